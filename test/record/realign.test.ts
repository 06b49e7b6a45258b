import { describe, expect, test } from 'vitest'
import { columnsOf, readTable, summariesOf, valuesOf } from './read.js'

const rows = [
  ' | Red | Ada | 8,296 | 44.2% | 11',
  ' | Blue | Bo | 5,200 | 27.7% | 7',
  ' | Blue | Cy | 2,954 | 15.8% | 6',
]

describe('headers that lost a span', () => {
  test('move right over their columns', () => {
    const table = readTable('Party | Candidate | Votes | Percentage | Delegates | ', ...rows)
    expect(table.realigned).toBe(true)
    expect(columnsOf(table)).toEqual([
      'party:party',
      'candidate:name',
      'votes:votes',
      'percentage:share',
      'delegates:delegates',
    ])
    expect(valuesOf(table)[0]).toEqual(['Red', 'Ada', 8296, 44.2, 11])
  })

  test('of two rows: what says nothing is not joined to votes and their share', () => {
    const table = readTable(
      'Choice | Popular vote | Cantons | | | ',
      'Votes | % | Full | Half | Total | ',
      'For | 714,209 | 40.6 | 2 | 1 | 2.5',
      'Against | 1,046,637 | 59.4 | 18 | 5 | 20.5',
      'Total | 1,760,846 | 100 | 20 | 6 | 23',
    )
    expect(columnsOf(table)).toEqual([
      'choice:name',
      'popularVoteVotes:votes',
      'popularVotePercentage:share',
      'cantonsFull:other',
      'cantonsHalf:other',
      'cantonsTotal:other',
    ])
  })

  test('and were filled up with an empty cell, move over the names', () => {
    const table = readTable(
      'Party | | Votes | % | Seats',
      ' | Red | 8,296 | 61.5% | 11',
      ' | Blue | 5,200 | 38.5% | 7',
      'Total | | 13,496 | 100% | 18',
      'Turnout | | 14,000 | 71.2% | ',
    )
    expect(columnsOf(table)).toEqual(['party:party', 'votes:votes', 'percentage:share', 'seats:seats'])
    expect(valuesOf(table)).toEqual([
      ['Red', 8296, 61.5, 11],
      ['Blue', 5200, 38.5, 7],
    ])
    expect(summariesOf(table)).toEqual([
      ['total', 'Total', 13496, 100, 18],
      ['turnout', 'Turnout', 14000, 71.2, null],
    ])
  })

  test('and were filled up in two rows, move over the names', () => {
    const table = readTable(
      'Candidate | | Party | First round | | Second round | ',
      'Candidate | | Party | Votes | % | Votes | %',
      ' | Ada | Red | 8 | 40.0 | 12 | 60.0',
      ' | Bo | Blue | 7 | 35.0 | 8 | 40.0',
      'Total | | | 15 | 75.0 | 20 | 100',
    )
    expect(columnsOf(table).slice(0, 3)).toEqual(['candidate:name', 'party:party', 'firstRoundVotes:votes'])
    expect(valuesOf(table)[0]).toEqual(['Ada', 'Red', 8, 40, 12, 60])
    expect(summariesOf(table)).toEqual([['total', 'Total', null, 15, 75, 20, 100]])
  })

  test('are judged by the options, not by total rows that lost spans of their own', () => {
    const table = readTable(
      'Party | Candidate | Votes | % | Gain | Spent | ',
      ' | Red | Ada | 8,296 | 61.5 | +9.8 | $81,000',
      ' | Blue | Bo | 5,200 | 38.5 | -9.8 | none listed',
      'Total valid votes | 13,496 | 100.0 | | | | ',
      'Total rejected ballots | 262 | 1.9 | | | | ',
      'Turnout | 13,758 | 71.2 | | | | ',
      'Eligible voters | 19,323 | | | | | ',
    )
    expect(valuesOf(table)[0]).toEqual(['Red', 'Ada', 8296, 61.5, 9.8, '$81,000'])
    expect(summariesOf(table)[0]).toEqual(['valid', null, 'Total valid votes', 13496, 100, null, null])
  })

  test('twice, move twice', () => {
    const table = readTable(
      'Party | Candidate | Votes | % | | ',
      ' | Red | Ada | | 5 | 50.0%',
      ' | Blue | Bo | | 5 | 50.0%',
    )
    expect(table.realigned).toBe(true)
    expect(valuesOf(table).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['Red', 'Ada', 5, 50],
      ['Blue', 'Bo', 5, 50],
    ])
    expect(columnsOf(table)).toEqual(['party:party', 'candidate:name', 'votes:votes', 'percentage:share'])
  })

  test('in the upper of two rows, move over the lower one', () => {
    const table = readTable(
      'Letter | Combo | Orchestra | Song | Place | | ',
      ' | Artist | | Artist | | | ',
      'A | 1 | Wenche | 8 | Kirsti | "One" | 4',
      'B | 7 | Grynet | 2 | Anita | "Two" | 3',
    )
    expect(table.realigned).toBe(true)
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Letter',
      'Combo',
      'Combo Artist',
      'Orchestra',
      'Orchestra Artist',
      'Song',
      'Place',
    ])
    expect(valuesOf(table)[1]).toEqual(['B', 7, 'Grynet', 2, 'Anita', '"Two"', 3])
  })
})

