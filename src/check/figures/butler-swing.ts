import { isFact } from '../../record/fact.js'
import { inDecimals, magnitude } from '../model/decimals.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { shareChanges } from './table-changes.js'

/** The swing that the contest's table states, half the difference of two changes in it; null where it is not. */
export const statedSwing = once((context): Quantity | null => {
  const { contest } = context.record
  const outcome = contest?.table.summaries.find(({ role }) => role === 'outcome')
  if (contest === null || outcome === undefined) return null
  const cells = contest.table.columns.map(({ key }) => outcome.cells[key] ?? null)
  const at = cells.findIndex((cell) => cell !== null && /^swing$/i.test(cell.reading.raw.trim()))
  const value =
    at === -1
      ? undefined
      : cells.slice(at + 1).find((cell) => cell !== null && cell.reading.type !== 'missing')
  const swing = isFact(value) ? quantityOf(value, 'the swing', 'the table', 'change') : null
  return swing !== null && isBetweenTwo(swing, context) ? swing : null
})

/** The parties behind the first ones are not what a swing is told of. */
const firstChanges = once((context) => shareChanges(context).slice(0, mostParties))

/** Whether a number, either way, is half the difference of the changes of some two parties. */
export function isBetweenTwo(swing: Quantity, context: CheckContext): boolean {
  const changes = firstChanges(context)
  return changes.some((one, at) => changes.slice(at + 1).some((other) => isHalf(swing, one, other)))
}

function isHalf(swing: Quantity, one: Quantity, other: Quantity): boolean {
  const decimals = Math.max(swing.decimals, one.decimals, other.decimals)
  const twice = magnitude(inDecimals(one, decimals) - inDecimals(other, decimals))
  const off = magnitude(2n * magnitude(inDecimals(swing, decimals)) - twice)
  return (
    off <=
    2n * inDecimals({ units: 1n, decimals: Math.min(swing.decimals, one.decimals, other.decimals) }, decimals)
  )
}

const mostParties = 6
