import type {
  Field,
  Infobox,
  ListItem,
  ResultEntry,
  ResultList,
  ResultSummary,
  Unknown,
} from '../../article/nodes.js'
import { isMistakenName } from './as-read.js'
import { escapeText } from './escape.js'
import { isSummaryKey } from './results.js'

/** Lists nest no deeper than this: each level indents every line below it. */
const deepest = 12

/** `bullet` is `-` or `*`: a list right after another one takes the other bullet, or Markdown would make one list of both. */
export function renderFields(infobox: Infobox, bullet: string): string {
  return infobox.children.map((child) => renderField(child, bullet)).join('\n')
}

export function renderField(child: Field | Unknown, bullet: string): string {
  if (child.type === 'unknown') return item(bullet, escapeText(child.value, { opens: true, keyless: true }))
  const key = `${escapeText(child.key, { opens: true, keyless: true })}:`
  return item(bullet, child.value === '' ? key : `${key} ${escapeText(child.value)}`)
}

export function renderResults({ children }: ResultList, bullet: string): string {
  return children.map((line) => renderResult(line, bullet)).join('\n')
}

export function renderResult(line: ResultEntry | ResultSummary, bullet: string): string {
  return item(bullet, line.type === 'resultEntry' ? entry(line) : summary(line))
}

function entry({ name, party, value }: ResultEntry): string {
  const veiled = isMistakenName(party === null ? name : `${name} (${party})`)
  const bracketless = party === null && name.endsWith(')')
  let out = escapeText(name, { opens: true, bracketless, veiled })
  if (party !== null) out += ` (${escapeText(party, { bracketless: !isBalanced(party) })})`
  return `${out}:${value === '' ? '' : ` ${escapeText(value, { keyless: true })}`} votes`
}

function summary({ key, value }: ResultSummary): string {
  const last = value.length - 1
  // ` votes` at the end would make an entry of it, were the key not one that sums up.
  const hidden = !isSummaryKey(key) && /\svotes?$/i.test(value.slice(-6))
  const text = hidden ? `${escapeText(value.slice(0, last))}&#${value.charCodeAt(last)};` : escapeText(value)
  return boldKey(key, text, false)
}

/** `**Key:** value`; without a value the colon stands outside, because bold text alone is a title. */
export function boldKey(key: string, value: string, veiled: boolean): string {
  const text = escapeText(key, { keyless: true, veiled })
  return value === '' ? `**${text}**:` : `**${text}:** ${value}`
}

function isBalanced(text: string): boolean {
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '(') open++
    else if (character === ')' && --open < 0) return false
  }
  return open === 0
}

function item(marker: string, text: string): string {
  return text === '' ? marker : `${marker} ${text}`
}

/** Items by depth, each level indented by the marker above it. Numbers are kept where the whole level is numbered. */
export function renderItems(items: readonly ListItem[], bullet: string, keyless: boolean): string {
  const levels: { indent: number; below: number; ordered: boolean }[] = []
  const lines: string[] = []
  let previousEmpty = true
  items.forEach(({ depth, marker, value }, index) => {
    const wanted = Math.min(Math.max(depth, 1), levels.length + 1, deepest)
    const opened = wanted > levels.length
    levels.length = Math.min(levels.length, wanted)
    const number = /^(\d{1,9})[.)]$/.exec(marker)?.[1]
    const above = levels[wanted - 2]
    if (opened) levels.push({ indent: above?.below ?? 0, below: 0, ordered: number !== undefined })
    const level = levels[wanted - 1]
    if (level === undefined) return
    const own = level.ordered ? `${number ?? '1'}${bullet === '-' ? '.' : ')'}` : bullet
    // Below a text, a nested item that is empty or begins with another number would be read as part of that text.
    if (opened && !previousEmpty && wanted > 1 && (value === '' || (level.ordered && number !== '1')))
      lines.push('')
    const start = escapeText(value, { opens: true, keyless: keyless && index === 0 })
    lines.push(' '.repeat(level.indent) + item(own, start))
    previousEmpty = value === ''
    level.below = level.indent + own.length + 1
  })
  return lines.join('\n')
}
