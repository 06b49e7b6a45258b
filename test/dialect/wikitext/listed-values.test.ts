import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'
import { toRecord } from '../../../src/record/to-record.js'
import { read, tables } from './election-tables.js'

/* Templates that are a table of their own, other than those of elections and standings. */

const tableOf = (text: string) => {
  const [table] = tables(text)
  return [table?.columns.map(([label]) => label), ...(table?.rows ?? [])]
}

function isConsistent(text: string): void {
  expect(check(parseWikitext(text))).toEqual([])
  expect(renderWikitext(parseWikitext(text))).toBe(text)
}

describe('a list of tracks', () => {
  const text = `{{Track listing
| headline = Side one
| extra_column = Singer
| all_writing = [[Ada Brown]]
| total_length = 7:33
| title1 = [[Flow]] | note1 = live | length1 = 3:30
| title2 = Ebb | extra2 = Bo Clark | length2 = 4:03
}}
`
  test('is a table with its total', () => {
    expect(tables(text)).toEqual([
      {
        columns: [
          ['No.', 'other'],
          ['Title', 'name'],
          ['Note', 'other'],
          ['Singer', 'other'],
          ['Length', 'other'],
        ],
        rows: [
          [1, 'Flow', 'live', null, '3:30'],
          [2, 'Ebb', null, 'Bo Clark', '4:03'],
        ],
        summaries: [
          ['heading', null, 'All tracks are written by Ada Brown', null, null, null],
          ['total', null, 'Total length', null, null, '7:33'],
        ],
      },
    ])
    expect(toRecord(parseWikitext(text)).tables[0]?.caption).toBe('Side one')
    isConsistent(text)
  })

  test('states where each value stands', () => {
    const { title } = (read(text).tables[0]?.rows[1] ?? {}) as Record<string, { at: { line: number } }>
    expect(title?.at.line).toBe(7)
  })
})

describe('a climate', () => {
  test('has a row for what is stated of the months', () => {
    const text = `{{Weather box
|location = Riverton (1981–2010)
|metric first = Y
|Jan high C = −0.9 |Feb high C = 0.7 |Dec high C = -0.8 |year high C = 10.8
|Jan rain mm = 9.4<!-- trace -->
|Feb custom = 5
|source 1 = [[Weather Office]]<ref>a</ref>
}}
`
    const [labels, ...rows] = tableOf(text)
    expect(labels).toHaveLength(14)
    expect(rows.map((row) => [row?.[0], row?.[1], row?.[2], row?.[12], row?.[13]])).toEqual([
      ['Mean daily maximum (°C)', -0.9, 0.7, -0.8, 10.8],
      ['Average rainfall (mm)', 9.4, null, null, null],
      ['Custom', null, 5, null, null],
    ])
    expect(toRecord(parseWikitext(text)).tables[0]?.caption).toBe('Riverton (1981–2010)')
    isConsistent(text)
  })

  test('of a chart has three numbers for each month', () => {
    const text = '{{climate chart|[[Riverton]]|0.5|5.4|62.1\n|0.2|6.0|43.4\n|float=right}}\n'
    expect(tableOf(text).map((row) => row?.slice(0, 3))).toEqual([
      ['Month', 'Jan', 'Feb'],
      ['Mean daily minimum', 0.5, 0.2],
      ['Mean daily maximum', 5.4, 6],
      ['Average precipitation', 62.1, 43.4],
    ])
    isConsistent(text)
  })
})

describe('matches', () => {
  const match = `{{football box collapsible
|date={{start date|2001|5|1|df=y}} |time=21:00 |round=5
|team1={{fb-rt|BRA}} |score=1–1 |aet=yes |team2={{fb|FRA}}
|goals1=[[Ada Brown|Brown]] {{goal|27||45+1|pen.}}
|penaltyscore=4–3 |stadium=Old Park, Riverton |attendance=75,000 |stack=yes
}}
`
  test('are the rows of one table', () => {
    const text = `${match}{{Football box\n|date=8 May 2001|team1=Reds|score=2–0|team2=Blues|attendance=1,204}}\n`
    const labels = ['Date', 'Time', 'Round', 'Team 1', 'Score', 'Team 2', 'After extra time', 'Penalties']
    const goals = 'Brown 27′, 45+1′ (pen.)'
    expect(tableOf(text)).toEqual([
      [...labels, 'Goals 1', 'Stadium', 'Attendance'],
      ['2001-05-01', '21:00', 5, 'Brazil', '1–1', 'France', true, '4–3', goals, 'Old Park, Riverton', 75000],
      ['2001-05-08', null, null, 'Reds', '2–0', 'Blues', null, null, null, null, 1204],
    ])
    isConsistent(text)
  })

  test('under a heading each are tables each', () => {
    const text = `== A ==\n${match}\n== B ==\n${match}`
    expect(toRecord(parseWikitext(text)).tables.map(({ section }) => section)).toEqual(['A', 'B'])
  })
})

