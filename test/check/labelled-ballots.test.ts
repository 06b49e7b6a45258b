import { expect, test } from 'vitest'
import { told } from './told.js'

const state = (change: readonly [string, string] = ['', '']) =>
  `= 1997 Kelver state election =

| Kelver state election, 11 October 1997 | | | | | |
| Enrolled voters | 1,010,753 | | | | |
| Votes cast | 927,344 | Turnout | 91.75% | −1.82% | |
| Informal votes | 37,430 | Informal | 4.04% | +0.94% | |
| Summary of votes by party |
| Party | Primary votes | % | Swing | Seats |
| Red | 459,509 | 51.64% | −2.41% | 26 |
| Blue | 430,405 | 48.36% | +2.41% | 21 |
| Total | 889,914 | | | 47 |
`.replace(...change)

test('voters and ballots with labels of their own', () => {
  expect(told(state())).toEqual([])
  expect(told(state(['91.75%', '97.15%']))).toEqual([
    expect.stringMatching(/^error turnout 5:36 97\.15% → 91\.75/),
  ])
  expect(told(state(['4.04%', '4.40%']))).toEqual([
    expect.stringMatching(/^error row-percent 6:40 4\.40% → 4\.04/),
  ])
  expect(told(state(['927,344', '927,744']))).toEqual([
    expect.stringMatching(/^error turnout 5:16 927,744 → /),
  ])
  expect(told(state(['1,010,753', '1,010,153']))).toEqual([
    expect.stringMatching(/^error turnout 4:21 1,010,153 → /),
  ])
})

test('a turnout of something else is left alone', () => {
  expect(told(state(['91.75%', '84.31%']))).toEqual([])
})
