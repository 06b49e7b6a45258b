import { describe, expect, test } from 'vitest'
import { visit } from '../../../src/article/visit.js'
import { check } from '../../../src/check/check.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'
import { toRecord } from '../../../src/record/to-record.js'
import { applyFixes } from '../../../src/unified/apply-fixes.js'
import { box, read, results, tables } from './election-tables.js'

describe('an election summary', () => {
  test('is a table', () => {
    const row = (values: string) => `{{Election Summary Party|${values}}}\n`
    const text = `{{Election Summary Begin|title=Council}}
${row('party=A|seats=8|gain=2|loss=1|net=+1|seats %=80.0|votes %=60.0|votes=6,000|plus/minus=+4.0|candidates=10')}${row('party=B|seats=2|gain=0|loss=1|net={{decrease}} 1|seats %=20.0|votes %=40.0|votes=4,000|plus/minus=-4.0|candidates=9')}{{Election Summary End}}`
    expect(tables(text)).toEqual([
      {
        columns: [
          ['Party', 'party'],
          ['Number of candidates', 'other'],
          ['Votes', 'votes'],
          ['Votes %', 'share'],
          ['+/−', 'change'],
          ['Seats', 'seats'],
          ['Gains', 'seatsGained'],
          ['Losses', 'seatsLost'],
          ['Net gain/loss', 'change'],
          ['Seats %', 'seatShare'],
        ],
        rows: [
          ['A', 10, 6000, 60, 4, 8, 2, 1, 1, 80],
          ['B', 9, 4000, 40, -4, 2, 0, 1, -1, 20],
        ],
        summaries: [],
      },
    ])
  })
})

describe('election results', () => {
  test('are a table with its rounds, totals and source', () => {
    expect(read(results).tables[0]?.caption?.value).toBe('National result')
    expect(tables(results)).toEqual([
      {
        columns: [
          ['Candidate', 'name'],
          ['Party', 'party'],
          ['First round Votes', 'votes'],
          ['Second round Votes', 'votes'],
        ],
        rows: [
          ['Ada Brown', 'Red', 5000, 5900],
          ['Bo Clark', 'Blue', 3500, 4000],
          ['Cy Dale', 'Green', 1000, null],
          ['Against all', null, 500, 100],
        ],
        summaries: [
          ['invalid', 'Invalid votes', null, 200, 300],
          ['total', 'Total', null, 10200, 10300],
          ['registered', 'Registered voters', null, 20000, 20000],
          ['note', 'Source', 'Commission', null, null],
        ],
      },
    ])
    expect(check(parseWikitext(results))).toEqual([])
  })

  test('of parties have seats and changes', () => {
    const text = `{{Election results|party1=A|votes1=60|sw1=+2.5|seats1=6|sc1=+1|color1=#f00|acolor1=red|party2=B|votes2=40|sw2=-2.5|seats2=4|sc2=-1
|total_votes=100|total_seats=10|total_sc=0|turnout=50.1|blank=y|image=[[File:A.svg]]}}`
    expect(tables(text)).toEqual([
      {
        columns: [
          ['Party', 'party'],
          ['Votes', 'votes'],
          ['+/–', 'change'],
          ['Seats', 'seats'],
          ['%', 'share'],
          ['+/–', 'change'],
          ['Color', 'color'],
        ],
        rows: [
          ['A', 60, 2.5, 6, null, 1, '#ff0000'],
          ['B', 40, -2.5, 4, null, -1, null],
        ],
        summaries: [
          ['total', 'Total', 100, null, 10, null, 0, null],
          ['turnout', 'Turnout', null, null, null, 50.1, null, null],
        ],
      },
    ])
  })

  test('call rounds and kinds of seats as they are told to', () => {
    const labels = (text: string) => tables(text)[0]?.columns.map(([label]) => label)
    expect(
      labels(
        '{{Election results|firstround=Party-list|secondround=Constituency|party1=A|votes1=1|seats1=2|votes1_2=3|seats1_2=4|totseats1=6}}',
      ),
    ).toEqual([
      'Party',
      'Party-list Votes',
      'Party-list Seats',
      'Constituency Votes',
      'Constituency Seats',
      'Total seats',
    ])
    expect(
      labels(
        '{{Election results|partytitle=List|seattype1=Direct|seattype2=Proportional|party1=A|votes1=1|st1t1=2|st1t2=3|sc1=+1}}',
      ),
    ).toEqual(['List', 'Votes', 'Direct', 'Proportional', '+/–'])
  })

  test('have their rows in the order of their numbers, and take no colour for a row', () => {
    const text =
      '{{Election results|party10=J|votes10=1|party2=B|votes2=2|party1=A|votes1=3|color5=red|votes2=4}}'
    expect(tables(text)[0]?.rows).toEqual([
      ['A', 3],
      ['B', 4],
      ['J', 1],
    ])
    expect(renderWikitext(parseWikitext(text))).toBe(text)
  })

  test('without any are a template like others', () => {
    expect(tables('{{Election results}}')).toEqual([])
  })
})

