import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { largest, smallest } from '../../source/list.js'
import type { Span } from '../../source/span.js'
import type { ExactNumber } from '../../value/index.js'
import type { Finding } from '../diagnostic.js'
import { differingInLabelled, twoNumbersOf } from '../measures/labelled-pairs.js'
import { inDecimals, magnitude, mostDecimals } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { tenTo } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { slipsOf } from '../solve/typo.js'
import { partSpan, report } from '../survey/finding.js'

/**
 * In a table of the months the value of the year is their sum or their mean.
 *
 * Compares: in tables with a column for each month and one for the year behind them, as those of a climate, the year with the sum of
 * the months (precipitation, days, hours) or with their mean (temperatures, humidity); both numbers of a cell that has another unit in brackets.
 *
 * Tolerance: every number is rounded, and a year may be a mean of its own: a sum may be off by half of one percent besides, a mean by a
 * few units. Told only of one row, where all others hold, at least two of them. Records and extremes are left alone.
 *
 * May be right all the same: a year that was not observed in the same years as the months.
 *
 * Source: January + … + December = year, or twelve times the year.
 *
 * @example
 * ```text
 * | Month | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Year |
 * | Daily mean °C | 0.8 | 1.2 | 3.2 | 7.3 | 11.8 | 15.5 | 18.0 | 18.1 | 14.6 | 9.9 | 5.2 | 2.2 | 9.0 |
 * | Precipitation days | 17.1 | 15.0 | 13.7 | 11.1 | 12.3 | 13.2 | 13.5 | 14.3 | 13.3 | 15.1 | 15.9 | 17.8 | 127.3 |
 * | Sunshine hours | 45.2 | 66.1 | 136.9 | 215.0 | 272.2 | 268.5 | 275.0 | 239.0 | 177.8 | 112.8 | 54.3 | 36.5 | 1,899.3 |
 * ```
 * ```findings
 * months-year 3:108 warning Unexpected 127.3, expected 172.3: the months add up to that; one of the numbers is wrong
 * ```
 *
 * @example
 * ```text
 * | Month | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Year |
 * | Daily mean °C | 0.8 | 1.2 | 3.2 | 7.3 | 11.8 | 15.5 | 18.0 | 18.1 | 14.6 | 9.9 | 5.2 | 2.2 | 9.0 |
 * | Record high °C | 13.0 | 16.1 | 22.2 | 29.3 | 31.0 | 35.5 | 37.0 | 36.1 | 32.6 | 25.9 | 18.2 | 14.2 | 37.0 |
 * | Snowfall cm | 5 | 4 | 3 | trace | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 4 | 18 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'months-year',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) {
      const months = monthColumns(table.columns)
      if (months === null) continue
      const [failing, another] = failingRows(table, months)
      if (failing !== undefined && another === undefined) tell(finding(failing))
    }
  },
}

interface MonthColumns {
  label: Column
  months: readonly Column[]
  year: Column
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const yearLabel = /^(?:year|annual|total)$/i

/** Null for a table that has not the twelve months side by side, and the year behind them. */
function monthColumns(columns: readonly Column[]): MonthColumns | null {
  const [label] = columns
  const first = columns.findIndex(({ label: text }) => isMonth(text, 0))
  const year = columns[first + names.length]
  if (label === undefined || first < 1 || year === undefined || !yearLabel.test(year.label)) return null
  const months = columns.slice(first, first + names.length)
  return months.every(({ label: text }, at) => isMonth(text, at)) ? { label, months, year } : null
}

function isMonth(label: string, at: number): boolean {
  return label.slice(0, 3).toLowerCase() === names[at]
}

/** Numbers of a row in one unit. */
interface Series {
  isSum: boolean
  months: readonly PlacedNumber[]
  year: PlacedNumber
}

interface PlacedNumber {
  number: ExactNumber
  span: Span
}

const fewestHolding = 2

