import { expect, test } from 'vitest'
import { told } from './told.js'

const primary = (stake: string, total = '35') => `= 2008 Kelver Democratic presidential primary =

Infobox
- Election Name: 2008 Kelver Democratic presidential primary
- Votes For Election: ${stake}
- Candidate1: Ada Bern
- Popular Vote1: 101,222
- Candidate2: Cora Dahl
- Popular Vote2: 75,001

| Candidate | Votes | Delegates |
| Ada Bern | 101,222 | 20 |
| Cora Dahl | 75,001 | 15 |
| Totals | 176,223 | ${total} |
`

test('the table awards all delegates at stake, or the pledged ones', () => {
  expect(told(primary('45 delegates (35 pledged, 10 unpledged)'))).toEqual([])
  expect(told(primary('35 delegates'))).toEqual([])
  expect(told(primary('60 delegates'))).toEqual([])
})

test('of all and the pledged delegates the one that the others tell against is named', () => {
  expect(told(primary('45 delegates (53 pledged, 10 unpledged)'))).toEqual([
    'error capacity-sum 5:37 53 → 35 [35]',
  ])
  expect(told(primary('45 delegates (35 pledged, 10 unpledged)', '53'))).toEqual([
    'error delegates-sum 14:22 53 → 35 [35]',
  ])
})
