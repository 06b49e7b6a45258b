import { optionKinds } from '../../profile/profile.js'
import { entityOf, lettersOf } from '../../record/data/entity.js'
import { nameColumnOf } from '../../record/data/name-column.js'
import type { Fact } from '../../record/fact.js'
import type { CellsOf, TableOf } from '../../record/record.js'
import { rowStart } from '../../record/row-start.js'
import type { Rule } from '../rule.js'
import { type Remark, report, valueSpan, written } from '../survey/finding.js'
import { inSameEntry, type StatedField, type Survey, surveyOf } from '../survey/survey.js'

/**
 * An option is named once.
 *
 * Compares: the names of the options in one table of votes, and those of the infobox's entries.
 *
 * Tolerance: names are compared without case, accents and notes; what stands in brackets behind one may tell two parties apart. The same name with another party is a fusion ticket;
 * after a heading or a total row, or in a table with a column of years or rounds, another count has begun; more than
 * one repeated name in a table means several contests. All these go unreported.
 *
 * May be right all the same: two people of one name and party.
 *
 * Source: the table itself.
 *
 * @example
 * ```text
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * | Howard Dean | 7,060 |
 * | Dennis Kucinich | 1,927 |
 * | Howard Dean | 1,571 |
 * ```
 * ```findings
 * duplicate-option 5:3 warning Unexpected second row of "Howard Dean", expected each option once
 * ```
 *
 * @example
 * ```text
 * | Party | Candidate | Votes |
 * | Democratic | John Kerry | 4,100 |
 * | Republican | Rudy Winter | 3,900 |
 * | Working Families | John Kerry | 200 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'duplicate-option',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const table of context.record.tables) {
      const remark = repeatedRow(table)
      if (remark !== null) tell(report(rule, remark.span, remark.message, { actual: remark.actual ?? '' }))
    }
    const survey = surveyOf(context)
    const named = survey.fields.filter(
      ({ group, canonical }) => group === 'candidates' && canonical === 'candidate',
    )
    if (!mayRepeat(named.map(({ fact }) => written(fact)))) return
    const seen = new Map<string, StatedField>()
    for (const field of named) {
      const { whole } = entityOf(written(field.fact))
      const first = seen.get(`${field.box} ${whole}`)
      if (first === undefined || whole === '') seen.set(`${field.box} ${whole}`, field)
      else if (partyOf(survey, field) === partyOf(survey, first))
        tell(
          report(
            rule,
            valueSpan(field.fact),
            `Unexpected second "${written(field.fact)}" in ${field.spelling}, expected each option once`,
            {
              actual: written(field.fact),
              related: [{ span: valueSpan(first.fact), message: `"${written(first.fact)}" is named here` }],
            },
          ),
        )
    }
  },
}

/** Whether two names may be one in form. In nearly all tables no two have the same letters, which is quickly seen. */
function mayRepeat(names: readonly string[]): boolean {
  const met = new Set<number>()
  for (const name of names) met.add(lettersOf(name))
  return met.size < names.length
}

function partyOf(survey: Survey, field: StatedField): string {
  const party = inSameEntry(survey, field, 'party')
  return party === undefined ? '' : entityOf(written(party.fact)).whole
}

/** Columns that tell several counts apart. */
const countColumns = /\b(?:year|election|date|round|count|district|constituency|county|ward)\b/i

function repeatedRow(table: TableOf<Fact>): Remark | null {
  const column = nameColumnOf(table.columns)
  const { columns, rows } = table
  if (column === null || rows.length < 4 || !columns.some(({ role }) => role === 'votes')) return null
  const names: string[] = []
  for (const row of rows) {
    const name = row[column.key]
    if (name?.reading.type === 'text') names.push(written(name))
  }
  if (!mayRepeat(names)) return null
  if (columns.some(({ label, key }) => key !== column.key && countColumns.test(label))) return null
  if (countColumns.test(column.label)) return null
  const party = columns.find(({ role, key }) => role === 'party' && key !== column.key)
  const votes = columns.filter(({ role }) => role === 'votes').map(({ key }) => key)
  const seen = new Map<string, CellsOf<Fact>>()
  let found: { name: Fact; first: CellsOf<Fact> } | null = null
  for (const row of rows) {
    const name = row[column.key]
    if (name === null || name === undefined || name.reading.type !== 'text') continue
    const { whole } = entityOf(written(name))
    const told = `${whole} ${bracketIn(written(name))}`
    const first = seen.get(told)
    if (first === undefined) {
      seen.set(told, row)
      continue
    }
    if (whole === '' || whole === 'independent' || optionKinds.find(written(name)) !== null) continue
    // A second repeated name means that the table holds several contests or counts.
    if (found !== null) return null
    if (party !== undefined && row[party.key]?.reading.value !== first[party.key]?.reading.value) continue
    if (votes.every((key) => row[key]?.reading.exact === undefined)) continue
    found = { name, first }
  }
  if (found === null || startsAnother(table, found.first, found.name)) return null
  const message = `Unexpected second row of "${written(found.name)}", expected each option once`
  return { span: valueSpan(found.name), message, actual: written(found.name) }
}

/** What tells two parties of one name apart: `(Indira)`. Who holds the seat is a note. */
function bracketIn(name: string): string {
  const bracket = /\(([^()]*)\)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return /^(?:inc|incumbent|withdrawn|write-in)\b/.test(bracket) ? '' : bracket
}

/** Whether a heading, a total or another summary stands between the two rows. */
function startsAnother({ summaries }: TableOf<Fact>, first: CellsOf<Fact>, second: Fact): boolean {
  const from = rowStart(first) ?? -1
  const [to] = valueSpan(second)
  return summaries.some(({ cells }) => {
    const at = rowStart(cells) ?? -1
    return at > from && at < to
  })
}
