import { describe, expect, it } from 'vitest'
import { readDate, readValue } from '../../src/value/index.js'

describe('readDate', () => {
  it.each([
    ['2004-02-07', '2004-02-07', 'day'],
    ['February 7, 2004', '2004-02-07', 'day'],
    ['February 7 2004', '2004-02-07', 'day'],
    ['Feb. 7th, 2004', '2004-02-07', 'day'],
    ['7 February 2004', '2004-02-07', 'day'],
    ['7th of February, 2004', '2004-02-07', 'day'],
    ['2004 February 7', '2004-02-07', 'day'],
    ['2012年1月14日', '2012-01-14', 'day'],
    ['2012년 1월 14일', '2012-01-14', 'day'],
    ['2012年1月', '2012-01', 'month'],
    ['9. Mai 2010', '2010-05-09', 'day'],
    ['1er août 1958', '1958-08-01', 'day'],
    ['1.º de março de 1930', '1930-03-01', 'day'],
    ['20 de diciembre de 2015', '2015-12-20', 'day'],
    ['4 maggio 1978', '1978-05-04', 'day'],
    ['25 października 2015', '2015-10-25', 'day'],
    ['26 марта 2000', '2000-03-26', 'day'],

    ['November 4, 1958', '1958-11-04', 'day'],
    ['September 1993', '1993-09', 'month'],
    ['May, 1993', '1993-05', 'month'],
    ['1993-09', '1993-09', 'month'],
    ['1985', '1985', 'year'],
    ['987', '0987', 'year'],
    ['February 29, 2004', '2004-02-29', 'day'],
    ['February 29, 1500', '1500-02-29', 'day'],
    ['February 6–9, 2004', '2004-02-06/2004-02-09', 'day'],
    ['February 6-9, 2004', '2004-02-06/2004-02-09', 'day'],
    ['6–9 February 2004', '2004-02-06/2004-02-09', 'day'],
    ['January 25 – February 5, 2008', '2008-01-25/2008-02-05', 'day'],
    ['January 3 to June 3, 2008', '2008-01-03/2008-06-03', 'day'],
    ['5 May – 22 September 1985', '1985-05-05/1985-09-22', 'day'],
    ['From 5 May until 22 September 1985', '1985-05-05/1985-09-22', 'day'],
    ['September 17, 1927, through December 3, 1927', '1927-09-17/1927-12-03', 'day'],
    ['December 30, 2003 – January 2, 2004', '2003-12-30/2004-01-02', 'day'],
    ['2004-02-06/2004-02-09', '2004-02-06/2004-02-09', 'day'],
    ['March–April 2004', '2004-03/2004-04', 'month'],
    ['2004–2005', '2004/2005', 'year'],
    ['2004–05', '2004/2005', 'year'],
    ['1998-99', '1998/1999', 'year'],
    ['1999–00', '1999/2000', 'year'],
    ['2004–present', '2004/..', 'year'],
    ['c. 1850', '1850~', 'year'],
    ['circa May 1850', '1850-05~', 'month'],
    ['c.1850', '1850~', 'year'],
    ['1850?', '1850?', 'year'],
    ['c. 1850?', '1850%', 'year'],
    ['1840s', '184X', 'decade'],
    ['c. 1850 – c. 1860', '1850~/1860~', 'year'],
  ])('%j', (raw, value, precision) => {
    const date = readDate(raw)
    expect(date?.value).toBe(value)
    expect(date?.precision).toBe(precision)
    expect([date?.start, date?.end]).toEqual([0, raw.length])
  })

  it.each([
    'February 30, 2004',
    'February 29, 1900',
    '31 June 2004',
    '31. Juni 2004',
    'Mars 2020',
    'mai 2010',
    '9. Mai',
    '2004-13-01',
    '2004-00-10',
    '2004-02-30',
    'February 0, 2004',
    '7/2/2004',
    '07.02.2004',
    '2004-05',
    '7 February',
    'February 7',
    'February',
    'September 93',
    '87',
    '1900s',
    '19th century',
    '3–5',
    'December 30 – January 2, 2004',
    '9–6 February 2004',
    '6 – February 9, 2004',
    'March – 2004',
    'January 3, 2008 to June 3',
    'spring 2004',
    'Maybe 2004',
    'February 7, 2004 in Olympia',
    '20040207',
    '',
    '-',
    '12:30',
  ])('leaves %j', (raw) => {
    expect(readDate(raw)).toBeNull()
  })

  it('leaves white space and notes out of its span', () => {
    const raw = ' Saturday, February 7, 2004 [a] (provisional)\n'
    const date = readDate(raw)
    expect(date?.value).toBe('2004-02-07')
    expect(date?.weekday).toBe(6)
    expect(date?.note).toBe('[a] (provisional)')
    expect(raw.slice(date?.start, date?.end)).toBe('Saturday, February 7, 2004')
  })

  it('reads every day of a leap year in both orders', () => {
    const names =
      'January February March April May June July August September October November December'.split(' ')
    for (let day = Date.UTC(2004, 0, 1); day < Date.UTC(2005, 0, 1); day += 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10)
      const name = names[Number(iso.slice(5, 7)) - 1]
      const number = Number(iso.slice(8))
      expect(readDate(`${name} ${number}, 2004`)?.value).toBe(iso)
      expect(readDate(`${number} ${name?.slice(0, 3)} 2004`)?.value).toBe(iso)
      expect(readDate(iso)?.value).toBe(iso)
    }
  })
})

describe('dates as values', () => {
  it.each([
    ['February 7, 2004', 'auto', 'date', '2004-02-07'],
    ['2004-02-07', 'auto', 'date', '2004-02-07'],
    ['May 2004', 'auto', 'date', '2004-05'],
    ['2004', 'auto', 'integer', 2004],
    ['2004–05', 'auto', 'text', '2004–05'],
    ['1840s', 'auto', 'text', '1840s'],
    ['2004', 'date', 'date', '2004'],
    ['2004–05', 'date', 'date', '2004/2005'],
    ['soon', 'date', 'text', 'soon'],
    ['20 October 1996 (first round),', 'date', 'date', '1996-10-20'],
    ['2004', 'year', 'integer', 2004],
    ['987', 'year', 'integer', 987],
    ['2004[a]', 'year', 'integer', 2004],
    ['c. 1850', 'year', 'date', '1850~'],
    ['November 4, 1958', 'year', 'date', '1958-11-04'],
    ['February 7, 2004', 'text', 'text', 'February 7, 2004'],
  ] as const)('%j where %s is expected', (raw, expected, type, value) => {
    const reading = readValue(raw, expected)
    expect([reading.type, reading.value]).toEqual([type, value])
  })
  it('says that a text where a date is expected is not understood', () => {
    expect(readValue('soon', 'date').status).toBe('unknown')
    expect(readValue('2,004', 'year').status).toBe('unknown')
    expect(readValue('20 October 1996,', 'date').status).toBe('partial')
  })
})
