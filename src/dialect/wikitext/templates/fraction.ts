import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { wordOf } from './words.js'

/** Fractions that have a character of their own, as the readers of numbers know them. */
const characters = new Map([
  ['1/2', '½'],
  ['1/3', '⅓'],
  ['2/3', '⅔'],
  ['1/4', '¼'],
  ['3/4', '¾'],
  ['1/5', '⅕'],
  ['1/8', '⅛'],
  ['3/8', '⅜'],
  ['5/8', '⅝'],
  ['7/8', '⅞'],
])

/** `{{frac|2}}` is ½, `{{frac|3|4}}` ¾, `{{frac|4|1|2}}` 4½. False without whole numbers. */
export function readFraction(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const words = ['1', '2', '3']
    .map((name) => wordOf(context, parameters, [name]))
    .filter((word) => word !== '')
  if (words.length === 0 || !words.every((word) => /^\d{1,9}$/.test(word))) return false
  const [first = '', second = '', third = ''] = words
  if (words.length === 1) out.addStated(fractionOf('1', first, ''), node.start, node.end)
  else if (words.length === 2) out.addStated(fractionOf(first, second, ''), node.start, node.end)
  else out.addStated(first + fractionOf(second, third, ' '), node.start, node.end)
  return true
}

/** `before` keeps a whole number and the digits of a fraction apart. */
export function fractionOf(numerator: string, denominator: string, before: string): string {
  const written = `${numerator}/${denominator}`
  return characters.get(written) ?? before + written
}
