import { namesElectors } from '../../record/data/names-electors.js'
import { type Fact, isFact } from '../../record/fact.js'
import type { FactRecord } from '../../record/to-record.js'
import { append } from '../../source/list.js'
import { ownValue } from '../../source/own-value.js'
import { roundingOf, shareUnits } from '../figures/compare.js'
import type { Constraint } from '../model/constraint.js'
import { type Quantity, quantityOf, withUnits } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { ShareRelation } from '../relations/share-relation.js'
import { isSlipAway } from '../solve/typo.js'
import { type Entry, exactOf, statedCount, statedShare } from './entries.js'
import type { FindQuantity } from './prose-relations.js'
import type { CountedColumn, TableNumbers } from './table-numbers.js'

/** What one place states of the voters. */
interface Voters {
  registered: Quantity | null
  turnout: Quantity | null
}

/**
 * What the infobox states of all options together, with what the contest's table does: the totals, the registered voters and the
 * turnout. Numbers that are more than a slip apart count something else.
 */
export function infoboxTotals(
  { mainInfobox, profile, data }: FactRecord,
  numbers: TableNumbers,
  known: FindQuantity,
): Constraint[] {
  const votes = numbers.counts.filter(({ count }) => count.column.role === 'votes')
  const [counted] = votes
  if (mainInfobox === null || counted === undefined || votes.length > 1) return []
  const { total, valid, invalid, cast } = counted.sums
  const beside: Readonly<Record<string, readonly (Quantity | null)[]>> = {
    votes: [total, cast, valid],
    valid: [valid, total],
    invalid: invalid.length === 1 ? invalid : [],
  }
  const own = (fact: Fact | null | undefined, label: string, kind: 'count' | 'share' = 'count') =>
    fact === null || fact === undefined ? null : (known(fact) ?? quantityOf(fact, label, 'the infobox', kind))
  const found: Constraint[] = []
  for (const [measure, key] of profile.record?.totals ?? []) {
    const stated = own(
      ownValue(mainInfobox.fields, key),
      `the number of ${measure === 'votes' ? 'votes cast' : `${measure} votes`}`,
    )
    append(found, mirrored('mirror-votes', stated, beside[measure] ?? []))
  }
  const field = (key: 'registered' | 'turnout') => (isFact(data?.[key]) ? data[key] : null)
  const [registered, turnout] = [field('registered'), field('turnout')]
  if (registered === null && turnout === null && !numbers.entries.some(isOfVoters)) return found
  const inInfobox: Voters = {
    registered: own(registered, 'the number of registered voters'),
    turnout: /round/i.test(turnout?.reading.raw.slice(0, longestNote) ?? '')
      ? null
      : own(turnout, 'the turnout', 'share'),
  }
  const inTable = votersOf(numbers, counted, known)
  if (inTable === null) return found
  return [
    ...found,
    ...mirrored('mirror-votes', inInfobox.registered, [inTable.registered]),
    ...mirrored('mirror-percent', inInfobox.turnout, [inTable.turnout]),
    ...turnoutRelations([total, cast, valid], [inTable, inInfobox]),
  ]
}

const longestNote = 200

/** Null where the table states the voters of several places. */
function votersOf(
  { entries, shares }: TableNumbers,
  { count }: CountedColumn,
  known: FindQuantity,
): Voters | null {
  const registered: Quantity[] = []
  const turnouts: Quantity[] = []
  const column = shares.find(({ of }) => of === count)?.column
  for (const entry of entries) {
    if (!isOfVoters(entry)) continue
    const share = column === undefined || entry.role === 'registered' ? null : statedShare(entry, column)
    if (share !== null) turnouts.push(share)
    const stated = exactOf(statedCount(entry, count.column, 'votes'))
    if (entry.role === 'turnout' && !namesElectors(entry.cells)) continue
    if (stated !== null) registered.push(known(stated.fact) ?? stated)
  }
  if (registered.length > 1 || turnouts.length > 1) return null
  return { registered: registered[0] ?? null, turnout: turnouts[0] ?? null }
}

function isOfVoters({ role }: Entry): boolean {
  return role === 'turnout' || role === 'registered'
}

/** That the infobox repeats one of the table's numbers: the one that it is, or else the first that it is a slip away from. */
function mirrored(rule: string, stated: Quantity | null, others: readonly (Quantity | null)[]): Constraint[] {
  if (stated === null) return []
  const relations = others
    .filter((other) => other !== null)
    .filter((other) => other !== stated)
    .map((other) => new EqualRelation(rule, 'error', stated, other, rule === 'mirror-percent'))
  const chosen = relations.find((relation) => relation.violations() === 0) ?? relations.find(isSlip)
  return chosen === undefined ? [] : [chosen]
}

/** One apart is told by itself: it is no slip of the pen. */
function isSlip({ one, other }: EqualRelation): boolean {
  const difference = one.units - other.units
  if (one.decimals !== other.decimals || difference === 1n || difference === -1n) return false
  return isSlipAway(one.units, other.units, one.decimals)
}

/** The turnouts are what some stated number of ballots is of the registered voters, where one of them is. */
function turnoutRelations(casts: readonly (Quantity | null)[], places: readonly Voters[]): Constraint[] {
  const all = places.find(({ registered }) => registered !== null)?.registered
  if (all === null || all === undefined) return []
  const pairs = places.flatMap(({ registered, turnout }) =>
    turnout === null ? [] : [{ registered: registered ?? all, turnout }],
  )
  const electors = [...new Set([...places.map(({ registered }) => registered ?? all)])]
  for (const cast of casts) {
    if (cast === null || cast.decimals > 0) continue
    if (!pairs.some(({ turnout }) => electors.some((one) => fits(turnout, cast, one)))) continue
    return pairs.flatMap(({ registered, turnout }) => {
      const rounding = roundingOf(turnout, cast.units, registered.units)
      if (
        rounding === null &&
        (fits(turnout, cast, registered) || isOther(turnout, cast, registered, electors))
      )
        return []
      const whole = new Sum([registered])
      return [
        new ShareRelation('turnout', 'error', cast, turnout, whole, registered.label, rounding ?? 'half'),
      ]
    })
  }
  return []
}

/** A zero at the end may have been added to a turnout of fewer decimals: 81.9 became 81.90. */
function fits(turnout: Quantity, cast: Quantity, registered: Quantity): boolean {
  if (roundingOf(turnout, cast.units, registered.units) !== null) return true
  const { units, decimals } = turnout
  if (decimals === 0 || units % 10n !== 0n) return false
  return roundingOf(withUnits(turnout, units / 10n, decimals - 1), cast.units, registered.units) !== null
}

/** A turnout of something else: no slip away from what it would be, and all registered voters are one number. */
function isOther(
  turnout: Quantity,
  cast: Quantity,
  registered: Quantity,
  electors: readonly Quantity[],
): boolean {
  if (registered.units <= 0n) return true
  if (electors.some((other) => other.units !== registered.units && fits(turnout, cast, other))) return false
  const wanted = shareUnits(cast.units, registered.units, turnout.decimals)
  return !isSlipAway(turnout.units, wanted, turnout.decimals)
}
