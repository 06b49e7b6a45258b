import type { PieceKind } from './nodes.js'

/** What a line inside a table begins with, and how many characters that takes; `end` closes the table. */
export interface LineMark {
  kind: PieceKind | 'end'
  length: number
}

const data: LineMark = { kind: 'data', length: 1 }
const header: LineMark = { kind: 'header', length: 1 }
const caption: LineMark = { kind: 'caption', length: 2 }
const end: LineMark = { kind: 'end', length: 2 }

/** `{{end}}`, a template of nothing but a table's last mark. */
export const spelledEnd: LineMark = { kind: 'end', length: 7 }

/** Templates that stand for a table's marks, where a bare bar would end a parameter. The longest first. */
const spelled: readonly [text: string, mark: LineMark][] = [
  ['{{!}}}}', { kind: 'data', length: 5 }],
  ['{{!}}}', { kind: 'end', length: 6 }],
  ['{{!}}+', { kind: 'caption', length: 6 }],
  ['{{!-}}', { kind: 'row', length: 6 }],
  ['{{!+}}', { kind: 'caption', length: 6 }],
  ['{{!)}}', { kind: 'end', length: 6 }],
]

/** The mark that stands at `at`, the first character of a line that is not blank. */
export function lineMark(text: string, at: number): LineMark | undefined {
  const code = text.charCodeAt(at)
  if (code === 33) return header
  if (code === 124) return barMark(text, at)
  if (code !== 123) return undefined
  if (text.startsWith('nd}}', at + 3) && /^\{\{[eE]/.test(text.slice(at, at + 3))) return spelledEnd
  if (!text.startsWith('{{!', at)) return undefined
  for (const [mark, means] of spelled) if (text.startsWith(mark, at)) return means
  if (!text.startsWith('{{!}}', at)) return undefined
  const dashes = skipDashes(text, at + 5)
  return dashes > at + 5 ? { kind: 'row', length: dashes - at } : { kind: 'data', length: 5 }
}

function barMark(text: string, at: number): LineMark {
  const next = text.charCodeAt(at + 1)
  if (next === 43) return caption
  if (next === 45) return { kind: 'row', length: skipDashes(text, at + 1) - at }
  // `|}}` ends a template, `|}}}` a table and then a template.
  if (next === 125 && (text.charCodeAt(at + 2) !== 125 || text.charCodeAt(at + 3) === 125)) return end
  return data
}

function skipDashes(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 45) at++
  return at
}

/** How long the mark is that opens a table at `at`: `{|`, or one of the templates that stand for it; 0 for none. */
export function tableOpening(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === 124) return text.charCodeAt(at + 2) === 125 ? 0 : 2
  if (text.startsWith('{{{!}}', at)) return 6
  return text.startsWith('{{(!}}', at) ? 6 : 0
}

/** Whether the line `[start, end)` is a heading: `== … ==`, perhaps with blanks and comments behind it. */
export function isHeadingLine(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== 61) return false
  const last = headingEnd(text, start, end)
  return last - start >= 3 && text.charCodeAt(last - 1) === 61
}

/** Where a line ends without the blanks and comments behind it. */
export function headingEnd(text: string, start: number, end: number): number {
  let last = end
  for (;;) {
    while (last > start && isBlank(text.charCodeAt(last - 1))) last--
    if (last === start || !text.endsWith('-->', last)) return last
    const comment = text.slice(start, last).lastIndexOf('<!--')
    if (comment === -1) return last
    last = start + comment
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}

/** The first character of a line from `from` on that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** Whether blanks and colons alone stand between the start of the line and `at`. */
export function opensLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (isBlank(text.charCodeAt(before)) || text.charCodeAt(before) === 58)) before--
  return before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 0xfeff
}

/** Tags that only say which part of a page others show, and comments. */
const unshown = /^(?:[ \t:]|<!--(?:(?!-->).)*-->|<\/?(?:onlyinclude|noinclude|section)\b[^<>]*>)*$/i

const longestUnshown = 300

/** Whether what stands between the start of the line and `at` shows nothing: `<onlyinclude>{|`. */
export function opensShownLine(text: string, at: number): boolean {
  if (opensLine(text, at)) return true
  const before = text.slice(Math.max(0, at - longestUnshown), at)
  if (!before.trimEnd().endsWith('>')) return false
  const feed = before.lastIndexOf('\n')
  return (feed !== -1 || at <= longestUnshown) && unshown.test(before.slice(feed + 1))
}

const longestKey = 100

/** Whether `| key =` stands at `at`: a parameter on a line of its own. */
export function isParameterLine(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 124) return false
  const until = Math.min(text.length, at + longestKey)
  for (let next = at + 1; next < until; next++) {
    const code = text.charCodeAt(next)
    if (code === 61) return true
    if (code === 10 || code === 124 || code === 91 || code === 123 || code === 60) return false
  }
  return false
}
