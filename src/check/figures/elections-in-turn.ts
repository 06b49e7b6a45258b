import { optionKinds } from '../../profile/profile.js'
import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import { textOf } from '../../record/text-of.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import type { CheckContext } from '../rule.js'
import { isDifference } from './difference.js'

/** A party's change of its share in one table, and the shares that it must be the difference of. */
export interface ChangeInTurn {
  name: string
  change: Quantity
  now: Quantity
  before: Quantity
}

/** So many tables before and behind one are looked at: other counts stand between two elections. */
const reach = 4
const fewestFitting = 2

/**
 * The elections of a constituency one by one, each in a table with the changes since another: of each table the one change that is not the
 * difference to the table of which all its others are. Several that are not may be since another election, or within other boundaries.
 */
export function changesInTurn({ record: { tables } }: CheckContext): ChangeInTurn[] {
  const found: ChangeInTurn[] = []
  if (tables.length < 2 || !tables.some(({ columns }) => columns.some(({ role }) => role === 'change')))
    return found
  const elections = tables.map(sharesOf).filter((shares) => shares.size > fewestFitting)
  for (const [at, election] of elections.entries()) {
    if (![...election.values()].some(({ change }) => change !== null)) continue
    const others = elections.slice(Math.max(0, at - reach), at + reach + 1)
    let fitting = fewestFitting - 1
    let lone: ChangeInTurn | null = null
    for (const other of others) {
      if (other === election) continue
      const changes = changesBetween(election, other)
      const odd = changes.filter(({ change, now, before }) => !isDifference(change, now, before))
      if (odd.length > 1 || changes.length - odd.length <= fitting) continue
      fitting = changes.length - odd.length
      lone = odd[0] ?? null
    }
    if (lone !== null) found.push(lone)
  }
  return found
}

interface PartyShare {
  name: string
  share: Quantity
  change: Quantity | null
}

/** What the two elections state of the parties in both. */
function changesBetween(
  election: ReadonlyMap<string, PartyShare>,
  other: ReadonlyMap<string, PartyShare>,
): ChangeInTurn[] {
  const changes: ChangeInTurn[] = []
  for (const [party, { name, change, share: now }] of election) {
    const before = other.get(party)?.share
    if (change !== null && before !== undefined) changes.push({ name, change, now, before })
  }
  return changes
}

/** The shares of a table by party, with their changes; of none that stands in two rows, and of no independents and others, who need not be the same. */
function sharesOf({ columns, rows }: TableOf<Fact>): Map<string, PartyShare> {
  const shares = new Map<string, PartyShare>()
  const party = columns.find(({ role }) => role === 'party')
  const at = columns.findIndex(({ role }) => role === 'share')
  const [share, change] = [columns[at], columns[at + 1]]
  if (party === undefined || share === undefined) return shares
  const twice = new Set<string>()
  for (const row of rows) {
    const name = textOf(row[party.key]).trim()
    const key = name.toLowerCase()
    if (name === '' || unaffiliated.test(name) || optionKinds.find(name) !== null) continue
    if (shares.has(key)) twice.add(key)
    const stated = quantityOf(row[share.key], `${name}’s share`, 'the table', 'share')
    if (stated === null) continue
    const cell = change?.role === 'change' ? row[change.key] : null
    shares.set(key, {
      name,
      share: stated,
      change: quantityOf(cell, `${name}’s change`, 'the table', 'change'),
    })
  }
  for (const key of twice) shares.delete(key)
  return shares
}

const unaffiliated = /^(?:independents?|non-?partisan|unaffiliated|ind\.?)\b/i
