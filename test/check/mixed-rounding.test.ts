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

it('shares of the stated total that are cut off are no rounded ones of another: the wrong number is among those named', () => {
  const article = `= 1978 Kelver gubernatorial election =

| Party | Candidate | Votes | % |
| Red Party | Ada Bern | 1,619,836 | 55 |
| Blue Party | Cora Dahl | 875,358 | 29 |
| Green Party | Eva Falk | 292,959 | 10 |
| Grey Party | Ida Holm | 133,537 | 4 |
| Total votes | | 2,924,690 | 100.0 |
`
  const [{ line, related = [] } = { line: 0 }] = check(parse(article, { from: 'flat' })).filter(
    ({ severity }) => severity === 'error',
  )
  expect([line, ...related.map((place) => place.line)]).toContain(7)
})

it('without a total shares that are all cut off stay so where a number of votes is wrong', () => {
  const primary = () => `= 1988 Kelver Democratic presidential primary =

| Candidate | Votes | % |
| Ada Bern | 723,535 | 28.1% |
| Bo Dahl | 619,744 | 24.1% |
| Cora Ek | 488,422 | 19.0% |
| Di Fox | 391,183 | 15.2% |
| Ed Gray | 306,972 | 11.9% |
| Flo Hay | 36,513 | 1.4% |
`
  const named = (votes: string) => told(primary().replace('391,183', votes)).map((line) => line.split(' ')[2])
  expect(named('391,183')).toEqual([])
  expect(named('39,183')).toEqual(['7:12'])
})