describe.each([
  ['an election box', box],
  ['election results', results],
])('%s', (_, text) => {
  test('is printed byte for byte, and edited in place', () => {
    const article = parseWikitext(text)
    expect(renderWikitext(article)).toBe(text)
    visit(article, (node) => {
      if ('value' in node && node.value === 'Cy Dale') node.value = 'Di Evans'
      return undefined
    })
    expect(renderWikitext(article)).toBe(text.replace('Cy Dale', 'Di Evans'))
  })

  test('quotes nothing that the source does not have, labels of its templates least of all', () => {
    for (const { rows, summaries } of read(text).tables)
      for (const cells of [...rows, ...summaries.map((summary) => summary.cells)])
        for (const leaf of Object.values(cells)) {
          const { offset, length } = leaf?.at ?? { offset: 0, length: 0 }
          expect(text.slice(offset, offset + length)).toBe(leaf?.raw)
          expect(offset).toBeGreaterThan(0)
        }
  })
})

/** What nearly all results have. */
const usual = [
  ['Party', 'party'],
  ['Candidate', 'name'],
  ['Votes', 'votes'],
  ['%', 'share'],
]

test('a label says which name stands for it', () => {
  const summaries = read(box + results).tables.flatMap((table) => table.summaries)
  const labels = summaries.map(({ cells }) => cells.candidate).map((leaf) => [leaf?.raw, leaf?.text])
  expect(labels).toEqual([
    ['Election box majority', 'Majority'],
    ['Election box turnout', 'Turnout'],
    ['Election box registered electors', 'Registered electors'],
    ['Election box gain with party link', 'Labour Party (UK) gain from Liberal Party (UK)'],
    ['invalid', 'Invalid votes'],
    ['total_votes', 'Total'],
    ['electorate', 'Registered voters'],
    ['source', 'Source'],
  ])
})

describe('checks', () => {
  test.each([
    ['votes in bold', box, "'''12,000'''", "'''12,800'''", 'votes-sum', '12,800'],
    ['a share in a template', box, '{{nowrap|30.0}}', '{{nowrap|39.0}}', 'row-percent', '39.0'],
    ['votes with a reference', box, '8,000<ref>', '8,900<ref>', 'votes-sum', '8,900'],
    ['a majority', box, 'majority|votes=8,000', 'majority|votes=8,800', 'margin-votes', '8,800'],
  ])('name %s where it stands, and put it right there', (_, text, right, wrong, rule, actual) => {
    const faulty = text.replace(right, wrong)
    expect(check(parseWikitext(text)).filter(({ severity }) => severity !== 'info')).toEqual([])
    const findings = check(parseWikitext(faulty))
    const finding = findings.find((found) => found.rule === rule)
    expect(finding).toMatchObject({ actual })
    const [start, end] = finding?.span ?? [0, 0]
    const at = faulty.indexOf(wrong) + wrong.indexOf(actual)
    expect([start, faulty.slice(start, end)]).toEqual([at, actual])
    expect([text, faulty]).toContain(applyFixes(faulty, findings, { from: 'wikitext', suggested: true }))
  })

  test.each([
    ['votes2=3,500', '3,500', '3,560'],
    ['votes2_2=4,000', '4,000', '4,070'],
    ['total_votes=10,200', '10,200', '10,290'],
  ])('name %s among those that may be wrong, since nothing tells them apart', (parameter, right, wrong) => {
    const faulty = results.replace(parameter, parameter.replace(right, wrong))
    const [finding, ...others] = check(parseWikitext(faulty))
    expect([finding?.rule, finding?.severity, others]).toEqual(['votes-sum', 'error', []])
    const line = faulty.slice(0, faulty.indexOf(wrong)).split('\n')
    const place = [line.length, (line.at(-1)?.length ?? 0) + 1]
    const named = [finding, ...(finding?.related ?? [])].map((at) => [at?.line, at?.column])
    expect(named).toContainEqual(place)
    expect(
      applyFixes(faulty, finding === undefined ? [] : [finding], { from: 'wikitext', suggested: true }),
    ).toBe(faulty)
  })
})

