import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'

/** `{{start date|2015|03|05}}`: 2015-03-05. What is not given is left out, never invented. */
export function readDate(
  reader: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const numbers = ['1', '2', '3'].map((name) => {
    const given = reader.given(parameters, [name])
    return given === undefined ? undefined : reader.text.slice(given.start, given.end).trim()
  })
  const [year, month, day] = numbers
  if (year === undefined || !/^\d{4}$/.test(year)) return false
  let date = year
  if (month !== undefined) {
    if (!/^\d{1,2}$/.test(month)) return false
    date += `-${month.padStart(2, '0')}`
    if (day !== undefined) {
      if (!/^\d{1,2}$/.test(day)) return false
      date += `-${day.padStart(2, '0')}`
    }
  }
  out.addStated(date, node.start, node.end)
  return true
}
