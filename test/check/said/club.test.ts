import { expect, test } from 'vitest'
import { toldOfProse, untold } from '../prose/marked.js'

const article = (lead: string) => `= 1998–99 Dunmore United season =

Infobox football club season
- Club: Dunmore United
- Season: 1998–99
- League: First Division
- League Result: 3rd
- Manager: Jim Hall

${lead}

== League table ==
| Pos | Team | Pld | W | D | L | GF | GA | GD | Pts |
| 1 | Ashby Town | 38 | 24 | 8 | 6 | 70 | 31 | +39 | 80 |
| 2 | Carrow | 38 | 20 | 9 | 9 | 61 | 40 | +21 | 69 |
| 3 | Dunmore United | 38 | 15 | 9 | 14 | 50 | 48 | +2 | 54 |
| 4 | Eastleigh Rovers | 38 | 14 | 9 | 15 | 47 | 50 | −3 | 51 |
`

test.each([
  'Dunmore United finished third with [54|45] points.',
  'Dunmore United finished in third place with [54|45] points.',
  'Dunmore United finished 3rd in the table, with [54|45] points.',
  'Dunmore United ended the season third with [54|45] points.',
  'Ashby Town won the league with [80|88] points.',
  'Dunmore United won [15|51], drew [9|7] and lost [14|41] of their 38 league matches.',
])('a club, each marked number right and wrong: %s', (line) => {
  expect(untold(article, line)).toEqual([])
})

test.each([
  'Dunmore United finished fourth with 64 points.',
  'Dunmore United finished third with 64 points in 1996–97.',
  'In the previous season, Dunmore United finished third with 64 points.',
  'Dunmore United were third with 45 points at Christmas.',
  'Dunmore United finished third with 45 points, before a deduction was lifted.',
  'Dunmore United finished third with 54 points and 50 goals.',
  'Dunmore United Reserves finished third with 64 points.',
  'Dunmore finished third with 64 points.',
  'Dunmore United finished third with 55 points per hundred games.',
  'Dunmore United won 12, drew 4 and lost 3 of their 19 home matches.',
  'Dunmore United won 5, drew 9 and lost 14 of their 28 away games.',
  'Dunmore United won 15 games.',
  'Dunmore United won 15, drew 9 and lost 14.',
  'Dunmore United won 16, drew 8 and lost 14 in all competitions.',
  "Ashby Town finished first with 82 points in the women's league.",
  'Ashby Town won the cup, with 80 points from the bench.',
  'Carrow, who finished second with 96 goals, were promoted.',
])('a club, of which nothing is told: %s', (line) => {
  expect(toldOfProse(article(line))).toEqual([])
})
