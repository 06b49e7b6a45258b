import { describe, expect, test } from 'vitest'
import { readTable, valuesOf } from './read.js'

const labelsOf = ({ columns }: ReturnType<typeof readTable>) => columns.map(({ label }) => label)

/** Of two header rows the upper labels lost their spans, and the lower ones stand at the beginning of their row. */
describe('labels over several columns', () => {
  test('have no lower label twice', () => {
    const table = readTable(
      'Club | Season | League | Cup | Total | | | | ',
      'Division | Apps | Goals | Apps | Goals | Apps | Goals | | ',
      'Rovers | 1990–91 | First | 10 | 2 | 1 | 0 | 11 | 2',
      'Town | 1991–92 | Second | 20 | 5 | 2 | 1 | 22 | 6',
    )
    expect(table.realigned).toBe(true)
    expect(labelsOf(table)).toEqual([
      'Club',
      'Season',
      'League Division',
      'League Apps',
      'League Goals',
      'Cup Apps',
      'Cup Goals',
      'Total Apps',
      'Total Goals',
    ])
  })

  test('are hardly such as head one column everywhere', () => {
    const table = readTable(
      'Pos | Team | Pld | Home | Away | GD | Pts | | | | ',
      'W | D | L | W | D | L | | | | | ',
      '1 | Rovers | 6 | 3 | 0 | 0 | 1 | 2 | 0 | +11 | 11',
      '2 | Town | 6 | 2 | 1 | 0 | 1 | 0 | 2 | +1 | 8',
    )
    expect(labelsOf(table).slice(3)).toEqual([
      'Home W',
      'Home D',
      'Home L',
      'Away W',
      'Away D',
      'Away L',
      'GD',
      'Pts',
    ])
  })

  test('stand over columns of one kind', () => {
    const table = readTable(
      'Season | Tune | Best places | Record | | ',
      'US | UK | NL | | | ',
      '1991 | "One" | 12 | 5 | — | Alpha',
      '1992 | "Two" | 40 | 22 | 51 | Alpha',
      '1993 | "Three" | — | 75 | — | Beta',
    )
    expect(labelsOf(table)).toEqual([
      'Season',
      'Tune',
      'Best places US',
      'Best places UK',
      'Best places NL',
      'Record',
    ])
    expect(valuesOf(table)[1]).toEqual([1992, '"Two"', 40, 22, 51, 'Alpha'])
  })

  test('are found where the lower row has few labels, and the last column is empty', () => {
    const table = readTable(
      'Week | Date | Opponent | Results | Location | Attendance | Report | ',
      'Score | Record | | | | | | ',
      '1 | April 14 | at Rovers | L 56–61 | 0–1 | Royal Arena | 5,358 | ',
      '2 | April 21 | Town | W 36–31 | 1–1 | Home Arena | 4,358 | ',
      '3 | Bye | | | | | | ',
    )
    expect(labelsOf(table)).toEqual([
      'Week',
      'Date',
      'Opponent',
      'Results Score',
      'Results Record',
      'Location',
      'Attendance',
      'Report',
    ])
    expect(valuesOf(table)[0]).toEqual([
      1,
      'April 14',
      'at Rovers',
      'L 56–61',
      '0–1',
      'Royal Arena',
      5358,
      null,
    ])
  })

  test('stand over appearances as a substitute, too', () => {
    const table = readTable(
      'No. | Pos | Player | Total | League | Cup | | | ',
      'Apps | Goals | Apps | Goals | Apps | Goals | | | ',
      '1 | GK | Tim Flow | 40 | 0 | 36 | 0 | 2 | 0',
      '9 | FW | Chris Sut | 29 | 13 | 24+1 | 11 | 2 | 0',
      '11 | MF | Jason Wil | 31 | 2 | 26+2 | 2 | 1 | 0',
    )
    expect(labelsOf(table).slice(2, 5)).toEqual(['Player', 'Total Apps', 'Total Goals'])
  })

  test('leave what counts over numbers', () => {
    const table = readTable(
      'Season | League | Cup | Best scorer | | | | ',
      'Division | Pld | GF | Pts | Name | Goals | | ',
      '1990–91 | First | 30 | 60 | 45 | QF | Ada Lee | 20',
      '1991–92 | First | 30 | 55 | 43 | SF | Bo Day | 15',
    )
    expect(labelsOf(table).slice(4)).toEqual(['League Pts', 'Cup', 'Best scorer Name', 'Best scorer Goals'])
  })

  test('are found among many', () => {
    const table = readTable(
      'Rank | Team | Part | First | Second | Third | Fourth | Total | | | | | | | | | | ',
      'W | D | L | W | D | L | W | D | L | W | D | L | | | | | | ',
      '1 | Rovers | A | 1 | 0 | 0 | 1 | 2 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 6 | | ',
      '2 | Town | B | 0 | 1 | 0 | 0 | 2 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 5 | | ',
    )
    expect(labelsOf(table)[12]).toBe('Fourth W')
    expect(valuesOf(table)[0]?.[15]).toBe(6)
  })
})

