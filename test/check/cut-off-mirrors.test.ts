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
