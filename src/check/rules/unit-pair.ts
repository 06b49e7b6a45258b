import { sourceSpan } from '../../article/source-span.js'
import type { Fact } from '../../record/fact.js'
import type { Span } from '../../source/span.js'
import { isDisputedPlace } from '../figures/disputed.js'
import { bracketPairs, differ, type MeasurePair, type PlacedMeasure } from '../measures/bracket-pairs.js'
import { differingCells } from '../measures/column-pairs.js'
import { differingFields } from '../measures/field-pairs.js'
import { differingInLabelled } from '../measures/labelled-pairs.js'
import { type Measure, shownAs } from '../measures/measure.js'
import { differingInCells } from '../measures/two-measures.js'
import type { CheckContext, Rule } from '../rule.js'
import { nowhere, partSpan, report, valueSpan, written } from '../survey/finding.js'
import { bracketedFacts } from '../survey/stated-facts.js'
import { surveyOf } from '../survey/survey.js'

/**
 * A measure that is given in two units is the same in both.
 *
 * Compares: fields of an infobox and columns of a table that are called alike but for their units (`Elevation M` and `Elevation Ft`,
 * `Height (m)` and `Height (ft)`); measures that are given again in the brackets behind them, in infoboxes, tables and prose
 * (`610 m (2,000 ft)`); numbers in brackets where the column or the row is labelled with two units (`Daily mean °C (°F)`); and two measures
 * in a cell of a column of such (`14,505 ft, 4421 m`). Lengths, areas,
 * densities, weights, speeds, flows, temperatures.
 *
 * Tolerance: each number stands for all that would be rounded to it, and two in a hundred besides, five where it has few digits or is a
 * field. In a column of which most rows are converted to the last digit one unit of it.
 *
 * May be right all the same: numbers from two sources, or of two years. Feet beside inches, and pounds beside stones or ounces, are not
 * compared as fields.
 *
 * Source: 1 ft = 0.3048 m, 1 mi = 1.609344 km, 1 acre = 4046.8564224 m², 1 lb = 0.45359237 kg.
 *
 * @example
 * ```text
 * = Riverton =
 *
 * Riverton
 * - Settlement Type: Town
 * - Area Total Km2: 45.6
 * - Area Total Sq Mi: 71.6
 * - Elevation M: 102
 * - Elevation Ft: 335
 * ```
 * ```findings
 * unit-pair 6:21 warning Unexpected 71.6 for "Area Total Sq Mi", expected about 17.6: "Area Total Km2" is 45.6; one of the two is wrong
 * ```
 *
 * @example
 * ```text
 * = Riverton =
 *
 * Riverton
 * - Settlement Type: Town
 * - Elevation M: 100
 * - Elevation Ft: 330
 * - Area Water Km2: 0.03
 * - Area Water Sq Mi: 0.00
 * - Population Density Km2: auto
 * - Population Density Sq Mi: 1230.62
 * - Statue Height Ft: 6
 * - Statue Height In: 11
 * - Statue Height M: 2.11
 * ```
 * ```findings
 * ```
 *
 * @example
 * ```text
 * = Riverton Bridge =
 *
 * Riverton Bridge
 * - Length: 354 m (1,611 ft)
 * - Crosses: Selva, 12 ft (3.7 m) deep
 *
 * The bridge weighs 2,000 lb (710 kg) and is 5 ft 11 in (1.80 m) high and about 300 m (1,000 ft) long.
 *
 * | Month | Jan | Feb |
 * | Daily mean °C (°F) | 0.8 (33.4) | 1.2 (34.2) |
 * | Precipitation mm (inches) | 52.1 (2.05) | 38.7 (1.25) |
 * ```
 * ```findings
 * unit-pair 4:18 warning Unexpected 1,611 ft, expected about 1,161: it is 354 m besides; one of the two is wrong
 * unit-pair 7:29 warning Unexpected 710 kg, expected about 907: it is 2,000 lb besides; one of the two is wrong
 * unit-pair 11:51 warning Unexpected 1.25, expected about 1.52: it is 38.7 besides; one of the two is wrong
 * ```
 */
export const rule: Rule = {
  id: 'unit-pair',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const { first, second } of statements(context)) {
      const expected = shownAs(first.measure, second.measure)
      const message = `Unexpected ${second.text}${second.name}, expected about ${expected}: ${first.said}; one of the two is wrong`
      tell(
        report(rule, second.span, message, {
          actual: second.text,
          expected: [expected],
          related: [{ span: first.span, message: first.said }],
        }),
      )
    }
  },
}

/** What is said twice and differs. */
interface Statement {
  measure: Measure
  span: Span
  text: string
  /** What it is called, in words that follow it. */
  name: string
  /** What it says, as a clause. */
  said: string
}

function* statements(context: CheckContext): Generator<{ first: Statement; second: Statement }> {
  // What a sum tells already is not told again.
  for (const [first, second] of differingFields(surveyOf(context).fields))
    if (![first, second].some(({ fact }) => isDisputedPlace(context, fact.node)))
      yield { first: named(first, first.spelling), second: named(second, second.spelling) }
  for (const table of context.record.tables) {
    for (const { first, second } of differingCells(table))
      yield { first: named(first, first.label), second: named(second, second.label) }
    for (const { fact, ...pair } of [...differingInLabelled(table), ...differingInCells(table)])
      yield inText(pair, fact.reading.raw, (start, end) => partSpan(fact, start, end))
  }
  for (const fact of bracketedFacts(context)) {
    const { raw } = fact.reading
    for (const pair of bracketPairs(raw))
      if (differ(pair)) yield inText(pair, raw, (start, end) => partSpan(fact, start, end))
  }
  for (const block of context.article.children) {
    const texts = block.type === 'paragraph' ? [block] : block.type === 'list' ? block.children : []
    for (const text of texts)
      for (const pair of bracketPairs(text.value))
        if (differ(pair))
          yield inText(pair, text.value, (start, end) => sourceSpan(text, start, end) ?? nowhere)
  }
}

function named({ measure, fact }: { measure: Measure; fact: Fact }, label: string): Statement {
  const text = written(fact)
  return { measure, span: valueSpan(fact), text, name: ` for "${label}"`, said: `"${label}" is ${text}` }
}

function inText(
  { first, second }: MeasurePair,
  source: string,
  span: (start: number, end: number) => Span,
): { first: Statement; second: Statement } {
  const statement = ({ measure, start, end }: PlacedMeasure): Statement => {
    const text = source.slice(start, end)
    return { measure, span: span(start, end), text, name: '', said: `it is ${text} besides` }
  }
  return { first: statement(first), second: statement(second) }
}
