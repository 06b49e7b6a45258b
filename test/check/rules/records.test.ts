import { describe, expect, it } from 'vitest'
import { told } from '../told.js'

const season = `= 1985 Riverton Rovers season =

| Week | Date | Opponent | Result | Record | Attendance |
| 1 | September 8 | Hill State | W 38–28 | 1–0 | 57,828 |
| 2 | September 15 | Lake Tech | W 20–7 | 2–0 | 60,533 |
| 3 | September 19 | at Dale | W 33–24 | 3–0 | 61,242 |
| 4 | September 29 | Selva | L 10–45 | 3–1 | 63,708 |
| 5 | Bye | | | | |
| 6 | October 13 | Northam | W 27–19 | 4–1 | 50,002 |
| 7 | October 20 | Fairview | W 26–10 | 5–1 | 60,523 |
`

const standings = `= 1998 Riverton League season =

| East | W | L | Pct. | GB | Home | Road |
| (1) Reds | 114 | 48 | .704 | — | 62–19 | 52–29 |
| (4) Blues | 92 | 70 | .568 | 22 | 51–30 | 41–40 |
| Greens | 88 | 74 | .543 | 26 | 51–30 | 37–44 |
| Whites | 79 | 83 | .488 | 35 | 42–39 | 37–44 |
| Blacks | 63 | 99 | .389 | 51 | 33–48 | 30–51 |
`

const changed = (text: string, right: string, wrong: string) => {
  expect(text).toContain(right)
  return told(text.replace(right, wrong))
}

describe('records from game to game', () => {
  it('are told where one does not follow', () => {
    expect(told(season)).toEqual([])
    expect(changed(season, '| 3–0 |', '| 8–0 |')).toEqual(['warning game-record 6:42 8–0 → 3–0'])
    expect(changed(season, '| 4–1 |', '| 4–7 |')).toEqual(['warning game-record 9:40 4–7 → 4–1'])
    expect(changed(season, '| 3–0 |', '| 0–3 |')).toEqual(['warning game-record 6:42 0–3 → 3–0'])
  })

  it('are told where the latest comes first', () => {
    const bouts = (record: string) => `= Ada Brown =

| No. | Result | Record | Opponent |
| 6 | Loss | 4–2 | Bo Clark |
| 5 | Loss | 4–1 | Cy Dale |
| 4 | Win | ${record} | Di Evans |
| 3 | Win | 3–0 | Ed Fox |
| 2 | Win | 2–0 | Flo Grant |
| 1 | Win | 1–0 | Gus Hill |
`
    expect(told(bouts('4–0'))).toEqual([])
    expect(told(bouts('6–0'))).toEqual(['warning game-record 6:13 6–0 → 4–0'])
  })

  it('are told below labels of two rows', () => {
    const [head = '', ...games] = season.split('\n').slice(2)
    const below = [
      '= 1985 Riverton Rovers season =\n',
      '| Week | Date | Opponent | Results | Results | Attendance |',
      head.replace('Result', 'Final score').replace('Record', 'Team record'),
      ...games,
    ].join('\n')
    expect(told(below)).toEqual([])
    expect(changed(below, '| 3–0 |', '| 8–0 |')).toEqual(['warning game-record 7:42 8–0 → 3–0'])
  })

  it('are told where that of the league stands in brackets', () => {
    const schedule = `= 2012–13 Riverton Rovers basketball team =

| Date | Opponent | Result | Record |
| 01/02/2013 | Hill State | W 79–64 | 2–11 (1–0) |
| 01/06/2013 | at Lake Tech | W 73–58 | 3–11 (2–0) |
| 01/07/2013 | Selva | L 40–58 | 3–12 |
| 01/08/2013 | Dale | W 77–61 | 4–12 (3–0) |
| 01/12/2013 | at Northam | L 50–84 | 4–13 (3–1) |
| 01/14/2013 | at Fairview | W 62–52 | 5–13 (4–1) |
| 01/19/2013 | Hill State | W 66–63 | 6–13 (5–1) |
`
    expect(told(schedule)).toEqual([])
    expect(changed(schedule, '(3–1)', '(3–2)')).toEqual(['warning game-record 8:45 3–2 → 3–1'])
    expect(changed(schedule, '(4–1)', '(4–3)')).toEqual(['warning game-record 9:46 4–3 → 4–1'])
    expect(changed(schedule, '4–13 (3–1)', '4–18 (3–1)')).toEqual(['warning game-record 8:39 4–18 → 4–13'])
  })

  it('are told where one result is another', () => {
    expect(changed(season, 'W 27–19', 'L 19–27')).toEqual(['warning game-record 9:40 4–1 → 3–2'])
    expect(changed(season, '| L 10–45', '| W 10–45')).toEqual(['warning game-record 7:40 3–1 → 4–0'])
    expect(told(season.replace('W 27–19', 'L 19–27').replace('W 33–24', 'L 33–24'))).toEqual([])
  })

  it('may stand behind games outside the league as well', () => {
    const repeated = `= 2012–13 Riverton Rovers basketball team =

| Date | Opponent | Result | Record |
| 01/02/2013 | Hill State | W 79–64 | 2–11 (1–0) |
| 01/06/2013 | at Lake Tech | W 73–58 | 3–11 (2–0) |
| 01/07/2013 | Selva | L 40–58 | 3–12 (2–0) |
| 01/07/2013 | Dorn | L 40–58 | 3–13 (2–0) |
| 01/08/2013 | Dale | W 77–61 | 4–13 (3–0) |
| 01/12/2013 | at Northam | L 50–84 | 4–14 (3–1) |
| 01/14/2013 | at Fairview | W 62–52 | 5–14 (4–1) |
`
    expect(told(repeated)).toEqual([])
  })

  it('may begin anew, and leave a game out', () => {
    expect(changed(season, '| 5–1 |', '| 1–0 |')).toEqual([])
    expect(changed(season, '| 3 | September 19 | at Dale | W 33–24 | 3–0 | 61,242 |\n', '')).toEqual([])
  })
})

