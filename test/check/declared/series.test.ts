import { expect, test } from 'vitest'
import { told } from '../told.js'

const seasons = `= List of Rovers seasons =

| Season | Division | Pld | W | D | L | GF | GA | Pts | Pos |
| 1974–75 | Second | 42 | 20 | 12 | 10 | 60 | 40 | 52 | 4th |
| 1975–76 | Second | 42 | 18 | 10 | 14 | 55 | 50 | 46 | 8th |
| 1976–77 | Second | 42 | 15 | 11 | 16 | 50 | 52 | 41 | 12th |
| 1977–78 | Second | 42 | 19 | 9 | 14 | 58 | 47 | 47 | 6th |
| 1978–79 | Second | 42 | 12 | 10 | 20 | 41 | 60 | 34 | 19th |
| 1981–82 | First | 42 | 14 | 8 | 20 | 48 | 61 | 50 | 17th |
| 1982–83 | First | 42 | 12 | 12 | 18 | 45 | 55 | 48 | 18th |
`

test('over the years points may have been counted in two ways', () => {
  expect(told(seasons)).toEqual([])
})

test('what fits neither is told only where there is one way', () => {
  const slip = (text: string) => told(text.replace('| 58 | 47 | 47 |', '| 58 | 47 | 49 |'))
  expect(slip(seasons)).toEqual([])
  expect(slip(seasons.slice(0, seasons.indexOf('| 1981')))).toHaveLength(1)
})

test('goals of college soccer are two points', () => {
  expect(
    told(`= 2001 Rovers season =

| Player | GP | G | A | Pts |
| Ada Brown | 20 | 5 | 3 | 13 |
| Bo Clark | 19 | 0 | 4 | 4 |
| Cy Dale | 18 | 0 | 2 | 2 |
| Di Evans | 18 | 0 | 1 | 1 |
`),
  ).toEqual([])
})
