import { describe, expect, it } from 'vitest'
import { told } from '../told.js'

const slalom = `= 1998 Kelver slalom =

| Rank | Name | Run 1 | Run 2 | Total | Behind |
| 1 | Ann Lee | 52.80 | 53.44 | 1:46.24 | |
| 2 | Bo Day | 53.12 | 53.32 | 1:46.44 | +0.20 |
| 3 | Cy Fox | 53.31 | 53.80 | 1:47.11 | +0.87 |
| 4 | Di Gray | 54.20 | 53.69 | 1:47.89 | +1.65 |
| 5 | Ed Hill | 54.05 | 54.68 | 1:48.73 | +2.49 |
| | Flo Iver | 55.10 | DNF | | |
`

const relay = `= 2001 Kelver relay =

| Rank | Team | Swimmers | Time | Time behind |
| 1 | Reds | Ann Lee (1:46.49), Bo Day (1:47.52) | 3:34.01 | |
| 2 | Blues | Cy Fox (1:47.50), Di Gray (1:47.62) | 3:35.12 | 1.11 |
| 3 | Greens | Ed Hill (1:48.16), Flo Iver (1:48.26) | 3:36.42 | 2.41 |
| 4 | Whites | Gus Jay (1:49.08), Hal King (1:49.15) | 3:38.23 | 4.22 |
| 5 | Blacks | Ida Lowe (1:50.01), Jo Mann (1:50.18) | 3:40.19 | 6.18 |
`

const changed = (text: string, right: string, wrong: string) => {
  expect(text).toContain(right)
  return told(text.replace(right, wrong))
}

describe('times of runs', () => {
  it('make up the total', () => {
    expect(told(slalom)).toEqual([])
    expect(changed(slalom, '1:47.11', '1:47.71')).toEqual(['warning race-times 6:32 1:47.71 → 1:47.11'])
    expect(changed(slalom, '54.20 ', '54.70 ')).toEqual(['warning race-times 7:17 54.70 → 54.20'])
  })

  it('leave the difference to be wrong where they agree', () => {
    expect(changed(slalom, '+1.65', '+1.85')).toEqual(['warning race-times 7:44 1.85 → 1.65'])
  })

  it('may be rounded each by itself', () => {
    expect(changed(slalom, '1:47.11', '1:47.12')).toEqual([])
  })

  it('leave alone what is no slip, and tables that count in another way', () => {
    expect(changed(slalom, '1:47.89', '1:57.01')).toEqual([])
    const best = slalom.replaceAll(/1:4(\d)\.\d\d/g, '5$1.00')
    expect(told(best)).toEqual([])
  })

  it('may have labels of two rows', () => {
    const nation = `= Kelver at the 1980 Winter Games =

| Athlete | Event | Race 1 | Race 2 | Total | Total |
| Athlete | Event | Time | Time | Time | Rank |
| Ann Lee | Giant Slalom | 1:10.73 | DNF | DNF | – |
| Bo Day | Slalom | 58.68 | 53.69 | 1:52.73 | 23 |
| Cy Fox | Slalom | 57.78 | 53.03 | 1:50.81 | 19 |
| Di Gray | Slalom | 57.58 | 53.23 | 1:50.81 | 19 |
| Ed Hill | Slalom | 55.14 | 51.20 | 1:46.34 | 16 |
`
    expect(told(nation)).toEqual(['warning race-times 6:37 1:52.73 → 1:52.37'])
  })
})

describe('times of a relay', () => {
  it('make up that of the team', () => {
    expect(told(relay)).toEqual([])
    expect(changed(relay, '(1:48.16)', '(1:43.16)')).toEqual(['warning race-times 6:25 1:43.16 → 1:48.16'])
    expect(changed(relay, '3:38.23', '3:33.23')).toEqual(['warning race-times 7:56 3:33.23 → 3:38.23'])
    expect(changed(relay, '| 6.18', '| 6.81')).toEqual(['warning race-times 8:66 6.81 → 6.18'])
  })
})
