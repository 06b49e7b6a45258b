import { describe, expect, test } from 'vitest'
import { told } from '../told.js'

const career = `= Ida Lund =

== Career statistics ==
| Season | Team | Regular season | Regular season | Regular season | Regular season | Playoffs | Playoffs | Playoffs | Playoffs |
| Season | Team | GP | G | A | Pts | GP | G | A | Pts |
| 2000–01 | Kelver | 10 | 2 | 1 | 3 | 2 | 1 | 0 | 1 |
| 2001–02 | Kelver | 31 | 3 | 3 | 6 | 3 | 1 | 1 | 2 |
| 2002–03 | Norrby | 13 | 13 | 2 | 15 | 14 | 3 | 2 | 5 |
| 2003–04 | Norrby | 43 | 8 | 5 | 13 | 9 | 4 | 4 | 8 |
| 2004–05 | Norrby | 36 | 2 | 4 | 6 | — | — | — | — |
`

const coaching = `= Ida Lund =

== Head coaching record ==
| Team | Year | Regular season | Regular season | Regular season | Regular season | Regular season | Post season | Post season | Post season |
| Team | Year | Won | Lost | Ties | Win % | Finish | Won | Lost | Win % |
| KEL | 1981 | 10 | 6 | 0 | .625 | 2nd in the East | - | - | - |
| KEL | 1982 | 2 | 7 | 0 | .222 | 5th in the East | - | - | - |
| KEL | 1983 | 9 | 6 | 1 | .594 | 2nd in the East | 0 | 1 | .000 |
| KEL | 1984 | 13 | 3 | 0 | .813 | 1st in the East | 2 | 1 | .667 |
| KEL | 1985 | 11 | 5 | 0 | .688 | 2nd in the East | 1 | 1 | .500 |
`

describe('relations below labels that span several columns', () => {
  test('hold in consistent tables', () => {
    expect(told(career)).toEqual([])
    expect(told(coaching)).toEqual([])
  })

  test.each([
    [career, '| 43 | 8 | 5 | 13 |', '| 43 | 8 | 5 | 18 |', 'warning relation 9:35 18 → 13'],
    [career, '| 14 | 3 | 2 | 5 |', '| 14 | 3 | 2 | 6 |', 'warning relation 8:46 3 → 4'],
    [coaching, '.813', '.831', 'warning relation 9:29 .831 → .813 | .812'],
  ])('tell what breaks them: %#', (text, right, wrong, expected) => {
    expect(text).toContain(right)
    expect(told(text.replace(right, wrong))).toEqual([expect.stringContaining(expected)])
  })

  test('averages are rounded, each by itself', () => {
    const averages = `= Ida Lund =

== Averages ==
| Season | Per game | Per game | Per game | Per game |
| Season | G | A | Pts | PIM |
| 2000–01 | 0.2 | 0.1 | 0.3 | 1.1 |
| 2001–02 | 0.3 | 0.3 | 0.6 | 1.4 |
| 2002–03 | 1.0 | 0.2 | 1.1 | 1.5 |
| 2003–04 | 0.2 | 0.4 | 0.6 | 1.0 |
| 2004–05 | 0.4 | 0.1 | 0.5 | 1.2 |
`
    expect(told(averages)).toEqual([])
  })

  test('of a part with a row or two nothing is claimed', () => {
    const other = career.replaceAll('| A |', '| PP |')
    expect(told(other)).toEqual([])
  })
})

test('the overall games of a kind are those at home and away', () => {
  const standings = `= 1990 Kelver League =

== Standings ==
| Team | Home | Home | Home | Away | Away | Away | Overall | Overall | Overall |
| Team | W | D | L | W | D | L | W | D | L |
| Red | 5 | 2 | 1 | 3 | 1 | 4 | 8 | 3 | 5 |
| Blue | 4 | 3 | 1 | 2 | 2 | 4 | 6 | 5 | 5 |
| Green | 2 | 3 | 3 | 1 | 2 | 5 | 3 | 5 | 8 |
| White | 1 | 4 | 3 | 2 | 3 | 3 | 3 | 7 | 6 |
`
  expect(told(standings)).toEqual([])
  expect(told(standings.replace('| 6 | 5 | 5 |', '| 9 | 5 | 5 |'))).toEqual([
    expect.stringContaining('column-sum 7:10 4 → 7'),
  ])
})
