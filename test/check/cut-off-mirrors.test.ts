import { expect, test } from 'vitest'
import { told } from './told.js'

const primary = (share: string, said: string) => `= 2008 Kelver Republican presidential primary =

Infobox
- Election Name: 2008 Kelver Republican presidential primary
- Candidate1: Ada Bern
- Percentage1: ${share}
- Candidate2: Cora Dahl
- Percentage2: 32.52%

Bern won the primary with ${said} of the vote.

| Candidate | Votes | Percentage |
| Ada Bern | 22,648 | 45.06% |
| Cora Dahl | 16,344 | 32.52% |
| Others | 11,267 | 22.42% |
| Total | 50,259 | 100.00% |
`

test('a share that is cut off where another place has more decimals is doubtful, and nothing is changed', () => {
  expect(told(primary('45.06%', '45.1%'))).toEqual([])
  expect(told(primary('45.0%', '45.1%'))).toEqual(['warning mirror-percent 6:16 45.0% → 45.1%'])
  expect(told(primary('45.06%', '45.0%'))).toEqual(['warning prose-percent 10:27 45.0% → 45.1%'])
})

test('any other is wrong', () => {
  expect(told(primary('45.60%', '45.1%'))).toEqual(['error mirror-percent 6:16 45.60% → 45.06% [45.06%]'])
  expect(told(primary('45.06%', '41.5%'))).toEqual(['warning prose-percent 10:27 41.5% → 45.1% [45.1%]'])
})

/** The votes 22,648, 16,381, 11,230 and 4,590 have 41.29, 29.87, 20.47 and 8.37%. */
const governor = ([first, second, third, fourth]: readonly string[], inTable = '29.87%') =>
  `= 2008 Kelver gubernatorial election =

Infobox
- Election Name: 2008 Kelver gubernatorial election
- Election Date: November 4, 2008
- Nominee1: Ada Bern
- Percentage1: ${first}
- Nominee2: Cora Dahl
- Percentage2: ${second}
- Nominee3: Eva Falk
- Percentage3: ${third}
- Nominee4: Gil Hart
- Percentage4: ${fourth}

| Candidate | Votes | Percentage |
| Ada Bern | 22,648 | 41.29% |
| Cora Dahl | 16,381 | ${inTable} |
| Eva Falk | 11,230 | 20.47% |
| Gil Hart | 4,590 | 8.37% |
| Total | 54,849 | 100.00% |
`

test('where all shares of the infobox are cut off and the table’s are rounded, both are right', () => {
  expect(told(governor(['41.2%', '29.8%', '20.4%', '8.3%']))).toEqual([])
  expect(told(governor(['41.29%', '29.86%', '20.47%', '8.36%']))).toEqual([])
})

test('a wrong share is told from those that are cut off', () => {
  expect(told(governor(['41.2%', '27.8%', '20.4%', '8.3%']))).toEqual([
    'error row-percent 9:16 27.8% → 29.8% [29.8%]',
  ])
  expect(told(governor(['41.2%', '29.8%', '20.4%', '8.3%'], '27.87%'))).toEqual([
    'error row-percent 17:24 27.87% → 29.87% [29.87%]',
  ])
})

test('a single one that would fit when cut off is none of them', () => {
  expect(told(governor(['41.3%', '29.8%', '20.5%', '8.4%']))).toEqual([
    'warning mirror-percent 9:16 29.8% → 29.9%',
  ])
})
