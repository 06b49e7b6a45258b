import { describe, expect, test } from 'vitest'
import { readTable, valuesOf } from './read.js'

/** What stands once for several rows is in the first of them only, and the others begin too far left. */
describe('rows below a cell that spans them', () => {
  test('begin in the next column', () => {
    const table = readTable(
      'Year | Title | Role | Notes',
      '1990 | First Light | Anna | ',
      '1992 | Second Light | Berta | Television film',
      'Third Light | Clara | | ',
      '1995 | Fourth Light | Dora | Short',
      'Fifth Light | Elsa | Television film | ',
    )
    expect(table.realigned).toBe(true)
    expect(valuesOf(table)[2]).toEqual([null, 'Third Light', 'Clara', null])
    expect(valuesOf(table)[4]).toEqual([null, 'Fifth Light', 'Elsa', 'Television film'])
  })

  test('begin as far right as fills the row, where the last column is always filled', () => {
    const table = readTable(
      'Year | Award | Category | Work | Result',
      '1990 | Golden Reel | Best Actress | First Light | Nominated',
      'Silver Reel | Best Actress | First Light | Won | ',
      '1992 | Golden Reel | Best Picture | Second Light | Won',
      'Best Actress | Second Light | Nominated | | ',
    )
    expect(valuesOf(table)[1]).toEqual([null, 'Silver Reel', 'Best Actress', 'First Light', 'Won'])
    expect(valuesOf(table)[3]).toEqual([null, null, 'Best Actress', 'Second Light', 'Nominated'])
  })

  test('may have lost the last cell too', () => {
    const table = readTable(
      'Year | Song | Here | There | Abroad | Record',
      '1991 | "One" | 12 | 5 | — | Alpha',
      '"Two" | 40 | 22 | 51 | | ',
      '1993 | "Three" | — | 75 | — | Beta',
    )
    expect(valuesOf(table)[1]).toEqual([null, '"Two"', 40, 22, 51, null])
  })

  test('are told by the second column where the first has words', () => {
    const table = readTable(
      'Club | Season | Division | Apps | Goals',
      'Rovers | 1990–91 | First | 10 | 2',
      '1991–92 | Second | 20 | 5 | ',
      'Town | 1992–93 | First | 12 | 3',
      'Total | 42 | 10 | | ',
    )
    expect(valuesOf(table)).toEqual([
      ['Rovers', '1990–91', 'First', 10, 2],
      [null, '1991–92', 'Second', 20, 5],
      ['Town', '1992–93', 'First', 12, 3],
    ])
    expect(table.summaries[0]?.cells).toEqual({
      club: 'Total',
      season: null,
      division: null,
      apps: 42,
      goals: 10,
    })
  })

  test('are told by all their cells where the first is a word in all rows', () => {
    const table = readTable(
      'County | Location | mi | km | Destinations | Notes',
      'Lane | Eugene | 0.00 | 0.00 | I-5 | Southern end',
      'Springfield | 3.10 | 4.99 | OR 126 | | ',
      '5.20 | 8.37 | Main Street | | | ',
      'Linn | Harrisburg | 12.40 | 19.96 | US 99E | ',
      '14.00 | 22.53 | Peoria Road | Interchange | | ',
    )
    expect(valuesOf(table)).toEqual([
      ['Lane', 'Eugene', 0, 0, 'I-5', 'Southern end'],
      [null, 'Springfield', 3.1, 4.99, 'OR 126', null],
      [null, null, 5.2, 8.37, 'Main Street', null],
      ['Linn', 'Harrisburg', 12.4, 19.96, 'US 99E', null],
      [null, null, 14, 22.53, 'Peoria Road', 'Interchange'],
    ])
  })

  test('may begin with a short word where the rows are dated', () => {
    const table = readTable(
      'Date | Pos. | Player | From',
      '1 July 1990 | DF | Ada Lee | Rovers',
      'MF | Bo Day | Town | ',
      '5 July 1990 | FW | Cy Fox | City',
    )
    expect(valuesOf(table)[1]).toEqual([null, 'MF', 'Bo Day', 'Town'])
  })

  test('share a rank', () => {
    const table = readTable(
      '# | Club | Wins | Years won | Runner-up',
      '1 | Alpha | 20 | 1890, 1917, 1918 | 18',
      '2 | Beta | 7 | 1975, 1993 | 8',
      'Gamma | 7 | 1889, 1922 | 7 | ',
      '4 | Delta | 5 | 1931, 1960 | 1',
    )
    expect(valuesOf(table)[2]).toEqual([null, 'Gamma', 7, '1889, 1922', 7])
  })
})

describe('rows that begin with a word are left alone', () => {
  test('where the word says how a driver came in', () => {
    const table = readTable(
      'Pos | Driver | Team | Notes',
      '1 | A. Lee | Red | ',
      '2 | B. Day | Blue | Fastest lap',
      'Ret | C. Fox | Red | ',
      'Disqualified | D. Hill | Blue | ',
    )
    expect(valuesOf(table)[2]).toEqual(['Ret', 'C. Fox', 'Red', null])
    expect(valuesOf(table)[3]).toEqual(['Disqualified', 'D. Hill', 'Blue', null])
  })

  test('where such a row is as long as the others', () => {
    const table = readTable(
      'Year | Event | Place',
      '2001 | World Cup | 3rd',
      'Undated | Gala | ',
      'About 2003 | Open | 1st',
    )
    expect(valuesOf(table)[1]).toEqual(['Undated', 'Gala', null])
  })

  test('where a party without a candidate has votes', () => {
    const table = readTable(
      'Party | Candidate | Votes | %',
      'Red | Ada | 60 | 60.0%',
      'Blue | Bo | 30 | 30.0%',
      'Green | 10 | 10.0% | ',
    )
    expect(valuesOf(table)[2]?.[0]).toBe('Green')
  })

  test('where its cells would not fit', () => {
    const table = readTable(
      'Year | Viewers | Share',
      '2001 | 300 | 10%',
      '2002 | 400 | 12%',
      'Best of | 500 | ',
    )
    expect(valuesOf(table)[2]).toEqual(['Best of', 500, null])
  })
})

