import { isFact } from '../../record/fact.js'
import { inDecimals, magnitude } from '../model/decimals.js'
import { type Quantity, withUnits } from '../model/quantity.js'
import type { Option } from '../prose/names.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { type ContestOption, contestOptions } from './contest-options.js'
import { isSigned, lastElectionOf } from './last-election.js'
import { changeInTable } from './table-changes.js'

/** What an article says, in one place or another, that an option had before, and by how much that changed. */
export interface Before {
  before: readonly Quantity[]
  changes: readonly Quantity[]
}

const changeKeys = { seats: 'seatChange', share: 'swing' } as const

/** Where each option stands among those of the contest, by its name. */
const places = once((context) => new Map(contestOptions(context).map(({ option }, at) => [option.name, at])))

/** What is stated of an option's seats or share in the election before, and what follows of it by a difference. */
export function beforeOf(context: CheckContext, named: Option, measure: 'seats' | 'share'): Before {
  const at = places(context).get(named.name)
  const option = at === undefined ? undefined : contestOptions(context)[at]
  if (at === undefined || option === undefined) return { before: [], changes: [] }
  const now = option.quantity(measure)
  const stated = [lastElectionOf(option)[measure], seatsBefore(option, measure)].filter((one) => one !== null)
  const changes = [
    option.quantity(changeKeys[measure]),
    changeInTable(context, at, changeKeys[measure]),
  ].filter((one) => one !== null)
  if (now === null) return { before: stated, changes }
  // One that lost its sign only confirms what is stated.
  const signed = changes.flatMap((change) =>
    isSigned(change)
      ? [change]
      : stated.length > 0
        ? [change, withUnits(change, -change.units, change.decimals)]
        : [],
  )
  return {
    before: [...stated, ...signed.map((change) => difference(now, change))],
    changes: [...changes, ...stated.map((before) => difference(now, before))],
  }
}

function seatsBefore(option: ContestOption, measure: 'seats' | 'share'): Quantity | null {
  return measure === 'seats' && isFact(option.option.seatsBefore) ? option.quantity('seatsBefore') : null
}

function difference(one: Quantity, other: Quantity): Quantity {
  const decimals = Math.max(one.decimals, other.decimals)
  return withUnits(one, inDecimals(one, decimals) - inDecimals(other, decimals), decimals)
}

/** The number on which two places agree, if none states what is said; null where that may be right, or nobody can tell. */
export function agreedAgainst(said: Quantity, stated: readonly Quantity[]): Quantity | null {
  if (stated.some((one) => areLike(said, one))) return null
  return stated.find((one, at) => stated.some((other, place) => place > at && areLike(one, other))) ?? null
}

/** The same but for rounding, of which a difference of shares has some. */
function areLike(one: Quantity, other: Quantity): boolean {
  const decimals = Math.max(one.decimals, other.decimals)
  const off = magnitude(inDecimals(one, decimals) - inDecimals(other, decimals))
  const coarsest = Math.min(one.decimals, other.decimals)
  return off <= (decimals === 0 ? 0n : 2n * inDecimals({ units: 1n, decimals: coarsest }, decimals))
}
