import { describe, expect, test } from 'vitest'
import { visit } from '../../../src/article/visit.js'
import { check } from '../../../src/check/check.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'
import { toRecord } from '../../../src/record/to-record.js'
import { applyFixes } from '../../../src/unified/apply-fixes.js'

const box = `{{Election box begin|title=1983 Riverton by-election}}
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
const results = `{{Election results
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

const read = (text: string) => toRecord(parseWikitext(text), { provenance: true })
const tables = (text: string) =>
  toRecord(parseWikitext(text)).tables.map(({ columns, rows, summaries }) => ({
    columns: columns.map(({ label, role }) => [label, role]),
    rows: rows.map((row) => Object.values(row)),
    summaries: summaries.map(({ role, cells }) => [role, ...Object.values(cells)]),
  }))

describe('an election box', () => {
  test('is a table, whatever the order of its parameters and the comments between its rows', () => {
    expect(tables(box)).toEqual([
      {
        columns: [
          ['Party', 'party'],
          ['Candidate', 'name'],
          ['Votes', 'votes'],
          ['%', 'share'],
          ['±%', 'change'],
        ],
        rows: [
          ['Labour Party (UK)', 'Ada Brown', 20000, 50, 1.2],
          ['Liberal Party (UK)', 'Bo Clark', 12000, 30, -3],
          ['Independent', 'Cy Dale', 8000, 20, null],
        ],
        summaries: [
          ['majority', null, 'Majority', 8000, 20, null],
          ['turnout', null, 'Turnout', 40000, 66.7, null],
          ['registered', null, 'Registered electors', 60000, null, null],
          ['outcome', null, 'Labour Party (UK) gain from Liberal Party (UK)', null, 'Swing', 2.1],
        ],
      },
    ])
  })

  test.each([
    [
      'no party no change',
      '|candidate=Ada|votes=5|percentage=100',
      [
        ['Candidate', 'name'],
        ['Votes', 'votes'],
        ['%', 'share'],
      ],
    ],
    [
      'no change',
      '|party=A|candidate=Ada|votes=5|percentage=100',
      [
        ['Party', 'party'],
        ['Candidate', 'name'],
        ['Votes', 'votes'],
        ['%', 'share'],
      ],
    ],
    [
      'no party',
      '|candidate=Ada|votes=5|percentage=100|change=+1',
      [
        ['Candidate', 'name'],
        ['Votes', 'votes'],
        ['%', 'share'],
        ['±%', 'change'],
      ],
    ],
  ])('%s has no such column', (kind, parameters, columns) => {
    const text = `{{Election box begin ${kind}|title=x}}\n{{Election box candidate ${kind}${parameters}}}\n{{Election box end}}`
    expect(tables(text)[0]?.columns).toEqual(columns)
  })

  test.each([
    ['rejected', 'Rejected ballots', 'invalid'],
    ['spoilt', 'Spoilt ballots', 'invalid'],
    ['informal', 'Informal votes', 'invalid'],
    ['formal', 'Formal votes', 'valid'],
    ['valid', 'Valid votes', 'valid'],
    ['total', 'Total', 'total'],
    ['majority', 'Majority', 'majority'],
    ['margin of victory', 'Margin of victory', 'majority'],
    ['turnout', 'Turnout', 'turnout'],
    ['turnout no change', 'Turnout', 'turnout'],
  ])('its row %s is called %s and is of role %s', (name, label, role) => {
    const text = `{{Election box begin|title=x}}\n{{Election box candidate|party=A|candidate=Ada|votes=5|percentage=10|change=}}\n{{Election box ${name}|votes=9|percentage=1|change=}}\n{{Election box end}}`
    expect(tables(text)[0]?.summaries).toEqual([[role, null, label, 9, 1, null]])
  })

  test.each([
    ['hold with party link|winner=Whigs|swing=3.1', 'Whigs hold', 'Swing', 3.1],
    ['hold with party link no swing|winner=Whigs', 'Whigs hold', null, null],
    ['hold with party link|winner=Whigs|swing=', 'Whigs hold', null, null],
    ['gain with party link no swing|winner=Whigs|loser=Tories', 'Whigs gain from Tories', null, null],
    ['new seat win|winner=Whigs', 'Whigs win', null, null],
  ])('{{Election box %s}} says who won', (call, label, ...swing) => {
    const text = `{{Election box begin|title=x}}\n{{Election box candidate|party=A|candidate=Ada|votes=5|percentage=10|change=}}\n{{Election box ${call}}}\n{{Election box end}}`
    expect(tables(text)[0]?.summaries).toEqual([['outcome', null, label, null, ...swing]])
  })

  test('says of who had no opponent that there was none', () => {
    const text =
      '{{Election box begin|title=x}}\n{{Election box unopposed candidate|party=A|candidate=Ada}}\n{{Election box end}}'
    expect(tables(text)[0]?.rows).toEqual([['A', 'Ada', 'Unopposed']])
    expect(read(text).tables[0]?.rows[0]?.votes).toMatchObject({
      raw: 'Election box unopposed candidate',
      text: 'Unopposed',
    })
  })

  test.each([
    ['write-in with party link', 'Write-in'],
    ['write-in no change', 'Write-in'],
    ['none of the above', 'None of the above'],
    ['others', 'Others'],
  ])('{{Election box %s}} names its row by itself', (call, name) => {
    const text = `{{Election box begin|title=x}}\n{{Election box candidate|party=A|candidate=Ada|votes=50|percentage=90}}\n{{Election box ${call}|votes=5|percentage=10}}\n{{Election box end}}`
    expect(tables(text)[0]?.rows[1]).toEqual([null, name, 5, 10])
    expect(renderWikitext(parseWikitext(text))).toBe(text)
  })

  test('a name that is stated goes before that of the template', () => {
    const text =
      '{{Election box begin|title=x}}\n{{Election box write-in candidate|candidate=Ada|votes=5|percentage=10}}\n{{Election box end}}'
    expect(tables(text)[0]?.rows).toEqual([['Ada', 5, 10]])
  })

  const small = (title: string) =>
    `{{Election box begin|title=${title}}}\n{{Election box candidate|party=A|candidate=Ada|votes=5|percentage=10|change=}}\n{{Election box end}}`

  test.each([
    ['a cell', (inner: string) => `{|\n| valign=top |\n${inner}\n| Text\n|}`],
    ['a value', (inner: string) => `{{Infobox a\n| b = ${inner}\n| c = 1\n}}`],
    ['a template that only dresses it', (inner: string) => `{{Infobox a| b = {{small|${inner}}} }}`],
    ['an element', (inner: string) => `<div class="x">\n${inner}\n</div>`],
    ['columns', (inner: string) => `{{col-begin}}{{col-2}}\n${inner}{{col-end}}`],
  ])('inside %s is a table of its own', (_, around) => {
    const text = around(`${small('x')}\n${small('y')}\n${results}`)
    const article = parseWikitext(text)
    const own = toRecord(article).tables.filter(({ columns }) => columns.length > 2)
    expect(own.map(({ caption, rows }) => [caption, rows.length])).toEqual([
      ['x', 1],
      ['y', 1],
      ['National result', 4],
    ])
    expect(renderWikitext(article)).toBe(text)
  })

  test('with a second count is two tables', () => {
    const row = (party: string, candidate: string, votes: number) =>
      `{{Election box candidate|party=${party}|candidate=${candidate}|votes=${votes}|percentage=${votes}.0|change=}}\n`
    const text = `{{Election box begin|title=x}}\n${row('A', 'Ada', 40)}${row('B', 'Bo', 35)}${row('C', 'Cy', 25)}{{Election box 2pp}}\n${row('A', 'Ada', 60)}${row('B', 'Bo', 40)}{{Election box end}}`
    expect(toRecord(parseWikitext(text)).tables.map(({ caption, rows }) => [caption, rows.length])).toEqual([
      ['x', 3],
      ['Two-party-preferred result', 2],
    ])
    expect(check(parseWikitext(text))).toEqual([])
  })

  test.each(['{{Election box end}}', '|}', '{{end}}', '{{S-end}}', ''])('ends with %j', (end) => {
    const text = `{{Election box begin|title=x}}\n{{Election box candidate|party=A|candidate=Ada|votes=5|percentage=10|change=}}\n${end}\n\nText.`
    const article = parseWikitext(text)
    expect(article.children.map(({ type }) => type)).toEqual(['table', 'paragraph'])
    expect(renderWikitext(article)).toBe(text)
  })

  test('has as many cells as its source has parameters to fill them, however many names those have', () => {
    const rows = Array.from(
      { length: 2000 },
      (_, at) => `{{Election box candidate|candidate=x|votes=1|own${at}=1}}\n`,
    )
    const [table] = parseWikitext(`{{Election box begin|title=x}}\n${rows.join('')}`).children
    const widths = table?.type === 'table' ? table.children.map(({ children }) => children.length) : []
    expect(Math.max(...widths)).toBeLessThan(40)
  })
})

describe('a count of preferences', () => {
  const row = (values: string) => `{{STV Election box candidate2|${values}}}\n`
  const text = (turnout: string) => `{{STV Election box begin2|numcounts=2|title=Example}}
${row("party=A|candidate=Ada|percentage=50.0|count1='''5,000'''")}${row('party=B|candidate=Bo|percentage=30.0|count1=3,000|count2=3,500')}${row('party=C|candidate=Cy|percentage=20.0|count1=2,000|count2=1,500')}{{STV Election box end2|numcounts=2|electorate=12,000|valid=10,000|spoilt=57|quota=3,334|turnout=${turnout}}}`
  const label = 'Registered electors'

  test.each([
    ['10,057', ['turnout', null, 'Turnout', null, 10057, null]],
    ['83.8', ['turnout', null, 'Turnout', 83.8, null, null]],
    ['84%', ['turnout', null, 'Turnout', 84, null, null]],
  ])('is a table, with what its end states: a turnout of %s', (turnout, wanted) => {
    expect(tables(text(turnout))).toEqual([
      {
        columns: [
          ['Party', 'party'],
          ['Candidate', 'name'],
          ['%', 'share'],
          ['First preference votes', 'votes'],
          ['Count 2', 'votes'],
        ],
        rows: [
          ['A', 'Ada', 50, 5000, null],
          ['B', 'Bo', 30, 3000, 3500],
          ['C', 'Cy', 20, 2000, 1500],
        ],
        summaries: [
          ['valid', null, 'Valid votes', null, 10000, null],
          ['invalid', null, 'Spoilt votes', null, 57, null],
          ['registered', null, label, null, 12000, null],
          wanted,
          ['quota', null, 'Quota', null, 3334, null],
        ],
      },
    ])
  })

  test('is printed as it stands, and a wrong number is named where it stands', () => {
    const right = text('10,057')
    expect(renderWikitext(parseWikitext(right))).toBe(right)
    expect(check(parseWikitext(right))).toEqual([])
    const wrong = right.replace('count1=3,000', 'count1=3,900')
    const findings = check(parseWikitext(wrong))
    expect(findings).toMatchObject([{ rule: 'votes-sum', actual: '3,900', expected: ['3,000'] }])
    expect(findings[0]?.span[0]).toBe(wrong.indexOf('3,900'))
  })
})

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
          ['Gains', 'other'],
          ['Losses', 'other'],
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
