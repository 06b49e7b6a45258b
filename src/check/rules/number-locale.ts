import type { Fact } from '../../record/fact.js'
import type { Rule, Tell } from '../rule.js'
import { partSpan, replacement, report } from '../survey/finding.js'
import { type Series, seriesOf } from '../survey/series.js'

/**
 * The numbers of a column use the same separators.
 *
 * Compares: each number with the others of its column, or of its field over all entries: `1.234` among `5,678`
 * groups with the wrong mark, `48,41%` among `29.99%` has the wrong decimal mark.
 *
 * Tolerance: at least two others, and twice as many as there are odd ones, must show the usual marks, and the odd
 * number must have the shape of the other style exactly; a number of three groups (`1,317,075`), whose marks can be
 * nothing else, is as good as two. Of votes, which are no fractions, one other is enough where all shares have the
 * decimal mark that it has not. The safe fix changes the mark, never a digit.
 *
 * May be right all the same: an average with three decimals in a column of counts.
 *
 * Source: the other numbers of the column.
 *
 * @example
 * ```text
 * | Candidate | Votes | Percentage |
 * | John Kerry | 11.397 | 48.41% |
 * | Howard Dean | 7,060 | 29,99% |
 * | Dennis Kucinich | 1,927 | 8.19% |
 * ```
 * ```findings
 * number-locale 2:16 warning Unexpected separator in "11.397" in Votes, expected "11,397" as the other numbers are written
 * number-locale 3:25 warning Unexpected separator in "29,99%" in Percentage, expected "29.99%" as the other numbers are written
 * ```
 *
 * @example
 * ```text
 * | Candidate | Votes | % |
 * | Norbert Hofer | 1.499.971 | 35,05 |
 * | Irmgard Griss | 810.641 | 18,94 |
 * | Andreas Khol | 475.767 | 11,12 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'number-locale',
  severity: 'warning',
  fix: 'safe',
  check(context, tell) {
    const all = seriesOf(context)
    for (const series of all) {
      if (series.facts.length < 2 || series.expected === 'auto') continue
      if (!isMixed(series.facts)) continue
      const [comma, point] = series.expected === 'percent' ? decimals : groups
      oddOnes(series, comma, point, ',', all, tell)
      oddOnes(series, point, comma, '.', all, tell)
    }
  },
}

/** Whether both marks occur at all: nearly always they do not, and nothing more is looked at. */
function isMixed(facts: readonly Fact[]): boolean {
  let comma = false
  let point = false
  for (const { reading } of facts) {
    if (reading.raw.length > longest) continue
    if (reading.raw.includes(',')) comma = true
    if (reading.raw.includes('.')) point = true
  }
  return comma && point
}

const longest = 40
const groups = [/^\d{1,3}(?:,\d{3})+$/, /^\d{1,3}(?:\.\d{3})+$/] as const
const manyGroups = /^\d{1,3}[.,]\d{3}[.,]/
const decimals = [/^\d{1,3},\d{1,3} ?%?$/, /^\d{1,3}\.\d{1,3} ?%?$/] as const

/** Numbers of the shape `odd`, where the others have the shape `usual` with its mark. */
function oddOnes(
  { facts, label }: Series,
  usual: RegExp,
  odd: RegExp,
  mark: string,
  all: readonly Series[],
  tell: Tell,
): void {
  let shown = 0
  const found: Fact[] = []
  for (const fact of facts) {
    const { raw, start, end } = fact.reading
    if (end - start > 20) continue
    const text = raw.slice(start, end)
    if (usual.test(text)) shown += manyGroups.test(text) ? 2 : 1
    else if (odd.test(text)) found.push(fact)
  }
  const other = mark === ',' ? '.' : ','
  if (found.length === 0 || found.length >= shown * 2) return
  if ((shown < 2 || shown < found.length * 2) && !(found.every(isRead) && areDecimals(other, all))) return
  for (const fact of found) {
    const { raw, start, end } = fact.reading
    const text = raw.slice(start, end)
    const expected = text.replaceAll(other, mark)
    const span = partSpan(fact, start, end)
    tell(
      report(
        rule,
        span,
        `Unexpected separator in "${text}" in ${label}, expected "${expected}" as the other numbers are written`,
        {
          actual: text,
          expected: [expected],
          fix: replacement(span, expected, true),
        },
      ),
    )
  }
}

/** Whether the record has it as a whole number, whatever marks most others have. */
function isRead({ reading }: Fact): boolean {
  return reading.type === 'integer'
}

/** Whether shares have decimals after this mark, and none has them after the other. */
function areDecimals(mark: string, all: readonly Series[]): boolean {
  const shares = all.filter(({ expected }) => expected === 'percent').flatMap(({ facts }) => facts)
  const marks = new Set(shares.flatMap(({ reading }) => fewDecimals.exec(reading.raw)?.[1] ?? []))
  return marks.has(mark) && marks.size === 1
}

const fewDecimals = /^\d{1,3}([.,])\d\d?(?:%| %|$)/