describe('rows whose last cell was cut off, because their colours had no header', () => {
  test('leave the last column empty', () => {
    const table = readTable(
      'Only ballot: 21 October 1976 | | ',
      'Candidate | Votes | %',
      ' | Ada Bern | 166',
      ' | Bo Dahl | 128',
      'Majority | 38 | 13',
      'Turnout | 294 | N/A',
      'Ada Bern elected | | ',
    )
    expect(valuesOf(table)).toEqual([
      ['Ada Bern', 166, null],
      ['Bo Dahl', 128, null],
    ])
    expect(summariesOf(table).slice(0, 2)).toEqual([
      ['majority', 'Majority', 38, 13],
      ['turnout', 'Turnout', 294, null],
    ])
  })

  test('where the first label is that of the years', () => {
    const rows = [
      ' | 1983 | Ada Bern | Red',
      ' | 1995 by-election | Bo Dahl | Blue',
      ' | 1997 | abolished | ',
    ]
    const table = readTable('Election | Member | Party | Notes', ...rows)
    expect(valuesOf(table)).toEqual([
      [1983, 'Ada Bern', 'Red', null],
      ['1995 by-election', 'Bo Dahl', 'Blue', null],
      [1997, 'abolished', null, null],
    ])
    const named = readTable(
      'Election | Member | Party | Notes',
      ...rows.map((row) => row.replace(/\d{4}/, 'A.')),
    )
    expect(named.realigned).toBe(false)
  })

  test('where it was the votes', () => {
    const table = readTable('Party | Candidate | Votes', ' | Red | Ada Bern', ' | Blue | Bo Dahl')
    expect(valuesOf(table)).toEqual([
      ['Red', 'Ada Bern', null],
      ['Blue', 'Bo Dahl', null],
    ])
  })

  test('but a first column that is only empty stays where it is', () => {
    const table = readTable('Note | Candidate | Votes', ' | Ada Bern | 166', ' | Bo Dahl | 128')
    expect(valuesOf(table)[0]).toEqual([null, 'Ada Bern', 166])
  })
})

