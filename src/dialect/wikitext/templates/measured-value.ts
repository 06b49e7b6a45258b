import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { wordOf } from './words.js'

/** Words and signs between the ends of a range. */
const between = new Map([
  ['-', '–'],
  ['–', '–'],
  ['to', ' to '],
  ['and', ' and '],
  ['or', ' or '],
  ['by', ' by '],
  ['x', ' × '],
  ['×', ' × '],
])

/**
 * `{{val|1.5|0.2|u=m}}` is 1.5 ± 0.2 m, `{{val|1.5|+0.3|-0.1}}` has other bounds above and below, `{{val|10|to|20}}` is a range, and
 * what stands in brackets is the uncertainty of the last digits. False without a value.
 */
export function readMeasuredValue(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const value = context.given(parameters, ['1'])
  if (value === undefined) return false
  const word = (...names: string[]) => wordOf(context, parameters, names)
  const [exponent, unit] = [word('e'), word('u', 'ul', 'up')]
  out.addStated(word('p'), node.start, node.start)
  context.readTrimmed(value, out)
  out.addStated(spread(word('2'), word('3')), value.end, value.end)
  if (exponent !== '') out.addStated(` × 10^${exponent}`, value.end, value.end)
  if (unit !== '') out.addStated(` ${unit}`, value.end, value.end)
  return true
}

function spread(second: string, third: string): string {
  if (second === '') return ''
  const word = between.get(second)
  if (word !== undefined) return third === '' ? '' : word + third
  if (second.startsWith('(')) return second
  return third === '' ? ` ± ${second}` : ` ${second} ${third}`
}
