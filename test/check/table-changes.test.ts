import { expect, test } from 'vitest'
import { told } from './told.js'

const parliament = (change: readonly [string, string] = ['', '']) =>
  `= 2017 Kelver general election =

Infobox
- Election Name: 2017 Kelver general election
- Type: parliamentary
- Election Date: 23 September 2017
- Party1: National Party
- Last Election1: 60 seats, 47.04%
- Seats1: 56
- Seat Change1: ▼ 4
- Percentage1: 44.45%
- Swing1: ▼ 2.59 pp
- Party2: Labour Party
- Last Election2: 32 seats, 25.13%
- Seats2: 46
- Seat Change2: ▲ 14
- Percentage2: 36.89%
- Swing2: ▲ 11.76 pp
- Party3: Green Party
- Last Election3: 14 seats, 10.70%
- Seats3: 8
- Seat Change3: ▼ 6
- Percentage3: 18.66%
- Swing3: ▲ 7.96 pp

| Party | % | +/– | Seats | +/– |
| National Party | 44.45 | −2.59 | 56 | −4 |
| Labour Party | 36.89 | +11.8 | 46 | +14 |
| Green Party | 18.66 | +7.96 | 8 | −6 |
`.replace(...change)

test('the changes of the table are those of the infobox, where all others are', () => {
  expect(told(parliament())).toEqual([])
  expect(told(parliament(['| +14', '| +41']))).toEqual(['warning seat-change 28:39 +41 → +14'])
  expect(told(parliament(['| −4', '| +4']))).toEqual(['warning seat-change 27:41 +4 → −4'])
  expect(told(parliament(['| −2.59', '| −2.95']))).toEqual(['warning swing 27:28 −2.95 → −2.59'])
})

test('the infobox is told where its own numbers are against it', () => {
  expect(told(parliament(['▲ 14', '▲ 41']))).toEqual(['error seat-change 16:17 ▲ 41 → ▲ 14'])
})

test('changes since another election are left alone', () => {
  expect(told(parliament(['| −4', '| −14']).replace('| −6', '| −16'))).toEqual([])
  expect(told(parliament(['| −6', '| −11']))).toEqual([])
})
