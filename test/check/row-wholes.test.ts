import { describe, expect, it } from 'vitest'
import { check, parse, toRecord } from '../../src/index.js'

const rows = [
  ['Kent', '7,034', '44.44%', '8,719', '55.08%', '76', '0.48%', '-1,685', '-10.65%', '15,829'],
  ['New Castle', '40,018', '52.27%', '35,231', '46.02%', '1,310', '1.71%', '4,787', '6.25%', '76,559'],
  ['Sussex', '10,021', '48.85%', '10,369', '50.55%', '123', '0.60%', '-348', '-1.70%', '20,513'],
  ['Total', '57,073', '50.55%', '54,319', '48.11%', '1,509', '1.34%', '2,754', '2.44%', '112,901'],
]

/** The ways in which such a table's headers come out of an article. */
const headers: [string, string][] = [
  [
    'spans filled up',
    '| County | Herbert Hoover | | Franklin D. Roosevelt | | Others | | Margin | | Total votes cast |\n| | # | % | # | % | # | % | # | % | |',
  ],
  [
    'spans lost in both rows',
    '| County | Herbert Hoover | Franklin D. Roosevelt | Others | Margin | Total votes cast |\n| # | % | # | % | # | % | # | % |',
  ],
  ['one row of names', '| County | Hoover | % | Roosevelt | % | Others | % | Margin | % | Total |'],
  [
    'one row of names and measures',
    '| County | Hoover Votes | Hoover % | Roosevelt Votes | Roosevelt % | Others Votes | Others % | Margin Votes | Margin % | Total votes |',
  ],
]

function table(header: string, changed: (row: number, column: number) => string | null = () => null): string {
  const body = rows.map(
    (cells, row) => `| ${cells.map((cell, at) => changed(row, at) ?? cell).join(' | ')} |`,
  )
  return `= 1932 presidential election in Delaware =\n\n${header}\n${body.join('\n')}\n`
}

const faulty = (text: string) =>
  check(parse(text, { from: 'flat' })).filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  )

describe.each(headers)('votes by county and candidate: %s', (_, header) => {
  it('is consistent', () => {
    expect(faulty(table(header))).toEqual([])
  })

  it('without a column of totals, too', () => {
    const cut = table(header)
      .split('\n')
      .map((line) => line.replace(/\| [^|]* \|$/, '|'))
      .join('\n')
    expect(faulty(cut)).toEqual([])
  })

  it.each([
    [0, 3, '8,791', '8,719'],
    [1, 2, '52.72%', '52.27%'],
    [2, 9, '20,531', '20,513'],
    [3, 5, '1,590', '1,509'],
    [1, 7, '4,778', '4,787'],
  ])('names the wrong cell of row %i, column %i', (row, column, wrong, right) => {
    const text = table(header, (r, c) => (r === row && c === column ? wrong : null))
    const found = faulty(text)
    expect(found.map(({ actual, expected }) => [actual, expected[0]])).toEqual([[wrong, right]])
    expect(text.slice(...(found[0]?.span ?? [0, 0]))).toBe(wrong)
  })
})

describe('the record of such a table', () => {
  it('knows the votes of a candidate from margins', () => {
    const [spread] = headers
    const { tables } = toRecord(parse(table(spread?.[1] ?? ''), { from: 'flat' }))
    expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
      'name',
      ...['votes', 'share', 'votes', 'share', 'votes', 'share'],
      ...['margin', 'marginShare', 'other'],
    ])
  })
})

describe('votes of a row that its columns do not have', () => {
  it('leaves the totals alone', () => {
    const text = `| County | Hoover | % | Roosevelt | % | Total |
| Kent | 7,034 | 44.44% | 8,719 | 55.08% | 15,829 |
| New Castle | 40,018 | 52.27% | 35,231 | 46.02% | 76,559 |
| Sussex | 10,021 | 48.85% | 10,369 | 50.55% | 20,513 |
`
    expect(faulty(text)).toEqual([])
  })
})

