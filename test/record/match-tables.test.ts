import { expect, test } from 'vitest'
import { columnsOf, readTable, valuesOf } from './read.js'

test('the first of rows with scores is no second row of labels, and labels between two without any stand where they belong', () => {
  const table = readTable(
    'Date | | Score | | Set 1 | Set 2 | Set 3 | Set 4 | Set 5 | Total',
    '29 Oct | Red | 3–0 | Blue | 25–15 | 25–11 | 25–17 | | | 75–43',
    '29 Oct | Green | 3–1 | White | 25–20 | 23–25 | 25–18 | 25–20 | | 98–83',
    '30 Oct | White | 2–3 | Blue | 25–15 | 25–17 | 23–25 | 22–25 | 10–15 | 105–97',
  )
  expect(columnsOf(table)).toEqual([
    'date:date',
    'column2:name',
    'score:other',
    'column4:other',
    'set1:other',
    'set2:other',
    'set3:other',
    'set4:other',
    'set5:other',
    'total:other',
  ])
  expect(valuesOf(table)[0]).toEqual([
    '29 Oct', 'Red', '3–0', 'Blue', '25–15', '25–11', '25–17', null, null, '75–43',
  ]) // biome-ignore format: one row
})

test('two rows of labels, of which the lower one repeats those that reach down, over amounts of money', () => {
  const table = readTable(
    'Film | Release date | Box office gross | | | Budget',
    'Film | Release date | North America | Elsewhere | Worldwide | Budget',
    'Flow | July 14, 2000 | $157,299,717 | $139,039,810 | $296,339,527 | $75 million',
    'Ebb | May 2, 2003 | $214,949,694 | $192,761,855 | $407,711,549 | $110 million',
  )
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Film',
    'Release date',
    'Box office gross North America',
    'Box office gross Elsewhere',
    'Box office gross Worldwide',
    'Budget',
  ])
  expect(table.rows).toHaveLength(2)
})

test('numbered attempts below the labels of two lifts', () => {
  const table = readTable(
    'Rank | Athlete | Snatch (kg) | | | | Clean & Jerk (kg) | | | | Total',
    'Rank | Athlete | 1 | 2 | 3 | Result | 1 | 2 | 3 | Result | Total',
    '1 | Ada Brown | 160.0 | 165.0 | 167.5 | 167.5 | 200.0 | 207.5 | 207.5 | 207.5 | 375.0',
    '2 | Bo Clark | 157.5 | 162.5 | 165.0 | 165.0 | 195.0 | 205.0 | 205.0 | 195.0 | 360.0',
  )
  expect(table.columns[3]?.label).toBe('Snatch (kg) 2')
  expect(table.columns[9]?.label).toBe('Clean & Jerk (kg) Result')
  expect(table.rows).toHaveLength(2)
})

test('an empty corner of two columns stands over what spans the rows, and over their names', () => {
  const table = readTable(
    ' | | Total score | Red | Blue | Green',
    'Contestants | Red | 7 | | 3 | 4',
    'Contestants | Blue | 8 | 2 | | 6',
    'Contestants | Green | 5 | | 5 | ',
  )
  expect(table.columns.map(({ label }) => label)).toEqual(['', '', 'Total score', 'Red', 'Blue', 'Green'])
  expect(valuesOf(table)[1]).toEqual(['Contestants', 'Blue', 8, 2, null, 6])
})

test('a lower row that repeats labels tells the span of the others, however the cells would fit', () => {
  const table = readTable(
    'Competition | First match | Last match | Record | | | | | | ',
    'Competition | First match | Last match | Pld | W | D | L | GF | GA | Win %',
    'League | 7 August 1999 | 7 May 2000 | 46 | 25 | 12 | 9 | 71 | 42 | 54.35',
    'Cup | 11 December 1999 | 8 January 2000 | 2 | 1 | 0 | 1 | 3 | 3 | 50.00',
  )
  expect(table.columns.map(({ label }) => label).slice(1, 5)).toEqual([
    'First match',
    'Last match',
    'Record Pld',
    'Record W',
  ])
})
