import { optionKinds } from '../../profile/profile.js'
import type { Contest } from '../../record/data/contest.js'
import { type Fact, isFact } from '../../record/fact.js'
import type { CellsOf, Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import type { SharePair } from '../relations/total-range.js'
import type { CheckContext } from '../rule.js'
import { answersNumbers, asAnswered } from './answers.js'
import { bothReadings } from './combine-readings.js'
import { dataMirrors } from './data-mirrors.js'
import {
  countMeasures,
  type InfoboxOption,
  isCountMeasure,
  optionNumbers,
  statedOf,
} from './infobox-numbers.js'
import { infoboxTotals } from './infobox-totals.js'
import { type FindQuantity, proseRelations } from './prose-relations.js'
import type { Reading } from './reading.js'
import { isOtherRound, roundCell } from './rounds.js'
import { overTables } from './several-tables.js'
import { allAtStake, stakeRelation } from './stake.js'
import { StatedQuantities } from './stated-quantities.js'
import type { ColumnSums } from './sums.js'
import { statedIn, type TableNumbers } from './table-numbers.js'
import { tableReadings } from './table-problem.js'
import { unitesRows } from './united-rows.js'

/** The infobox and the table of one contest: each option's numbers are stated twice. */
export function contestReadings(
  context: CheckContext,
  numbers: TableNumbers,
  infobox: readonly InfoboxOption[],
): Reading[] {
  const { record } = context
  const answers = answersNumbers(record, infobox)
  const options = answers === null ? infobox : asAnswered(infobox, answers)
  const stated = statedIn(numbers)
  append(stated, optionNumbers(options))
  if (answers !== null) append(stated, statedIn(answers))
  const quantities = new StatedQuantities(stated)
  const find = (fact: Fact) => quantities.find(fact)
  const mirrors: Constraint[] = []
  const { contest } = record
  const voteKey = contest?.columns.find(({ role }) => role === 'votes')?.key
  const mirrored = contest === null ? [] : mirroredColumns(contest, options)
  const sameName = contest === null ? null : namesakes(contest)
  const isOther = contest !== null && sameName === null && isOtherRound(contest, options)
  /** What the infobox states of another round than the table's own. */
  const foreign = new Set<InfoboxOption>(isOther ? options : [])
  const together = new Set<Column>()
  if (contest !== null) {
    for (const column of mirrored) {
      const sums = overTables(contest, column, options, find)
      if (sums === null) continue
      together.add(column)
      append(mirrors, sums)
    }
    for (let at = 0; at < options.length; at++) {
      const option = options[at]
      const row = contest.rows[contest.matches[at] ?? -1]
      if (option === undefined || row === undefined) continue
      const twins = sameName === null ? [] : sameName(row)
      for (const column of mirrored) {
        if (together.has(column) || (isOther && (column.role === 'votes' || column.role === 'share')))
          continue
        const cell = twins.length > 1 ? row[column.key] : roundCell(contest, at, column, option)
        if (column.role === 'votes' && cell !== row[column.key]) foreign.add(option)
        const stated = statedOf(option, column.role)
        const isUnited =
          stated !== null &&
          twins.length < 2 &&
          unitesRows(contest, contest.matches[at] ?? -1, column.key, stated)
        if (isUnited) continue
        if (cell !== 'elsewhere') addMirrors(mirrors, column, option, cell, twins, find)
      }
    }
  }
  if (contest !== null) append(mirrors, dataMirrors(record.mainInfobox, contest, options, find))
  const summed = (role: string) => {
    const column = mirrored.find((one) => one.role === role)
    const sums = numbers.counts.find(({ count }) => count.column === column)?.sums
    return sums === undefined || sums.total === null
      ? null
      : { total: sums.total, awarded: new Sum(sums.options.map(({ quantity }) => quantity)) }
  }
  const delegates = summed('delegates')
  if (delegates !== null) append(mirrors, stakeRelation(record, delegates.total, delegates.awarded))
  for (const measure of ['seats', 'electoralVotes'] as const) {
    const whole = summed(measure)
    if (whole !== null) append(mirrors, allAtStake(record, measure, whole.total, whole.awarded))
  }
  if (contest !== null && contest.others.length === 0) append(mirrors, infoboxTotals(record, numbers, find))
  const own = foreign.size === 0 ? options : options.filter((option) => !foreign.has(option))
  addBareShares(numbers, own, contest)
  const votes = numbers.counts.find(({ count }) => count.column.key === voteKey)?.sums
  append(
    mirrors,
    proseRelations(context, find, {
      votes: [votes?.total, votes?.valid].filter((quantity) => quantity !== null && quantity !== undefined),
      delegates: delegates?.total ?? null,
    }),
  )
  const readings = tableReadings(numbers, mirrors, (column) =>
    column.of.column.key === voteKey ? infoboxShares(own) : [],
  )
  return answers === null
    ? readings
    : bothReadings(
        readings,
        tableReadings(answers, [], () => []),
      )
}

/** A table without shares: the infobox's are of its votes. */
function addBareShares(
  numbers: TableNumbers,
  options: readonly InfoboxOption[],
  contest: Contest | null,
): void {
  const votes = numbers.counts.find(({ count }) => count.column.role === 'votes')
  const pairs = infoboxShares(options)
  if (votes === undefined || pairs.length === 0 || numbers.shares.length > 0) return
  const { count, sums } = votes
  const others = contest === null || pairs.length < options.length ? [] : withoutShare(sums, contest)
  numbers.shares.push({
    column: count.column,
    of: count,
    sums,
    pairs,
    shares: new Map(),
    series: false,
    others,
  })
}

/** The votes of those whom the infobox leaves out; of none where someone of the infobox is not in the table, or it has options that shares may leave out. */
function withoutShare({ options, complete }: ColumnSums, { matches, rows }: Contest): Quantity[] {
  if (!complete || matches.includes(-1)) return []
  if (options.some(({ entry }) => optionKinds.find(entry.name) !== null)) return []
  const named = new Set(matches.flatMap((at) => Object.values(rows[at] ?? {})))
  return options.flatMap(({ quantity }) => (named.has(quantity.fact) ? [] : [quantity]))
}

/** What the infobox gives of one option, and what its row or the rows of its name do. */
function addMirrors(
  mirrors: Constraint[],
  { key, role }: Column,
  option: InfoboxOption,
  cell: Fact | null | undefined,
  twins: readonly CellsOf<Fact>[],
  find: FindQuantity,
): void {
  if (cell === null || cell === undefined) return
  if (twins.length > 1) {
    const parts = twins
      .map((twin) => (isFact(twin[key]) ? find(twin[key]) : null))
      .filter((part) => part !== null)
    if (parts.length > 1) {
      append(mirrors, togetherRelation(role, parts, option))
      return
    }
  }
  const [stated, found] = [statedOf(option, role), find(cell)]
  if (stated !== null && found !== null)
    mirrors.push(new EqualRelation(mirrorRule(role), 'error', stated, found, role === 'share'))
}

/** The rule of a number that infobox and table both state, by its role. */
function mirrorRule(role: string): string {
  return role === 'share' ? 'mirror-percent' : role === 'votes' ? 'mirror-votes' : 'mirror-count'
}

/** Finds the rows of one name, where some name is given twice: a candidate may stand for several parties. */
function namesakes({ columns, rows }: Contest): ((row: CellsOf<Fact>) => readonly CellsOf<Fact>[]) | null {
  const key = columns.find(({ role }) => role === 'name')?.key
  if (key === undefined || new Set(rows.map((row) => row[key]?.reading.raw)).size === rows.length) return null
  const named = new Map<string | undefined, CellsOf<Fact>[]>()
  for (const row of rows) {
    const name = row[key]?.reading.raw
    const known = named.get(name)
    if (known === undefined) named.set(name, [row])
    else known.push(row)
  }
  return (row) => {
    const name = row[key]?.reading.raw
    return name === undefined ? [row] : (named.get(name) ?? [row])
  }
}

/** The infobox gives what the rows of one name have together, or repeats one of them. Shares are checked by their votes. */
function togetherRelation(
  role: string,
  parts: readonly Quantity[],
  { counts, share }: InfoboxOption,
): Constraint[] {
  const rule = mirrorRule(role)
  if (!isCountMeasure(role)) {
    if (role !== 'share' || share === null) return []
    const equal = parts.map((part) => new EqualRelation(rule, 'error', share, part, true))
    return equal.filter((relation) => relation.violations() === 0).slice(0, 1)
  }
  const stated = counts[role]
  if (stated === undefined) return []
  const together = new SumRelation(rule, 'error', parts, stated, countMeasures[role])
  if (together.violations() === 0) return [together]
  const equal = parts.map((part) => new EqualRelation(rule, 'error', stated, part, false))
  return [equal.find((relation) => relation.violations() === 0) ?? together]
}

/** Of several columns of one role (pledged, unpledged, all delegates) the infobox repeats one: the one that it agrees with most. */
function mirroredColumns({ columns, rows, matches }: Contest, options: readonly InfoboxOption[]): Column[] {
  const best: { column: Column; agreeing: number }[] = []
  for (const column of columns) {
    const { role, key } = column
    if (role !== 'share' && !isCountMeasure(role)) continue
    let agreeing = 0
    for (const [at, option] of options.entries()) {
      const stated = statedOf(option, role)
      if (stated !== null && stated.fact.reading.exact === rows[matches[at] ?? -1]?.[key]?.reading.exact)
        agreeing++
    }
    const known = best.find((other) => other.column.role === role)
    if (known === undefined) best.push({ column, agreeing })
    else if (agreeing > known.agreeing) {
      known.column = column
      known.agreeing = agreeing
    }
  }
  return best.map(({ column }) => column)
}

/** The infobox's shares, of those options that it gives votes and a share. */
function infoboxShares(options: readonly InfoboxOption[]): SharePair[] {
  const pairs: SharePair[] = []
  for (const { share, counts } of options)
    if (share !== null && counts.votes !== undefined) pairs.push({ count: counts.votes, share })
  return pairs
}