describe('a column of totals', () => {
  const medals = (wrong = '21') => `| Rank | Nation | Gold | Silver | Bronze | Total |
| 1 | Adamia | 11 | 4 | 6 | ${wrong} |
| 2 | Brunia | 7 | 12 | 20 | 39 |
| 3 | Clavia | 7 | 3 | 10 | 20 |
| Totals (3 entries) | | 25 | 19 | 36 | 80 |
`

  it('is the sum of the columns before it', () => {
    expect(faulty(medals())).toEqual([])
    expect(faulty(medals('12')).map(({ actual, expected }) => [actual, expected])).toEqual([['12', ['21']]])
  })

  it('of other numbers claims nothing', () => {
    const text = `| Year | Won | Lost | Total |
| 2001 | 11 | 4 | 90 |
| 2002 | 7 | 12 | 85 |
| 2003 | 7 | 3 | 70 |
| 2004 | 9 | 6 | 15 |
`
    expect(faulty(text)).toEqual([])
  })
})

describe('the turnout of places', () => {
  const places = (
    turnout: string,
  ) => `| County | Yes | Yes % | No | No % | Total votes | Registered | Turnout % |
| Adams | 1,232 | 1.81 | 66,653 | 98.19 | 67,885 | 88,181 | ${turnout} |
| Brown | 54,669 | 87.23 | 8,005 | 12.77 | 62,674 | 63,227 | 99.13 |
| Clay | 92,171 | 48.70 | 97,085 | 51.30 | 189,256 | 210,340 | 89.98 |
| Dover | 93,465 | 70.62 | 38,891 | 29.38 | 132,356 | 134,688 | 98.27 |
`

  it('is checked in every row', () => {
    expect(faulty(places('76.98'))).toEqual([])
    const found = faulty(places('79.68'))
    expect(found.map(({ rule, actual, expected }) => [rule, actual, expected[0]])).toEqual([
      ['turnout', '79.68', '76.98'],
    ])
  })
})

describe('years over numbers and shares', () => {
  const groups = (share: string) => `| Language | 2001 | | 2011 | |
| | Number | % | Number | % |
| Ruritanian | 386,417 | 48.2% | 543,392 | ${share} |
| Graustarkian | 281,665 | 35.1% | 444,420 | 38.0% |
| Freedonian | 90,000 | 11.2% | 120,000 | 10.3% |
| Sylvanian | 43,918 | 5.5% | 62,188 | 5.3% |
| Total | 802,000 | 100% | 1,170,000 | 100% |
`

  it('are headers, and their tables no elections', () => {
    expect(toRecord(parse(groups('46.4%'), { from: 'flat' }))).toMatchObject({ kind: 'generic', data: null })
    expect(faulty(groups('46.4%'))).toEqual([])
    expect(faulty(groups('44.6%')).map(({ actual, expected }) => [actual, expected[0]])).toEqual([
      ['44.6%', '46.4%'],
    ])
  })
})

describe('shares in front of their counts', () => {
  const counties = (count: string) => `= 2008 presidential election in Kelver =

| County | Obama % | Obama # | McCain % | McCain # | Others % | Others # | Total |
| Alder | 60.00% | ${count} | 36.00% | 21,600 | 4.00% | 2,400 | 60,000 |
| Birch | 42.00% | 25,200 | 54.00% | 32,400 | 4.00% | 2,400 | 60,000 |
| Cedar | 50.00% | 10,000 | 45.00% | 9,000 | 5.00% | 1,000 | 20,000 |
`

  it('are of their rows', () => {
    expect(faulty(counties('36,000'))).toEqual([])
    expect(faulty(counties('39,000')).map(({ actual, expected }) => [actual, expected?.[0]])).toEqual([
      ['39,000', '36,000'],
    ])
  })
})

it('a county where others have the rest of the votes is no contradiction', () => {
  const counties = (adams: string) => `= 2014 Essex County elections =

== Results ==
| County | Lee | Lee % | Day | Day % |
| Adams | 2,706 | ${adams} | 4,865 | 63.6% |
| Brown | 4,429 | 64.8% | 2,404 | 35.2% |
| Clay | 2,967 | 34.8% | 5,557 | 65.2% |
| Dover | 4,359 | 92.8% | 339 | 7.2% |
| Essex | 7,934 | 47.8% | 8,660 | 52.2% |
`
  expect(check(parse(counties('35.4%')))).toEqual([])
  expect(check(parse(counties('37.4%')))).not.toEqual([])
})