describe('rows that lost a span', () => {
  test('move right as far as their cells fit', () => {
    const table = readTable(
      'Party | Candidate | Votes | Percentage | Delegates | ',
      ...rows,
      'Totals | 16,450 | 100.00% | 24 | | ',
      'Voter turnout | % | — | | | ',
    )
    expect(summariesOf(table)).toEqual([
      ['total', null, 'Totals', 16450, 100, 24],
      ['turnout', null, 'Voter turnout', null, '%', null],
    ])
  })

  test('and one of its numbers, move to where the types say', () => {
    const table = readTable(
      'Party | Candidate | Votes | Percentage | Delegates | ',
      ...rows,
      'Totals | 100.00% | 24 | | | ',
    )
    expect(summariesOf(table)).toEqual([['total', null, 'Totals', null, 100, 24]])
  })

  test('and hold words, move past the columns that their label spans', () => {
    const table = readTable(
      'Party | Candidate | Votes | % | ±% | ',
      ' | Red | Ada | 8,296 | 61.5 | +9.8',
      ' | Blue | Bo | 5,200 | 38.5 | −9.8',
      ' | Red hold | Swing | +9.8 | | ',
    )
    expect(summariesOf(table)).toEqual([['outcome', null, 'Red hold', 'Swing', 9.8, null]])
    const withoutChanges = readTable(
      'Party | Candidate | Votes | % | ±% | ',
      ' | Red | Ada | 8,296 | 61.5 | ',
      ' | Blue | Bo | 5,200 | 38.5 | ',
      ' | Red hold | Swing | | | ',
    )
    expect(summariesOf(withoutChanges)).toEqual([['outcome', null, 'Red hold', 'Swing', null, null]])
  })

  test('move to where the sums say, where types leave a choice', () => {
    const table = readTable(
      'Team | Won | Drawn | Lost',
      'Reds | 5 | 1 | 9',
      'Blues | 6 | 2 | 7',
      'Total | 3 | 16 | ',
    )
    expect(table.realigned).toBe(false)
    const shifted = readTable(
      'Team | Coach | Won | Lost',
      'Reds | Ada | 5 | 9',
      'Blues | Bo | 6 | 7',
      'Total | 11 | 16 | ',
    )
    expect(shifted.realigned).toBe(true)
    expect(summariesOf(shifted)).toEqual([['total', 'Total', null, 11, 16]])
  })
})

test('a party below one that stands for its alliance, too, moves its seats and their change, though none of them has votes', () => {
  const table = readTable(
    'Party or alliance | Votes | % | Seats | +/–',
    'National Front | United Party |  |  | 71 | –12',
    'Coast Party |  |  | 18 | +1',
    'Total | 2,985,392 | 53.38 | 89 | –11',
    'Unity | Labour Party | 985,228 | 17.61 | 20 | –4',
    'Hill Party | 128,260 | 2.29 | 14 | 0',
  )
  expect(valuesOf(table)).toEqual([
    ['National Front', 'United Party', null, null, 71, -12],
    ['Coast Party', null, null, null, 18, 1],
    ['Unity', 'Labour Party', 985228, 17.61, 20, -4],
    ['Hill Party', null, 128260, 2.29, 14, 0],
  ])
})

describe('nothing moves', () => {
  test.each([
    [
      'where all fits',
      [
        'Candidate | Votes | % | Delegates',
        'Ada | 12 | 60.0% | 3',
        'Bo | 8 | 40.0% | 2',
        'Total | 20 | 100% | 5',
      ],
    ],
    [
      'for a row with empty cells in their places',
      [
        'Candidate | Votes | % | Delegates',
        'Ada | 12 | 60.0% | 3',
        'Bo | 8 | 40.0% | ',
        'Turnout | 20 | 50.0% | ',
      ],
    ],
    ['for a row without a number', ['Candidate | Votes | Seats', 'Ada | 12 | 3', 'Bo | | ', 'Red hold | | ']],
    ['for a header as wide as its rows', ['Party | Candidate | Votes', 'Red | Ada | 12', 'Blue | Bo | 8']],
    [
      'for words under numbers that say why',
      ['Candidate | Votes | Seats', 'Ada | unopposed | 3', 'Bo | 12 | 1', 'Cy | 7 | 1'],
    ],
  ])('%s', (_, lines) => {
    const table = readTable(...lines)
    expect(table.realigned).toBe(false)
    expect(valuesOf(table)).toEqual(
      lines.slice(1, 1 + table.rows.length).map((line) =>
        line.split('|').map((cell) => {
          const text = cell.trim()
          return text === '' ? null : /^[\d.]+%?$/.test(text) ? Number.parseFloat(text) : text
        }),
      ),
    )
  })
})

test('a word in place of a number moves no option, even where another column holds words', () => {
  const table = readTable(
    'Candidate | First ballot | | Second ballot | | Members | ',
    ' | Votes | % | Votes | % | Votes | %',
    'Ada | 60 | 60.0 | 70 | 70.0 | 612 | 61.2',
    'Bo | 25 | 25.0 | 30 | 30.0 | Eliminated | ',
    'Cy | 15 | 15.0 | Withdrew | | Eliminated | ',
  )
  expect(table.realigned).toBe(false)
  expect(valuesOf(table)[2]).toEqual(['Cy', 15, 15, 'Withdrew', null, 'Eliminated', null])
})

