import { expect, test } from 'vitest'
import { check, parse } from '../../src/index.js'

/* A number in one cell over several columns is stated once. */

const told = (text: string) =>
  check(parse(text, { from: 'wikitext' }))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, actual, expected: [value] }) => [rule, actual, value])

const ways = (joint: string, postal = '380') => `{| class="wikitable"
! District !! In person !! By post !! Total
|-
| Arden || 612 || 230 || 842
|-
| Belton || ${joint} || 400
|-
| Cray || 301 || 150 || 451
|-
! Total !! 913 !! ${postal} !! 1,693
|}`

test('what two columns have together is in the sum of neither', () => {
  expect(told(ways('colspan="2" | 400'))).toEqual([])
})

test('what each column has is in its sum', () => {
  expect(told(ways('300 || 100'))).not.toEqual([])
})

const rounds = (second: string) => `{| class="wikitable"
! Candidate !! Votes !! Votes
|-
| Ada || 612 || 650
|-
| Bo || colspan=2 | 400
|-
| Cy || 100 || ${second}
|-
! Total !! 712 !! 800
|}`

test('votes in two rounds', () => {
  expect(told(rounds('150'))).toEqual([])
})

const shares = (others: string) => `{| class="wikitable"
! Party !! Votes !! % !! Seats
|-
| Alpha || 612 || 51.00 || 5
|-
| Beta || 345 || 28.75 || 3
|-
| Others || colspan="2" | ${others} || 2
|-
! Total !! 1,200 !! 100 !! 10
|}`

test('votes over the column of their share are no share', () => {
  expect(told(shares('243'))).toEqual([])
  expect(told(shares('283'))).toEqual([['votes-sum', '283', '243']])
})