/** The rows that do not hold, one series of each; none where too few others do. */
function failingRows(table: TableOf<Fact>, columns: MonthColumns): Series[] {
  let holding = 0
  const failing: Series[] = []
  let differing: ReadonlySet<Fact | null> | null = null
  for (const row of [...table.rows, ...table.summaries.map(({ cells }) => cells)]) {
    const series = [0, 1].map((which) => seriesOf(row, columns, which)).filter((one) => one !== null)
    const odd = series.find((one) => !holds(one))
    if (odd !== undefined && series.some(holds)) {
      differing ??= new Set(differingInLabelled(table).map(({ fact }) => fact))
      // The cell whose two units differ is named as wrong for that.
      if (!Object.values(row).some((cell) => differing?.has(cell))) failing.push(odd)
    } else if (odd !== undefined) failing.push(odd)
    else if (series.length > 0) holding++
  }
  return holding < fewestHolding ? [] : failing
}

const extreme = /record|extreme|depth|highest|lowest|greatest|possible|max|min/i
const mean = /%|percent|humidity|index|daily|°|temperature|pressure|average (?:high|low)/i
const sum = /precip|rain|snow|days|hours|sunshine/i

/** More are no numbers of one kind. */
const mostDecimalsApart = 2

/** The first or the second numbers of a row's cells; null where one is missing, or where the row may state anything. */
function seriesOf(row: CellsOf<Fact>, { label, months, year }: MonthColumns, which: number): Series | null {
  const text = row[label.key]?.reading.raw ?? ''
  const isMean = mean.test(text)
  if ((extreme.test(text) && !/^mean daily/i.test(text)) || !(isMean || sum.test(text))) return null
  const numbers: PlacedNumber[] = []
  for (const { key } of [...months, year]) {
    const fact = row[key] ?? null
    const placed = fact === null ? null : (numbersOf(fact)[which] ?? null)
    if (placed === null) return null
    numbers.push(placed)
  }
  const whole = numbers.pop()
  const decimals = numbers.map(({ number }) => number.decimals)
  return whole === undefined || largest(decimals) - smallest(decimals) > mostDecimalsApart
    ? null
    : { isSum: !isMean, months: numbers, year: whole }
}

function numbersOf(fact: Fact): PlacedNumber[] {
  return twoNumbersOf(fact.reading.raw).map(({ number, start, end }) => ({
    number,
    span: partSpan(fact, start, end),
  }))
}

/** In units of the finest decimal: by how much the months' sum exceeds what the year makes it, and how much of that rounding may be. */
function balance({ isSum, months, year }: Series): { excess: bigint; room: bigint; decimals: number } {
  const all = [...months, year].map(({ number }) => number)
  const decimals = mostDecimals(all)
  const total = months.reduce((units, { number }) => units + inDecimals(number, decimals), 0n)
  const whole = inDecimals(year.number, decimals)
  const step = tenTo(decimals - smallest(all.map((number) => number.decimals)))
  return isSum
    ? { excess: total - whole, room: 7n * step + magnitude(whole) / 200n, decimals }
    : { excess: total - 12n * whole, room: (decimals > 0 ? 72n : 24n) * step, decimals }
}

function holds(series: Series): boolean {
  const { excess, room } = balance(series)
  return excess <= room && excess >= -room
}

function finding(series: Series): Finding {
  const { isSum, months, year } = series
  const { excess, room, decimals } = balance(series)
  const whole = inDecimals(year.number, decimals)
  const wanted = isSum ? whole + excess : rounded(12n * whole + excess, 12n)
  const shown = plainNumber(rounded(wanted, tenTo(decimals - year.number.decimals)), year.number.decimals)
  const stated = plainNumber(year.number.units, year.number.decimals)
  const isMended = (number: ExactNumber) => (units: bigint) =>
    magnitude(excess + inDecimals({ ...number, units: units - number.units }, decimals)) <= room
  const related = months
    .filter(({ number }) => slipsOf(number.units).some(isMended(number)))
    .map(({ span }) => ({ span, message: 'could be wrong instead' }))
  const message = `Unexpected ${stated}, expected ${shown}: the months ${isSum ? 'add up to' : 'are on average'} that; one of the numbers is wrong`
  return report(rule, year.span, message, { actual: stated, expected: [shown], related })
}

function rounded(units: bigint, by: bigint): bigint {
  const twice = 2n * units + by
  return twice < 0n ? -((-twice + 2n * by - 1n) / (2n * by)) : twice / (2n * by)
}
