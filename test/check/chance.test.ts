import { describe, expect, test } from 'vitest'
import { told } from './told.js'

const table = (rows: string) => `= 1911 Orland general election =

== Results ==
| Party | Votes | % |
${rows}
`

describe('what fits by chance explains nothing away', () => {
  const turnout = (total: string) =>
    table(`| Union Party | 305,200 | 41.0 |
| Reform League | 267,900 | 36.0 |
| Farmers | 171,300 | 23.0 |
| Invalid/blank votes | 4,150 | – |
| Total | ${total} | 100 |
| Registered voters/turnout | 965,700 | 77.5 |`)

  test('a wrong total may have the turnout that is stated, cut off: the right one is named all the same', () => {
    expect(told(turnout('748,550'))).toEqual([])
    expect(told(turnout('748,950'))).toEqual(['error votes-sum 5:17 305,200 → 305,600'])
    // 748,950 of 965,700 is 77.555%.
    expect(told(turnout('748,950').replace('77.5 |', '77.6 |'))[0]).toContain('error')
  })

  const invalid = (union: string, moors = '12,000') =>
    table(`| Union Party | ${union} | 43.2 |
| Reform League | 412,300 | 35.9 |
| Farmers | 227,900 | 19.8 |
| Moors | ${moors} | 1.0 |
| Invalid/blank votes | 29,800 | – |
| Total | 1,178,200 | 100 |`)

  test('rows that are too many by the invalid votes do not leave these out of the total: the shares say that it holds them', () => {
    expect(told(invalid('496,000'))).toEqual([])
    expect(told(invalid('526,000'))).toEqual(['error votes-sum 5:17 526,000 → 496,200'])
    expect(told(invalid('496,000', '42,000'))).toEqual(['error votes-sum 8:11 42,000 → 12,000'])
  })

  const near = (reform: string) =>
    table(`| Union Party | 37,048 | 36.21 |
| Reform League | 28,406 | ${reform} |
| Farmers | 36,855 | 36.02 |
| Turnout | 102,309 | 67.78 |`)

  test('a share that a few votes elsewhere would make right is told and not mended', () => {
    // 27.7649%
    expect(told(near('27.76'))).toEqual([])
    expect(told(near('27.77'))).toEqual(['error row-percent 6:28 27.77 → 27.76'])
    expect(told(near('27.16'))).toEqual(['error row-percent 6:28 27.16 → 27.76 [27.76]'])
  })

  test('a majority is not mended where rows are as many as the ballots, maybe by a wrong vote', () => {
    const majority = (union: string, stated: string) =>
      table(`| Union Party | ${union} | 51.16 |
| Reform League | 15,544 | 33.75 |
| Farmers | 6,946 | 15.08 |
| Majority | ${stated} | |
| Turnout | 46,053 | 67.78 |`)
    expect(told(majority('23,563', '8,019'))).toEqual([])
    expect(told(majority('23,563', '8,017'))).toEqual(['error margin-votes 8:14 8,017 → 8,019'])
    expect(told(majority('23,563', '8,109'))).toEqual(['error margin-votes 8:14 8,109 → 8,019 [8,019]'])
  })

  test('one share beside bare ones has its decimals from nobody else', () => {
    const against = (share: string) => table(`| Front | 4,588,996 | 100 |\n| Against | 980 | ${share} |`)
    expect(told(against('0.0'))).toEqual([])
    expect(told(against('0.20'))).toEqual(['error row-percent 6:19 0.20 → 0.02'])
  })
})
