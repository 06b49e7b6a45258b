import { describe, expect, test } from 'vitest'
import { readRows, readTable, summariesOf, valuesOf } from './read.js'

describe('rows that are no options', () => {
  test('are summaries by their label', () => {
    const table = readTable(
      'Candidate | Votes | %',
      'Ada | 12 | 60.0',
      'Uncommitted | 8 | 40.0',
      'Valid votes | 20 | 90.9',
      'Invalid/blank votes | 2 | 9.1',
      'Total | 22 | 100',
      'Registered voters/turnout | 44 | 50.0',
      'Majority | 4 | 20.0',
      'Red hold | | ',
      'Source: gazette | | ',
      'Other list | | ',
    )
    expect(table.rows).toHaveLength(2)
    expect(table.summaries.map(({ role }) => role)).toEqual([
      'valid',
      'invalid',
      'total',
      'turnout',
      'majority',
      'outcome',
      'note',
      'heading',
    ])
    expect(summariesOf(table)[2]).toEqual(['total', 'Total', 22, 100])
  })

  test('have their label as name, even where it stands before it', () => {
    const table = readTable('Party | Candidate | Votes', 'Red | Ada | 12', 'Blue | Bo | 8', 'Total | | 20')
    expect(table.summaries).toEqual([
      { role: 'total', cells: { party: null, candidate: 'Total', votes: 20 } },
    ])
  })

  test('keep what stands where their label belongs', () => {
    const table = readTable(' | Candidate', 'Total | 5')
    expect(summariesOf(table)).toEqual([['total', 5, 'Total']])
  })

  test('of a second count begin a table of their own', () => {
    const tables = readRows(
      'Results | | ',
      'Party | Candidate | Votes',
      'Red | Ada | 5',
      'Blue | Bo | 4',
      'Green | Cy | 3',
      'Total | | 12',
      'Two-candidate count | | ',
      'Red | Ada | 7',
      'Blue | Bo | 5',
      'Red hold | | ',
    )
    expect(tables.map(({ caption }) => caption)).toEqual(['Results', 'Two-candidate count'])
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 2])
    expect(tables.map(({ summaries }) => summaries.map(({ role }) => role))).toEqual([['total'], ['outcome']])
    expect(tables[1]?.columns).toEqual(tables[0]?.columns)
  })

  test('of a second count may be headed by a row of one cell', () => {
    const tables = readRows(
      'Party | Candidate | Votes',
      'Red | Ada | 5',
      'Blue | Bo | 4',
      'Two-candidate-preferred result',
      'Red | Ada | 7',
      'Blue | Bo | 2',
    )
    expect(tables.map(({ caption }) => caption)).toEqual([null, 'Two-candidate-preferred result'])
    expect(tables.map(({ rows }) => rows.length)).toEqual([2, 2])
  })

  test('that head groups of other names stay in the table', () => {
    const table = readTable(
      'Party | Seats',
      'Government | ',
      'Red | 5',
      'Opposition | ',
      'Blue | 4',
      'Total | 9',
    )
    expect(table.summaries.map(({ role }) => role)).toEqual(['heading', 'heading', 'total'])
    expect(table.rows).toHaveLength(2)
  })
})

