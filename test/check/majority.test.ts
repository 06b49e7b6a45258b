import { expect, test } from 'vitest'
import { told } from './told.js'

const parliament = (seats: string) => `= 2011 Kelver general election =

Infobox
- Election Name: 2011 Kelver general election
- Type: parliamentary
- Seats For Election: ${seats}
- Election Date: 2011-05-02
`

test('the majority that the field of the seats names is more than half of them', () => {
  expect(told(parliament('308 seats in the House, 155 seats needed for a majority'))).toEqual([])
  expect(told(parliament('All 308 seats in the House, 165 seats needed for a majority'))).toEqual([
    'warning majority-needed 6:51 165 → 155',
  ])
})

test('a majority of a part of the seats, or another than more than half, is left alone', () => {
  expect(told(parliament('100 of the 308 seats in the House, 165 needed for a majority'))).toEqual([])
  expect(told(parliament('308 seats in the House, 206 seats needed for a two-thirds majority'))).toEqual([])
})
