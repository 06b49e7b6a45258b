import { expect, test } from 'vitest'
import { told } from './told.js'

/* Right tables of players that could be taken for something else. */

const articles: Record<string, string> = {
  goalkeepers: `= 1975–76 Rovers season =

| Player | MIN | GP | W | L | T | GA | GAA | SO |
| Ada Brown | 3123 | 55 | 33 | 8 | 10 | 151 | 2.90 | 3 |
| Bo Clark | 900 | 15 | 8 | 2 | 5 | 41 | 2.73 | 1 |
| Cy Dale | 777 | 14 | 7 | 5 | 2 | 43 | 3.32 | 2 |
`,
  'points per game': `= 1985–86 Rovers season =

| Player | GP | FGM | FGA | FG% | OREB | DREB | REB | PTS | PPG |
| Ada Brown | 32 | 201 | 402 | .500 | 61 | 122 | 183 | 513 | 16.0 |
| Bo Clark | 31 | 150 | 331 | .453 | 70 | 141 | 211 | 370 | 11.9 |
| Cy Dale | 28 | 60 | 151 | .397 | 20 | 44 | 64 | 151 | 5.4 |
| Team totals | 32 | 411 | 884 | .465 | 151 | 307 | 458 | 1034 | 32.3 |
`,
}

test.each(Object.entries(articles))('%s: nothing is told', (_, text) => {
  expect(told(text)).toEqual([])
})
