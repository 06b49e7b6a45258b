import type { Contest } from '../../record/data/contest.js'
import { append } from '../../source/list.js'
import type { CheckContext } from '../rule.js'
import { answersNumbers, asAnswered } from './answers.js'
import { addBareShares, infoboxShares } from './bare-shares.js'
import { bothReadings } from './combine-readings.js'
import { cutOffShares, isShareMirror } from './cut-off-shares.js'
import { dataMirrors } from './data-mirrors.js'
import { type InfoboxOption, optionNumbers } from './infobox-numbers.js'
import { infoboxTotals } from './infobox-totals.js'
import { optionMirrors } from './option-mirrors.js'
import { type FindQuantity, proseRelations, type Totals } from './prose-relations.js'
import type { Reading } from './reading.js'
import { awardedIn, stakeRelations } from './stake.js'
import { StatedQuantities } from './stated-quantities.js'
import { statedIn, type TableNumbers } from './table-numbers.js'
import { tableReadings } from './table-problem.js'

/** A contest of an article: the options that its infobox states, and the table that states them again, if there is one. */
export interface StatedContest {
  context: CheckContext
  options: readonly InfoboxOption[]
  contest: Contest | null
}

/** The readings of the infobox and the table of one contest: each option's numbers are stated twice. */
export function contestReadings(
  { context, options: stated }: StatedContest,
  contest: Contest,
  numbers: TableNumbers,
): Reading[] {
  const { record } = context
  const answers = answersNumbers(record, stated)
  const options = answers === null ? stated : asAnswered(stated, answers)
  const find = quantitiesOf(numbers, options, answers)
  const { relations, columns, foreign } = optionMirrors(contest, options, find)
  append(relations, dataMirrors(record.mainInfobox, contest, options, find))
  append(relations, stakeRelations(record, numbers, columns))
  if (contest.others.length === 0) append(relations, infoboxTotals(record, numbers, find))
  const own = options.filter((option) => !foreign.has(option))
  addBareShares(numbers, own, contest)
  const votes = contest.columns.find(({ role }) => role === 'votes')
  const sums = numbers.counts.find(({ count }) => count.column === votes)?.sums
  const totals: Totals = {
    votes: sums === undefined ? [] : [sums.total, sums.valid].filter((total) => total !== null),
    delegates: awardedIn(numbers, columns, 'delegates')?.total ?? null,
  }
  append(relations, proseRelations(context, find, totals))
  const cutOff = sums === undefined ? null : cutOffShares(relations, options, contest, sums, find)
  const stating =
    cutOff === null ? relations : [...relations.filter((relation) => !isShareMirror(relation)), ...cutOff]
  const readings = tableReadings(numbers, stating, ({ of }) =>
    of.column === votes && cutOff === null ? infoboxShares(own) : [],
  )
  return answers === null ? readings : bothReadings(readings, tableReadings(answers))
}

/** Finds the quantity of a fact among those of the table, the infobox and the answers: a later one counts. */
function quantitiesOf(
  numbers: TableNumbers,
  options: readonly InfoboxOption[],
  answers: TableNumbers | null,
): FindQuantity {
  const stated = statedIn(numbers)
  append(stated, optionNumbers(options))
  if (answers !== null) append(stated, statedIn(answers))
  const quantities = new StatedQuantities(stated)
  return (fact) => quantities.find(fact)
}
