import { expect, test } from 'vitest'
import { told } from '../told.js'

const caucuses = (said: string) => `= 2004 Kelver Democratic presidential caucuses =

John Kerry received over ${said} votes.

| Candidate | Votes |
| John Kerry | 11,397 |
| Howard Dean | 7,060 |
| Total | 18,457 |
`

test('a bound that does not hold says what it should be one of', () => {
  expect(told(caucuses('11,000'))).toEqual([])
  expect(told(caucuses('12,000')).map((line) => line.replace(/\d+:\d+ /, ''))).toEqual([
    'warning prose-bound over 12,000 → 11,397',
  ])
})
