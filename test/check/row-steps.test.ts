import { describe, expect, it } from 'vitest'
import { told } from './told.js'

const traffic = `= Selvan Airport =

| Year | Passengers | % change | Movements |
| 2010 | 8,433,927 | – | 101,453 |
| 2011 | 9,101,120 | 7.9% | 105,300 |
| 2012 | 9,452,700 | 3.9% | 104,100 |
| 2013 | 9,200,050 | 2.7% | 99,800 |
| 2014 | 10,300,000 | 12.0% | 103,000 |
| 2015 | 11,000,000 | 6.8% | 106,000 |
`

function changed(right: string, wrong: string): string {
  expect(traffic).toContain(right)
  return traffic.replace(right, wrong)
}

/** The latest year first. */
function turned(text: string): string {
  const [title, empty, header, ...rows] = text.trimEnd().split('\n')
  return [title, empty, header, ...rows.reverse(), ''].join('\n')
}

describe('changes from year to year', () => {
  it('are left alone where they are right, signs lost or not', () => {
    expect(told(traffic)).toEqual([])
    expect(told(turned(traffic))).toEqual([])
    expect(told(changed('2.7%', '−2.7%'))).toEqual([])
  })

  it('name the number that two changes tell against, and the change that two numbers do', () => {
    const wrong = changed('9,452,700', '9,542,700')
    expect(told(wrong)[0]).toMatch(/^warning relation 6:10 9,542,700 → 9,452,700/)
    expect(told(turned(wrong))[0]).toMatch(/^warning relation 7:10 9,542,700 → 9,452,700/)
    expect(told(changed('12.0%', '13.0%'))[0]).toMatch(/^warning relation 8:23 13\.0% → 12\.0%/)
  })

  it('name the number although it is out of line with the signs that are lost', () => {
    expect(told(changed('9,101,120', '9,901,120'))[0]).toMatch(/^warning relation 5:10 9,901,120 → 9,101,120/)
    expect(told(changed('9,200,050', '9,900,050'))[0]).toMatch(/^warning relation 7:10 9,900,050 → /)
  })

  it.each([
    ['a latest year that may not be over', '11,000,000', '5,000,000'],
    ['a part of a year', '| 2013 | 9,200,050', '| 2013 (January to June) | 4,100,050'],
    ['changes of something else', '| 7.9% |', '| 5.2% |'],
  ])('say nothing of %s', (_, right, wrong) => {
    const other = changed(right, wrong)
    expect(told(right === '| 7.9% |' ? other.replace('12.0%', '3.1%') : other)).toEqual([])
  })

  it('are none of the years themselves', () => {
    const seats = `= Freedom Front Plus =

| Election | Share of vote | Seats | +/- |
| 1994 | 2.2% | 9 / 400 | – |
| 1999 | 0.8% | 3 / 400 | 6 |
| 2004 | 0.9% | 4 / 400 | 1 |
| 2009 | 0.8% | 4 / 400 | ±0 |
| 2014 | 0.9% | 4 / 400 | ±0 |
| 2019 | TBD | 0 / 400 | ±0 |
`
    expect(told(seats)).toEqual([])
  })
})

it('a change with fewer decimals than the others is not mended', () => {
  const index = (change: string) => `= Kelver 25 =

| Year | Closing level | Change in index in points | Change in index in % |
| 2009 | 2,058.93 | | |
| 2010 | 2,593.47 | 534.54 | 25.96 |
| 2011 | 1,927.91 | −665.56 | ${change} |
| 2012 | 2,208.19 | 280.28 | 14.54 |
| 2013 | 2,808.21 | 600.02 | 27.17 |
`
  expect(told(index('−25.66'))).toEqual([])
  expect(told(index('−25.56'))).toEqual(['warning relation 6:31 −25.56 → −25.66 [−25.66]'])
  expect(told(index('−25.6'))[0]).not.toContain('[')
})
