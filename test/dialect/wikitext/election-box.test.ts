import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'
import { toRecord } from '../../../src/record/to-record.js'
import { box, read, results, tables } from './election-tables.js'

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
