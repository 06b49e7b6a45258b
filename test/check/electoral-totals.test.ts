import { expect, test } from 'vitest'
import { told } from './told.js'

const college = (change: readonly [string, string] = ['', '']) =>
  `= 1884 Kelver presidential election =

Infobox
- Type: presidential
- Nominee1: Ada Bern
- Party1: Whig
- Electoral Vote1: 61
- Popular Vote1: 2,335,377
- Nominee2: Cora Dahl
- Party2: Unionist
- Electoral Vote2: 28
- Popular Vote2: 1,278,426

== Results by state ==
| State | Electoral votes | Ada Bern Whig | | | Cora Dahl Unionist | | | State total |
| | | # | % | electoral votes | # | % | electoral votes | # |
| Montana | 4 | 791,155 | 79.82 | 4 | 199,992 | 20.18 | – | 991,147 |
| Ohio | 23 | 454,800 | 84.13 | 23 | 85,768 | 15.87 | – | 540,568 |
| Utah | 28 | 277,093 | 35.34 | – | 506,948 | 64.66 | 28 | 784,041 |
| Kansas | 34 | 812,329 | 62.58 | 34 | 485,718 | 37.42 | – | 1,298,047 |
| TOTALS: | 89 | 2,335,377 | 64.62 | 61 | 1,278,426 | 35.38 | 28 | 3,613,803 |
`.replace(...change)

test('electoral votes of the infobox are those of the table of states, but may be cast otherwise', () => {
  expect(told(college())).toEqual([])
  expect(told(college(['Vote1: 61', 'Vote1: 16']))).toEqual(['warning mirror-count 7:20 16 → 61'])
  expect(told(college(['Vote2: 28', 'Vote2: 23']))).toEqual(['warning mirror-count 11:20 23 → 28'])
  expect(told(college(['64.62 | 61', '64.62 | 67']))).toEqual(['error delegates-sum 21:38 67 → 61 [61]'])
})
