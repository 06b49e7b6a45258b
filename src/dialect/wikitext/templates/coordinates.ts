import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { positionalWords, wordOf } from './words.js'

const signs = ['°', '′', '″']

/**
 * `{{coord|52|31|12|N|13|24|18|E}}` says `52°31′12″N 13°24′18″E`, `{{coord|52.5|-13.4}}` `52.5°N 13.4°W`: as stated, with one sign each.
 * False without a pair of numbers.
 */
export function readCoordinates(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const words = positionalWords(context, parameters)
  const numbers = words.findIndex((word) => !isNumber(word))
  const leading = numbers === -1 ? words.length : numbers
  if (leading === 0 && readNamed(context, node, parameters, out)) return true
  if (leading === 0) return false
  if (/^[NS]$/i.test(words[leading] ?? '') && leading <= signs.length) {
    const east = words.slice(leading + 1, leading + 1 + leading)
    const side = words[2 * leading + 1] ?? ''
    if (!east.every(isNumber) || !/^[EWOL]$/i.test(side)) return false
    const latitude = angle(words.slice(0, leading)) + (words[leading] ?? '').toUpperCase()
    out.addStated(`${latitude} ${angle(east)}${side.toUpperCase()}`, node.start, node.end)
    return true
  }
  if (leading < 2) return false
  out.addStated(`${sided(words[0] ?? '', 'N', 'S')} ${sided(words[1] ?? '', 'E', 'W')}`, node.start, node.end)
  return true
}

/** `{{Coordinate|NS=52/31/7/N|EW=13/24/29/E}}`, or either as a signed number. */
function readNamed(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const latitude = namedAngle(wordOf(context, parameters, ['NS']), 'N', 'S')
  const longitude = namedAngle(wordOf(context, parameters, ['EW']), 'E', 'W')
  if (latitude === null || longitude === null) return false
  out.addStated(`${latitude} ${longitude}`, node.start, node.end)
  return true
}

function namedAngle(word: string, positive: string, negative: string): string | null {
  if (isNumber(word)) return sided(word, positive, negative)
  const parts = word.split('/').filter((part) => part !== '')
  const side = (parts.pop() ?? '').toUpperCase()
  if (parts.length === 0 || parts.length > signs.length || !parts.every(isNumber)) return null
  return side === positive || side === negative ? angle(parts) + side : null
}

/** A signed number of degrees by the side that its sign means. */
function sided(degrees: string, positive: string, negative: string): string {
  const minus = degrees.startsWith('-') || degrees.startsWith('−')
  return `${degrees.replace(/^[-+−]/, '')}°${minus ? negative : positive}`
}

function angle(parts: readonly string[]): string {
  return parts.map((part, index) => `${part}${signs[index] ?? ''}`).join('')
}

function isNumber(text: string): boolean {
  return /^[-+−]?\d{1,3}(?:\.\d{1,20})?$/.test(text)
}
