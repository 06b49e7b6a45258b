import { describe, expect, test } from 'vitest'
import { told } from './told.js'

const squad = (rows: string) => `= 1990–91 Rovers season =

== Squad ==
| No. | Pos. | Player | League | Cup | Total | | | |
| Apps | Goals | Apps | Goals | Apps | Goals | | | |
${rows}`

const rows = `| 1 | GK | Ann Lee | 30 | 0 | 2 | 0 | 32 | 0 |
| 2 | DF | Bo Day | 28 | 1 | 3 | 1 | 31 | 2 |
| 3 | DF | Cy Fox | 12 | 2 | 1 | — | 13 | 2 |
| 4 | MF | Dee Ho | 20 | 5 | 2 | 1 | 22 | 6 |
| 5 | FW | Eve Jo | 21 | 9 | 2 | 2 | 23 | 11 |
`

describe('appearances and goals in several competitions', () => {
  test('make up the totals of each', () => {
    expect(told(squad(rows))).toEqual([])
    expect(told(squad(rows.replace('| 28 | 1 |', '| 23 | 1 |')))).toEqual(['warning column-sum 7:21 23 → 28'])
    expect(told(squad(rows.replace('| 22 | 6 |', '| 22 | 5 |')))).toHaveLength(1)
  })

  test('may be counted with others where a note says so', () => {
    expect(told(squad(rows.replace('| 31 | 2 |', '| 33[a] | 2 |')))).toEqual([])
  })

  test('are not claimed where only rows without any speak for it', () => {
    const keepers = `| 1 | GK | Ann Lee | 30 | 0 | 2 | 0 | 32 | 0 |
| 2 | GK | Bo Day | 28 | 0 | 3 | 0 | 31 | 0 |
| 3 | GK | Cy Fox | 12 | 0 | 1 | 0 | 13 | 0 |
| 4 | MF | Dee Ho | 20 | 5 | 2 | 1 | 22 | 7 |
`
    expect(told(squad(keepers))).toEqual([])
  })
})

const career = `= Ida Lund =

== Career statistics ==
| Club | Season | League | League | Cup | Cup | Total | Total |
| Club | Season | Apps | Goals | Apps | Goals | Apps | Goals |
| Kelver Rovers | 2000–01 | 10 | 2 | 0 | 0 | 10 | 2 |
| Kelver Rovers | 2001–02 | 31 | 3 | 3 | 0 | 34 | 3 |
| Kelver Rovers | Total | 41 | 5 | 3 | 0 | 44 | 5 |
| Norrby Town | 2002–03 | 13 | 13 | 2 | 1 | 15 | 14 |
| Norrby Town | 2003–04 | 43 | 8 | 5 | 1 | 48 | 9 |
| Norrby Town | 2004–05 | 36 | 2 | 4 | 0 | 40 | 2 |
| Norrby Town | Total | 92 | 23 | 11 | 2 | 103 | 25 |
| Uller (loan) | 2004–05 | 7 | 0 | 0 | 0 | 7 | 0 |
| Career total | Career total | 140 | 28 | 14 | 2 | 154 | 30 |
`

describe('seasons under clubs whose totals stand behind their names, with spans that became text', () => {
  test('add up, in each club and in all', () => {
    expect(told(career)).toEqual([])
  })

  test.each([
    ['| 43 | 8 |', '| 48 | 8 |', 'warning column-sum 10:27 48 → 43 [43]'],
    ['| 41 | 5 |', '| 47 | 5 |', 'warning column-sum 8:27 47 → 41'],
    ['| 14 | 2 | 154', '| 17 | 2 | 154', 'warning column-sum 14:44 17 → 14 [14]'],
  ])('one that is wrong is named: %s', (right, wrong, expected) => {
    expect(told(career.replace(right, wrong))).toEqual([expect.stringContaining(expected)])
  })
})
