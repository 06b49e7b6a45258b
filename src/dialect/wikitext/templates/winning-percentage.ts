import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { wordOf } from './words.js'

/** `{{winning percentage|10|5|1}}` is .656: wins, and half of the draws, of all games. False without a game, or where a number is not whole. */
export function readWinningPercentage(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  if (wordOf(context, parameters, ['ignore_ties', 'leading_zero']) !== '') return false
  const [wins = '', losses = '', draws = ''] = ['1', '2', '3'].map((name) =>
    wordOf(context, parameters, [name]),
  )
  if (![wins, losses, draws || '0'].every((word) => /^\d{1,6}$/.test(word))) return false
  const [won, drawn] = [2 * Number(wins), Number(draws)]
  const games = won + 2 * Number(losses) + 2 * drawn
  if (games === 0) return false
  const thousandths = Math.floor((2000 * (won + drawn) + games) / (2 * games))
  const shown = (thousandths / 1000).toFixed(3)
  out.addStated(thousandths < 1000 ? shown.slice(1) : shown, node.start, node.end)
  return true
}
