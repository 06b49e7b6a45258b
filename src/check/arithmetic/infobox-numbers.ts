import { optionsAreParties } from '../../record/data/data.js'
import type { Draft } from '../../record/data/draft.js'
import { infoboxOptions } from '../../record/data/infobox-options.js'
import { isFact } from '../../record/fact.js'
import { textOf } from '../../record/text-of.js'
import type { FactRecord } from '../../record/to-record.js'
import { append } from '../../source/list.js'
import { markUnusual, type Quantity, quantityOf } from '../model/quantity.js'
import { ungroupedCount } from '../model/ungrouped.js'

/** Measures of an option that are counts, and what they are called. */
export const countMeasures = {
  votes: 'votes',
  delegates: 'delegates',
  seats: 'seats',
  seatsAfter: 'seats after',
  electoralVotes: 'electoral votes',
} as const
export type CountMeasure = keyof typeof countMeasures
const measures = [
  'votes',
  'delegates',
  'seats',
  'seatsAfter',
  'electoralVotes',
] as const satisfies readonly CountMeasure[]

/** What the infobox states of one option. */
export interface InfoboxOption {
  name: string
  share: Quantity | null
  counts: Partial<Record<CountMeasure, Quantity>>
  draft: Draft
}

/** The options of the infobox, in the order in which the contest's matches go. */
export function infoboxNumbers({ mainInfobox, profile }: FactRecord): InfoboxOption[] {
  const plan = profile.record?.options ?? null
  if (mainInfobox === null || plan === null) return []
  const drafts = infoboxOptions(mainInfobox, plan, optionsAreParties(mainInfobox, plan))
  const options = drafts.map((draft) => {
    const name = textOf(draft.name)
    const option: InfoboxOption = { name, share: null, counts: {}, draft }
    option.share = quantityOf(draft.values.get('share'), `${name}’s share`, 'the infobox', 'share')
    for (const measure of measures) {
      const stated = draft.values.get(measure)
      if (!isFact(stated)) continue
      const label = `${name}’s ${countMeasures[measure]}`
      const quantity =
        quantityOf(stated, label, 'the infobox') ?? ungroupedCount(stated, label, 'the infobox')
      if (quantity !== null) option.counts[measure] = quantity
    }
    return option
  })
  markUnusual(options.map(({ share }) => share).filter((share) => share !== null))
  return options
}

/** All numbers that the infobox states of its options. */
export function optionNumbers(options: readonly InfoboxOption[]): Quantity[] {
  const found: Quantity[] = []
  for (const option of options) {
    if (option.share !== null) found.push(option.share)
    append(found, statedCounts(option))
  }
  return found
}

/** The counts that the infobox states of an option. */
export function statedCounts({ counts }: InfoboxOption): Quantity[] {
  const found: Quantity[] = []
  for (const measure of measures) {
    const count = counts[measure]
    if (count !== undefined) found.push(count)
  }
  return found
}

/** How many could vote, as the infobox says; null where it states no number. */
export function registeredVoters({ data }: FactRecord): Quantity | null {
  const stated = data?.registered
  return isFact(stated) ? quantityOf(stated, 'the number of registered voters', 'the infobox') : null
}

export function isCountMeasure(role: string): role is CountMeasure {
  return Object.hasOwn(countMeasures, role)
}

/** The rule of a number that the infobox and a table both state, by the role of its column. */
export function mirrorRule(role: string): string {
  return role === 'share' ? 'mirror-percent' : role === 'votes' ? 'mirror-votes' : 'mirror-count'
}

/** What the infobox states of an option under the role of a column: its share, or one of its counts. */
export function statedOf({ share, counts }: InfoboxOption, role: string): Quantity | null {
  return role === 'share' ? share : isCountMeasure(role) ? (counts[role] ?? null) : null
}
