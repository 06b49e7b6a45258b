import { describe, expect, it } from 'vitest'
import { told } from './told.js'

const gymnastics = `= Riverton Games =

| Rank | Gymnast | Vault | Bars | Beam | Floor | Total |
| 1 | Ada Brown | 15.233 | 14.966 | 15.100 | 14.666 | 59.965 |
| 2 | Bo Clark | 14.900 | 14.700 | 14.566 | 14.433 | 58.599 |
| 3 | Cy Dale | 15.066 | 13.633 | 14.866 | 14.533 | 58.098 |
| 4 | Di Evans | 14.600 | 14.433 | 13.933 | 14.133 | 57.099 |
`
const decathlon = `= Riverton Decathlon =

| Rank | Athlete | 100m | LJ | SP | HJ | Points |
| 1 | Ada Brown | 975 | 970 | 778 | 850 | 3573 |
| 2 | Bo Clark | 899 | 903 | 850 | 878 | 3530 |
| 3 | Cy Dale | 966 | 908 | 709 | 831 | 3414 |
`
const budget = `= Riverton budget =

| Sector | 2010 | 2011 | 2012 | Total |
| Health | 12.4 | 13.1 | 14.2 | 39.6 |
| Defence | 8.2 | 8.4 | 8.1 | 24.8 |
| Schools | 20.5 | 21.0 | 22.3 | 63.8 |
| Roads | 3.3 | 3.1 | 4.2 | 10.6 |
`

const changed = (text: string, right: string, wrong: string) => {
  expect(text).toContain(right)
  return told(text.replace(right, wrong))
}

describe('results beside what makes them up', () => {
  it.each([gymnastics, decathlon, budget])('are left alone where they do', (text) => {
    expect(told(text)).toEqual([])
  })

  it('are told where one row does not', () => {
    expect(changed(gymnastics, '58.098', '58.908')[0]).toMatch(/^warning column-sum 6:53 58\.908 → 58\.098/)
    expect(changed(decathlon, '| 709', '| 790')[0]).toMatch(/^warning column-sum 6:29 790 → 709/)
  })

  it('with decimals may each be rounded', () => {
    expect(changed(budget, '39.6', '39.8')).toEqual([])
    expect(changed(budget, '39.6', '36.9')).toHaveLength(1)
  })

  it('need not be sums', () => {
    expect(changed(decathlon.replace('3530', '3500'), '3414', '3400')).toEqual([])
  })
})

it('a percentage with fewer decimals than all others is not mended', () => {
  const standings = (share: string) => `= 1998 Riverton season =

| Team | W | L | Pct. |
| Reds | 114 | 48 | ${share} |
| Blues | 92 | 70 | 0.568 |
| Greens | 88 | 74 | 0.543 |
| Whites | 79 | 83 | 0.488 |
`
  expect(told(standings('0.704'))).toEqual([])
  expect(told(standings('0.74'))).toEqual([expect.stringMatching(/^warning relation 4:21 0\.74/)])
})
