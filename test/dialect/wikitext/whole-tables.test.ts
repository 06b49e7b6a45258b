import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'
import { toRecord } from '../../../src/record/to-record.js'
import { tables } from './election-tables.js'

const rowsOf = (text: string) =>
  tables(text).map(({ columns, rows }) => [columns.map(([label]) => label), ...rows])

describe('standings', () => {
  const text = `{{#invoke:Sports table|main|style=WDL
|team1=RIV|team2=LAK
|name_RIV=[[Riverton F.C.|Riverton]] '''(C)'''|name_LAK={{nowrap|Lakeside}}
|win_LAK=0|draw_LAK=1|loss_LAK=1|gf_LAK=1|ga_LAK=3<!-- two games -->
|win_RIV=1|draw_RIV=1|loss_RIV=0|gf_RIV=3|ga_RIV=1|hth_RIV=1–0
|result1=CL|text_CL=Champions' cup|match_RIV_LAK=2–0|match_LAK_RIV=1–1
|source=[https://example.org League]
}}
`
  test('are a table in the order that is told', () => {
    expect(rowsOf(text)).toEqual([
      [
        ['Team', 'W', 'D', 'L', 'GF', 'GA', 'Qualification', 'LAK', 'RIV'],
        ['Riverton (C)', 1, 1, 0, 3, 1, "Champions' cup", '2–0', null],
        ['Lakeside', 0, 1, 1, 1, 3, null, null, '1–1'],
      ],
    ])
    expect(check(parseWikitext(text))).toEqual([])
    expect(renderWikitext(parseWikitext(text))).toBe(text)
  })

  test('without an order stand as they are stated, and are called after their keys', () => {
    expect(rowsOf('{{#invoke: sports table |main|win_A_B=2|loss_A_B=1|win_C=1|loss_C=2}}')).toEqual([
      [
        ['Team', 'W', 'L'],
        ['A_B', 2, 1],
        ['C', 1, 2],
      ],
    ])
  })
})

test('a table of medals names the countries of its keys', () => {
  const text = `{{Medals table
 | caption        =
 | host           =
 | flag_template  = flagIOC
 | event          = 2008 Summer
 | gold_FRA = 2 | silver_FRA = 3 | bronze_FRA = 1
 | gold_XYZ = 0 | silver_XYZ = 1 | bronze_XYZ = 0 | name_XYZ = Riverton
}}`
  expect(rowsOf(text)).toEqual([
    [
      ['Nation', 'Gold', 'Silver', 'Bronze'],
      ['France', 2, 3, 1],
      ['Riverton', 0, 1, 0],
    ],
  ])
})

describe('populations', () => {
  test('of censuses', () => {
    const text = `{{US Census population
|1850= 1,732
|1860= 3,012<ref>a</ref>
|1870=
|estyear= 2019
|estimate= 9,120
|footnote=U.S. Decennial Census
}}`
    expect(rowsOf(text)).toEqual([
      [
        ['Year', 'Population'],
        [1850, 1732],
        [1860, 3012],
        [2019, 9120],
      ],
    ])
  })

  test('of any years', () => {
    const text =
      '{{Historical populations|type=USA|title=Riverton|1801|959|1851|{{nts|1,959}}|1901|4,100|}}\nProse.\n'
    expect(rowsOf(text)).toEqual([
      [
        ['Year', 'Population'],
        [1801, 959],
        [1851, 1959],
        [1901, 4100],
      ],
    ])
    expect(toRecord(parseWikitext(text)).tables[0]?.caption).toBe('Riverton')
    expect(toRecord(parseWikitext(text)).sections[0]?.text).toBe('Prose.')
  })
})

test('results of the module are those of the template', () => {
  expect(rowsOf('{{#invoke:Election results|main|party1=Red|votes1=60|party2=Blue|votes2=40}}')).toEqual([
    [
      ['Party', 'Votes'],
      ['Red', 60],
      ['Blue', 40],
    ],
  ])
})

describe('rows that are templates', () => {
  test('of a league', () => {
    const text = `{{Fb cl header navbar|update=1 May}}
{{Fb cl2 team |pos=1 |t=[[Riverton]] |w=20|d=5|l=5|gf=60|ga=20|bc=#D0F0C0}}
{{Fb cl team |p=2 |t=Lakeside |w=18|d=6|l=6|gf=55|ga=25}}
{{Fb cl footer |u=1 May |s=[https://example.org League]}}
Prose.
`
    expect(rowsOf(text)).toEqual([
      [
        ['Pos', 'Team', 'W', 'D', 'L', 'GF', 'GA'],
        [1, 'Riverton', 20, 5, 5, 60, 20],
        [2, 'Lakeside', 18, 6, 6, 55, 25],
      ],
    ])
    expect(toRecord(parseWikitext(text)).sections[0]?.text).toBe('Prose.')
  })

  test('of a squad', () => {
    const text = `{{fs start}}
{{fs player|no=1|nat=ENG|pos=GK|name=[[Ada Brown]]}}
{{Fs mid}}
{{Football squad player|no=8|nat=Wales|pos=MF|name=Bo Clark|other=captain}}
{{fs end}}
`
    expect(rowsOf(text)).toEqual([
      [
        ['No.', 'Pos.', 'Player', 'Nation', 'Note'],
        [1, 'GK', 'Ada Brown', 'England', null],
        [8, 'MF', 'Bo Clark', 'Wales', 'captain'],
      ],
    ])
  })

  test('of episodes', () => {
    const episode = (values: string) =>
      `{{Episode list/sublist|Riverton (season 1)\n|${values}|LineColor=A42C17\n}}\n`
    const text = `${episode('EpisodeNumber=1|Title=Pilot|OriginalAirDate={{Start date|2010|9|1}}|Viewers=5.43<ref>n</ref>')}${episode('EpisodeNumber=2|RTitle="Second"|OriginalAirDate={{Start date|2010|9|8}}|Viewers=4.87')}`
    for (const held of [text, `{{Episode table |background=#A42C17 |overall=5 |episodes=\n\n${text}}}\n`])
      expect(rowsOf(held)).toEqual([
        [
          ['No. overall', 'Title', 'Original air date', 'Viewers'],
          [1, 'Pilot', '2010-09-01', 5.43],
          [2, '"Second"', '2010-09-08', 4.87],
        ],
      ])
  })
})
