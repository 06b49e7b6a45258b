import { expect, test } from 'vitest'
import { told } from './told.js'

const counties = (...margins: string[]) => `= 2008 presidential election in Kelver =

| County | Ada Bern | | Cora Dahl | | Others | | Margin | | Total |
| | # | % | # | % | # | % | # | % | |
| Kent | 36,392 | 54.40% | 29,827 | 44.59% | 676 | 1.01% | 6,565 | ${margins[0]} | 66,895 |
| Lisle | 178,768 | 69.64% | 74,608 | 29.06% | 3,319 | 1.29% | 104,160 | ${margins[1]} | 256,695 |
| Sorrel | 40,299 | 45.37% | 47,939 | 53.97% | 584 | 0.66% | -7,640 | ${margins[2]} | 88,822 |
`

test('the margin of a county in percent is the difference of its shares, within rounding', () => {
  expect(told(counties('9.81%', '40.58%', '-8.60%'))).toEqual([])
  expect(told(counties('9.82%', '40.57%', '-8.61%'))).toEqual([])
  expect(told(counties('9.81%', '40.53%', '-8.60%'))).toEqual([
    'warning margin-percent 6:74 40.53% → 40.58% | 40.57% | 40.59%',
  ])
})

test('a margin in percent of something else is left alone', () => {
  expect(told(counties('19.6%', '7.2%', '-31.0%'))).toEqual([])
})
