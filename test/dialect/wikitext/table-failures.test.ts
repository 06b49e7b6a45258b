import { describe, expect, test } from 'vitest'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../../src/record/to-record.js'

/* What other readers get wrong in tables of wikitext, each kind of failure by its name. */

const recordOf = (text: string) => toRecord(parseWikitext(text))
const tableOf = (text: string) => recordOf(text).tables[0]
const labelsOf = (text: string) => tableOf(text)?.columns.map(({ label }) => label)

test('two header rows with spans are paths, the caption and the total row are kept', () => {
  const table = tableOf(
    '{| class="wikitable"\n|+ Votes cast\n! rowspan="2" | Party !! colspan="2" | Votes\n|-\n! # !! %\n|-\n| A || 5 || 50%\n|-\n| B || 5 || 50%\n|-\n! Total || 10 || 100%\n|}\n',
  )
  expect(table).toMatchObject({
    caption: 'Votes cast',
    rows: [
      { party: 'A', votes: 5, votesPercentage: 50 },
      { party: 'B', votes: 5, votesPercentage: 50 },
    ],
    summaries: [{ role: 'total', cells: { party: 'Total', votes: 10, votesPercentage: 100 } }],
  })
  expect(table?.columns.map(({ label }) => label)).toEqual(['Party', 'Votes #', 'Votes %'])
})

test('a cell over several rows stands in each of them', () => {
  const text = '{|\n! District !! Votes\n|-\n| rowspan=2 | North || 5\n|-\n| 6\n|}\n'
  expect(tableOf(text)?.rows).toEqual([
    { district: 'North', votes: 5 },
    { district: 'North', votes: 6 },
  ])
})

test('a row of one cell beside cells that reach down is a row, not a heading', () => {
  const rows =
    '|-\n| May 4 || rowspan=2 | Song || rowspan=2 | Ada\n|-\n| May 11\n|-\n| May 18 || Tune || Bo\n'
  expect(tableOf(`{|\n! Issue !! Title !! Artist\n${rows}|}\n`)).toMatchObject({
    rows: [
      { issue: 'May 4', title: 'Song', artist: 'Ada' },
      { issue: 'May 11', title: 'Song', artist: 'Ada' },
      { issue: 'May 18', title: 'Tune', artist: 'Bo' },
    ],
    summaries: [],
  })
})

test('a heading over the other columns stays one', () => {
  const rows = '|-\n| rowspan=3 | North || colspan=2 | Valley\n|-\n| Ada || 5\n|-\n| Bo || 6\n'
  expect(tableOf(`{|\n! Region !! Name !! Votes\n${rows}|}\n`)?.rows.map(({ name }) => name)).toContain('Ada')
})

test('a label marked as a header that reaches down over rows of data is none', () => {
  const text =
    '{|\n! Team !! Ground !! Capacity\n|-\n! rowspan=3 | Rivers\n|-\n| Old Park || 14,448\n|-\n| New Park || 5,900\n|}\n'
  expect(labelsOf(text)).toEqual(['Team', 'Ground', 'Capacity'])
  expect(tableOf(text)?.rows).toEqual([
    { team: 'Rivers', ground: 'Old Park', capacity: 14448 },
    { team: 'Rivers', ground: 'New Park', capacity: 5900 },
  ])
})

test('without labels, a first cell that reaches far down is no header', () => {
  const text = '{|\n| rowspan=3 | one mile || = 1.609 km\n|-\n| = 1,760 yards\n|-\n| = 5,280 feet\n|}\n'
  expect(tableOf(text)?.rows.map((row) => Object.values(row))).toEqual([
    ['one mile', '= 1.609 km'],
    ['one mile', '= 1,760 yards'],
    ['one mile', '= 5,280 feet'],
  ])
})

test.each(['{{end}}', '{{End}}'])('%s closes a table', (end) => {
  const text = `{|\n! A !! B\n|-\n| 1 || 2\n${end}\nProse.\n`
  expect(tableOf(text)?.rows).toEqual([{ a: 1, b: 2 }])
  expect(recordOf(text).sections[0]?.text).toBe('Prose.')
})

test('the end of a table written as templates is not that of the table around it', () => {
  const box =
    '{{Election box begin|title=T}}\n{{Election box candidate|party=A|candidate=Ada|votes=5}}\n{{end}}'
  const { tables } = recordOf(`{|\n|\n${box}\n| Beside\n|}\nProse.\n`)
  expect(tables.map(({ rows }) => rows.length)).toContain(1)
  expect(JSON.stringify(tables)).toContain('Beside')
})

