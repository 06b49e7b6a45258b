import { expect, test } from 'vitest'
import { box, columnsOf, optionsOf, read, readTable, results, summariesOf, valuesOf } from './read.js'

test('delegates that are bound and unbound stand under their count, and not under the share before it', () => {
  const table = readTable(
    'Kelver Blue precinct caucuses, March 1, 2016 | | | | | ',
    'Candidate | Votes | Percentage | Actual delegate count | | ',
    'Bound | Unbound | Total | | | ',
    'Ann Archer | 41,126 | 36.38% | 17 | 0 | 17',
    'Bo Baker | 32,722 | 28.95% | 13 | 0 | 13',
    'Cy Carter | 39,198 | 34.67% | 8 | 0 | 8',
    'Unprojected delegates: | | | 0 | 0 | 0',
    'Total: | 113,046 | 100.00% | 38 | 0 | 38',
  )
  expect(columnsOf(table)).toEqual([
    'candidate:name',
    'votes:votes',
    'percentage:share',
    'actualDelegateCountBound:delegates',
    'actualDelegateCountUnbound:delegates',
    'actualDelegateCountTotal:delegates',
  ])
})

test('the delegates that nobody has are no candidate, and their label ends before its colon', () => {
  const record = read(
    box() +
      results(
        'Candidate | Votes | % | Delegates',
        'Ann Archer | 60 | 60% | 6',
        'Bo Baker | 40 | 40% | 3',
        'Unprojected delegates: | | | 1',
        'Total: | 100 | 100% | 10',
      ),
  )
  expect(optionsOf(record, 'name', 'kind', 'delegates')[2]).toEqual([
    'Unprojected delegates',
    'uncommitted',
    1,
  ])
})

test('two rows of labels stand over all columns, of which no row fills the last', () => {
  const table = readTable(
    'Candidate | Popular vote | Estimated delegates | | | ',
    'Count | Percentage | Pledged | Unpledged | Total | ',
    'Ann Archer | 42,692 | 53.08% | N/A | | ',
    'Bo Baker | 37,744 | 46.92% | | | ',
    'Total | 80,436 | 100% | N/A | | ',
  )
  expect(columnsOf(table).slice(0, 4)).toEqual([
    'candidate:name',
    'popularVoteCount:votes',
    'popularVotePercentage:share',
    'estimatedDelegatesPledged:delegates',
  ])
  expect(valuesOf(table)[0]).toEqual(['Ann Archer', 42692, 53.08, null, null, null])
})

test('the only delegates of several alignments are those of the contest, and shares of state delegates are none of votes', () => {
  const rows = [
    '2020 Kelver Red caucuses | | | | | | | ',
    'Candidate | First alignment | Final alignment | County convention delegates | Pledged national convention delegates | | | ',
    'Votes | % | Votes | % | Number | % | | ',
    'Ann Archer | 600 | 60.0 | 700 | 70.0 | 66 | 66.0 | 7',
    'Bo Baker | 400 | 40.0 | 300 | 30.0 | 34 | 34.0 | 0',
    'Total | 1,000 | 100% | 1,000 | 100% | 100 | 100% | 7',
  ]
  const table = readTable(...rows)
  expect(columnsOf(table).slice(5)).toEqual([
    'countyConventionDelegatesNumber:districtDelegates',
    'countyConventionDelegatesPercentage:districtDelegateShare',
    'pledgedNationalConventionDelegates:delegates',
  ])
  const record = read(box() + results(...rows))
  expect(optionsOf(record, 'name', 'votes', 'delegates', 'districtDelegates')).toEqual([
    ['Ann Archer', 600, 7, 66],
    ['Bo Baker', 400, 0, 34],
  ])
  expect(record.data?.totals).toEqual({ votes: 1000, share: 100, delegates: 7 })
})

test('a title whose span became the same text in each cell is the caption', () => {
  const title = '2020 Kelver Red primary'
  const table = readTable(
    `${title} | ${title} | ${title}`,
    'Candidate | Votes | %',
    'Ann Archer | 60 | 60%',
    'Bo Baker | 40 | 40%',
    'Total | 100 | 100%',
  )
  expect(table.caption).toBe(title)
  expect(columnsOf(table)).toEqual(['candidate:name', 'votes:votes', 'percentage:share'])
  expect(summariesOf(table)).toEqual([['total', 'Total', 100, 100]])
})

test('so it is over two rows of labels', () => {
  const title = 'Kelver primary, March 5, 2024'
  const table = readTable(
    Array(5).fill(title).join(' | '),
    'Candidate | Votes | Delegates | Delegates | Delegates',
    'Candidate | Votes | Pledged | Unpledged | Total',
    'Ann Archer | 60 | 6 | 1 | 7',
    'Bo Baker | 40 | 4 | 0 | 4',
  )
  expect(table.caption).toBe(title)
  expect(columnsOf(table).slice(2)).toEqual([
    'delegatesPledged:delegates',
    'delegatesUnpledged:delegates',
    'delegatesTotal:delegates',
  ])
})

test('estimated delegates stand under their label, and not under that of the delegates of districts', () => {
  const table = readTable(
    'Candidate | District delegates | Estimated delegates | | | ',
    'Count | Percentage | Pledged | Unpledged | Total | ',
    'Ann Archer | 8,447 | 79.61% | 13 | 1 | 14',
    'Bo Baker | 2,146 | 20.23% | 3 | 2 | 5',
    'Uncommitted | 17 | 0.16% | 0 | 1 | 1',
    'Total | 10,610 | 100% | 16 | 4 | 20',
  )
  expect(columnsOf(table)).toEqual([
    'candidate:name',
    'districtDelegatesCount:districtDelegates',
    'districtDelegatesPercentage:share',
    'estimatedDelegatesPledged:delegates',
    'estimatedDelegatesUnpledged:delegates',
    'estimatedDelegatesTotal:delegates',
  ])
})
