import { expect, test } from 'vitest'
import { check, parse } from '../../../src/index.js'
import { told } from '../told.js'

test('ties: a replay, a walkover, a second leg told from the other side and a decision by penalties are right', () => {
  expect(
    told(`= 1981 Valley Cup =

| Team 1 | Agg. | Team 2 | 1st leg | 2nd leg | Replay |
| Red | 7–0 | Blue | 5–0 | 2–0 | |
| Green | 3–3 (a) | White | 2–0 | 1–3 | |
| North | 3–3 (4–2 p) | South | 3–2 | 0–1 (a.e.t.) | 1–0 |
| East | 2–1 | West | 1–0 | 1–1 | |
| Upper | w/o | Lower | — | — | |
| Hill | 3–0 | Dale | 3–0 (awarded) | — | |
| Old | 4–2 | New | 3–0 | 2–1 | |
`),
  ).toEqual([])
})

test('sets: a slip in one is told at the total, and names the sets', () => {
  const text = `= 1981 Valley Cup =

| Date | | Score | | Set 1 | Set 2 | Set 3 | Set 4 | Set 5 | Total |
| 29 Oct | Red | 3–0 | Blue | 25–15 | 25–11 | 25–17 | | | 75–43 |
| 29 Oct | Green | 3–1 | White | 25–20 | 23–25 | 25–18 | 25–20 | | 98–83 |
| 30 Oct | White | 2–3 | Blue | 25–15 | 25–17 | 23–25 | 22–25 | 10–15 | 105–97 |
| 30 Oct | Red | 3–1 | Green | 25–18 | 23–25 | 25–20 | 25–22 | | 98–85 |
`
  expect(told(text)).toEqual([])
  expect(told(text.replace('25–11', '25–17'))).toEqual(['warning score-sum 4:59 75–43 → 75–49'])
  expect(told(text.replace('| 2–3 |', '| 2–2 |'))).toEqual(['warning score-sum 6:20 2–2 → 2–3'])
})

test('a tally of goals and points is the total beside it', () => {
  const text = `= 2005 Valley Championship =

| Rank | Player | County | Tally | Total | Matches | Average |
| 1 | Ada Brown | Upper | 0-48 | 48 | 5 | 9.60 |
| 2 | Bo Clark | Lower | 2-40 | 46 | 6 | 7.66 |
| 3 | Cy Dale | Upper | 3-30 | 39 | 4 | 9.75 |
| 4 | Di Evans | Lower | 1-22 | 25 | 3 | 8.33 |
| 5 | Ed Fox | Lower | 4-9 | 21 | 3 | 7.00 |
`
  expect(told(text)).toEqual([])
  expect(told(text.replace('3-30', '3-20'))).toEqual(['warning score-points 6:32 39 → 29'])
})

test('a match tie-break is no footnote', () => {
  const finals = `= Ada Brown =

| Outcome | Date | Tournament | Score |
| Winner | 20 November 2011 | Riverton | 6–4, 4–6, [10–5] |
| Runner-up | 16 May 2012 | Selva | 7–5, 4–6, [2–10] |
`
  expect(check(parse(finals, { from: 'flat' }))).toEqual([])
})
