import { expect, test } from 'vitest'
import { told } from './told.js'

const parliament = (before: string, change: string) => `= 2009 Kelver general election =

Infobox
- Election Name: 2009 Kelver general election
- Type: parliamentary
- Election Date: 12 September 2009
- Party1: Alpha Party
- Last Election1: ${before} seats, 36.0%
- Seats1: 62
- Seat Change1: ${change}
- Party2: Beta Party
- Last Election2: 64 seats, 35.1%
- Seats2: 58
- Seat Change2: −6
`

test('a change of seats and the seats before: the one that a slip explains is told', () => {
  expect(told(parliament('55', '+7'))).toEqual([])
  expect(told(parliament('55', '+1'))).toEqual(['error seat-change 10:17 +1 → +7'])
  expect(told(parliament('155', '+7'))).toEqual(['warning seat-change 8:19 155 → 55'])
  expect(told(parliament('85', '+7'))).toEqual(['warning seat-change 8:19 85 → 55'])
})

test('seats before that no slip explains are counted from another base', () => {
  expect(told(parliament('31', '+7'))).toEqual([])
})
