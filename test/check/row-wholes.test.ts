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
