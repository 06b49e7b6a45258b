const brackets = /^ \(\p{Lu}[\p{L} .’'–-]{0,40}\)(?=[ ,.]|$)/u
const belonging = /^ of (?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|and|for|of)){0,5}(?= |$)/u
/** No longer name of a party or a place is looked for. */
const longest = 200

/** Where what is said of a name begins: behind it, and behind its party or place: `Kerry (Democratic)`, `Carter of the Labour Party`. */
export function behindApposition(text: string, end: number, before: number): number {
  const first = text.charCodeAt(end + 1)
  // A bracket, or `of`.
  if (first !== 40 && first !== 111) return end
  const said = text.slice(end, Math.min(before, end + longest))
  const found = brackets.exec(said) ?? belonging.exec(said)
  return found === null ? end : end + found[0].length
}
