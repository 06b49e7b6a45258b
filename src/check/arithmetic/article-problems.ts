import type { Contest } from '../../record/data/contest.js'
import { isFact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import type { FactRecord } from '../../record/to-record.js'
import type { Constraint } from '../model/constraint.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import type { SharePair } from '../relations/common-total.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { slipBetween, slipCost } from '../solve/typo.js'
import { countMeasures, type InfoboxOption, infoboxNumbers } from './infobox-numbers.js'
import type { Reading } from './reading.js'
import { type TableNumbers, tableNumbers } from './table-numbers.js'
import { pairReadings, tableReadings } from './table-problem.js'

/** An article's numbers in groups that have nothing to do with each other, each with its readings. */
export function articleProblems(record: FactRecord): Reading[][] {
  const options = infoboxNumbers(record)
  const contest = record.contest
  const problems: Reading[][] = []
  for (const table of record.tables) {
    for (const [count, numbers] of tableNumbers(table).entries()) {
      const own = table === contest?.table && count === 0
      problems.push(own ? contestReadings(record, numbers, options) : tableReadings(numbers, [], () => []))
    }
  }
  if (contest === null) problems.push(...infoboxProblem(options))
  return problems
}

/** The infobox and the table of one contest: each option's numbers are stated twice. */
function contestReadings(
  record: FactRecord,
  numbers: TableNumbers,
  options: readonly InfoboxOption[],
): Reading[] {
  const mirrors: Constraint[] = []
  const { contest } = record
  const voteKey = contest?.columns.find(({ role }) => role === 'votes')?.key
  const mirrored = contest === null ? [] : mirroredColumns(contest, options)
  for (const [at, option] of options.entries()) {
    const row = contest?.rows[contest.matches[at] ?? -1]
    if (row === undefined || contest === null) continue
    for (const { key, role } of mirrored) {
      const cell = row[key]
      if (cell === null || cell === undefined) continue
      if (role === 'share') addMirror(mirrors, 'mirror-percent', option.share, shareOf(numbers, cell), true)
      else if (isCount(role))
        addMirror(
          mirrors,
          role === 'votes' ? 'mirror-votes' : 'mirror-count',
          option.counts[role] ?? null,
          countOf(numbers, cell),
          false,
        )
    }
  }
  const delegates = mirrored.find(({ role }) => role === 'delegates')
  const total = numbers.counts.find(({ count }) => count.column === delegates)?.sums.total ?? null
  if (total !== null) mirrors.push(...capacityRelation(record, total))
  return tableReadings(numbers, mirrors, (column) =>
    column.of.column.key === voteKey ? infoboxShares(options) : [],
  )
}

/** Of several columns of one role (pledged, unpledged, all delegates) the infobox repeats one: the one that it agrees with most. */
function mirroredColumns({ columns, rows, matches }: Contest, options: readonly InfoboxOption[]): Column[] {
  const best = new Map<string, { column: Column; agreeing: number }>()
  for (const column of columns) {
    const { role, key } = column
    const agreeing = options.filter((option, at) => {
      const stated = isCount(role) ? option.counts[role] : role === 'share' ? option.share : null
      return (
        stated !== null &&
        stated !== undefined &&
        stated.fact.reading.exact === rows[matches[at] ?? -1]?.[key]?.reading.exact
      )
    }).length
    const known = best.get(role)
    if (known === undefined || agreeing > known.agreeing) best.set(role, { column, agreeing })
  }
  return [...best.values()].map(({ column }) => column)
}

function isCount(role: string): role is keyof typeof countMeasures {
  return Object.hasOwn(countMeasures, role)
}

function addMirror(
  mirrors: Constraint[],
  rule: string,
  one: Quantity | null,
  other: Quantity | null,
  rounded: boolean,
): void {
  if (one !== null && other !== null) mirrors.push(new EqualRelation(rule, 'error', one, other, rounded))
}

/** The delegates at stake are as many as were awarded, counting the pledged ones where only these are; more at stake than awarded is no contradiction. */
function capacityRelation({ data }: FactRecord, total: Quantity): Constraint[] {
  const stated = [data?.delegates, data?.delegatesPledged].map((value) =>
    quantityOf(isFact(value) ? value : null, 'the number of delegates at stake', 'the infobox'),
  )
  const relations = stated
    .filter((quantity) => quantity !== null)
    .map((quantity) => new EqualRelation('capacity-sum', 'error', quantity, total, false))
  const holding = relations.find((relation) => relation.violations() === 0)
  const near = relations.find(
    ({ one }) =>
      one.decimals === total.decimals && slipCost(slipBetween(one.units, total.units, total.decimals)) <= 2,
  )
  const chosen = holding ?? near
  return chosen === undefined ? [] : [chosen]
}

/** The quantity that was already made of a cell: constraints must speak of one and the same. */
function countOf(numbers: TableNumbers, cell: object): Quantity | null {
  for (const { sums } of numbers.counts) {
    const found = sums.options.find(({ quantity }) => quantity.fact === cell)
    if (found !== undefined) return found.quantity
  }
  return null
}

function shareOf(numbers: TableNumbers, cell: object): Quantity | null {
  for (const { shares } of numbers.shares)
    for (const share of shares.values()) if (share.fact === cell) return share
  return null
}

/** The infobox's shares, of those options that it gives votes and a share. */
function infoboxShares(options: readonly InfoboxOption[]): SharePair[] {
  return options.flatMap(({ share, counts: { votes } }) =>
    share === null || votes === undefined ? [] : [{ count: votes, share }],
  )
}

function infoboxProblem(options: readonly InfoboxOption[]): Reading[][] {
  const parts = new Map<number | null, { count: Quantity; share: Quantity }[]>()
  for (const { share, counts, draft } of options) {
    if (share === null || counts.votes === undefined) continue
    const pairs = parts.get(draft.part) ?? []
    pairs.push({ count: counts.votes, share })
    parts.set(draft.part, pairs)
  }
  return [...parts.values()].map((pairs) => pairReadings(pairs, []))
}
