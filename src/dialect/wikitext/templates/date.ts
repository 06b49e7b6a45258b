import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'

/**
 * `{{start date|2015|03|05}}` says 2015-03-05, `{{birth-date|5 March 2015}}` what it holds. What is not given is left out, never
 * invented, and no age is counted. False where neither a year nor a text is given.
 */
export function readDate(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const given = ['1', '2', '3'].map((name) => context.given(parameters, [name]))
  const [year, month, day] = given.map((parameter) =>
    parameter === undefined ? '' : context.text.slice(parameter.start, parameter.end).trim(),
  )
  if (year === undefined || !/^\d{3,4}$/.test(year)) {
    const [first] = given
    // Somebody who writes the date in words, not in parts: it is read as it stands.
    if (first === undefined || given[1] !== undefined || !/\d/.test(year ?? '')) return false
    context.readTrimmed(first, out)
    return true
  }
  const date = [year.padStart(4, '0')]
  for (const part of [month ?? '', day ?? '']) {
    if (part === '') break
    if (!/^\d{1,2}$/.test(part)) return false
    date.push(part.padStart(2, '0'))
  }
  out.addStated(date.join('-'), node.start, node.end)
  return true
}
