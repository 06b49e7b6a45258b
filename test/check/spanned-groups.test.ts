import { expect, test } from 'vitest'
import { told } from './told.js'

/** A career: of a club with one season there is no total. */
const career = (change: readonly [string, string] = ['', '']) =>
  `= Ada Brown =

| Club | Season | League | Cup | Total | | | | |
| Division | Apps | Goals | Apps | Goals | Apps | Goals | | |
| Rovers | 1993 | Second | 12 | 0 | 1 | 0 | 13 | 0 |
| 1994 | First | 22 | 5 | 1 | 0 | 23 | 5 | |
| Total | 34 | 5 | 2 | 0 | 36 | 5 | | |
| Town | 1995 | First | 26 | 18 | 3 | 6 | 29 | 24 |
| United | 1996 | First | 34 | 11 | 1 | 0 | 35 | 11 |
| 1997 | First | 30 | 10 | 2 | 1 | 32 | 11 | |
| Total | 64 | 21 | 3 | 1 | 67 | 22 | | |
| Career total | 124 | 44 | 8 | 7 | 132 | 51 | | |
`.replace(...change)

test('a total behind several clubs may be of the last one, whose name spans its rows', () => {
  expect(told(career())).toEqual([])
  expect(told(career(['| Total | 64 |', '| Total | 46 |']))).toEqual(['warning column-sum 11:11 46 → 64'])
  expect(told(career(['| Career total | 124 |', '| Career total | 142 |']))).toEqual([
    'warning column-sum 12:18 142 → 124 [124]',
  ])
})

test('a total behind the first clubs may be of all of them', () => {
  const text = `= Ada Brown =

| Club | Season | Apps | Goals |
| Rovers | 1993 | 12 | 0 |
| 1994 | 22 | 5 | |
| Town | 1995 | 26 | 18 |
| 1996 | 31 | 12 | |
| Total | | 91 | 35 |
`
  expect(told(text)).toEqual([])
  expect(told(text.replace('| 91 |', '| 19 |'))).toEqual(['warning column-sum 8:13 19 → 91'])
})

/** Seasons in several leagues, of which the last row counts one. */
const leagues = (label: string) =>
  `= Ada Brown =

| Season | Team | League | GP | G | A | Pts | PIM |
| 1969–70 | Omaha | CHL | 68 | 11 | 40 | 51 | 28 |
| 1970–71 | New York | NHL | 2 | 0 | 1 | 1 | 0 |
| 1971–72 | New York | NHL | 48 | 4 | 7 | 11 | 4 |
| 1972–73 | St. Louis | NHL | 61 | 9 | 27 | 36 | 15 |
| ${label} | 111 | 13 | 35 | 48 | 19 | | |
`

test('a total that is named after what some rows say is of these', () => {
  expect(told(leagues('NHL totals'))).toEqual([])
  expect(told(leagues('NHL totals').replace('| 111 |', '| 311 |'))).toHaveLength(1)
})

test('a row of totals that is no sum in most columns is none in another by chance', () => {
  expect(told(leagues('Major totals'))).toEqual([])
})

test('nor where all columns fail: the table shows some of the rows', () => {
  const text = `= Awards of Ada Brown =

| Award | Wins | Nominations |
| Academy Awards | 2 | 7 |
| Film Critics | 1 | 4 |
| Golden Globes | 3 | 11 |
| Totals | 33 | 92 |
`
  expect(told(text)).toEqual([])
  expect(told(text.replace('| 33 |', '| 6 |'))).toHaveLength(1)
})
