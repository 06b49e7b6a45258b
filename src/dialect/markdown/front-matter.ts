/** Front matter is no longer than this. */
const longest = 1 << 14

const opening = /^\ufeff?---[ \t]*\r?\n/
const closing = /^(?:---|\.\.\.)[ \t]*$/
/** `title: Ohio`, an item, a comment, a line that goes on, a blank one. */
const yamlLine = /^(?:[\w"'][^:]{0,80}:(?:\s|$)|-\s|#|\s|$)/

/** Where the YAML ends that a text begins with between two lines `---`; 0 where it begins otherwise. Of Markdown the lines would be a rule and a heading. */
export function frontMatterEnd(text: string): number {
  let at = opening.exec(text.slice(0, 100))?.[0].length ?? 0
  if (at === 0) return 0
  const most = Math.min(text.length, longest)
  for (let lines = 0; at < most; lines++) {
    const feed = text.indexOf('\n', at)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(at, end).replace(/\r$/, '')
    if (closing.test(line)) return lines === 0 ? 0 : end
    if (!yamlLine.test(line) || (lines === 0 && !line.includes(':'))) return 0
    at = end + 1
  }
  return 0
}
