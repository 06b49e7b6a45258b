import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import { fractionOf } from './fraction.js'
import type { ReadingContext } from './reading-context.js'
import { shownUnit } from './units.js'

/** Words that join the two ends of a range, and how they are shown. */
const joins = new Map([
  ['-', '–'],
  ['–', '–'],
  ['to', ' to '],
  ['to(-)', ' to '],
  ['to about', ' to about '],
  ['and', ' and '],
  ['and(-)', ' and '],
  ['or', ' or '],
  ['by', ' by '],
  ['x', ' × '],
  ['xx', ' × '],
  ['*', ' × '],
  ['×', ' × '],
  ['+', ' + '],
  ['+/-', ' ± '],
  ['±', ' ± '],
])

/**
 * `{{convert|6|ft|2|in}}` says `6 ft 2 in`, `{{convert|5|to|7|km|mi}}` `5 to 7 km`: what is stated, in its own unit. What it would
 * be in another unit is arithmetic and no statement. False without a number and a unit.
 */
export function readConvert(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const stated = parameters.filter(({ positional }) => positional)
  const textOf = (index: number): string => {
    const parameter = stated[index]
    return parameter === undefined ? '' : context.text.slice(parameter.start, parameter.end).trim()
  }
  let at = node.start
  let index = 0
  const first = stated[index]
  if (first === undefined || !isNumber(textOf(index))) return false
  addNumber(context, first, out)
  at = first.end
  index++
  for (;;) {
    const join = joins.get(textOf(index))
    const next = stated[index + 1]
    if (join === undefined || next === undefined || !isNumber(textOf(index + 1))) break
    out.addStated(join, at, at)
    addNumber(context, next, out)
    at = next.end
    index += 2
  }
  const unit = stated[index]
  if (unit === undefined) return true
  addUnit(context, unit, at, out)
  at = unit.end
  // Feet and inches, pounds and ounces: a second number with a unit of its own.
  const second = stated[index + 1]
  const secondUnit = stated[index + 2]
  if (
    second !== undefined &&
    secondUnit !== undefined &&
    isNumber(textOf(index + 1)) &&
    isUnit(textOf(index + 2))
  ) {
    out.addStated(' ', at, at)
    addNumber(context, second, out)
    addUnit(context, secondUnit, second.end, out)
  }
  return true
}

/** Adds a number; `11+1/2` is shown as 11½. */
function addNumber(context: ReadingContext, number: CallParameter, out: InlineText): void {
  const [, whole = '', numerator = '', denominator = ''] =
    /^(?:([-+−]?[\d.,]+)\+)?(\d{1,3})\/(\d{1,3})$/.exec(
      context.text.slice(number.start, number.end).trim(),
    ) ?? []
  if (denominator === '') context.readTrimmed(number, out)
  else
    out.addStated(
      whole + fractionOf(numerator, denominator, whole === '' ? '' : ' '),
      number.start,
      number.end,
    )
}

/** Adds a unit by its name; `at` is where the number before it ends. */
function addUnit(context: ReadingContext, unit: CallParameter, at: number, out: InlineText): void {
  out.addStated(' ', at, at)
  const name = shownUnit(context.text.slice(unit.start, unit.end).trim())
  if (name === undefined) context.readTrimmed(unit, out)
  else out.addStated(name, unit.start, unit.end)
}

function isNumber(text: string): boolean {
  return /^[-+−]?[\d.,]*\d[\d.,]*(?:[+/]\d+(?:\/\d+)?)?(?:e[-+]?\d+)?$/i.test(text) && text.length < 40
}

function isUnit(text: string): boolean {
  return /^[\p{L}°'"²³/]/u.test(text)
}
