import { describe, expect, test } from 'vitest'
import { told } from './told.js'

const areas = (first: string, total: string) => `= Provinces of Kelver =

| Province | Area (km2) |
| North | ${first} |
| South | 10.3 |
| East | 8.4 |
| Total | ${total} |
`

describe('measures with decimals', () => {
  test('add up to a total that was rounded by itself', () => {
    expect(told(areas('12.4', '31.1'))).toEqual([])
    expect(told(areas('12.4', '31.2'))).toEqual([])
    expect(told(areas('12.4', '31.5'))).toHaveLength(1)
    expect(told(areas('15.4', '31.2'))).toHaveLength(1)
  })
})

describe('a column of numbers with one unit', () => {
  const outlays = (first: string, behind = ' billion') => `= 2012 Kelver budget =

| Category | Outlays |
| Defence | $${first} billion |
| Health | $1,250.0${behind} |
| Other | $1,600.1 billion |
| Total | $3,528.0 billion |
`

  test('is added up like bare numbers', () => {
    expect(told(outlays('677.9'))).toEqual([])
    expect(told(outlays('977.9'))).toEqual([expect.stringMatching(/^warning column-sum 4:\d+ 977.9 → 677.9/)])
    expect(
      told(
        outlays('677.9')
          .replaceAll(/\$| billion/g, '')
          .replaceAll(/(\d) \|/g, '$1 ha |'),
      ),
    ).toEqual([])
  })

  test('is not where a cell has another', () => {
    expect(told(outlays('977.9', ' million'))).toEqual([])
  })
})

test('state delegates and their shares are those of a caucus, and the infobox mirrors the shares', () => {
  const caucus = (boxed: string, count: string) => `= 2016 Kelver caucuses =

Infobox
- Election Name: 2016 Kelver caucuses
- Type: primary
- Candidate1: Ada Bern
- Percentage1: ${boxed}
- Candidate2: Cora Dahl
- Percentage2: 49.59%

| Candidate | State delegate equivalents | | Delegates |
| | Count | Percentage | |
| Ada Bern | ${count} | 49.84% | 23 |
| Cora Dahl | 696.92 | 49.59% | 21 |
| Uncommitted | 8.09 | 0.58% | 0 |
| Total | 1,405.48 | 100% | 44 |
`
  expect(told(caucus('49.84%', '700.47'))).toEqual([])
  expect(told(caucus('47.84%', '700.47'))).toEqual([
    expect.stringMatching(/^error mirror-percent 7:16 47.84% → 49.84%/),
  ])
  expect(told(caucus('49.84%', '790.47'))).toEqual([
    expect.stringMatching(/^warning \S+ 13:14 790.47 → 700.47/),
  ])
})
