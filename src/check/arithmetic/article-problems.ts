import { append } from '../../source/list.js'
import { declaredReadings, profilesWithRelations } from '../declared/declared-readings.js'
import { countedTables, ownAnswers, statedOptions } from '../figures/tables.js'
import type { SharePair } from '../relations/total-range.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { asAnswered } from './answers.js'
import { infoboxShares } from './bare-shares.js'
import { bothReadings } from './combine-readings.js'
import { contestReadings, type StatedContest } from './contest-readings.js'
import { type InfoboxOption, optionNumbers, registeredVoters } from './infobox-numbers.js'
import { otherContests } from './other-contests.js'
import { pairReadings } from './pair-readings.js'
import { partMirrors } from './part-mirrors.js'
import { proseRelations, type Totals } from './prose-relations.js'
import type { Reading } from './reading.js'
import { StatedQuantities } from './stated-quantities.js'
import { statedIn, type TableNumbers } from './table-numbers.js'
import { tableReadings } from './table-problem.js'
import { confirmedTotals, totalMirrors } from './total-mirrors.js'

/** An article's numbers in groups that have nothing to do with each other, each with its readings, without the relations of rules that are off. */
export const articleProblems = once((context): readonly (readonly Reading[])[] => {
  const { off } = context
  const problems = allProblems(context)
  if (off === undefined || off.size === 0) return problems
  return problems.map((readings) =>
    readings.map((reading) => ({
      ...reading,
      constraints: reading.constraints.filter(({ rule }) => !off.has(rule)),
    })),
  )
})

function allProblems(context: CheckContext): readonly (readonly Reading[])[] {
  const options = statedOptions(context)
  const { record } = context
  const profiles = profilesWithRelations(record.profile, context.profiles)
  const others = otherContests(context)
  const contests: StatedContest[] = [{ context, options, contest: record.contest }, ...others]
  /** Parts of a referendum that a table states again: their numbers are judged there. */
  const mirrored = new Set<number>()
  const answers = record.contest === null ? ownAnswers(context) : null
  const stated = answers === null ? options : asAnswered(options, answers)
  const voters = record.contest === null ? registeredVoters(record) : null
  const registered =
    voters === null || answers === null ? voters : new StatedQuantities(statedIn(answers)).find(voters.fact)
  /** Whether the infobox is judged with a table of places that repeats it in its total row. */
  let isUnited = false
  const alone = (numbers: TableNumbers) => {
    const part = partMirrors(options, numbers)
    if (part !== null) {
      mirrored.add(part.part)
      return tableReadings(numbers, part.relations, ({ of }) =>
        of.column.role === 'votes' ? infoboxShares(part.answers) : [],
      )
    }
    const totals = isUnited ? [] : totalMirrors(stated, registered, numbers)
    if (record.contest !== null || totals.length === 0)
      return tableReadings(numbers, confirmedTotals(record.contest, options, totals))
    isUnited = true
    return infoboxProblems(context, options)
      .map((readings) => readings.map(withoutIdleDoubt))
      .reduce(bothReadings, tableReadings(numbers, totals))
  }
  const problems: Reading[][] = countedTables(context).map(({ numbers, table }) => {
    const stated = table === null ? undefined : contests.find(({ contest }) => contest?.table === table)
    const contest = stated?.contest ?? null
    return declaredReadings(record, numbers, profiles, (read) =>
      stated === undefined || contest === null ? alone(read) : contestReadings(stated, contest, read),
    )
  })
  if (record.contest === null && !isUnited) {
    const rest = options.filter(({ draft: { part } }) => part === null || !mirrored.has(part))
    append(problems, infoboxProblems(context, rest))
  }
  for (const other of others)
    if (other.contest === null) append(problems, infoboxProblems(other.context, other.options))
  return problems
}

/** A doubt about numbers that all fit casts none on others. */
function withoutIdleDoubt(reading: Reading): Reading {
  const holds = reading.constraints.every((constraint) => constraint.violations() === 0)
  return holds ? { ...reading, doubt: null } : reading
}

/** What an infobox states without a table: the answers of a referendum, else shares of one whole, each part of a referendum by itself. */
function infoboxProblems(context: CheckContext, options: readonly InfoboxOption[]): Reading[][] {
  const answers = ownAnswers(context)
  const stated = new StatedQuantities(answers === null ? optionNumbers(options) : statedIn(answers))
  const none: Totals = { votes: [], delegates: null }
  const said = proseRelations(context, (fact) => stated.find(fact), none)
  if (answers !== null) return [tableReadings(answers, said)]
  const parts = new Map<number | null, SharePair[]>()
  for (const { share, counts, draft } of options) {
    if (share === null || counts.votes === undefined) continue
    const pairs = parts.get(draft.part) ?? []
    pairs.push({ count: counts.votes, share })
    parts.set(draft.part, pairs)
  }
  if (parts.size === 0 && said.length > 0) parts.set(null, [])
  return [...parts.values()].map((pairs, at) => pairReadings(pairs, at === 0 ? said : []))
}
