import { expect, test } from 'vitest'
import { told } from '../check/told.js'
import { optionsOf, read, readTable, summariesOf, valuesOf } from './read.js'

const caucuses = (...total: string[]) => [
  'Candidate | State delegates | Popular vote | Percentage | Delegates',
  'Uncommitted | 1,070 | 14,508 | 49.19% | 18',
  'Ada Bern | 940 | 10,764 | 36.50% | 13',
  'Emil Dahl | 257 | 4,221 | 14.31% | 6',
  ...total,
]

test('a last row of numbers that the others add up to is their total', () => {
  expect(summariesOf(readTable(...caucuses(' | 2,267 | 29,493 | 100.00% | 37')))).toEqual([
    ['total', null, 2267, 29493, 100, 37],
  ])
  // One of its numbers may be wrong.
  const rows = (total: string) =>
    `= 1976 Kelver caucuses =\n\n${caucuses(total)
      .map((row) => `| ${row} |\n`)
      .join('')}`
  expect(told(rows(' | 2,267 | 29,493 | 100.00% | 37'))).toEqual([])
  expect(told(rows(' | 2,267 | 29,893 | 100.00% | 37'))).toEqual([
    expect.stringMatching(/^error votes-sum 7:\d+ 29,893 → 29,493/),
  ])
  expect(optionsOf(read(rows(' | 2,267 | 29,493 | 100.00% | 37')), 'name')).toEqual([
    ['Uncommitted'],
    ['Ada Bern'],
    ['Emil Dahl'],
  ])
})

const districts = (...last: string[]) => [
  '# | District | Land area (km²) | Population | Density',
  '1 | Ansel | 30.9 | 6,247 | 202',
  '2 | Prask | 16.0 | 2,044 | 128',
  '3 | Castel | 79.5 | 65,656 | 826',
  '4 | Chosel | 31.3 | 6,098 | 195',
  ...last,
]

test('below numbered rows one without a number is their total where they add up to it', () => {
  expect(summariesOf(readTable(...districts(' | Kelver | 157.7 | 80,045 | 508')))).toEqual([
    ['total', null, 'Kelver', 157.7, 80045, 508],
  ])
  const rows = (total: string) =>
    `= Districts of Kelver =\n\n${districts(total)
      .map((row) => `| ${row} |\n`)
      .join('')}`
  expect(told(rows(' | Kelver | 157.7 | 80,045 | 508'))).toEqual([])
  expect(told(rows(' | Kelver | 137.7 | 80,045 | 508'))).toEqual([
    expect.stringMatching(/^warning column-sum 8:\d+ 137.7 → 157.7/),
  ])
})

test('below numbered rows one that the others do not add up to is one more of them', () => {
  expect(summariesOf(readTable(...districts(' | Kelver Islands | 57.7 | 8,045 | 139')))).toEqual([])
  expect(summariesOf(readTable(...districts('5 | Kelver | 157.7 | 80,045 | 508')))).toEqual([])
})

test('a last row of other numbers is none', () => {
  expect(summariesOf(readTable(...caucuses(' | 12 | 1,493 | 4.82% | 0')))).toEqual([])
})

test('a row without votes stands under the seats where these and the votes then make their totals', () => {
  const table = (appointed: string, total: string) =>
    readTable(
      'Party | Votes | % | Seats | +/–',
      'Red | 3,756,359 | 72.99 | 390 | New',
      'Blue | 778,131 | 15.12 | 58 | New',
      'Green | 612,075 | 11.89 | 0 | –29',
      `Appointed members | ${appointed} | 0 | | `,
      `Total | 5,146,565 | 100 | ${total} | –`,
    )
  expect(valuesOf(table('10', '458'))[3]).toEqual(['Appointed members', null, null, 10, 0])
  expect(valuesOf(table('10', '468'))[3]).toEqual(['Appointed members', 10, 0, null, null])
})
