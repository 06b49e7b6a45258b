import { type Contest, rowOf } from '../../record/data/contest.js'
import { type Fact, isFact } from '../../record/fact.js'
import type { Column, InfoboxOf } from '../../record/record.js'
import { ownValue } from '../../source/own-value.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { isSlipAway } from '../solve/typo.js'
import type { InfoboxOption } from './infobox-numbers.js'

/** The infobox's rows of its own making: `First round`, `Delegates after the second ballot`. */
const ownRows = ['1data', '2data', '3data', '4data', '5data'] as const
/** A number that is not the same in two places by chance. */
const telling = 1000n

interface Pair {
  stated: Quantity
  cell: Quantity
}

/**
 * Rows that an infobox has for itself repeat a column of the contest's table: which one, the numbers tell. One of them that is a
 * slip away from its cell is no other number.
 */
export function dataMirrors(
  box: InfoboxOf<Fact> | null,
  contest: Contest,
  options: readonly InfoboxOption[],
  find: (fact: Fact) => Quantity | null,
): EqualRelation[] {
  const entries = box?.groups.candidates ?? []
  const given = ownRows.filter((key) => entries.some((entry) => Object.hasOwn(entry, key)))
  return given.flatMap((key) => {
    const stated = options.map(({ draft, name }) => statedIn(box, draft.slot, key, name))
    if (stated.filter((quantity) => quantity !== null).length < 2) return []
    const likely = contest.table.columns
      .map((column) => pairsOf(column, contest, stated, find))
      .filter(isRepeated)
      .sort((one, other) => holding(other) - holding(one))
    const [best, second] = likely
    if (best === undefined || (second !== undefined && holding(second) === holding(best))) return []
    return best.map(({ stated: one, cell }) => new EqualRelation('mirror-votes', 'warning', one, cell, false))
  })
}

function statedIn(
  box: InfoboxOf<Fact> | null,
  slot: number | null,
  key: string,
  name: string,
): Quantity | null {
  const entry = box?.groups.candidates?.find((one) => one.slot === slot)
  const value = ownValue(entry ?? {}, key)
  return isFact(value) ? quantityOf(value, `${name}’s number`, 'the infobox') : null
}

function pairsOf(
  { key, type }: Column,
  contest: Contest,
  stated: readonly (Quantity | null)[],
  find: (fact: Fact) => Quantity | null,
): Pair[] {
  if (type === 'date' || type === 'percent') return []
  return stated.flatMap((quantity, at) => {
    const fact = rowOf(contest, at)?.[key]
    if (quantity === null || fact === null || fact === undefined) return []
    const cell = find(fact) ?? quantityOf(fact, quantity.label, 'the table')
    return cell === null ? [] : [{ stated: quantity, cell }]
  })
}

function isRepeated(pairs: readonly Pair[]): boolean {
  const equal = pairs.filter(isEqual)
  if (equal.length < 2 && !(pairs.length === 2 && equal.some(({ cell }) => cell.units >= telling)))
    return false
  const others = pairs.filter((pair) => !isEqual(pair))
  return others.length < 2 && others.every(isSlip) && equal.some(({ cell }) => cell.units >= 100n)
}

function holding(pairs: readonly Pair[]): number {
  return pairs.filter(isEqual).length
}

function isEqual({ stated, cell }: Pair): boolean {
  return stated.units === cell.units && stated.decimals === cell.decimals
}

function isSlip({ stated, cell }: Pair): boolean {
  return stated.decimals === cell.decimals && isSlipAway(stated.units, cell.units, cell.decimals, 'digit')
}
