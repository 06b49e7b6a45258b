import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { wordOf } from './words.js'

/** What the second parameter stands for. */
const scales = new Map([
  ['k', 'thousand'],
  ['l', 'lakh'],
  ['m', 'million'],
  ['c', 'crore'],
  ['b', 'billion'],
  ['t', 'trillion'],
  ['lc', 'lakh crore'],
])

/** `{{INRConvert|100|c}}` says `₹100 crore`; what that is in dollars today is no statement. False without a number, or with a scale no one knows. */
export function readRupees(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const amount = context.given(parameters, ['1'])
  const letters = wordOf(context, parameters, ['2']).toLowerCase()
  const scale = letters === '' ? '' : scales.get(letters)
  if (amount === undefined || scale === undefined) return false
  out.addStated('₹', node.start, node.start)
  context.readTrimmed(amount, out)
  if (scale !== '') out.addStated(` ${scale}`, amount.end, amount.end)
  return true
}
