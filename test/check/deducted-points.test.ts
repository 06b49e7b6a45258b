import { expect, test } from 'vitest'
import { told } from './told.js'

const league = (wins: string, deducted = '2') => `= 1990–91 Kelver League =

| Pos | Team | Pld | W | D | L | GF | GA | GD | Ded | Pts |
| 1 | Rovers | 6 | 5 | 0 | 1 | 12 | 4 | +8 | 0 | 15 |
| 2 | Town | 6 | ${wins} | 1 | 1 | 9 | 6 | +3 | ${deducted} | 11 |
| 3 | Albion | 6 | 1 | 1 | 4 | 5 | 10 | −5 | 0 | 4 |
| 4 | United | 6 | 1 | 0 | 5 | 4 | 10 | −6 | 0 | 3 |
`

test('points that were taken from a team may have a column, with or without a sign', () => {
  expect(told(league('4'))).toEqual([])
  expect(told(league('4').replaceAll(' | 2 | 11', ' | −2 | 11'))).toEqual([])
  expect(told(league('4', '3'))).toHaveLength(1)
  expect(told(league('3'))[0]).toMatch(/^error relation 5:\d+ 3 → 4 /)
})
