import type { DialectId } from '../article/nodes.js'
import { Lines } from '../source/lines.js'
import { fieldFollows, infoboxWord } from './flat/box-title.js'
import { captionStart } from './flat/caption.js'
import { headingDepth } from './flat/heading.js'
import { isEntry } from './flat/result-list.js'
import { redirectLink } from './redirect.js'

/** What a sign speaks for: a dialect, or a flattening that none of them is. */
export type Speaks = DialectId | 'foreign'

/** Something seen in a text: what it looks like, where it stands first, how often. */
export interface Sign {
  speaks: Speaks
  shown: string
  weight: number
  offset: number
  count: number
}

/** Signs by what they look like; each counts a few times at most, so that one habit does not drown the others. */
export class Signs {
  readonly #seen = new Map<string, Sign>()

  add(speaks: Speaks, shown: string, weight: number, offset: number): void {
    const sign = this.#seen.get(speaks + shown)
    if (sign === undefined) this.#seen.set(speaks + shown, { speaks, shown, weight, offset, count: 1 })
    else sign.count += 1
  }

  /** The signs for `speaks`, strongest first. */
  of(speaks: Speaks): Sign[] {
    const signs = [...this.#seen.values()].filter((sign) => sign.speaks === speaks)
    return signs.sort((a, b) => b.weight - a.weight || a.offset - b.offset)
  }

  score(speaks: Speaks): number {
    let score = 0
    for (const sign of this.#seen.values())
      if (sign.speaks === speaks) score += sign.weight * Math.min(sign.count, mostCounted)
    return score
  }
}

const mostCounted = 3
/** How many characters of a line are looked at. */
const longestLooked = 2000

const inline: readonly [speaks: Speaks, mark: string, weight: number][] = [
  ['wikitext', '{{', 3],
  ['wikitext', '[[', 3],
  ['wikitext', "'''", 3],
  ['wikitext', '<ref', 3],
  ['wikitext', '<nowiki', 3],
  ['wikitext', '-{', 1],
  ['wikitext', '[http', 2],
  ['markdown', '](', 3],
  ['markdown', '**:', 2],
  ['markdown', ':**', 2],
]

/** Adds what stands anywhere in a line. */
export function addInlineSigns(signs: Signs, text: string): void {
  for (const [speaks, mark, weight] of inline) {
    let at = text.indexOf(mark)
    for (let count = 0; at !== -1 && count < mostCounted; count += 1) {
      signs.add(speaks, mark, weight, at)
      at = text.indexOf(mark, at + mark.length)
    }
  }
}

/** Whether a line is `|---|:--:|` or `--- | ---`: dashes, colons, pipes and blanks alone, with a pipe and three dashes at least. */
function isDelimiter(line: string): boolean {
  return line.length < longestLooked && line.includes('|') && line.includes('--') && /^[-:| \t]+$/.test(line)
}

function pipeSigns(signs: Signs, lines: Lines, afterRow: boolean): boolean {
  const { text, first, last } = lines
  const next = text.charCodeAt(first + 1)
  const content = text.slice(first, Math.min(last, first + longestLooked))
  if (isDelimiter(content)) {
    if (afterRow) signs.add('markdown', '|---|', 5, first)
    return false
  }
  if (next === 125) signs.add('wikitext', '|}', 3, first)
  else if (next === 45 && last - first < 80) signs.add('wikitext', '|-', 2, first)
  else if (next === 43) signs.add('wikitext', '|+', 3, first)
  else if (text.charCodeAt(last - 1) === 124 && last - first > 1) {
    if (!afterRow && !delimiterFollows(lines)) signs.add('flat', '| … |', 3, first)
    return true
  } else if (content.includes('=')) signs.add('wikitext', '| … =', 1, first)
  else if (content.includes('||')) signs.add('wikitext', '| … ||', 2, first)
  return false
}

function delimiterFollows(lines: Lines): boolean {
  const ahead = lines.fork()
  ahead.advance()
  return isDelimiter(ahead.text.slice(ahead.first, Math.min(ahead.last, ahead.first + longestLooked)))
}

function hashSigns(signs: Signs, lines: Lines, opening: boolean): void {
  const { text, first } = lines
  let at = first
  while (text.charCodeAt(at) === 35) at += 1
  if (text.charCodeAt(at) === 32 && at - first <= 6) {
    signs.add('markdown', `${text.slice(first, at)} …`, at - first > 1 ? 3 : opening ? 4 : 1, first)
    return
  }
  const link = redirectLink(text, first)
  if (link !== -1 && text.startsWith('[[', link))
    signs.add('wikitext', text.slice(first, link).trimEnd(), 6, first)
}

function equalSigns(signs: Signs, lines: Lines, afterText: boolean): void {
  const { text, first, last } = lines
  const depth = headingDepth(lines)
  if (depth === 1) signs.add('flat', '= … =', 4, first)
  else if (depth > 1) {
    signs.add('flat', '== … ==', 1, first)
    signs.add('wikitext', '== … ==', 1, first)
  } else if (afterText && last - first >= 3 && /^=+$/.test(text.slice(first, Math.min(last, first + 200)))) {
    signs.add('markdown', '===', 4, first)
  }
}

function dashSigns(signs: Signs, lines: Lines, afterText: boolean): void {
  const { text, first, last } = lines
  const content = text.slice(first, Math.min(last, first + longestLooked))
  if (content.startsWith('- **')) signs.add('markdown', '- **', 3, first)
  else if (afterText && isDelimiter(content)) signs.add('markdown', '---|---', 5, first)
  else if (afterText && /^-{3,200}$/.test(content)) signs.add('markdown', '---', 2, first)
  else if (captionStart(lines) !== -1) signs.add('flat', '- …**', 3, first)
  // A list of results looks the same in Markdown: it tells flat texts from prose, not from Markdown.
  else if (isEntry(lines)) signs.add('flat', '- … votes', 1, first)
}

/** `Key:Value` without a blank, cells without a bar in front, arrows: how other flattenings look. */
function foreignSigns(signs: Signs, lines: Lines): void {
  const { text, first, last, code } = lines
  if (text.charCodeAt(last - 1) === 124) signs.add('foreign', '… | … |', 2, first)
  if (code < 65 || last - first > 200) return
  for (let at = first + 1; at < Math.min(last - 1, first + 40); at += 1) {
    if (text.charCodeAt(at) !== 58) continue
    const next = text.charCodeAt(at + 1)
    if (next !== 32 && next !== 9 && next !== 47) signs.add('foreign', 'Key:Value', 1, first)
    return
  }
}

/** What a line says by its first characters alone. */
const marks: readonly [mark: string, speaks: Speaks, shown: string, weight: number][] = [
  ['{{Infobox', 'wikitext', '{{Infobox', 4],
  ['{{', 'wikitext', '{{', 4],
  ['{|', 'wikitext', '{|', 5],
  ['! ', 'wikitext', '! …', 1],
  [';', 'wikitext', '; …', 1],
  [':', 'wikitext', ': …', 1],
  ['** ', 'wikitext', '** …', 2],
  ['**Infobox', 'markdown', '**Infobox', 4],
  ['<', 'wikitext', '<', 1],
  ['```', 'markdown', '```', 3],
]
const markCodes = new Set(marks.map(([mark]) => mark.charCodeAt(0)))

function markSigns(signs: Signs, { text, first, code }: Lines): boolean {
  if (!markCodes.has(code)) return false
  for (const [mark, speaks, shown, weight] of marks) {
    if (!text.startsWith(mark, first)) continue
    signs.add(speaks, shown, weight, first)
    return true
  }
  return false
}

/** Adds what lines start with: `flat` as soon as an opening leaves no doubt, `titled` where the text opens with `= Title =`. */
export function addLineSigns(signs: Signs, text: string): 'flat' | 'titled' | null {
  const lines = new Lines(text)
  let opening = true
  let afterRow = false
  let afterText = false
  let titled = false
  for (; !lines.done; lines.advance()) {
    const { code, first } = lines
    let row = false
    let plain = false
    if (code === -1) {
      afterRow = afterText = false
      continue
    }
    if (code === 61) {
      equalSigns(signs, lines, afterText)
      titled ||= opening && headingDepth(lines) === 1
    } else if (code === 124) row = pipeSigns(signs, lines, afterRow)
    else if (code === 35) hashSigns(signs, lines, opening)
    else if (code === 45) dashSigns(signs, lines, afterText)
    else if (infoboxWord(lines) !== -1 && fieldFollows(lines)) {
      signs.add('flat', 'Infobox', 6, first)
      if (titled) return 'flat'
    } else if (!markSigns(signs, lines)) {
      plain = true
      if (fieldFollows(lines)) signs.add('flat', '- Key: Value', 1, lines.next)
      else foreignSigns(signs, lines)
    }
    opening = false
    afterRow = row
    afterText = plain
  }
  return titled ? 'titled' : null
}