test('columns of one name are two columns', () => {
  const text = '{|\n! A !! A\n|-\n| 1 || 2\n|}\n'
  expect(labelsOf(text)).toEqual(['A', 'A'])
  expect(Object.values(tableOf(text)?.rows[0] ?? {})).toEqual([1, 2])
})

test('a table in a cell is a table of its own, and the cell keeps what else it says', () => {
  const { tables } = recordOf('{|\n! A !! B\n|-\n| 1\n{|\n! N\n! M\n|-\n| 7\n| 8\n|}\n| 2\n|}\n')
  expect(tables.map(({ rows }) => rows)).toEqual([[{ a: 1, b: 2 }], [{ n: 7, m: 8 }]])
})

test.each([
  ['a table', '{|\n! A !! B\n|-\n| 1 || 2\n\n== Next ==\nProse.\n'],
  ['a row', '{|\n! A !! B\n|-\n| 1 || 2\n|-\n\n== Next ==\nProse.\n'],
])('%s that is never closed ends before the next heading', (_, text) => {
  const { tables, sections } = recordOf(text)
  expect(tables[0]?.rows).toEqual([{ a: 1, b: 2 }])
  expect(sections.at(-1)).toMatchObject({ heading: 'Next', text: 'Prose.' })
})

test('templates and links in a cell that are never closed leave the other cells alone', () => {
  const text = '{|\n! A !! B\n|-\n| {{nowrap|1 || 2\n|-\n| [[x || 3\n|}\n'
  expect(tableOf(text)?.rows.map(({ b }) => b)).toEqual([2, 3])
})

test('an indented table', () => {
  expect(tableOf(':{|\n! A !! B\n|-\n| 1 || 2\n|}\n')?.rows).toEqual([{ a: 1, b: 2 }])
})

describe('headers', () => {
  test('on one line and on several', () => {
    expect(labelsOf('{|\n! A !! B\n! C\n|-\n| 1 || 2 || 3\n|}\n')).toEqual(['A', 'B', 'C'])
  })

  test('with attributes', () => {
    const text = '{|\n! scope="col" style="width:5em" | A !! class=x | B\n|-\n| align=right | 1 || 2\n|}\n'
    expect(labelsOf(text)).toEqual(['A', 'B'])
    expect(tableOf(text)?.rows).toEqual([{ a: 1, b: 2 }])
  })

  test('of rows', () => {
    const text = '{|\n! Name !! Votes\n|-\n! scope="row" | A\n| 1\n|-\n! scope="row" | B\n| 2\n|}\n'
    expect(tableOf(text)?.rows).toEqual([
      { name: 'A', votes: 1 },
      { name: 'B', votes: 2 },
    ])
  })
})

test.each([['colspan=999'], ['colspan="1000000"'], ['colspan=1000000 rowspan=1000000']])(
  'a span of %s makes no more than a thousand columns',
  (span) => {
    const table = tableOf(`{|\n! A !! B\n|-\n| ${span} | 1\n|}\n`)
    expect(table?.columns.length).toBeLessThanOrEqual(1000)
    expect(table?.rows.length).toBeLessThanOrEqual(1000)
    expect(Object.values(table?.rows[0] ?? {})).toContain(1)
  },
)

test('an election box', () => {
  const table = tableOf(
    '{{Election box begin|title=A by-election}}\n{{Election box candidate with party link|party=Labour Party (UK)|candidate=A B|votes=5|percentage=62.5|change=+1.0}}\n{{Election box candidate with party link|party=Liberal Party (UK)|candidate=C D|votes=3|percentage=37.5|change=}}\n{{Election box majority|votes=2|percentage=25.0|change=}}\n{{Election box turnout|votes=8|percentage=50|change=}}\n{{Election box end}}\n',
  )
  expect(table).toMatchObject({
    caption: 'A by-election',
    rows: [
      { party: 'Labour Party (UK)', candidate: 'A B', votes: 5, percentage: 62.5, change: 1 },
      { party: 'Liberal Party (UK)', candidate: 'C D', votes: 3, percentage: 37.5, change: null },
    ],
    summaries: [
      { role: 'majority', cells: { votes: 2, percentage: 25 } },
      { role: 'turnout', cells: { votes: 8, percentage: 50 } },
    ],
  })
})

