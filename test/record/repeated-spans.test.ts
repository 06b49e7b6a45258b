import { expect, test } from 'vitest'
import { columnsOf, readTable, summariesOf, valuesOf } from './read.js'

test('labels that stand again below themselves reach down, those below repeated ones are their columns', () => {
  const table = readTable(
    'Year | Title | Peak chart positions | Peak chart positions | Album',
    'Year | Title | AUS | NZ | Album',
    '1988 | "Murmur" | 58 | 42 | The Sound of Reeds',
    '1990 | "Aha" | 74 | — | Aha',
  )
  expect(columnsOf(table)).toEqual([
    'year:other',
    'title:name',
    'peakChartPositionsAus:other',
    'peakChartPositionsNz:other',
    'album:other',
  ])
  expect(valuesOf(table)).toEqual([
    [1988, '"Murmur"', 58, 42, 'The Sound of Reeds'],
    [1990, '"Aha"', 74, null, 'Aha'],
  ])
})

test('three rows of labels, with years below one that is repeated', () => {
  const table = readTable(
    'Party | Seats | Seats | Seats',
    'Party | Lower house | Lower house | Upper house',
    'Party | 2008 | 2012 | 2012',
    'Red | 31 | 28 | 12',
    'Blue | 20 | 23 | 9',
  )
  expect(columnsOf(table).map((column) => column.split(':')[0])).toEqual([
    'party',
    'seatsLowerHouse2008',
    'seatsLowerHouse2012',
    'seatsUpperHouse2012',
  ])
  expect(valuesOf(table)).toHaveLength(2)
})

test('where all labels of the first row are repeated, words over numbers are the columns', () => {
  const table = readTable(
    'Northern wards | Northern wards | Southern wards | Southern wards',
    'Ward | Flats | Ward | Flats',
    'Alder | 24 | Elm | 18',
    'Birch | 20 | Fir | 15',
    'Total | 44 | Total | 33',
  )
  expect(columnsOf(table).map((column) => column.split(':')[0])).toEqual([
    'northernWardsWard',
    'northernWardsFlats',
    'southernWardsWard',
    'southernWardsFlats',
  ])
  expect(summariesOf(table)).toEqual([['total', 'Total', 44, 'Total', 33]])
})

test('a first row of data below repeated labels is no header', () => {
  const table = readTable(
    'Team | Coach | Result | Result',
    'Kelver | Ida Lund | won | 3',
    'Norrby | Ida Lund | lost | 1',
  )
  expect(valuesOf(table)).toHaveLength(2)
})

test('the total of a group stands behind the name that its rows begin with', () => {
  const table = readTable(
    'Club | Season | League | League',
    'Club | Season | Apps | Goals',
    'Kelver | 2001 | 12 | 1',
    'Kelver | 2002 | 29 | 2',
    'Kelver | Total | 41 | 3',
    'Norrby | 2003 | 8 | 0',
    'Career total | Career total | 49 | 3',
  )
  expect(valuesOf(table)).toHaveLength(3)
  expect(summariesOf(table)).toEqual([
    ['total', 'Kelver', 'Total', 41, 3],
    ['total', 'Career total', 'Career total', 49, 3],
  ])
})

test('a company called Total is no total of the country before it', () => {
  const table = readTable(
    'Country | Company | Output',
    'Norway | Statoil | 40',
    'France | Total | 31',
    'Italy | Eni | 22',
  )
  expect(valuesOf(table)).toHaveLength(3)
})

test('labels that stand again in the middle of a table are no row of it', () => {
  const table = readTable(
    'Year | Film | Role | Notes',
    '1985 | Alder | Tamar | ',
    '1991 | Birch | Helen | pilot',
    'Year | Title | Role | Notes',
    '1982 | Elm | Christine | ',
    'Year | Film | Role | Notes',
  )
  expect(valuesOf(table)).toHaveLength(3)
  expect(summariesOf(table)).toEqual([
    ['header', 'Year', 'Title', 'Role', 'Notes'],
    ['header', 'Year', 'Film', 'Role', 'Notes'],
  ])
  const numbered = readTable(
    'Team | 1 | 2 | 3 | Total',
    'Red | 3 | 5 | 2 | 10',
    'Blue | 2 | 2 | 4 | 8',
    'Team | 1 | 2 | 3 | Total',
  )
  expect(summariesOf(numbered)).toEqual([['header', 'Team', 1, 2, 3, 'Total']])
  const codes = readTable('Code | Word | Total', 'A | Code | 3', 'B | Word | 4')
  expect(valuesOf(codes)).toHaveLength(2)
})

test('the upper labels that stand again over the seasons of each country, with another cup', () => {
  const table = readTable(
    'Club performance | Club performance | League | League | Total | Total',
    'Season | Club | Apps | Goals | Apps | Goals',
    'Norway | Norway | League | League | Total | Total',
    '1996 | Viking | 1 | 0 | 2 | 0',
    'England | England | League | League | Total | Total',
    '1997–98 | Kelver | 13 | 5 | 16 | 5',
  )
  expect(columnsOf(table)[2]).toBe('leagueApps:other')
  expect(valuesOf(table)).toEqual([
    [1996, 'Viking', 1, 0, 2, 0],
    ['1997–98', 'Kelver', 13, 5, 16, 5],
  ])
})

test('years are labels, though the mark of a note became part of one', () => {
  const table = readTable(
    'Group | 1880 | 1899 | 19301 | 1956',
    'Red | 139,671 | 258,242 | 437,131 | 593,659',
    'Blue | 43,671 | 118,919 | 282,844 | 514,331',
  )
  expect(columnsOf(table)[3]).toBe('_19301:other')
  expect(valuesOf(table)).toHaveLength(2)
})

test('a label below another one in one column alone stands among those that reach down', () => {
  const table = readTable(
    'Title | Details | Peak position | Sales',
    'Title | Details | JPN | Sales',
    'Alder | Released: 1997 | 2 | 640,000',
    'Birch | Released: 1998 | 5 | 300,000',
  )
  expect(table.columns.map(({ label }) => label)).toEqual(['Title', 'Details', 'Peak position JPN', 'Sales'])
  expect(valuesOf(table)).toHaveLength(2)
})
