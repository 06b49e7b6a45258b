import { expect, test } from 'vitest'
import { told } from './told.js'

const voters = (women: string, total: string) => `= 1985 Kelver Assembly election =

Infobox
- Election Name: 1985 Kelver Assembly election
- Election Date: 26 September 1985
- Seats For Election: All 117 seats in the Assembly

== Voters ==
| Title | Men | Women | Total |
| Electors | 5,879,025 | 4,849,800 | 10,728,825 |
| Voters | 4,009,724 | ${women} | 7,245,281 |
| Contestants | 824 | 33 | 857 |
| Elected | 113 | 4 | 117 |
| Forfeited deposits | 582 | 13 | 595 |
| Polling percentage | 68.20% | 66.72% | ${total} |
`

test('numbers of men and women add up, percentages of them do not', () => {
  expect(told(voters('3,235,557', '67.53%'))).toEqual([])
  expect(told(voters('3,235,557', '67.53'))).toEqual([])
  expect(told(voters('3,285,557', '67.53%'))).not.toEqual([])
})