describe('brackets', () => {
  test('have a row for each team in each round', () => {
    const text = `{{4TeamBracket-Compact
| RD1 = Semi-finals | RD2=
| RD1-seed1 = 1 | RD1-team1 = '''{{cr|AUS}}''' | RD1-score1-1 = 6 | RD1-score1-2 = 7
| RD1-seed2 = 4 | RD1-team2 = Reds | RD1-score2-1 = 4 | RD1-score2-2 = 5
| RD2-team01 = Australia | RD2-score01-1 = 6
}}
`
    expect(tableOf(text)).toEqual([
      ['Round', 'Seed', 'Team', 'Score 1', 'Score 2'],
      ['Semi-finals', 1, 'Australia', 6, 7],
      ['Semi-finals', 4, 'Reds', 4, 5],
      ['RD2', null, 'Australia', 6, null],
    ])
    isConsistent(text)
  })

  test('of rounds have a row for each match', () => {
    const text = `{{Round4-with third
<!-- semi-finals -->
|9 May – [[Riverton]]|Reds|2 (4)|'''Blues'''|2 (5)
|10 May – Lakeside|Greens|0|Whites|1
|||||
|17 May – Riverton|Blues|1|Whites|3}}
`
    expect(tableOf(text)).toEqual([
      ['Date', 'Team 1', 'Score 1', 'Team 2', 'Score 2'],
      ['9 May – Riverton', 'Reds', '2 (4)', 'Blues', '2 (5)'],
      ['10 May – Lakeside', 'Greens', 0, 'Whites', 1],
      ['17 May – Riverton', 'Blues', 1, 'Whites', 3],
    ])
    isConsistent(text)
  })
})

test.each([
  [
    '{{Album ratings|MC=68/100|rev1=[[Gazette]]|rev1Score={{Rating|3|5}}|rev2=Herald|rev2Score=B+}}\n',
    [
      ['Source', 'Rating'],
      ['Gazette', '3/5'],
      ['Herald', 'B+'],
      ['Metacritic', '68/100'],
    ],
  ],
  [
    '{{Singles|name=Rivers|type=studio|single1=Flow|single1date={{start date|2001|2|3}}|single2=Ebb|single2date=5 May 2001}}\n',
    [
      ['Single', 'Released'],
      ['Flow', '2001-02-03'],
      ['Ebb', '2001-05-05'],
    ],
  ],
  [
    '{{Bar chart|title=Trees|label_type=Kind|data_type=Number|label1=Oak|data1=123|label2=Ash|data2=45|data_max=200}}\n',
    [
      ['Kind', 'Number'],
      ['Oak', 123],
      ['Ash', 45],
    ],
  ],
  [
    '{{Pie chart|caption=Trees|label1=Oak|value1=60.5|color1=red|label2=Ash|value2=39.5|other=yes}}\n',
    [
      ['Label', 'Value'],
      ['Oak', 60.5],
      ['Ash', 39.5],
    ],
  ],
])('%s', (text, expected) => {
  expect(tableOf(text)).toEqual(expected)
  isConsistent(text)
})

test('succession boxes are the rows of one table', () => {
  const text = `{{s-start}}
{{succession box|title=[[Mayor]] of Riverton|before=[[Ada Brown]]|after=Cy Dale|years=1990–1999}}
{{Succession box|title=Treasurer|before=''New office''|after=Di Evans|years=1999}}
{{s-end}}
`
  expect(tableOf(text)).toEqual([
    ['Preceded by', 'Title', 'Years', 'Succeeded by'],
    ['Ada Brown', 'Mayor of Riverton', '1990–1999', 'Cy Dale'],
    ['New office', 'Treasurer', 1999, 'Di Evans'],
  ])
  isConsistent(text)
})

test('a further chronology inside a box is a box', () => {
  const text =
    '{{Infobox song\n| name = Flow\n| misc = {{Extra chronology\n| artist = Rivers\n| prev_title = Ebb\n| prev_year = 1983\n}}\n}}\n'
  expect(toRecord(parseWikitext(text)).infoboxes.map(({ fields }) => fields.prevTitle ?? null)).toEqual([
    null,
    'Ebb',
  ])
  isConsistent(text)
})

test('a table inside a value stands in the record, and the value keeps what else it says', () => {
  const text =
    '{{Infobox album\n| name = Rivers\n| misc = {{Singles|name=Rivers|type=studio|single1=Flow}}\n}}\n'
  const { tables: found, infoboxes } = toRecord(parseWikitext(text))
  expect(found.map(({ rows }) => rows)).toEqual([[{ single: 'Flow' }]])
  expect(infoboxes[0]?.fields.name).toBe('Rivers')
})
