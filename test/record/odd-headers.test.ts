import { expect, test } from 'vitest'
import { readTable, valuesOf } from './read.js'

test('years that say what is counted in them are labels', () => {
  const table = readTable(
    'Division | 2003 (£bn) | 2004 (£bn) | Change',
    'Ships | 1.2 | 1.3 | 0.1',
    'Trains | 2.5 | 2.7 | 0.2',
  )
  expect(table.columns.map(({ label }) => label)).toEqual(['Division', '2003 (£bn)', '2004 (£bn)', 'Change'])
})

test('games won and lost are words, though some look like ranges', () => {
  const table = readTable('Team | Road', 'Royals | 12–18', 'Lakers | 13–16', 'Hawks | 28–5')
  expect(table.columns.map(({ type }) => type)).toEqual(['text', 'text'])
})

test('words over numbers are labels, though one of the labels is a number', () => {
  const table = readTable(
    'Opposition | Matches | Inns | NO | Runs | HS | Ave | 100 | 50',
    'England | 16 | 29 | 0 | 1,049 | 116 | 36.17 | 2 | 6',
    'India | 9 | 16 | 4 | 885 | 230* | 73.75 | 3 | 3',
  )
  expect(table.columns.map(({ label }) => label).slice(5)).toEqual(['HS', 'Ave', '100', '50'])
  expect(table.rows).toHaveLength(2)
})

test('an empty corner stays over names, though another column is empty', () => {
  const table = readTable(
    ' | GP | W | OTL | GF',
    'Duluth Hornets | 38 | 20 | | 70',
    'St. Paul Saints | 38 | 17 | | 63',
  )
  expect(valuesOf(table)[0]).toEqual(['Duluth Hornets', 38, 20, null, 70])
  expect(table.columns.map(({ label }) => label)).toEqual(['', 'GP', 'W', 'OTL', 'GF'])
})

test('a name with # and again with % stands over votes and their shares', () => {
  const table = readTable(
    'County | Archer % | Archer # | Baker % | Baker # | Total',
    'Kelver | 60.00% | 60 | 40.00% | 40 | 100',
    'Torvia | 30.00% | 60 | 70.00% | 140 | 200',
    'Total | 40.00% | 120 | 60.00% | 180 | 300',
  )
  expect(table.columns.map(({ role }) => role)).toEqual(['name', 'share', 'votes', 'share', 'votes', 'other'])
})
