import { describe, expect, it } from 'vitest'
import { told } from './told.js'

const diving = `= Diving at the Riverton Games =

| Rank | Diver | Preliminary | Preliminary | Final | Final | Final |
| Rank | Diver | Points | Rank | Points | Rank | Total |
| 1 | Ann Lee | 56.30 | 1 | 34.98 | 2 | 91.28 |
| 2 | Bo Day | 54.70 | 2 | 35.24 | 1 | 89.94 |
| 3 | Cy Fox | 53.38 | 3 | 33.61 | 3 | 86.99 |
| 4 | Di Gray | 51.90 | 5 | 31.69 | 4 | 83.59 |
| 5 | Ed Hill | 51.53 | 6 | 31.50 | 5 | 83.03 |
| 6 | Flo Iver | 52.12 | 4 | 28.86 | 6 | 80.98 |
| 7 | Gus Jay | 48.89 | 7 | | | |
`

describe('a total of points with the rank after each round', () => {
  it('is the sum of the points', () => {
    expect(told(diving)).toEqual([])
    expect(told(diving.replace('89.94', '98.94'))).toEqual([
      expect.stringMatching(/^warning column-sum 6:\d+ 98\.94/),
    ])
    expect(told(diving.replace('31.69', '31.96'))).toEqual([expect.stringMatching(/^warning column-sum 8:/)])
  })

  it('is none where the rows do not say so', () => {
    expect(told(diving.replaceAll('.98', '.89').replaceAll('.24', '.42').replaceAll('.61', '.16'))).toEqual(
      [],
    )
  })
})
