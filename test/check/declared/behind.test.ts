import { expect, test } from 'vitest'
import { told } from '../told.js'

const standings = `= 1915 Valley League =

| Team | W | L | Pct. | GB |
| Red | 86 | 66 | .566 | — |
| Blue | 87 | 67 | .565 | — |
| Green | 86 | 67 | .562 | ½ |
| White | 81 | 72 | .529 | 5½ |
| North | 80 | 72 | .526 | 6 |
| South | 74 | 78 | .487 | 12 |
`

test('games behind the first are half the wins that are missing and half the losses that are too many', () => {
  expect(told(standings)).toEqual([])
})

test.each([
  ['| 5½ |', '| 6½ |', 'warning relation 7:28 6½ → 5½ [5½]'],
  ['| 12 |', '| 21 |', 'warning relation 9:28 21 → 12 [12]'],
  ['| 80 | 72 |', '| 80 | 27 |', 'warning relation 8:16 27 → 72 [72]'],
])('%s for %s is named alone', (right, wrong, finding) => {
  expect(told(standings.replace(right, wrong))).toEqual([finding])
})

test('where the first row is ahead of a second by a number, or most rows are counted otherwise, nothing is told', () => {
  expect(told(standings.replace('.566 | —', '.566 | +½'))).toEqual([])
  expect(
    told(standings.replace('| 6 |', '| 7 |').replace('| 12 |', '| 11 |').replace('| 5½', '| 4½')),
  ).toEqual([])
})
