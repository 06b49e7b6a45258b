import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { wordOf } from './words.js'

/** `{{duration|m=4|s=8}}` and `{{duration|0|4|8}}` are 4:08: a part behind another has two digits. False where a part is no whole number. */
export function readDuration(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const parts = [
    ['h', '1'],
    ['m', '2'],
    ['s', '3'],
  ].map((names) => wordOf(context, parameters, names))
  const first = parts.findIndex((part) => part !== '')
  const last = parts.findLastIndex((part) => part !== '')
  // Seconds alone stand behind no minutes.
  const shown = parts.slice(Math.min(first, 1), last + 1).map((part) => part || '0')
  if (first === -1 || !shown.every((part) => /^\d{1,6}$/.test(part)))
    return readWritten(context, parameters, out)
  const [whole = '', ...others] = shown
  out.addStated([whole, ...others.map((part) => part.padStart(2, '0'))].join(':'), node.start, node.end)
  return true
}

/** `{{duration|1:02:03}}` says it already. */
function readWritten(
  context: ReadingContext,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const only = context.given(parameters, ['1'])
  if (only === undefined || parameters.length > 1) return false
  context.readTrimmed(only, out)
  return true
}