describe('records at home and away', () => {
  it('are told where they do not make up all games', () => {
    expect(told(standings)).toEqual([])
    expect(changed(standings, '42–39', '24–39')).toEqual(['warning home-record 7:34 24–39 → 42–39'])
  })

  it('are told at the side that has another number of games, or that cannot be', () => {
    expect(changed(standings, '52–29', '52–59')).toEqual(['warning home-record 4:44 52–59 → 52–29'])
    expect(changed(standings, '62–19', '62–49')).toEqual(['warning home-record 4:36 62–49 → 62–19'])
    expect(changed(standings, '52–29', '52–39')).toEqual(['warning home-record 4:44 52–39 → 52–29'])
  })

  it('leave wrong numbers of games to their percentages', () => {
    expect(changed(standings, '| 92 |', '| 29 |')).toEqual([expect.stringMatching(/^warning relation 5:15/)])
  })

  it('are not compared where games are on neutral ground', () => {
    expect(told(standings.replace('52–29', '50–29').replace('41–40', '41–38'))).toEqual([])
  })
})

describe('ranks', () => {
  const list = (...ranks: number[]) =>
    `= Peaks =\n\n| Rank | Peak | Range |\n${ranks.map((rank, at) => `| ${rank} | Peak ${'ABCDEFGHIJ'[at]} | Kelver |\n`).join('')}`

  it.each([
    [1, 2, 3, 3, 5, 6, 7],
    [1, 2, 3, 3, 4, 5, 6],
    [1, 2, 3, 4, 5, 6, 42],
    [1, 2, 3, 4, 1, 2, 3, 4],
    [1, 2, 3, 5, 6, 7, 8],
    [1, 2, 4, 3, 5, 6, 7],
  ])('may be these: %#', (...ranks) => {
    expect(told(list(...ranks))).toEqual([])
  })

  it('are not the numbers of players', () => {
    expect(told(list(1, 2, 3, 14, 5, 6, 7).replace('Rank', '#'))).toEqual([])
  })

  it('are told where one is out of line', () => {
    expect(told(list(1, 2, 3, 7, 5, 6, 7))).toEqual(['warning rank-sequence 7:3 7 → 4'])
    expect(told(list(11, 12, 3, 14, 15, 16))).toEqual(['warning rank-sequence 6:3 3 → 13'])
  })
})
