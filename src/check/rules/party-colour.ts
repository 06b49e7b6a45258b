import type { Rule } from '../rule.js'
import { fold, type Remark, valueSpan, written } from '../survey/finding.js'
import { entryId, type StatedField, surveyOf } from '../survey/survey.js'

/**
 * One party has one colour.
 *
 * Compares: the colours of entries that name the same party.
 *
 * Tolerance: the two notations of a colour are one colour; entries without a party are left alone, and so are contests
 * inside one party, where each candidate has a colour.
 *
 * May be right all the same: two candidates of one party told apart by colours of their own.
 *
 * Source: the entries themselves.
 *
 * @example
 * ```text
 * = 2003 California recall election =
 *
 * Infobox
 * - Election Name: 2003 California recall election
 * - Election Date: 2003-10-07
 * - Party1: Republican Party (United States)
 * - Color1: e81b23
 * - Party2: Democratic Party (United States)
 * - Color2: 3333ff
 * - Party3: Republican Party (United States)
 * - Color3: e81b32
 * ```
 * ```findings
 * party-colour 11:11 info Unexpected colour e81b32 of Republican Party (United States), expected e81b23 as in Color1
 * ```
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * Infobox
 * - Election Name: 2017 New Zealand general election
 * - Election Date: 2008-02-05
 * - Party1: New Zealand National Party
 * - Color1: #00529F
 * - Party2: New Zealand Labour Party
 * - Color2: d82a20
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'party-colour',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const { fields } = surveyOf(context)
    const parties = new Map<string, string>()
    for (const field of fields)
      if (field.key === 'party' && field.group !== null) parties.set(entryId(field), written(field.fact))
    if (new Set(parties.values()).size < 2) return
    const colors = new Map<string, StatedField>()
    const remarks: Remark[] = []
    for (const field of fields) {
      if (field.group === null || field.canonical !== 'color' || field.fact.reading.type !== 'color') continue
      const party = parties.get(entryId(field))
      if (party === undefined) continue
      const first = colors.get(party)
      if (first === undefined) colors.set(party, field)
      else if (first.fact.reading.value !== field.fact.reading.value)
        remarks.push({
          span: valueSpan(field.fact),
          message: `Unexpected colour ${written(field.fact)} of ${party}, expected ${written(first.fact)} as in ${first.spelling}`,
          actual: written(field.fact),
          expected: written(first.fact),
        })
    }
    fold(rule, remarks, tell)
  },
}
