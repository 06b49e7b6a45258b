import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import type { Finding } from '../diagnostic.js'
import { oddOnes } from '../measures/odd-ones.js'
import type { Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { couldBeInstead, partSpan, report } from '../survey/finding.js'

/**
 * The shares of all who are listed in a cell make up 100.
 *
 * Compares: in columns whose cells list several names with a share each (`Candidates`: `Ann Lee (R) 53.7%, Bo Day (D) 46.3%`), the sum of
 * each cell with 100.
 *
 * Tolerance: half a unit of the last decimal for each share. Told of a cell that has more, or less by ten or a multiple of it to the last decimal, where a slip
 * of one digit explains it; and where at least four cells make up 100, and nine times as many as do not.
 *
 * May be right all the same: voters who had several votes, and others who are not listed.
 *
 * Source: p1 + … + pn = 100.
 *
 * @example
 * ```text
 * | District | Incumbent | Candidates |
 * | Kelver 1 | Ann Lee | Ann Lee (R) 75.7%, Bo Day (D) 24.3% |
 * | Kelver 2 | Cy Fox | Di Gray (R) 53.9%, Ed Hill 22.6%, Flo Iver 16.3%, Gus Jay 7.2% |
 * | Kelver 3 | Hal King | Hal King (D) 63.3%, Ida Lowe (R) 26.7% |
 * | Kelver 4 | Jo Mann | Jo Mann (R) 51.4%, Kay Nash (D) 48.6% |
 * | Kelver 5 | Lou Ode | Lou Ode (D) 95.3%, May Pike (R) 4.5%, Ned Quill 0.2% |
 * | Kelver 6 | Oda Reed | Oda Reed (D) 53.7%, Pat Stone (R) 46.3% |
 * | Kelver 7 | Quin Tate | Quin Tate (R) 62.0%, Ray Usk (D) 38.0% |
 * | Kelver 8 | Sue Vale | Sue Vale (R) 70.2%, Tom West (D) 29.8% |
 * | Kelver 9 | Una Yard | Una Yard (R) 84.7%, Vic Zorn (D) 15.3% |
 * | Kelver 10 | Wes Ames | Wes Ames (R) 55.2%, Xan Bell (D) 44.8% |
 * ```
 * ```findings
 * cell-shares 4:38 warning Unexpected 63.3%, expected 73.3%: the shares in this cell add up to 90.0; one of them is wrong
 * ```
 *
 * @example
 * ```text
 * | District | Candidates |
 * | Kelver 1 | Ann Lee (R) 75.7%, Bo Day (D) 22.3% |
 * | Kelver 2 | Cy Fox (R) 53.9%, Ed Hill 42.6% |
 * | Kelver 3 | Hal King (D) 63.3%, Ida Lowe (R) 26.7% |
 * | Kelver 4 | Jo Mann (R) 51.4%, Kay Nash (D) 48.6% |
 * | Kelver 5 | Lou Ode (D) 95.3%, May Pike (R) 4.5% |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'cell-shares',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables)
      for (const { key, type } of table.columns)
        if (type === 'text') for (const finding of contradictions(table, key)) tell(finding)
  },
}

interface Share {
  /** In thousandths of a percent. */
  units: number
  decimals: number
  start: number
  end: number
}

interface Listed {
  fact: Fact
  shares: readonly Share[]
  /** How much more than 100 they are together, in thousandths. */
  excess: number
}

const fewestWhole = 4
const longestCell = 1000
const unit = 1000
const whole = 100 * unit

function contradictions({ rows }: TableOf<Fact>, key: string): Finding[] {
  const listed = rows.flatMap((row) => listedIn(row[key] ?? null))
  return oddOnes(listed, isWhole, { fewest: fewestWhole, times: 9 }).flatMap((one) => findingOf(one) ?? [])
}

const share = /(?<![\d.,])(\d{1,3})(?:\.(\d{1,3}))? ?%/g

/** The shares that a cell lists, each behind a name. */
function listedIn(fact: Fact | null): Listed[] {
  const raw = fact?.reading.raw ?? ''
  if (fact === null || raw.length > longestCell || raw.indexOf('%') === raw.lastIndexOf('%')) return []
  const shares = [...raw.matchAll(share)].map(({ 0: all, 1: digits = '', 2: fraction = '', index }) => ({
    units: Number(digits) * unit + Number(fraction.padEnd(3, '0')),
    decimals: fraction.length,
    start: index,
    end: index + all.length,
  }))
  const areNamed = shares.every(({ start }, at) => /\p{L}/u.test(raw.slice(shares[at - 1]?.end ?? 0, start)))
  if (shares.length < 2 || !areNamed) return []
  return [{ fact, shares, excess: shares.reduce((sum, { units }) => sum + units, -whole) }]
}

/** Whether rounding explains what is missing or too much. */
function isWhole({ shares, excess }: Listed): boolean {
  const slack = shares.reduce((sum, { decimals }) => sum + unit / 10 ** decimals / 2, 0)
  return Math.abs(excess) <= slack
}

function findingOf({ fact, shares, excess }: Listed): Finding | null {
  const isTens = excess % (10 * unit) === 0 && shares.every(({ decimals }) => decimals > 0)
  if (excess < 0 && !isTens) return null
  const possible = shares.flatMap((one) => {
    const wanted = one.units - excess
    const isSlip = wanted >= 0 && wanted <= whole && isSlipAway(BigInt(one.units), BigInt(wanted), 0, 'digit')
    return isSlip ? [{ ...one, wanted }] : []
  })
  const [first, ...more] = possible
  if (first === undefined) return null
  const actual = fact.reading.raw.slice(first.start, first.end)
  const expected = shown(first.wanted, first.decimals)
  const decimals = shares.reduce((most, one) => Math.max(most, one.decimals), 0)
  const sum = ((whole + excess) / unit).toFixed(decimals)
  const message = `Unexpected ${actual}, expected ${expected}: the shares in this cell add up to ${sum}; one of them is wrong`
  const related = more.map(({ start, end, wanted, decimals: own }) =>
    couldBeInstead({ fact, start, end }, shown(wanted, own)),
  )
  return report(rule, partSpan(fact, first.start, first.end), message, {
    actual,
    expected: [expected],
    related,
  })
}

function shown(units: number, decimals: number): string {
  return `${(units / unit).toFixed(decimals)}%`
}
