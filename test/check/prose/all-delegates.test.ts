import { expect, test } from 'vitest'
import { told } from '../told.js'

const primary = (lead: string) => `= 2000 Kelver Democratic presidential primary =

Infobox
- Election Name: 2000 Kelver Democratic presidential primary
- Country: Kelver
- Votes For Election: 29 Democratic National Convention delegates (22 pledged, 7 unpledged)
- Election Date: February 1, 2000
- Candidate1: Ann Archer
- Delegate Count1: 13
- Candidate2: Bob Baker
- Delegate Count2: 9

${lead}

| Candidate | Delegates |
| Ann Archer | 13 |
| Bob Baker | 9 |
| Total | 22 |
`

test.each([
  ['A total of 29 delegates were at stake.', []],
  ['A total of 22 delegates were at stake.', []],
  ['A total of 23 delegates were at stake, including one for the winner.', []],
  ['A total of 23 delegates were at stake.', [expect.stringContaining('prose-n-of-m')]],
])('the unpledged delegates may be meant too: %s', (lead, expected) => {
  expect(told(primary(lead))).toEqual(expected)
})