test('a row of words under its labels is no second header', () => {
  const table = readTable(
    'Name | Part | ',
    'Ada Lee | Anna | ',
    'Bo Day | Berta | sings',
    'Cy Fox | Clara | ',
  )
  expect(valuesOf(table)[0]).toEqual(['Ada Lee', 'Anna', null])
})

test('labels of three rows reach over what the lower ones have labels for', () => {
  const table = readTable(
    'Party | Constituency | | | Proportional | | | Total seats',
    ' | Votes | | Seats | Votes | | Seats | ',
    ' | No. | % | | No. | % | | ',
    'Red | 1,000 | 62.5 | 30 | 900 | 56.3 | 20 | 50',
    'Blue | 600 | 37.5 | 20 | 700 | 43.8 | 18 | 38',
  )
  expect(labelsOf(table)).toEqual([
    'Party',
    'Constituency Votes No.',
    'Constituency Votes %',
    'Constituency Seats',
    'Proportional Votes No.',
    'Proportional Votes %',
    'Proportional Seats',
    'Total seats',
  ])
})

test('with candidates side by side, the row of their parties is no second header', () => {
  const table = readTable(
    ' | Ann Archer | Bob Baker',
    'Party | Democratic | Republican',
    'Votes | 1,000 | 900',
    'Percentage | 52.6% | 47.4%',
  )
  expect(labelsOf(table)).toEqual(['', 'Ann Archer', 'Bob Baker'])
  expect(valuesOf(table)).toEqual([
    ['Party', 'Democratic', 'Republican'],
    ['Votes', 1000, 900],
    ['Percentage', 52.6, 47.4],
  ])
})

test('lower labels that come again as a block have one label over each block', () => {
  const table = readTable(
    'Constituency | Turnout | Winner | Runner-up | Margin | | | | | | | ',
    '#k | Names | % | Candidate | Party | Votes | % | Candidate | Party | Votes | % | ',
    '1 | Northdale | 76.33% | Ann Archer | | 7,820 | 53.93% | Bob Baker | | 6,281 | 43.32% | 1,539',
    '2 | Southdale | 68.84% | Carl Cook | | 6,912 | 51.20% | Dora Dean | | 5,912 | 43.79% | 1,000',
  )
  expect(labelsOf(table)).toEqual([
    'Constituency #k',
    'Constituency Names',
    'Turnout %',
    'Winner Candidate',
    'Winner Party',
    'Winner Votes',
    'Winner %',
    'Runner-up Candidate',
    'Runner-up Party',
    'Runner-up Votes',
    'Runner-up %',
    'Margin',
  ])
})

test('labels over a column without a cell stay over it, where the next has no label either', () => {
  const table = readTable(
    'Party | Votes | % | Seats | +/– | ',
    'Red | 1,493,740 | 64.47% | 7 | | ',
    'Blue | 814,181 | 35.13% | 2 | | ',
    'Totals | 2,307,921 | 100.00% | 9 | 0 | ',
  )
  expect(labelsOf(table)).toEqual(['Party', 'Votes', '%', 'Seats', '+/–'])
  expect(table.summaries[0]?.cells.change).toBe(0)
})

test('a label reaches over nothing where the row below it has lost its spans', () => {
  const table = readTable(
    'Day | Province | Calculated delegates | Kind | Votes | Estimated delegates | | | | | | ',
    'Archer | Baker | Archer | Baker | Left | | | | | | | ',
    'P | U | P | U | P | U | P | U | | | | ',
    'Feb 1 | Kelver | 44 | 7 | Caucus | 700 (49.8%) | 697 (49.6%) | 23 | 6 | 21 | 0 | 1',
    'Feb 9 | Torvia | 24 | 8 | Primary | 95,355 (37.7%) | 152,193 (60.1%) | 9 | 6 | 15 | 1 | 1',
  )
  expect(table.columns.slice(6).map(({ role }) => role)).toEqual(Array(6).fill('other'))
})

test('labels that stand below their spans, behind nothing, have lost none', () => {
  const table = readTable(
    'Candidate | Votes | % | Estimated delegates | | ',
    ' | | | Pledged | Unpledged | Total',
    'Ada Bern | 307,183 | 37.95% | 22 | | 22',
    'Cora Dahl | 272,956 | 33.73% | 20 | 5 | 25',
    'Total | 580,139 | 100% | 42 | 5 | 47',
  )
  expect(table.realigned).toBe(false)
  expect(labelsOf(table).slice(2)).toEqual([
    '%',
    'Estimated delegates Pledged',
    'Estimated delegates Unpledged',
    'Estimated delegates Total',
  ])
})

test('words under their spans are labels over amounts as well', () => {
  const table = readTable(
    'Film | Year | Box office gross | | | Budget',
    ' | | North America | Other territories | Worldwide | ',
    'Kelver | 1982 | $581,618,380 | $594,533,080 | $1,176,151,460 | $246 million',
    'Kelver Returns | 1984 | $400,152,480 | $90,817,253 | $490,969,733 | $154 million',
  )
  expect(labelsOf(table)).toEqual([
    'Film',
    'Year',
    'Box office gross North America',
    'Box office gross Other territories',
    'Box office gross Worldwide',
    'Budget',
  ])
  expect(table.rows).toHaveLength(2)
})
