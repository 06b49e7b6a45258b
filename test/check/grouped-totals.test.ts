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
