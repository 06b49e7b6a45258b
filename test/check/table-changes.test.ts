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

test('gains, losses and shares may stand between the seats and their change, votes between the shares and theirs', () => {
  const council = (change: readonly [string, string] = ['', '']) =>
    `= 2012 Kelver council election =

Infobox
- Election Name: 2012 Kelver council election
- Type: parliamentary
- Party1: Red
- Seats1: 19
- Seat Change1: 8
- Percentage1: 46.2%
- Swing1: 9.8%
- Party2: Blue
- Seats2: 9
- Seat Change2: 7
- Percentage2: 34.4%
- Swing2: 7.7%
- Party3: Green
- Seats3: 5
- Seat Change3: 1
- Percentage3: 19.4%
- Swing3: 2.1%

| Party | Seats | Gains | Losses | Net gain/loss | Seats % | Votes % | Votes | +/− |
| Red | 19 | 8 | 0 | +8 | 57.6 | 46.2 | 20,113 | +9.8 |
| Blue | 9 | 0 | 7 | −7 | 27.3 | 34.4 | 15,002 | −7.7 |
| Green | 5 | 1 | 2 | −1 | 15.2 | 19.4 | 8,449 | −2.1 |
`.replace(...change)
  expect(told(council())).toEqual([])
  expect(told(council(['| +8', '| +3']))).toEqual(['warning seat-change 23:22 +3 → +8'])
  expect(told(council(['| −7.7', '| −7.1']))).toEqual(['warning swing 24:50 −7.1 → −7.7'])
})

test('a number that lost a digit is no Indian one beside others by thousands', () => {
  expect(
    told(`= 1998 Kelver election =

| Party | Votes | % |
| Red | 14,128,719 | 60.92 |
| Blue | 9,63,939 | 39.08 |
| Total | 23,192,658 | 100.00 |
`),
  ).toEqual([expect.stringMatching(/^error votes-sum 5:10 9,63,939 → 9,063,939 \[9,063,939\]/)])
})
