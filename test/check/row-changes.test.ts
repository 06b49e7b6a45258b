import { describe, expect, test } from 'vitest'
import { told } from './told.js'

const table = (...rows: string[]) =>
  `= 2004 Kelver county budget =\n\n${rows.map((row) => `| ${row} |\n`).join('')}`

const budget = table(
  'Department | 2003 | 2004 | Change | % change',
  'Roads | 1,200 | 1,320 | 120 | 10.0%',
  'Schools | 4,500 | 4,410 | −90 | −2.0%',
  'Police | 2,000 | 2,150 | 150 | 7.5%',
  'Total | 7,700 | 7,880 | 180 | 2.3%',
)
const towns = table(
  'Municipality | Area (km2) | 2020 | 2010 | Change',
  'Northport | 120.5 | 47,893 | 45,210 | ▲ 5.9%',
  'Easton | 80.1 | 11,407 | 12,008 | ▼ 5.0%',
  'Weston | 45.7 | 10,363 | 9,870 | ▲ 5.0%',
  'Southby | 33.0 | 4,201 | 4,001 | ▲ 5.0%',
)

describe('a change between two columns', () => {
  test.each([
    ['absolute and in percent', budget],
    ['from the later column to the earlier', towns],
    ['that lost its arrow', towns.replaceAll(/[▲▼] /g, '')],
    ['whose percentage goes by something else', budget.replace('10.0%', '11.1%').replace('−2.0%', '−1.1%')],
  ])('%s: nothing is told', (_, text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    [budget, '−90 |', '−80 |', 'warning relation 5:29 −80 → −90 [−90]'],
    [budget, '7.5%', '5.7%', 'warning relation 6:34 5.7% → 7.5% [7.5%]'],
    [budget, '2.3%', '3.2%', 'warning relation 7:33 3.2% → 2.3% [2.3%]'],
    [budget, '1,320', '1,230', 'warning column-sum 4:19 1,230 → 1,320 [1,320]'],
    [towns, '▲ 5.9%', '▲ 9.5%', 'warning relation 4:41 ▲ 9.5% → ▲ 5.9%'],
    [towns, '▼ 5.0%', '▲ 5.0%', 'warning relation 5:37 ▲ 5.0% → ▼ 5.0%'],
  ])('names what breaks it (%#)', (text, right, wrong, expected) => {
    expect(told(text.replace(right, wrong))).toEqual([expected])
  })

  test('is not claimed where few rows follow it', () => {
    expect(told(budget.replace('| 120 |', '| 100 |').replace('| 150 |', '| 50 |'))).toEqual([])
  })

  test('that a profile knows too is told once', () => {
    const league = table(
      'Club | Played | Won | Lost | Goals for | Goals against | Goal difference',
      'Northampton | 6 | 4 | 2 | 12 | 4 | +8',
      'Durham | 6 | 3 | 3 | 9 | 8 | +1',
      'Stockton | 6 | 2 | 4 | 7 | 9 | −2',
      'Crook | 6 | 1 | 5 | 5 | 12 | −5',
    )
    expect(told(league)).toEqual(['error relation 7:32 −5 → −7'])
  })

  test('is not claimed where it fits as many rows turned round', () => {
    const senate = table(
      'Party | Seats before | Seats won | Seats after | +/–',
      'Red Party | 40 | 22 | 42 | +2',
      'Blue Party | 37 | 15 | 35 | −2',
      'Independents | 2 | 1 | 2 | 0',
      'Vacant | 1 | | 1 | 0',
      'Total | 80 | 38 | 80 | ',
    )
    expect(told(senate)).toEqual([])
    const [first = '', ...more] = told(senate.replace('Red Party | 40', 'Red Party | 44'))
    expect(more).toEqual([])
    expect(first).toContain('column-sum')
    expect(first).not.toContain('[33]')
  })

  test('of rounded numbers may be a unit off', () => {
    const births = table(
      'Year | Births per 1000 | Deaths per 1000 | Natural change per 1000',
      '2015 | 10.0 | 9.6 | 0.4',
      '2016 | 9.9 | 9.5 | 0.3',
      '2017 | 9.8 | 9.9 | −0.1',
      '2018 | 9.5 | 9.9 | −0.4',
      '2019 | 9.3 | 9.9 | −0.6',
    )
    expect(told(births)).toEqual([])
    expect(told(births.replace('−0.6', '−0.1'))).toHaveLength(1)
    const sales = table(
      'Division | 2003 (£bn) | 2004 (£bn) | Change (%)',
      'Ships | 1.2 | 1.3 | 5.6',
      'Trains | 2.5 | 2.7 | 8.0',
      'Cars | 40.1 | 44.0 | 9.7',
      'Lifts | 8.0 | 8.4 | 5.0',
      'Pumps | 6.2 | 6.1 | −1.6',
    )
    expect(told(sales)).toEqual([])
    expect(told(sales.replace('9.7', '7.9'))).toEqual(['warning relation 6:24 7.9 → 9.7 [9.7]'])
  })
})
