import { expect, it } from 'vitest'
import { told } from '../told.js'

const timeline = (share: string) => `= Ada Brown =

| Tournament | 1982 | 1983 | SR | W–L | Win % |
| Australian Open | A | W | 3 / 5 | 25–2 | 93 |
| French Open | W | F | 3 / 7 | 41–4 | ${share} |
| Wimbledon | 4R | 3R | 0 / 9 | 17–9 | 65 |
| US Open | QF | QF | 1 / 6 | 30–5 | 86 |
`

it('compares records with the percentages beside them', () => {
  expect(told(timeline('91'))).toEqual([])
  expect(told(timeline('91.1%'))).toEqual([])
  expect(told(timeline('19'))).toEqual(['warning win-share 5:40 19 → 91'])
})

it('is silent where the percentages are of something else', () => {
  expect(told(timeline('40').replace('| 65 |', '| 20 |'))).toEqual([])
})
