import { expect, it } from 'vitest'
import { check, parse } from '../../src/index.js'
import { told } from './told.js'

const lots = (third: string) => `= 1911 Kelver by-election =

| Party | Candidate | Votes | % |
| Blue Party | Cora Dahl | 1,204 | 46.97 |
| Red Party | Ada Bern | 1,204 | 46.97 |
| Green Party | Eva Falk | 155 | ${third} |
| Total | | 2,563 | 100.00 |
`

it('a share that is rounded where the others are cut off is no contradiction, and is left alone', () => {
  expect(told(lots('6.05'))).toEqual([])
  const [finding, ...more] = check(parse(lots('6.05'), { from: 'flat' }))
  expect(more).toEqual([])
  expect(finding).toMatchObject({ rule: 'row-percent', severity: 'info', line: 6, actual: '6.05' })
  expect(finding?.message).toMatch(/\. Rounded instead of cut off, it would fit$/)
  expect(finding).not.toHaveProperty('fix')
})

it('any other is', () => {
  expect(told(lots('6.40'))).toEqual(['error row-percent 6:34 6.40 → 6.04 [6.04]'])
})
