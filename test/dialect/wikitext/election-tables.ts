import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../../src/record/to-record.js'

/** A table written as a template for each row. */
export const box = `{{Election box begin|title=1983 Riverton by-election}}
{{Election box winning candidate with party link
 | votes      = 20,000
 | percentage = 50.0
 | candidate  = Ada Brown
 | party      = Labour Party (UK)
 | change     = +1.2
}}
<!-- the others -->
{{Election box candidate with party link|party=Liberal Party (UK)|candidate=[[Bo Clark]]|votes='''12,000'''|percentage={{nowrap|30.0}}|change={{decrease}}3.0}}
{{Election box candidate|party=Independent|candidate=Cy Dale|votes=8,000<ref>Gazette</ref>|percentage=20.0|change=N/A}}
{{Election box majority|votes=8,000|percentage=20.0|change=}}
{{Election box turnout|votes=40,000|percentage=66.7|change=}}
{{Election box registered electors|reg. electors=60,000}}
{{Election box gain with party link|winner=Labour Party (UK)|loser=Liberal Party (UK)|swing=2.1}}
{{Election box end}}
`
/** The same as one template, in two rounds. */
export const results = `{{Election results
|caption=National result
|cand1=Ada Brown|party1=[[Red Party|Red]]|votes1=5,000|votes1_2=5,900
|cand2=Bo Clark|party2=Blue|votes2=3,500|votes2_2=4,000
|cand3=Cy Dale|party3=Green|votes3=1,000
|row4=Against all|votes4=500|votes4_2=100
|invalid=200|invalid_2=300
|total_votes=10,200|total_votes_2=10,300
|electorate=20,000|electorate_2=20,000
|source=[https://example.org Commission]
}}
`

/** The record with provenance. */
export const read = (text: string) => toRecord(parseWikitext(text), { provenance: true })
/** The tables of the record: columns as label and role, rows and summaries as values. */
export const tables = (text: string) =>
  toRecord(parseWikitext(text)).tables.map(({ columns, rows, summaries }) => ({
    columns: columns.map(({ label, role }) => [label, role]),
    rows: rows.map((row) => Object.values(row)),
    summaries: summaries.map(({ role, cells }) => [role, ...Object.values(cells)]),
  }))
