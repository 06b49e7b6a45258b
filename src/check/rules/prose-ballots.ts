import { saidQuantity } from '../arithmetic/said-quantity.js'
import { type Ballots, ballotsOf } from '../figures/ballots.js'
import { ownTable } from '../figures/tables.js'
import { writeLike } from '../model/format.js'
import { type Quantity, quantitySpan } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { readProse } from '../prose/read-prose.js'
import type { Electoral, ProseCount, ProseStatement } from '../prose/statement.js'
import type { CheckContext, Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The numbers of voters and ballots in the prose are those of the table.
 *
 * Compares: "the total number of registered voters was 41,000", votes cast, valid and invalid votes, with the rows of the
 * table about them and with what they add up to.
 *
 * Tolerance: any of the numbers that the article states or adds up to may be meant. Only where the sentence is about the
 * whole contest and the table has registered voters. Where it has no total either, `24,500 votes were cast` is compared with the sum
 * of the rows if it is one slip away and no invalid votes can be meant.
 *
 * May be right all the same: a provisional count, or the count of another body.
 *
 * Source: the article's own numbers.
 *
 * @example
 * ```text
 * = 1999 Springfield gubernatorial election =
 *
 * The total number of registered voters in the state was 41,000. Total number of votes cast was 24,500 while number of
 * valid votes was 24,000. Rejected votes were 500.
 *
 * | Candidate | Votes | % |
 * | Ann Archer | 14,000 | 58.33 |
 * | Bob Baker | 10,000 | 41.67 |
 * | Valid votes | 24,000 | 97.96 |
 * | Invalid votes | 500 | 2.04 |
 * | Total votes | 24,500 | 100.00 |
 * | Registered voters/turnout | 40,000 | 61.25 |
 * ```
 * ```findings
 * prose-ballots 3:56 warning Unexpected 41,000 registered voters in the text, expected 40,000
 * ```
 *
 * @example
 * ```text
 * = 1999 Springfield gubernatorial election =
 *
 * The total number of registered voters in the state was 40,000. Total number of votes cast was 24,500.
 *
 * | Candidate | Votes | % |
 * | Ann Archer | 14,000 | 58.33 |
 * | Bob Baker | 10,000 | 41.67 |
 * | Valid votes | 24,000 | 97.96 |
 * | Invalid votes | 500 | 2.04 |
 * | Total votes | 24,500 | 100.00 |
 * | Registered voters/turnout | 40,000 | 61.25 |
 * ```
 * ```findings
 * ```
 *
 * @example
 * ```text
 * = 2014 Springfield by-election =
 *
 * A total of 2,627 votes were cast.
 *
 * | Party | Candidate | Votes | % |
 * | Red | Ann Archer | 14,000 | 61.87 |
 * | Blue | Bob Baker | 8,627 | 38.13 |
 * | Turnout | | 22,627 | 47.0 |
 * ```
 * ```findings
 * prose-ballots 3:12 warning Unexpected 2,627 votes cast in the text, expected 22,627
 * ```
 *
 * @example
 * ```text
 * = 2014 Springfield by-election =
 *
 * In total, 22,727 ballots were cast.
 *
 * | Party | Candidate | Votes | % |
 * | Red | Ann Archer | 14,000 | 61.87 |
 * | Blue | Bob Baker | 8,627 | 38.13 |
 * | Turnout | | 22,627 | 47.0 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-ballots',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const statement of readProse(context)) {
      if (statement.kind !== 'ballots' && !isOfAllVotes(statement)) continue
      const counted = statement.kind === 'ballots' ? statement.counted : 'cast'
      const { text, span } = statement
      const said = saidQuantity(statement, words[counted])
      if (said === null || said.decimals > 0) continue
      const found =
        statement.kind === 'ballots'
          ? expectedFor(said.units, counted, context)
          : slipFromVotes(said.units, context)
      if (found === null) continue
      if (statement.kind === 'ballots' && !statement.sure && !isSlipAway(said.units, found.units, 0)) continue
      const expected = writeLike(said, found.units)
      const message = `Unexpected ${text} ${words[counted]} in the text, expected ${expected}`
      const related = found.parts.map((part) => ({
        span: quantitySpan(part),
        message: `could be wrong instead: ${part.label}`,
      }))
      tell(report(rule, span, message, { actual: text, expected: [expected], related }))
    }
  },
}

function isOfAllVotes(statement: ProseStatement): statement is ProseCount {
  if (statement.kind !== 'count' || statement.counted !== 'votes' || !statement.certain) return false
  return statement.option === null && statement.whole === null && statement.reading.qualifier === undefined
}

const words: Readonly<Record<Electoral, string>> = {
  registered: 'registered voters',
  cast: 'votes cast',
  valid: 'valid votes',
  invalid: 'invalid votes',
}

interface Expected {
  units: bigint
  /** Numbers that it is the sum of, of which one may be the wrong number instead. */
  parts: readonly Quantity[]
}

/** The likeliest number where what the text says is none that may be meant. */
function expectedFor(said: bigint, counted: Electoral, context: CheckContext): Expected | null {
  const stated = ballotsOf(context).flatMap((ballots) => numbersOf(counted, ballots))
  const [first] = stated
  return first === undefined || stated.includes(said) ? null : { units: first, parts: [] }
}

/**
 * `A total of 24,500 votes were cast`, where no total row says how many (that is the same number twice, `prose-votes`): invalid votes that have no
 * row may be among them, but not a fifth of all, and there are not fewer than the votes of the rows. Then one slip away from these they were meant.
 */
function slipFromVotes(said: bigint, context: CheckContext): Expected | null {
  const votes = ownTable(context)?.counts.filter(({ count }) => count.column.role === 'votes') ?? []
  const [{ sums } = { sums: null }, ...further] = votes
  if (sums === null || further.length > 0 || !sums.complete || sums.total !== null) return null
  const rows = new Sum(sums.options.map(({ quantity }) => quantity))
  const counted = rows.value([])
  const stated = [sums.valid, sums.cast].flatMap((total) => (total === null ? [] : [total.units]))
  if (rows.decimals > 0 || stated.some((units) => units !== counted)) return null
  if (said >= counted && said * 5n <= counted * 6n) return null
  if (!isSlipAway(said, counted, 0)) return null
  const parts = rows.members.filter(({ units }) => isSlipAway(units, units + said - counted, 0))
  return { units: counted, parts: stated.length > 0 ? [] : parts }
}

/** All that may be meant, the likeliest first. */
function numbersOf(counted: Electoral, { registered, cast, sums }: Ballots): bigint[] {
  if (counted === 'registered') return registered.map(({ units }) => units)
  if (counted === 'invalid')
    return sums.invalid.length === 0 ? [] : [total(sums.invalid), ...each(sums.invalid)]
  // The votes of several for one voter are more than the ballots.
  if (counted === 'cast' && sums.invalid.length === 0) return []
  // What is stated comes before what only adds up.
  const all = [...cast]
    .sort((one, other) => Number(other.stated !== null) - Number(one.stated !== null) || larger(one, other))
    .map(({ units }) => units)
  if (counted === 'cast') return all
  const { valid } = sums
  return valid === null ? [] : [...each([valid]), ...all]
}

function total(quantities: readonly Quantity[]): bigint {
  return new Sum(quantities).value([])
}

function each(quantities: readonly Quantity[]): bigint[] {
  return quantities.map(({ units }) => units)
}

function larger(one: { units: bigint }, other: { units: bigint }): number {
  if (one.units === other.units) return 0
  return one.units < other.units ? 1 : -1
}
