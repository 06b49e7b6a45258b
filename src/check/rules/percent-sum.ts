import type { Column } from '../../record/record.js'
import { type Entry, statedShare } from '../arithmetic/entries.js'
import type { TableNumbers } from '../arithmetic/table-numbers.js'
import { isDisputed } from '../figures/disputed.js'
import { outerShares } from '../figures/outer-shares.js'
import { countedTables, statedOptions } from '../figures/tables.js'
import { inDecimals, lastUnits, mostDecimals } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, quantitySpan, statedText, tenTo } from '../model/quantity.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The shares of all options add up to 100.
 *
 * Compares: the sum of a column of shares whose votes are not stated with 100, in tables that have a total row of 100;
 * and the shares of the infobox, or of the contest's own table without a total, where these alone exceed 100.
 *
 * Tolerance: half a unit of the last decimal for each share, and a whole one for shares that are cut off. Where votes
 * are stated, each share is checked by itself instead. Shares that make up the one above them are parts of it. A sum below 100 is an info only: options may be left out.
 *
 * May be right all the same: small options that are left out, and voters who had several votes.
 *
 * Source: |p1 + … + pn − 100| ≤ (u1 + … + un) / 2.
 *
 * @example
 * ```text
 * = 2014 Scottish independence referendum =
 *
 * | Choice | Percentage |
 * | No | 55.3% |
 * | Yes | 47.7% |
 * | Total | 100% |
 * ```
 * ```findings
 * percent-sum 6:11 warning Unexpected total of 100%, expected 103.0: the 2 shares add up to it, which is more than rounding explains
 * ```
 *
 * @example
 * ```text
 * = 2019 Swiss federal election =
 *
 * | Party | Percentage |
 * | Swiss People's Party | 25.6% |
 * | Social Democratic Party | 16.8% |
 * | FDP | 15.1% |
 * | Green Party | 13.2% |
 * | Others | 29.4% |
 * | Total | 100% |
 * ```
 * ```findings
 * ```
 *
 * @example
 * ```text
 * = Religion in Selva =
 *
 * | Group | Share |
 * | Christian | 70.6% |
 * | Protestant | 46.5% |
 * | Catholic | 24.1% |
 * | Muslim | 5.9% |
 * | None | 23.5% |
 * | Total | 100% |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'percent-sum',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const { numbers, own } of countedTables(context))
      for (const column of numbers.table.columns) {
        if (column.role !== 'share' || numbers.rowsAreWholes) continue
        tableShares(context, numbers, column, tell)
        if (own) sharesWithoutTotal(context, numbers, column, tell)
      }
    infoboxShares(context, tell)
  },
}

function tableShares(
  context: CheckContext,
  { entries, shares, series }: Pick<TableNumbers, 'entries' | 'shares'> & { series?: boolean },
  column: Column,
  tell: Tell,
): void {
  if (series === true || shares.some((known) => known.column === column)) return
  const totals = entries.filter(({ role }) => role === 'total')
  const [last] = totals
  const whole = last === undefined ? null : statedShare(last, column)
  if (totals.length !== 1 || whole === null || whole.units !== 100n * tenTo(whole.decimals)) return
  const stated = rowsAbove(entries, column)
  if (stated === null || stated.length < 2) return
  const wrong = misses(stated, true)
  if (wrong === null || isOfGroups(stated, wrong) || isDisputed(context, [whole])) return
  tell(
    report(
      rule,
      quantitySpan(whole),
      `Unexpected total of ${statedText(whole)}, expected ${wrong.sum}: the ${stated.length} shares add up to it, which is more than rounding explains`,
      {
        severity: wrong.below ? 'info' : rule.severity,
        actual: statedText(whole),
        related: stated.slice(0, 12).map(named),
      },
    ),
  )
}

/** More than this is no slip: voters have several votes. */
const mostOfOneVote = 150n

/** Whether so much more than 100 is no wrong number but a table of groups and their parts, of which one number does not fit: no slip in one of them explains it. */
function isOfGroups(shares: readonly Quantity[], { units, decimals }: Miss): boolean {
  const whole = 100n * tenTo(decimals)
  if (units <= mostOfOneVote * tenTo(decimals)) return false
  return !shares.some((share) => {
    const stated = inDecimals(share, decimals)
    return isSlipAway(stated, stated - (units - whole), decimals, 'scale')
  })
}

/** Shares of the article's contest in a table that states neither votes nor a total. */
function sharesWithoutTotal(
  context: CheckContext,
  { entries, counts }: TableNumbers,
  column: Column,
  tell: Tell,
): void {
  if (counts.some(({ count }) => count.column.role === 'votes')) return
  if (entries.some(({ role }) => role === 'total')) return
  const stated = rowsAbove(entries, column) ?? []
  const [first] = stated
  const wrong = misses(stated, false)
  if (first === undefined || stated.length < 3 || wrong === null || isDisputed(context, stated)) return
  if (stated.some(({ units, decimals }) => units > 100n * tenTo(decimals))) return
  if (wrong.units > mostOfOneVote * tenTo(wrong.decimals)) return
  tell(
    report(
      rule,
      quantitySpan(first),
      `Unexpected sum of ${wrong.sum} for the ${stated.length} shares of the table, expected 100 at most`,
      { related: stated.slice(1, 12).map(named) },
    ),
  )
}

/** The shares of all options; null where one has none. */
function rowsAbove(entries: readonly Entry[], column: Column): Quantity[] | null {
  const found: Quantity[] = []
  for (const entry of entries) {
    if (entry.role === 'heading' || entry.role === 'valid') return null
    if (entry.role !== 'option' && entry.role !== 'invalid') continue
    const cell = entry.cells[column.key]
    if (cell === null || cell === undefined || cell.reading.type === 'missing') continue
    const share = statedShare(entry, column)
    if (share === null) return null
    found.push(share)
  }
  return found
}

function infoboxShares(context: CheckContext, tell: Tell): void {
  const options = statedOptions(context)
  if (options.some(({ draft, counts }) => draft.part !== null || counts.votes !== undefined)) return
  const stated = options.map(({ share }) => share).filter((share) => share !== null)
  const [first] = stated
  // A single share above 100 is told as that.
  if (stated.some(({ units, decimals }) => units > 100n * tenTo(decimals))) return
  const wrong = misses(stated, false)
  if (first === undefined || stated.length < 2 || wrong === null || isDisputed(context, stated)) return
  tell(
    report(
      rule,
      quantitySpan(first),
      `Unexpected sum of ${wrong.sum} for the ${stated.length} shares of the infobox, expected 100 at most`,
      { related: stated.slice(1, 12).map(named) },
    ),
  )
}

/** A sum of shares that is not 100, in words and exactly. */
interface Miss {
  sum: string
  units: bigint
  decimals: number
  below: boolean
}

/**
 * The sum of shares that is not 100 even when rounded or cut off, nor is that of the groups that others are parts of; with `both` false only
 * one above 100 counts.
 */
function misses(shares: readonly Quantity[], both: boolean): Miss | null {
  const miss = missOf(shares, both)
  return miss === null || miss.below || missOf(outerShares(shares), true) !== null ? miss : null
}

function missOf(shares: readonly Quantity[], both: boolean): Miss | null {
  const decimals = mostDecimals(shares)
  const sum = shares.reduce((total, share) => total + inDecimals(share, decimals), 0n)
  const units = lastUnits(shares, decimals)
  const off = 100n * tenTo(decimals) - sum
  const holds = off >= 0n ? !both || off < units : -2n * off <= units
  return holds ? null : { sum: plainNumber(sum, decimals), units: sum, decimals, below: off > 0n }
}

function named(share: Quantity) {
  return { span: quantitySpan(share), message: `${share.label} is ${statedText(share)}` }
}
