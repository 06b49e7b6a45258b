import type { Fact } from '../../record/fact.js'
import type { Column, TableOf } from '../../record/record.js'
import { asDouble, type ExactNumber, exactNumber } from '../../value/index.js'
import type { Finding } from '../diagnostic.js'
import { endsWithRank } from '../measures/rank-label.js'
import type { Rule } from '../rule.js'
import { slipsOf } from '../solve/typo.js'
import { report, valueSpan, written } from '../survey/finding.js'

/**
 * Numbers by which rows are ranked go down or up with the ranks.
 *
 * Compares: in tables with a column of ranks (`Rank`, `Place`), the numbers of another column, in the order of the ranks.
 *
 * Tolerance: none. Told of one number alone, without which all others go one way, that stands three places or more from its own and a slip of a digit puts between those of the ranks around it, where
 * at least ten others are ranked and no other column goes one way. Times are not compared: they may be of several rounds. Nor are tables of
 * matches won and lost, in which a play-off may decide.
 *
 * May be right all the same: rows that were put last for breaking the rules; a number that was brought up to date by itself.
 *
 * Source: 1st ≥ 2nd ≥ 3rd…
 *
 * @example
 * ```text
 * | Draw | Artist | Place | Points |
 * | 1 | Ann Lee | 4 | 91 |
 * | 2 | Bo Day | 11 | 12 |
 * | 3 | Cy Fox | 1 | 163 |
 * | 4 | Di Gray | 7 | 157 |
 * | 5 | Ed Hill | 2 | 140 |
 * | 6 | Flo Iver | 9 | 33 |
 * | 7 | Gus Jay | 3 | 121 |
 * | 8 | Hal King | 5 | 76 |
 * | 9 | Ida Long | 6 | 70 |
 * | 10 | Jo Moor | 8 | 41 |
 * | 11 | Kim Nash | 10 | 20 |
 * ```
 * ```findings
 * rank-value 5:21 warning Unexpected 157, expected 41 to 70 with rank 7: all others go down with the ranks; one of the two is wrong
 * ```
 *
 * @example
 * ```text
 * | Rank | Nation | Gold | Silver | Total |
 * | 1 | Kelver | 12 | 3 | 15 |
 * | 2 | Selva | 8 | 1 | 9 |
 * | 3 | Northam | 7 | 30 | 37 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'rank-value',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) {
      if (table.rows.length <= fewestOthers || table.columns.some(({ label }) => ofMatches.test(label)))
        continue
      for (const ranks of table.columns.filter(({ label }) => endsWithRank.test(label))) {
        const finding = contradiction(table, ranks)
        if (finding !== null) tell(finding)
      }
    }
  },
}

const fewestOthers = 10
/** A rank of another year, or after a penalty, is one or two places off. */
const leastAway = 3
const ofMatches =
  /(?:^| )(?:pld|played|gp|games(?: played)?|matches(?: played)?|w|wins?|won|l|lost|loss|losses|w[-–]l|record)\.?$/i
const lastWord = /(?:^| )[^ ]+$/

interface Ranked {
  fact: Fact
  place: Fact
  rank: number
  number: ExactNumber
  value: number
}

/** The one number out of order in the columns that a rank may go by; null where one of them is in order. */
function contradiction(table: TableOf<Fact>, ranks: Column): Finding | null {
  let found: Finding | null = null
  for (const column of rankedBy(table, ranks)) {
    const rows = inOrder(table, ranks, column)
    if (rows === null) continue
    const way = Math.sign((rows.at(0)?.value ?? 0) - (rows.at(-1)?.value ?? 0))
    const breaks = breaksOf(rows, way)
    if (breaks.length === 0) return null
    if (found === null && breaks.length === 1) found = findingAt(rows, breaks[0] ?? 0, way)
  }
  return found
}

/** Those of its group where the rank has one: `Preliminary Rank` beside `Preliminary Points`. */
function rankedBy({ columns }: TableOf<Fact>, ranks: Column): Column[] {
  const group = groupOf(ranks)
  return columns.filter(
    (column) =>
      (column.type === 'integer' || column.type === 'decimal') &&
      !endsWithRank.test(column.label) &&
      (group === '' || groupOf(column) === group),
  )
}

function groupOf({ label }: Column): string {
  return label.replace(lastWord, '').toLowerCase()
}

/** The ranked numbers of a column in the order of the ranks; null where they are few, or many are the same. */
function inOrder({ rows }: TableOf<Fact>, ranks: Column, column: Column): Ranked[] | null {
  const ranked = rows.flatMap((row): Ranked[] => {
    const [place = null, fact = null] = [row[ranks.key], row[column.key]]
    const rank = rankOf(place)
    const { exact, qualifier } = fact?.reading ?? {}
    const number = exact === undefined || qualifier !== undefined ? null : exactNumber(exact)
    return fact === null || place === null || rank === null || number === null
      ? []
      : [{ fact, place, rank, number, value: asDouble(number) }]
  })
  if (ranked.length <= fewestOthers) return null
  const isMixed = [ranked.map(({ rank }) => rank), ranked.map(({ value }) => value)].every(
    (values) => new Set(values).size * 10 >= values.length * 8,
  )
  return isMixed ? ranked.sort((one, other) => one.rank - other.rank) : null
}

function rankOf(fact: Fact | null): number | null {
  const digits =
    fact === null ? undefined : /^\s*=?(\d{1,4})(?:st|nd|rd|th|\.)?=?\s*$/.exec(fact.reading.raw)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** The rows that are out of order with the one before; rows of one rank have none. */
function breaksOf(rows: readonly Ranked[], way: number): number[] {
  return rows.flatMap((row, at) => {
    const before = rows[at - 1]
    return before === undefined || before.rank === row.rank || goes(before, row, way) ? [] : [at]
  })
}

function goes(before: Ranked | undefined, after: Ranked | undefined, way: number): boolean {
  return before === undefined || after === undefined || (before.value - after.value) * way >= 0
}

/** Of the two rows that are out of order, the one without which all are in order, where a slip puts it in its place. */
function findingAt(rows: readonly Ranked[], at: number, way: number): Finding | null {
  const [isBefore, isAfter] = [goes(rows[at - 2], rows[at], way), goes(rows[at - 1], rows[at + 1], way)]
  if (isBefore === isAfter) return null
  const index = isBefore ? at - 1 : at
  const [above, wrong, below] = [rows[index - 1], rows[index], rows[index + 1]]
  if (above === undefined || wrong === undefined || below === undefined || !fits(above, wrong, below))
    return null
  if (goes(rows[index - leastAway], wrong, way) && goes(wrong, rows[index + leastAway], way)) return null
  const [low, high] = way > 0 ? [below, above] : [above, below]
  const actual = written(wrong.fact)
  const range = `${written(low.fact)} to ${written(high.fact)}`
  const message = `Unexpected ${actual}, expected ${range} with rank ${wrong.rank}: all others go ${way > 0 ? 'down' : 'up'} with the ranks; one of the two is wrong`
  return report(rule, valueSpan(wrong.fact), message, {
    actual,
    related: [{ span: valueSpan(wrong.place), message: 'could be wrong instead' }],
  })
}

function fits(above: Ranked, { number, value }: Ranked, below: Ranked): boolean {
  const unit = 10 ** -number.decimals
  const [low, high] = [Math.min(above.value, below.value), Math.max(above.value, below.value)]
  return (
    value >= 0 &&
    slipsOf(number.units).some((slip) => Number(slip) * unit >= low && Number(slip) * unit <= high)
  )
}