describe('numbers', () => {
  test('are percentages by their column, sign or not', () => {
    const table = readTable('Candidate | Votes | %', 'Ada | 12 | 60.0', 'Bo | 8 | 40')
    expect(table.columns.map(({ type }) => type)).toEqual(['text', 'integer', 'percent'])
  })

  test('are levels behind an arrow in the style of their column too', () => {
    const table = readTable(
      'Party | Stimmen | Prozent',
      'Rot | 1.213.345 | 71,75 %',
      'Blau | ▼ 109.345 | ▼ 20,25 %',
      'Grün | 12.345 | 8,00 %',
    )
    expect(valuesOf(table)[1]).toEqual(['Blau', 109345, 20.25])
  })

  test('are read in the style of their column', () => {
    const table = readTable(
      'Candidate | Votes | %',
      'Ada | 1.499.971 | 35,05',
      'Bo | 913.218 | 21,34',
      'Cy | 96.783 | 2,26',
    )
    expect(valuesOf(table)).toEqual([
      ['Ada', 1499971, 35.05],
      ['Bo', 913218, 21.34],
      ['Cy', 96783, 2.26],
    ])
  })

  test('of votes are no fractions, where one is grouped by another mark than the others', () => {
    const votes = (share: string) =>
      valuesOf(
        readTable(
          'Candidate | Votes | %',
          `Ada | 51.123 | ${share}`,
          'Bo | 38,771 | 38.8',
          'Cy | 10,106 | 10.1',
        ),
      )
    expect(votes('51.1')).toEqual([
      ['Ada', 51123, 51.1],
      ['Bo', 38771, 38.8],
      ['Cy', 10106, 10.1],
    ])
    // The two may have changed places.
    expect(votes('51.120')[0]).toEqual(['Ada', 51.123, 51.12])
  })

  test('grouped by a point once are counts where decimals stand behind commas', () => {
    const rows = ['Rot | 1.234 | 84,48', 'Blau | 765 | 38,27']
    expect(valuesOf(readTable('Partei | Stimmen | Beteiligung', ...rows))).toEqual([
      ['Rot', 1234, 84.48],
      ['Blau', 765, 38.27],
    ])
  })

  test('in brackets are no names', () => {
    const table = readTable(
      'Year | Revenue | Profit',
      '2019 | 120.5 | (12.4)',
      '2020 | 130.5 | 3.2',
      '2021 | 99.1 | (1.0)',
    )
    expect(valuesOf(table).map((row) => row[2])).toEqual(['(12.4)', 3.2, '(1.0)'])
  })

  test('with their shares in brackets may have more totals than options', () => {
    const table = readTable(
      'Party | Votes (%) | Seats',
      'Red | 600 (60.0%) | 6',
      'Blue | 400 (40.0%) | 4',
      'Valid votes | 1,000 | ',
      'Invalid votes | 20 | ',
      'Total | 1,020 | ',
    )
    expect(valuesOf(table)).toEqual([
      ['Red', 600, 6],
      ['Blue', 400, 4],
    ])
    expect(summariesOf(table).map((row) => row[2])).toEqual([1000, 20, 1020])
  })

  test('of one style in one column do not change those of another', () => {
    const table = readTable('Candidate | Votes | Ratio', 'Ada | 1,499,971 | 1.125', 'Bo | 913,218 | 0.5')
    expect(valuesOf(table)).toEqual([
      ['Ada', 1499971, 1.125],
      ['Bo', 913218, 0.5],
    ])
  })

  test.each([
    ['4½', 4.5],
    ['—', null],
    ['', null],
    ['▼ 4', 4],
    ['▼ −4', -4],
    ['−4', -4],
    ['11,397 (48.41%)', 11397],
    ['unopposed', 'unopposed'],
    ['<1%', '<1%'],
  ])('%j is %j', (text, value) => {
    expect(valuesOf(readTable('Candidate | Votes | Seats', `Ada | ${text} | 1`, 'Bo | 5 | 2'))[0]?.[1]).toBe(
      value,
    )
  })

  test('behind arrows are changes in a column of changes only', () => {
    const table = readTable(
      'Party | Votes | % | Seats | +/-',
      'Red | ▲ 400 | ▼ 66.67 | ▼ 28 | ▼ 3',
      'Blue | ▼ 200 | ▲ 33.33 | ▲ 12 | ▲ 3',
      'Turnout | 600 | ▼ 60.00% | | ',
      'Swing | | ▼ 1.50% | | ',
    )
    expect(valuesOf(table)).toEqual([
      ['Red', 400, 66.67, 28, -3],
      ['Blue', 200, 33.33, 12, 3],
    ])
    expect(summariesOf(table)).toEqual([
      ['turnout', 'Turnout', 600, 60, null, null],
      ['swing', 'Swing', null, -1.5, null, null],
    ])
  })

  test('with arrows all of them may be changes under a label that says otherwise', () => {
    const table = readTable('Party | Votes | Seats', 'Red | 400 | ▼ 3', 'Blue | 200 | ▲ 3', 'Green | 9 | ▼ 1')
    expect(valuesOf(table).map((row) => row[2])).toEqual([-3, 3, -1])
  })
})
