import { describe, expect, it } from 'vitest'
import { told } from '../told.js'

const songs = [
  [1, 4, 91],
  [2, 11, 12],
  [3, 1, 163],
  [4, 7, 57],
  [5, 2, 140],
  [6, 9, 33],
  [7, 3, 121],
  [8, 5, 76],
  [9, 6, 70],
  [10, 8, 41],
  [11, 10, 20],
  [12, 12, 3],
] as const

const contest = `= Riverton Song Contest =

| Draw | Artist | Place | Points |
${songs.map(([draw, place, points]) => `| ${draw} | Singer ${'ABCDEFGHIJKL'[draw - 1]} | ${place} | ${points} |`).join('\n')}
`

const medals = `= Riverton Games =

| Rank | Nation | Gold | Total |
| 1 | Kelver | 12 | 50 |
| 2 | Selva | 11 | 40 |
| 3 | Northam | 10 | 30 |
| 4 | Dale | 9 | 20 |
| 5 | Fairview | 8 | 35 |
| 6 | Hill | 7 | 14 |
| 7 | Lake | 6 | 13 |
| 8 | Ford | 5 | 12 |
| 9 | Wood | 4 | 11 |
| 10 | Marsh | 3 | 10 |
| 11 | Heath | 2 | 9 |
| 12 | Moor | 1 | 8 |
`

const changed = (text: string, right: string, wrong: string) => {
  expect(text).toContain(right)
  return told(text.replace(right, wrong))
}

describe('numbers by which rows are ranked', () => {
  it('go with the ranks', () => {
    expect(told(contest)).toEqual([])
    expect(changed(contest, '| 7 | 57 |', '| 7 | 157 |')).toEqual(['warning rank-value 7:22 157 → '])
    expect(changed(contest, '| 1 | 163 |', '| 1 | 63 |')).toEqual([])
    expect(changed(contest, '| 9 | 33 |', '| 9 | 93 |')).toEqual(['warning rank-value 9:22 93 → '])
  })

  it('may be of a group of columns that has its own ranks', () => {
    const grouped = contest.replace(
      '| Draw | Artist | Place | Points |',
      '| Draw | Artist | Semi-final | Semi-final |\n| Draw | Artist | Rank | Points |',
    )
    expect(told(grouped)).toEqual([])
    expect(changed(grouped, '| 7 | 57 |', '| 7 | 157 |')).toEqual(['warning rank-value 8:22 157 → '])
  })

  it('are left alone where another column is in order, or two numbers may be the odd one', () => {
    expect(told(medals)).toEqual([])
    expect(changed(contest, '| 5 | 76 |', '| 5 | 67 |')).toEqual([])
    expect(changed(contest, '| 8 | 41 |', '| 8 | 888 |')).toEqual([])
  })

  it('may be the same in two rows', () => {
    expect(changed(contest, '| 5 | 76 |', '| 5 | 70 |')).toEqual([])
  })

  it('are left alone in a table of matches, where a play-off may decide', () => {
    const league = contest.replace('| Draw | Artist |', '| Won | Team |')
    expect(changed(league, '| 7 | 57 |', '| 7 | 157 |')).toEqual([])
  })

  it('takes a number two places off for a rank of another year', () => {
    expect(changed(contest, '| 7 | 57 |', '| 7 | 77 |')).toEqual([])
  })
})