test('a whole of 100 without a sign moves no total row', () => {
  const table = readTable(
    'Party | Votes | % | Seats | ±',
    'Red | 587 | 58.7% | 20 | +5',
    'Blue | 413 | 41.3% | 23 | −5',
    'Total | 1,000 | 100 | | ',
  )
  expect(table.realigned).toBe(false)
  expect(summariesOf(table)).toEqual([['total', 'Total', 1000, 100, null, null]])
})

test('shares with a comma are numbers before their column is read', () => {
  const table = readTable(
    'List | Votes | Percentage | Seats | ±',
    'Red | 723 344 | 77,37 | 11 | -5',
    'Blue | 211 542 | 22,63 | 21 | -2',
    'Total votes | 934 886 | 100 | | ',
  )
  expect(summariesOf(table)).toEqual([['total', 'Total votes', 934886, 100, null, null]])
})

test('a header that lost a span is put back where the last column is empty in all rows', () => {
  const table = readTable(
    'Party | Candidate | Votes | % | ±%',
    ' | Labour | Ada Bern | 21,000 | 52.63 | ',
    ' | Conservative | Dora Finch | 14,200 | 35.59 | ',
    ' | Liberal | Carl Moss | 4,700 | 11.78 | ',
    'Majority | 6,800 | 17.04 | | ',
  )
  expect(table.rows[0]).toEqual({
    party: 'Labour',
    candidate: 'Ada Bern',
    votes: 21000,
    percentage: 52.63,
    change: null,
  })
  expect(table.realigned).toBe(true)
})

test('so is one that was filled up with an empty cell', () => {
  const table = readTable(
    'Party | Candidate | Votes | % | ±% | ',
    ' | Labour | Ada Bern | 21,000 | 52.63 | ',
    ' | Conservative | Dora Finch | 14,200 | 35.59 | ',
  )
  expect(table.rows[1]).toMatchObject({ party: 'Conservative', votes: 14200, percentage: 35.59 })
})

test('a header that fits stays where rows have an empty cell more', () => {
  const table = readTable(
    'Party | Candidate | Votes | %',
    'Labour | Ada Bern | 21,000 | 52.63 | ',
    'Conservative | Dora Finch | 18,900 | 47.37 | ',
  )
  expect(table.rows[1]).toEqual({
    party: 'Conservative',
    candidate: 'Dora Finch',
    votes: 18900,
    percentage: 47.37,
  })
})

test('an empty corner stays over the labels of the rows', () => {
  const table = readTable(
    ' | Labial | Dental | Palatal',
    'Nasal | m | n | ',
    'Stop | p | t | ',
    'Fricative | f | s | ',
  )
  expect(table.columns.map(({ label }) => label)).toEqual(['', 'Labial', 'Dental', 'Palatal'])
})

test('nor are two, where the names are without a label', () => {
  const table = readTable(
    ' | | Rating | 1 | 2 | 3 | 4 | 5 | Total',
    '1 | | 2600 | — | ½ | 1 | 1 | 1 | 3½',
    '2 | | 2550 | ½ | — | ½ | 1 | 1 | 3',
    '3 | | 2500 | 0 | ½ | — | ½ | 0 | 1',
  )
  expect(table.realigned).toBe(false)
  expect(table.rows[1]).toMatchObject({ rating: 2550, total: 3 })
})

test('rows of those who left after the first round stay in it, also where a single share has its sign', () => {
  const table = readTable(
    'Candidate | Party | First round | | Second round | ',
    ' | | Votes | % | Votes | %',
    'Ada Brown | Red | 10,272 | 33.76% | 18,000 | 51.64',
    'Bo Clark | Blue | 9,753 | 32.05 | 16,860 | 48.36',
    'Cy Dunn | White | 6,421 | 21.10 | | ',
    'Di Evans | Green | 3,984 | 13.09 | | ',
    'Total | | 30,430 | 100 | 34,860 | 100',
  )
  expect(valuesOf(table)[2]).toEqual(['Cy Dunn', 'White', 6421, 21.1, null, null])
})
