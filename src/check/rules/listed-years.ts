import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import type { Finding } from '../diagnostic.js'
import { type YearList, yearList } from '../measures/year-list.js'
import { quantityOf } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'

/**
 * As many years are listed as are counted.
 *
 * Compares: in tables with a column of lists of years (`Years won`: `1990, 1994, 1995`), how many years each row lists with a column
 * of numbers near it (`Winners`).
 *
 * Tolerance: none. Rows whose list has anything but years or spans several with a dash, and rows with marks or notes, are left alone. `1966–67` is one season, or two years where more rows
 * say so. Told where at least four rows follow, two of them with several years, and three times as many as do not.
 *
 * May be right all the same: titles that were shared or taken away.
 *
 * Source: the years are counted.
 *
 * @example
 * ```text
 * | University | Winner | Runner-up | Years won | Years runner-up |
 * | Kelver | 4 | 2 | 1965, 1966, 1968, 1970 | 1964, 1967 |
 * | Northam | 2 | 1 | 1972, 1975 | 1973 |
 * | Selva | 3 | 1 | 1969, 1971, 1974 | 1976 |
 * | Dale | 1 | 3 | 1967 | 1965, 1966, 1970 |
 * | Riverton | 3 | 1 | 2009, 2010, 2011, 2012 | 2008 |
 * | Fairview | 1 | 1 | 1964 | 1968 |
 * ```
 * ```findings
 * listed-years 6:14 warning Unexpected 3, expected 4: 4 years are listed under Years won
 * ```
 *
 * @example
 * ```text
 * | Club | Titles | Years |
 * | Kelver | 4 | 1965, 1966, 1968 |
 * | Northam | 3 | 1972, 1975 |
 * | Selva | 5 | 1969, 1971, 1974 |
 * | Dale | 1 | 1967 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'listed-years',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) {
      if (table.rows.length < fewestRows) continue
      for (const [at, column] of table.columns.entries())
        if (table.rows.some((row) => startsList.test(row[column.key]?.reading.raw ?? '')))
          for (const finding of contradictions(table, at)) tell(finding)
    }
  },
}

const fewestRows = 4
/** `1990, 1994`: the first two of a list. */
const startsList = /^\s*(?:1[5-9]|20)\d\d(?:[-–/]\d{2,4})?\s?[,;&]/
/** How many columns away the number may stand. */
const reach = 4

interface Counted {
  stated: number
  count: Fact
  list: Fact
  listed: YearList
}

/** The rows whose number is not that of the years in a column of lists; those of the column of numbers that most rows follow. */
function contradictions({ columns, rows }: TableOf<Fact>, at: number): Finding[] {
  const lists = rows.map((row) => listOf(row, columns[at]))
  if (lists.filter((list) => list !== null).length < fewestRows) return []
  const near = columns.slice(Math.max(0, at - reach), at + reach + 1).filter(({ type }) => type === 'integer')
  let best: Unlisted | null = null
  for (const column of near) {
    const odd = oddByEither(rows.flatMap((row, index) => countedIn(row, column, lists[index] ?? null)))
    if (odd !== null && odd.count < (best?.count ?? Number.POSITIVE_INFINITY)) best = odd
  }
  return (best?.told ?? []).map((one) => finding(one, columns[at]?.label ?? ''))
}

function listOf(row: CellsOf<Fact>, column: Column | undefined): { list: Fact; listed: YearList } | null {
  const list = column === undefined ? null : (row[column.key] ?? null)
  const listed = list === null || list.reading.note !== undefined ? null : yearList(list.reading.raw)
  return list === null || listed === null || listed.years === 0 ? null : { list, listed }
}

function countedIn(
  row: CellsOf<Fact>,
  { key }: Column,
  known: { list: Fact; listed: YearList } | null,
): Counted[] {
  const count = row[key] ?? null
  if (known === null || count === null || !/^\s*\d+\s*$/.test(count.reading.raw)) return []
  const quantity = quantityOf(count, '', '', 'count')
  if (quantity === null || quantity.decimals > 0) return []
  return [{ stated: Number(quantity.units), count, ...known }]
}

/** Those that do not follow where the others show that the years are counted, by the reading that fits more of them; null where they do not. */
function oddByEither(counted: readonly Counted[]): Unlisted | null {
  const [one, other] = [oddBy(counted, 'seasons'), oddBy(counted, 'years')]
  const fewest = one.length <= other.length ? one : other
  const odd = new Set(fewest.map(({ count }) => count))
  const following = counted.filter(({ count }) => !odd.has(count))
  if (following.length < fewestRows || odd.size * 3 > following.length) return null
  if (following.filter(({ stated }) => stated > 1).length < 2) return null
  // Within `1990–95` a year may be missing, and where both readings fit as many nobody knows which is meant.
  const isClear = one.length < other.length ? isOfSeasons : isOfYears
  return { count: odd.size, told: fewest.filter((one) => isClear(one) && !one.listed.isMarked) }
}

interface Unlisted {
  count: number
  /** Those of whose years nobody can doubt how many they are. */
  told: readonly Odd[]
}

interface Odd extends Counted {
  expected: number
}

function oddBy(counted: readonly Counted[], reading: 'seasons' | 'years'): Odd[] {
  return counted.flatMap((one) => {
    const expected = one.listed[reading]
    return one.stated === expected ? [] : [{ ...one, expected }]
  })
}

function isOfSeasons({ listed }: Counted): boolean {
  return Number.isFinite(listed.seasons)
}

function isOfYears({ listed }: Counted): boolean {
  return listed.seasons === listed.years
}

function finding({ count, list, expected }: Odd, label: string): Finding {
  const actual = written(count)
  const years = expected === 1 ? '1 year is' : `${expected} years are`
  const message = `Unexpected ${actual}, expected ${expected}: ${years} listed under ${label}`
  const related = [{ span: valueSpan(list), message: `could be wrong instead: ${years} listed` }]
  return report(rule, valueSpan(count), message, { actual, expected: [String(expected)], related })
}
