import { isBlank } from '../../source/blank.js'
import { Lines } from '../../source/lines.js'
import { infoboxWord } from './box-title.js'
import { fold } from './fold.js'
import { startsBlock } from './interrupt.js'
import { labelColon } from './label.js'
import { colonAt, numberEnd } from './mark.js'
import { isEntry } from './result-list.js'

/** A text for a place that has one line and no way to write a line end: a key, a name, a party. */
export function onOneLine(value: string): string {
  return value.includes('\n') ? value.replaceAll('\n', ' ') : value
}

/** A key: on one line, and without a colon that would end it. */
export function writeKey(key: string): string {
  const line = onOneLine(key).replaceAll(': ', ':')
  return line.startsWith('\\') ? line.replace(/^\\+/, '') : line
}

/** Whether a line can go on with a value: nothing in front that would be another construct, no blanks around it. */
export function continues(line: string, bullets: boolean): boolean {
  if (line === '' || isBlank(line.charCodeAt(0)) || isBlank(line.charCodeAt(line.length - 1))) return false
  const probe = new Lines(line)
  if (line.endsWith('**') || infoboxWord(probe) !== -1) return false
  if (!bullets && (startsBlock(probe) || numberEnd(probe) !== -1)) return false
  return !'\\|=!{}\ufeff'.includes(line.charAt(0))
}

/**
 * A value of a field or an item: further lines go under the first, set in by `indent`;
 * where one of them could not be read as such, all stand on one line.
 */
export function writeLong(value: string, indent: string, bullets: boolean): string {
  if (!value.includes('\n')) return fold(value)
  const lines = value.split('\n')
  const first = lines[0] ?? ''
  const plain = first !== '' && !isBlank(first.charCodeAt(0)) && !isBlank(first.charCodeAt(first.length - 1))
  if (!plain || !lines.every((line, index) => index === 0 || continues(line, bullets))) return fold(value)
  return lines.map(fold).join(`\n${indent}`)
}

/** Whether a line would not be read as prose where it stands. */
function needsEscape(line: string, first: boolean): boolean {
  const probe = new Lines(line)
  if (probe.blank || probe.code === 92 || line.charCodeAt(0) === 0xfeff) return true
  if (startsBlock(probe) || numberEnd(probe) !== -1 || infoboxWord(probe) !== -1) return true
  return first && (labelColon(probe) !== -1 || isBlank(line.charCodeAt(0)))
}

/** Prose: a backslash in front of every line that would be read as something else. */
export function writeProse(value: string, firstEscaped = false): string {
  const lines = value.split('\n')
  return lines
    .map((line, index) => {
      if (index === 0 && firstEscaped) return line
      return needsEscape(line, index === 0) ? `\\${line}` : line
    })
    .join('\n')
}

/** The text of a list item. `keyed`: whether a key and a colon have to be kept from being read as a field. */
export function writeItem(value: string, marker: string, indent: string, keyed: boolean): string {
  const text = writeLong(value, indent, false)
  const end = text.indexOf('\n')
  const line = end === -1 ? text : text.slice(0, end)
  const entry = isEntry(new Lines(`${marker} ${line}`))
  const escaped =
    line.startsWith('\\') ||
    isBlank(line.charCodeAt(0)) ||
    line.endsWith('**') ||
    entry ||
    (keyed && colonAt(line, 0, line.length) !== -1)
  return escaped ? `\\${text}` : text
}

/** A caption's title: what would end it, link it or style it is left out. */
export function writeTitle(value: string): string {
  const title = fold(value).replace(/\*\*|\[\[|\]\]/g, '')
  return title.replace(/^\\+/, '')
}
