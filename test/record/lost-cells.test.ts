import { describe, expect, test } from 'vitest'
import { readTable, summariesOf, valuesOf } from './read.js'

describe('cells lost in the middle of some rows', () => {
  const header = 'Party | Votes | % | Seats | +/– | '
  const parties = ['Reds | 13,798 | 73.20 | 293 | +5 | ', 'Blues | 5,052 | 26.80 | 7 | New | ']
  const lost = ['Greens | 0 | New | | | ', 'Golds | 0 | New | | | ']

  test('a new party without votes keeps its seats', () => {
    const table = readTable(header, ...parties, ...lost)
    expect(valuesOf(table)).toEqual([
      ['Reds', 13798, 73.2, 293, 5],
      ['Blues', 5052, 26.8, 7, 'New'],
      ['Greens', null, null, 0, 'New'],
      ['Golds', null, null, 0, 'New'],
    ])
    expect(table.realigned).toBe(true)
  })

  test('a total that is the sum of the seats is theirs', () => {
    const table = readTable(
      header,
      ...parties,
      ...lost,
      'Total | 300 | 0 | | | ',
      'Valid votes | 18,850 | 97.53 | | | ',
    )
    expect(summariesOf(table)).toEqual([
      ['total', 'Total', null, null, 300, 0],
      ['valid', 'Valid votes', 18850, 97.53, null, null],
    ])
  })

  test('a total near the sum of the votes is theirs', () => {
    const table = readTable(header, ...parties, 'Total | 18,840 | 100 | | | ')
    expect(summariesOf(table)).toEqual([['total', 'Total', 18840, 100, null, null]])
  })

  test('a total that is the sum of no column stays where it is', () => {
    const table = readTable(header, ...parties, 'Total | 310 | 0 | | | ')
    expect(summariesOf(table)).toEqual([['total', 'Total', 310, 0, null, null]])
  })

  test('a number that was mistyped is no second label', () => {
    const table = readTable(
      'Party | Votes | % | Seats | ',
      'Reds | 13,798 | 73.20 | 293 | ',
      'Blues | 5,052 | 26.80 | 7 | ',
      'Blank ballots | 0,004 | 0.60 | | ',
    )
    expect(summariesOf(table)).toEqual([['invalid', 'Blank ballots', '0,004', 0.6, null]])
  })
})

describe('a total row without the cells of some columns', () => {
  test('has its counts under counts, not under shares', () => {
    const rows = ['Slovenes | 1,415 | 96.5 | 1,689 | 88.3', 'Croats | 17 | 1.2 | 52 | 2.8']
    const header = ['Ethnic group | 1953 | 1991 | | ', 'Number | % | Number | % | ']
    const table = readTable(...header, ...rows, 'Total | 1,466 | 1,913 | | ')
    expect(summariesOf(table)).toEqual([['total', 'Total', 1466, null, 1913, null]])
    const party = [
      'Party | Votes | % | Seats | +/-',
      'Red | 1,000 | 50.0 | 60 | +4',
      'Blue | 600 | 30.0 | 36 | –3',
      'Green | 400 | 20.0 | 24 | –1',
    ]
    // 120 are the seats where they stand: the share is wrong, and nothing moved.
    expect(readTable(...party, 'Total | 2,000 | 200 | 120 | ').realigned).toBe(false)
    expect(summariesOf(readTable(...header, ...rows, 'Total | 1,466 | 100 | 1,913 | '))).toEqual([
      ['total', 'Total', 1466, 100, 1913, null],
    ])
  })

  test('has its time under times', () => {
    const table = readTable(
      'No. | Title | Vocals | Length',
      '1. | "Day" | Ada | 4:19',
      '2. | "Night" | Bo | 3:02',
      'Total length: | 7:21',
    )
    expect(summariesOf(table)).toEqual([['total', 'Total length:', null, null, '7:21']])
    expect(table.realigned).toBe(true)
  })
})

test('a dash is given no columns where the rest of the row would stand under others', () => {
  const table = readTable(
    'Title | Year | Peak | Album | | ',
    'UK | AUS | GER | | | ',
    '"One" | 1999 | 2 | 20 | 31 | First',
    '"Two" | 7 | — | 44 | | ',
    '"Four" | 2001 | 5 | 31 | 40 | Second',
  )
  expect(valuesOf(table)[1]?.[5]).toBeNull()
})

test('a dash that stood for all columns of a label is given its columns again', () => {
  const table = readTable(
    'Club | Season | League | Cup | Europe | Total | | | | | ',
    'Division | Apps | Goals | Apps | Goals | Apps | Goals | Apps | Goals | | ',
    'Rovers | 1993 | Second | 12 | 0 | — | — | 12 | 0 | | ',
    '1994 | First | 22 | 5 | 1 | 0 | — | 23 | 5 | | ',
    'Total | 34 | 5 | 1 | 0 | — | 35 | 5 | | | ',
    'Town | 1995–96 | First | 26 | 18 | 3 | 6 | 8 | 2 | 37 | 26',
    'Career total | 60 | 23 | 4 | 6 | 8 | 2 | 72 | 31 | | ',
  )
  expect(table.columns.map(({ label }) => label).slice(2, 5)).toEqual([
    'League Division',
    'League Apps',
    'League Goals',
  ])
  expect(valuesOf(table)).toEqual([
    ['Rovers', 1993, 'Second', 12, 0, null, null, null, null, 12, 0],
    [null, 1994, 'First', 22, 5, 1, 0, null, null, 23, 5],
    ['Town', '1995–96', 'First', 26, 18, 3, 6, 8, 2, 37, 26],
  ])
  expect(summariesOf(table).map((cells) => cells.slice(4))).toEqual([
    [34, 5, 1, 0, null, null, 35, 5],
    [60, 23, 4, 6, 8, 2, 72, 31],
  ])
})

describe('a summary without its last cells', () => {
  const parties = (sign: string) => [
    `Centre Party | 156,807 | 37.3${sign} | 22 | +3`,
    `Green Alternative | 102,811 | 24.5${sign} | 13 | +7`,
    `Agrarian League | 160,234 | 38.2${sign} | 19 | –2`,
    'Total | 419,852 | 100.0 | 54 | –',
  ]

  test.each(['97.5', '98', '98%'])('stays where it is, however its share is written: %s', (share) => {
    for (const sign of ['%', '']) {
      const table = readTable(
        'Party | Votes | % | Seats | +/–',
        ...parties(sign),
        `Valid votes | 419,852 | ${share}`,
      )
      const read = ['valid', 'Valid votes', 419852, Number.parseFloat(share)]
      expect(summariesOf(table).at(-1)?.slice(0, 4)).toEqual(read)
    }
  })
})
