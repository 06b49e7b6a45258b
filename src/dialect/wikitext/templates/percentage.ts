import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { wordOf } from './words.js'

/** `{{percentage|1|3|2}}` is 33.33%: the first of the second, to so many decimals. False without two whole numbers. */
export function readPercentage(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const [part = '', whole = '', decimals = ''] = ['1', '2', '3'].map((name) =>
    wordOf(context, parameters, [name]).replaceAll(',', ''),
  )
  if (!/^\d{1,15}$/.test(part) || !/^\d{1,15}$/.test(whole) || !/^\d?$/.test(decimals)) return false
  const all = BigInt(whole)
  if (all === 0n) return false
  const places = Number(decimals)
  const scaled = BigInt(part) * 10n ** BigInt(places + 2)
  const digits = ((2n * scaled + all) / (2n * all)).toString().padStart(places + 1, '0')
  const point = digits.length - places
  const shown = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  out.addStated(`${shown}%`, node.start, node.end)
  return true
}
