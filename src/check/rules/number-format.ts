import type { Fact } from '../../record/fact.js'
import { skipDigits } from '../../value/characters.js'
import { isDisputedPlace } from '../figures/disputed.js'
import { ungroupedCount } from '../model/ungrouped.js'
import type { Rule, Tell } from '../rule.js'
import { fold, partSpan, type Remark, replacement, report } from '../survey/finding.js'
import { type Series, seriesOf } from '../survey/series.js'

/**
 * The digits of a number are grouped as its neighbours' are.
 *
 * Compares: numbers of a column, or of a field over all entries, that no way of grouping explains (`1,1397`), or
 * that are not grouped where all others are.
 *
 * Tolerance: groups of three, lakhs (`1,31,164`), spaces and points all count as grouping; four digits may go
 * without. What can be read in no way is a warning; a number that only lacks its separators is information. The safe
 * fix adds separators or takes a blank out of a number; it never moves a digit.
 *
 * May be right all the same: two values in one cell.
 *
 * Source: the other numbers of the column.
 *
 * @example
 * ```text
 * | Candidate | Votes |
 * | John Kerry | 11, 397 |
 * | Howard Dean | 7,0600 |
 * | Dennis Kucinich | 19,270 |
 * | John Edwards | 15,710 |
 * | Wesley Clark | 17,680 |
 * | Al Sharpton | 10190 |
 * ```
 * ```findings
 * number-format 2:16 warning Unexpected blank in the number "11, 397", expected "11,397"
 * number-format 3:17 warning Unexpected grouping "7,0600" in Votes, expected groups of three digits
 * number-format 7:17 info Unexpected number without separators "10190" in Votes, expected "10,190"
 * ```
 *
 * @example
 * ```text
 * | Candidate | Votes |
 * | Nandini Devi | 61,773 |
 * | Turnout | 1,31,164 |
 * | None of the above | 2275 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'number-format',
  severity: 'warning',
  fix: 'safe',
  check(context, tell) {
    for (const series of seriesOf(context)) {
      if (series.expected === 'auto' || series.facts.length < 2) continue
      for (const fact of series.facts)
        if (fact.reading.type === 'text' && fact.reading.status === 'unknown')
          malformed(fact, series, (finding) => {
            if (!isDisputedPlace(context, fact.node)) tell(finding)
          })
      ungrouped(context.article.source, series, tell)
    }
  },
}

function malformed(fact: Fact, { expected, label }: Series, tell: Tell): void {
  const { raw, start, end } = fact.reading
  if (end - start > 20) return
  const text = raw.slice(start, end)
  if (!/^\d[\d,.  ]*,[\d,.  ]*\d%?$/.test(text) && ungroupedCount(fact, '', '') === null) return
  // A comma before decimals is another style, which number-locale tells.
  if (expected === 'percent' && /^\d{1,3},\d+%?$/.test(text)) return
  const span = partSpan(fact, start, end)
  const closed = text.replace(/[  ]/g, '')
  if (closed !== text && isGrouped(closed)) {
    tell(
      report(rule, span, `Unexpected blank in the number "${text}", expected "${closed}"`, {
        actual: text,
        expected: [closed],
        fix: replacement(span, closed, true),
      }),
    )
    return
  }
  // A number that was struck out stands before the one that holds.
  if (text.split(/\s+/).filter((part) => isGrouped(part)).length > 1) return
  const digits = text.replace(/\D/g, '')
  const finding = report(
    rule,
    span,
    `Unexpected grouping "${text}" in ${label}, expected groups of three digits`,
    { actual: text },
  )
  const [comma, point] = [text.includes(','), text.includes('.')]
  if (!(comma && point) && !text.endsWith('%') && !digits.startsWith('0'))
    finding.expected = [grouped(digits, point ? '.' : ',')]
  tell(finding)
}

function isGrouped(text: string): boolean {
  return /^\d{1,3}(?:,\d{3})+$/.test(text)
}

/** One or a few numbers of five digits or more without separators, where all the others have them. */
function ungrouped(source: string, { facts, label }: Series, tell: Tell): void {
  let separated = 0
  const plain: Fact[] = []
  for (const fact of facts) {
    const { type, raw, start, end } = fact.reading
    if (type !== 'integer' || end - start < 5) continue
    const separator = separatorOf(raw, start, end)
    if (separator === 0) {
      if (!isGroupedWhenShown(source, partSpan(fact, start, end)[0])) plain.push(fact)
    } else if (separator === 44) separated++
    else return
  }
  if (plain.length === 0 || separated < 3 || separated < 2 * plain.length) return
  const remarks: Remark[] = plain.map((fact) => {
    const { raw, start, end } = fact.reading
    const text = raw.slice(start, end)
    const expected = grouped(text)
    return {
      span: partSpan(fact, start, end),
      message: `Unexpected number without separators "${text}" in ${label}, expected "${expected}"`,
      actual: text,
      expected,
    }
  })
  const edits = remarks.map(({ span: [start, end], actual = '' }) => ({
    offset: start,
    length: end - start,
    text: grouped(actual),
  }))
  fold(rule, remarks, tell, { severity: 'info', fix: { safe: true, edits } })
}

/** Whether the number at `at` is given to a template of wikitext that writes the separators itself. */
function isGroupedWhenShown(source: string, at: number): boolean {
  return /\{\{ ?(?:formatnum:|(?:formatnum|nts|ntsh|val|number|sort nts) ?\|) ?$/i.test(
    source.slice(Math.max(0, at - 20), at),
  )
}

/** The first character of a number that is no digit, 0 where all are. */
function separatorOf(raw: string, start: number, end: number): number {
  const at = skipDigits(raw, start, end)
  return at === end ? 0 : raw.charCodeAt(at)
}

function grouped(digits: string, separator = ','): string {
  let text = ''
  for (let at = 0; at < digits.length; at++) {
    if (at > 0 && (digits.length - at) % 3 === 0) text += separator
    text += digits.charAt(at)
  }
  return text
}
