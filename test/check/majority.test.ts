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

test('where all seats of the chamber are up, one digit is a slip and further numbers are of something else', () => {
  const chamber = (seats: string, majority: string) =>
    told(`= 2021 Kelver general election =

Infobox
- Election Name: 2021 Kelver general election
- Type: parliamentary
- Seats For Election: ${seats}
- Majority Seats: ${majority}
`)
  expect(chamber('All 736 seats in the Diet, including 138 overhang seats', '369')).toEqual([])
  expect(chamber('All 736 seats in the Diet, including 138 overhang seats', '396')).toEqual([
    'warning majority-needed 7:19 396 → 369',
  ])
  expect(chamber('All 199 seats in the Diet', '600')).toEqual(['warning majority-needed 7:19 600 → 100'])
  for (const larger of ['133', '120', '150']) expect(chamber('All 199 seats in the Diet', larger)).toEqual([])
  expect(chamber('40 seats in the Diet', '51')).toEqual([])
  expect(chamber('20 seats in the Diet, of 100', '51')).toEqual([])
})

test('of the votes of delegates and electors only a digit that keeps them from being a majority is told', () => {
  const convention = (votes: string, needed: string) =>
    told(`= 1988 Kelver Red presidential primaries =

Infobox
- Election Name: 1988 Kelver Red presidential primaries
- Votes For Election: ${votes}
- Needed Votes: ${needed}
`)
  expect(convention('4,105 delegates to the convention', '2,053 (majority)')).toEqual([])
  expect(convention('4,105 delegates to the convention', '2,153 (majority)')).toEqual([
    'warning majority-needed 6:17 2,153 → 2,053',
  ])
  expect(convention('4,705 delegates to the convention', '2,053 (majority)')).toEqual([
    'warning majority-needed 6:17 2,053 → 2,353',
  ])
  expect(convention('538 members of the Electoral College', '370')).toEqual([
    'warning majority-needed 6:17 370 → 270',
  ])
  // Half votes, two thirds, and delegates of two kinds.
  expect(convention('3,979 delegates', '1,991')).toEqual([])
  expect(convention('1,098 delegates', '732')).toEqual([])
  expect(convention('4,749 delegates (3,979 pledged, 770 unpledged)', '1,975')).toEqual([])
})
