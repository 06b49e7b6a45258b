import { describe, expect, test } from 'vitest'
import { optionsOf, read } from '../record/read.js'
import { told } from './told.js'

const constituency = (change: readonly [string, string] = ['', '']) =>
  `= Kelver Mid (Dáil constituency) =

=== 2020 general election ===
| Party | Candidate | FPv% | Count 1 | Count 2 | Count 3 |
| Red | Ada Bern | 35.7 | 11,223 | | |
| Blue | Cora Dahl | 12.3 | 3,851 | 4,205 | 4,401 |
| Green | Eva Falk | 13.3 | 4,181 | 4,338 | 4,472 |
| White | Gil Hart | 9.4 | 2,954 | 4,057 | |
| Grey | Ina Jung | 29.3 | 9,226 | 9,449 | 9,601 |
| Electorate: 61,998 Valid: 31,435 Spoilt: 357 (1.1%) Quota: 6,288 Turnout: 31,792 (51.3%) | | | | | |
`.replace(...change)

test('counts beside parties, candidates and shares are votes, of whatever the article is', () => {
  expect(optionsOf(read(constituency()), 'name', 'votes', 'share').slice(0, 2)).toEqual([
    ['Ada Bern', 11223, 35.7],
    ['Cora Dahl', 3851, 12.3],
  ])
})

test('the counts may be numbered under one label', () => {
  const [header = '', ...rows] = constituency().split('\n').slice(3)
  const numbered = `${header.replace('Count 1 | Count 2 | Count 3', 'Count | | ')}\n| | | | 1 | 2 | 3 |\n`
  const [table] = read(`= Kelver Mid =\n\n${numbered}${rows.join('\n')}`).tables
  expect(table?.columns.map(({ label, role }) => `${label}:${role}`)).toEqual([
    'Party:party',
    'Candidate:name',
    'FPv%:share',
    'Count 1:votes',
    'Count 2:votes',
    'Count 3:votes',
  ])
  expect(table?.rows).toHaveLength(5)
})

describe('the row below a count of transferable votes', () => {
  test('says what the first preferences add up to and are shares of', () => {
    expect(told(constituency())).toEqual([])
    expect(told(constituency(['4,181', '4,811']))).toEqual([
      'error valid-invalid-sum 7:29 4,811 → 4,181 [4,181]',
    ])
    expect(told(constituency(['| 9.4', '| 4.9']))).toEqual(['error row-percent 8:22 4.9 → 9.4 [9.4]'])
  })

  test('has valid and spoilt votes, which are the turnout', () => {
    expect(told(constituency(['Spoilt: 357', 'Spoilt: 375']))).toEqual([
      'error valid-invalid-sum 10:44 375 → 357',
    ])
    expect(told(constituency(['Valid: 31,435', 'Valid: 31,935']))).toEqual([
      'error valid-invalid-sum 10:29 31,935 → 31,435 [31,435]',
    ])
    expect(told(constituency(['51.3%', '53.1%']))).toEqual(['error turnout 10:85 53.1% → 51.3%'])
  })

  test('has the quota of the valid votes', () => {
    expect(told(constituency(['Quota: 6,288', 'Quota: 6,828']))).toEqual([
      'warning relation 10:62 6,828 → 6,288 [6,288]',
    ])
    // Of more than there are votes nothing is said, nor of other rules.
    expect(told(constituency(['Quota: 6,288', 'Quota: 628,800']))).toEqual([])
    expect(told(constituency(['Quota: 6,288', 'Quota: 9,628,800']))).toEqual([])
    expect(told(constituency(['Quota: 6,288', 'Quota: 7,858']))).toEqual([])
  })

  test('of a part of the candidates says nothing of their sum', () => {
    const [, ...rest] = constituency().split('| Grey | Ina Jung | 29.3 | 9,226 | 9,449 | 9,601 |\n')
    expect(rest).toHaveLength(1)
    expect(told(constituency().replace('| Grey | Ina Jung | 29.3 | 9,226 | 9,449 | 9,601 |\n', ''))).toEqual(
      [],
    )
  })
})

test('nobody who is not elected loses votes from one count to the next', () => {
  expect(told(constituency(['| 4,205 |', '| 2,405 |']))).toEqual(['warning relation 6:37 2,405 → 4,205'])
  expect(told(constituency(['| 4,401 |', '| 4,101 |']))).toHaveLength(1)
  // Who has more than the quota passes on a surplus.
  expect(told(constituency(['| 11,223 | | |', '| 11,223 | 6,288 | 6,288 |']))).toEqual([])
})