test('an election summary', () => {
  const table = tableOf(
    '{{Election summary begin|title=Seats}}\n{{Election summary party|party=A|seats=3|votes=9}}\n{{Election summary total|seats=3|votes=9}}\n{{end}}\n',
  )
  expect(table).toMatchObject({
    caption: 'Seats',
    rows: [{ party: 'A', votes: 9, seats: 3 }],
    summaries: [{ role: 'total', cells: { votes: 9, seats: 3 } }],
  })
})

test('a column of colours under the first half of a spanned label is none, and the names are the names', () => {
  const table = tableOf(
    '{|\n! colspan="2" | Candidate !! Votes\n|-\n| style="background:red" | || Ada || 6\n|-\n| || Bo || 4\n|-\n! colspan="2" | Total !! 10\n|}\n',
  )
  expect(table).toMatchObject({
    columns: [{ key: 'candidate' }, { key: 'votes' }],
    rows: [
      { candidate: 'Ada', votes: 6 },
      { candidate: 'Bo', votes: 4 },
    ],
    summaries: [{ role: 'total', cells: { candidate: 'Total', votes: 10 } }],
  })
})

test('colons that set a table in are no prose', () => {
  expect(parseWikitext('::{|\n! A !! B\n|-\n| 1 || 2\n|}\n').children.map(({ type }) => type)).toEqual([
    'table',
  ])
})

test('double bars that are spelled as a template part cells', () => {
  const text = '{{Infobox x\n| a = {{{!}}\n! A !! B\n{{!-}}\n{{!}} 1 {{!!}} 2\n{{!}}}\n}}\n'
  expect(tableOf(text)?.rows).toEqual([{ a: 1, b: 2 }])
})

test.each([
  ['a cell', '{|\n! A !! B\n|-\n| 1 || 2 {{small|\n|-\n| 3 || 4\n|}\n'],
  ['a quote', "{|\n! A !! B\n|-\n| ''1 || 2\n|-\n| 3 || 4\n|}\n"],
  ['a tag', '{|\n! A !! B\n|-\n| <span>1 || 2\n|-\n| 3 || 4\n|}\n'],
  ['a reference', '{|\n! A !! B\n|-\n| 1<ref>x || 2\n|-\n| 3 || 4\n|}\n'],
])('%s that is never closed leaves the next row alone', (_, text) => {
  const { rows } = tableOf(text) ?? { rows: [] }
  expect(rows.at(-1)).toEqual({ a: 3, b: 4 })
  expect(rows).toHaveLength(2)
})

test('election results', () => {
  const table = tableOf(
    '{{Election results|caption=Votes|party1=A|votes1=9|seats1=3|party2=B|votes2=4|seats2=1|invalid=1|total_votes=14|electorate=20}}\n',
  )
  expect(table).toMatchObject({
    caption: 'Votes',
    rows: [
      { party: 'A', votes: 9, seats: 3 },
      { party: 'B', votes: 4, seats: 1 },
    ],
    summaries: [
      { role: 'invalid', cells: { votes: 1 } },
      { role: 'total', cells: { votes: 14 } },
      { role: 'registered', cells: { votes: 20 } },
    ],
  })
})

test('a note that spans more columns than there are makes none', () => {
  const text = '{|\n! A !! B\n|-\n| 1 || 2\n|-\n| colspan=5 | A note.\n|-\n| 3 || 4\n|}\n'
  expect(labelsOf(text)).toEqual(['A', 'B'])
  expect(tableOf(text)?.summaries).toEqual([{ role: 'heading', cells: { a: 'A note.', b: 'A note.' } }])
})

test('a table that only lays out others is none', () => {
  const inner = (label: string) => `| style="width:50%" |\n{|\n! ${label} !! Votes\n|-\n| x || 1\n|}\n`
  const { tables } = recordOf(`{| style="float:right"\n${inner('North')}${inner('South')}|}\n`)
  expect(tables.map(({ columns }) => columns[0]?.label)).toEqual(['North', 'South'])
})

test('labels that are turned or share a cell are labels all the same', () => {
  const text = `{| class="wikitable"
! {{diagonal split header|Party|Year}}
! {{vertical header|stp=1|Votes}}
! scope="col" {{verth|va=middle|Share}}
|-
| Red || 1,000 || 66.7%
|-
| Blue || 500 || 33.3%
|}
`
  expect(labelsOf(text)).toEqual(['Party / Year', 'Votes', 'Share'])
  expect(tableOf(text)?.columns.map(({ role }) => role)).toEqual(['party', 'votes', 'share'])
})