describe('rows written as in any table between those that are templates', () => {
  const row = (party: string, name: string, votes: string, share: string) =>
    `{{Election box candidate|party=${party}|candidate=${name}|votes=${votes}|percentage=${share}|change=}}\n`
  const text = `{{Election box begin|title=1997 Kelver by-election}}
${row('Labour', 'Ada Bern', '21,345', '46.5')}|-
| style="background: #ccc" |
| [[Independent (politician)|Independent]]
| Bo Day || 18,222
| 39.7
| −7.1
|-
${row('Liberal', 'Eva Falk', '6,330', '13.8')}|-
! colspan="3" | Registered electors
| 71,234
|
|
{{Election box turnout|votes=45,897|percentage=64.4|change=}}
{{Election box end}}
After.
`

  test('stand in their places', () => {
    const article = parseWikitext(text)
    const { tables, sections } = toRecord(article)
    expect(tables.map(({ rows }) => rows.map((cells) => Object.values(cells)))).toEqual([
      [
        ['Labour', 'Ada Bern', 21345, 46.5, null],
        ['Independent', 'Bo Day', 18222, 39.7, -7.1],
        ['Liberal', 'Eva Falk', 6330, 13.8, null],
      ],
    ])
    expect(tables[0]?.summaries.map(({ role }) => role)).toEqual(['registered', 'turnout'])
    expect(sections.map((section) => section.text)).toEqual(['After.'])
    expect(renderWikitext(article)).toBe(text)
  })

  test('are checked with the others', () => {
    const wrong = text.replace('18,222', '18,722')
    const found = check(parseWikitext(wrong))
    expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(1)
  })
})

test('Canadian results are a table with the columns that are asked for', () => {
  const text = `{{CANelec/top|CA|2015|percent=yes|change=yes|expenditures=yes}}
{{CANelec|CA|Liberal|[[Ada Brown]]|20,000|57.14|+12.30|$50,000.00}}
{{CANelec|CA|Conservative|Bo Clark|15,000|42.86|−5.10|–}}
{{CANelec/total|Total valid votes/Expense limit|35,000|100.00| |$220,000.00}}
{{CANelec/total|Total rejected ballots|250|0.71|–}}
{{CANelec/total|Turnout|35,250|67.00|–}}
{{CANelec/gain|CA|Liberal|Conservative|+8.70}}
{{end}}

{{Canadian election result/top|CA|1988|percent=yes}}
{{CANelec|CA|PC|Di Evans|9,000|60.0}}
{{CANelec|CA|Liberal|Ed Fox|6,000|40.0}}
|}
Prose.
`
  expect(tables(text)).toEqual([
    {
      columns: [
        ['Party', 'party'],
        ['Candidate', 'name'],
        ['Votes', 'votes'],
        ['%', 'share'],
        ['±%', 'change'],
        ['Expenditures', 'other'],
      ],
      rows: [
        ['Liberal', 'Ada Brown', 20000, 57.14, 12.3, '$50,000.00'],
        ['Conservative', 'Bo Clark', 15000, 42.86, -5.1, null],
      ],
      summaries: [
        ['valid', null, 'Total valid votes/Expense limit', 35000, 100, null, '$220,000.00'],
        ['invalid', null, 'Total rejected ballots', 250, 0.71, null, null],
        ['turnout', null, 'Turnout', 35250, 67, null, null],
        ['outcome', null, 'Liberal gain from Conservative', 'Swing', 8.7, null, null],
      ],
    },
    {
      columns: usual,
      rows: [
        ['PC', 'Di Evans', 9000, 60],
        ['Liberal', 'Ed Fox', 6000, 40],
      ],
      summaries: [],
    },
  ])
  expect(check(parseWikitext(text))).toEqual([])
  expect(toRecord(parseWikitext(text)).sections[0]?.text).toBe('Prose.')
})

test('a box of constituency members is one like the others', () => {
  const text = `{{AMS election box begin|title=Riverton 2021}}
{{AMS election box candidate
|party     = [[Welsh Labour]]
|candidate = Ada Brown
|votes     = 3,500
|percent   = 53.8
}}
{{AMS election box candidate|party=Plaid Cymru|candidate=Bo Clark|votes=3,000|percent=46.2}}
{{Election box hold with party link|winner=Welsh Labour}}
{{AMS election box end|notes=yes}}
`
  expect(tables(text)).toMatchObject([
    {
      columns: usual,
      rows: [
        ['Welsh Labour', 'Ada Brown', 3500, 53.8],
        ['Plaid Cymru', 'Bo Clark', 3000, 46.2],
      ],
    },
  ])
})