describe('of those who share a place', () => {
  test('all have their scores under the label of these', () => {
    const table = readTable(
      'Place | Player | Score | To par | Money ($)',
      '1 | Ada Brown | 68-71-72-71=282 | −6 | 40,000',
      'T2 | Bo Clark | 68-72-72-73=285 | −3 | 20,000',
      'Cy Dale | 68-72-74-71=285 | | |',
      '4 | Di Evans | 69-73-75-71=288 | E | 10,000',
      'T5 | Ed Fox (a) | 70-73-75-72=290 | +2 | 0',
      'Flo Grant | 70-75-75-70=290 | 1,350 | |',
    )
    expect(valuesOf(table).slice(1)).toEqual([
      ['T2', 'Bo Clark', '68-72-72-73=285', -3, 20000],
      [null, 'Cy Dale', '68-72-74-71=285', null, null],
      [4, 'Di Evans', '69-73-75-71=288', 'E', 10000],
      ['T5', 'Ed Fox (a)', '70-73-75-72=290', 2, 0],
      [null, 'Flo Grant', '70-75-75-70=290', null, 1350],
    ])
  })

  test('those whose name is all that is left are rows, too', () => {
    const table = readTable(
      'Place | Player | Score | To par',
      'T1 | Ada Brown | 68 | −4',
      'Bo Clark | | |',
      'Cy Dale | | |',
      '4 | Di Evans | 69 | −3',
    )
    expect(table.summaries).toEqual([])
    expect(table.realigned).toBe(true)
    expect(valuesOf(table)).toEqual([
      ['T1', 'Ada Brown', 68, -4],
      [null, 'Bo Clark', null, null],
      [null, 'Cy Dale', null, null],
      [4, 'Di Evans', 69, -3],
    ])
  })

  test('a heading below a place of one is a heading', () => {
    const table = readTable(
      'Place | Player | Score',
      '1 | Ada Brown | 68',
      'Missed the cut | |',
      '2 | Bo Clark | 80',
    )
    expect(table.summaries.map(({ role }) => role)).toEqual(['heading'])
  })

  test('of days are told by the first column alone', () => {
    const table = readTable(
      'Date(s) | State | Government before | Minister before',
      '3 May 1985 | Alpha |  | Ann Archer',
      'Beta | | Bob Baker | ',
      '2 and 5 June 1985 | Gamma | | Carl Cook',
      'Delta | | Dora Dean | ',
      '7 June 1985 | Epsilon | | Evan Ellis',
    )
    expect(valuesOf(table).map((row) => row[1])).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'])
    expect(valuesOf(table)[1]).toEqual([null, 'Beta', null, 'Bob Baker'])
  })
})

test('a party below the first of its alliance is no alliance, and its numbers stand behind it', () => {
  const table = readTable(
    'Alliance | Party | Popular vote | Seats | | | |',
    'Votes | % | ±pp | Contested | Won | +/− | |',
    'NDA | Red | 400,000 | 40.00 | +3.1 | 40 | 28 | +5',
    'Rose | 90,000 | 9.00 | −0.4 | 12 | 5 | 0 | ',
    'Total | 490,000 | 49.00 | +2.7 | 52 | 33 | +5 | ',
    'UPA | Blue | 410,000 | 41.00 | −4.1 | 50 | 22 | −7',
    'Teal | 60,000 | 6.00 | +1.0 | 10 | 5 | +2 | ',
    'Total | 470,000 | 47.00 | −3.1 | 60 | 27 | −5 | ',
    'NOTA | 40,000 | 4.00 | | | | | ',
    'Total | 1,000,000 | 100.00 | | | 60 | | ',
  )
  expect(valuesOf(table)).toEqual([
    ['NDA', 'Red', 400000, 40, 3.1, 40, 28, 5],
    [null, 'Rose', 90000, 9, -0.4, 12, 5, 0],
    ['UPA', 'Blue', 410000, 41, -4.1, 50, 22, -7],
    [null, 'Teal', 60000, 6, 1, 10, 5, 2],
    [null, 'NOTA', 40000, 4, null, null, null, null],
  ])
  expect(table.summaries.at(-1)?.cells.seatsWon).toBe(60)
})

test('words in a column of dates begin too far left, where the last column is always filled', () => {
  const table = readTable(
    'Award | Date of ceremony | Category | Recipient(s) | Result',
    'Golden Reel | February 26, 2012 | Best Actress | Nora Feld | Nominated',
    'Best Screenplay | Ida March | Won | | ',
    'Silver Reel | 12 February 2012 | Best Film | Paul Vance | Nominated',
  )
  expect(valuesOf(table)[1]).toEqual([null, null, 'Best Screenplay', 'Ida March', 'Won'])
})
