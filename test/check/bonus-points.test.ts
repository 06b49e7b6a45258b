import { expect, test } from 'vitest'
import { told } from './told.js'

const rugby = (bonus: string, rows: readonly string[][]) => `= 2009–10 Kelver Rugby =

| Pos | Club | P | W | D | L | PF | PA | PD | ${bonus} | Pts |
${rows.map((cells, at) => `| ${at + 1} | ${cells.join(' | ')} |`).join('\n')}
`
const rows = (points = '41') => [
  ['Rovers', '12', '9', '0', '3', '406', '263', '+143', '5', '0', points],
  ['Town', '12', '6', '0', '6', '282', '330', '−48', '5', '6', '35'],
  ['Albion', '12', '7', '0', '5', '369', '384', '−15', '3', '2', '33'],
  ['United', '12', '6', '0', '6', '302', '252', '+50', '2', '4', '30'],
  ['City', '12', '5', '0', '7', '317', '412', '−95', '1', '6', '27'],
  ['Athletic', '12', '3', '0', '9', '239', '385', '−146', '1', '8', '21'],
]

test('bonus points for tries and for narrow losses may have columns of their own', () => {
  expect(told(rugby('TB | LB', rows()))).toEqual([])
  expect(told(rugby('TB | LB', rows('51')))[0]).toMatch(/^warning relation 4:\d+ 51 → 41/)
})

test('and all of them a column too', () => {
  const both = (points?: string) =>
    rows(points).map((cells) => cells.toSpliced(9, 0, String(Number(cells[8]) + Number(cells[9]))))
  const table = (points?: string) => rugby('TB | BP | LB', both(points))
  expect(told(table())).toEqual([])
  expect(told(table('51'))[0]).toMatch(/^warning relation 4:\d+ 51 → 41/)
})
