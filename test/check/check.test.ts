import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.js'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { applyFixes } from '../../src/unified/apply-fixes.js'

const sample = readFileSync(new URL('../../samples/2000-new-hampshire-primary.txt', import.meta.url), 'utf8')
const grave = (text: string) => check(parseFlat(text)).filter(({ severity }) => severity !== 'info')

describe('a single wrong number is named, with its right value', () => {
  test('the sample itself is clean', () => {
    expect(grave(sample)).toEqual([])
  })

  test.each([
    ['votes in the table', '| 72,330 |', '| 72,380 |', '72,380', '72,330'],
    ['votes in the infobox', 'Popular Vote2: 72,330', 'Popular Vote2: 73,230', '73,230', '72,330'],
    ['a share in the table', '| 30.36% |', '| 30.63% |', '30.63%', '30.36%'],
    ['the total', '| 238,206 |', '| 238,260 |', '238,260', '238,206'],
    ['the total share', '| 100.00% |', '| 100.08% |', '100.08%', '100.00%'],
  ])('%s', (_, right, wrong, actual, expected) => {
    expect(sample).toContain(right)
    const text = sample.replace(right, wrong)
    const found = grave(text)
    expect(found.map((finding) => [finding.severity, finding.actual, finding.expected?.[0]])).toEqual([
      ['error', actual, expected],
    ])
    const [finding] = found
    expect(text.slice(finding?.span[0], finding?.span[1])).toBe(actual)
    expect(
      text
        .split('\n')
        [(finding?.line ?? 0) - 1]?.slice((finding?.column ?? 0) - 1, (finding?.endColumn ?? 0) - 1),
    ).toBe(actual)
    expect(applyFixes(text, check(parseFlat(text)), { suggested: true })).toBe(sample)
    expect(applyFixes(text, check(parseFlat(text)), {})).toBe(text)
  })

  test('two wrong numbers are two findings', () => {
    const text = sample.replace('| 72,330 |', '| 72,380 |').replace('| 12.66% |', '| 12.99% |')
    expect(grave(text).map(({ actual, expected }) => [actual, expected?.[0]])).toEqual([
      ['72,380', '72,330'],
      ['12.99%', '12.66%'],
    ])
  })
})

describe('what looks like a contradiction and is none', () => {
  const table = (rows: string) => `= Results =\n\n== Results ==\n${rows}`

  test('a total that covers the invalid votes', () => {
    expect(
      grave(
        table(
          '| Party | Votes | % |\n| A | 600 | 60.0 |\n| B | 400 | 40.0 |\n| Invalid/blank votes | 50 | – |\n| Total | 1,050 | 100 |\n',
        ),
      ),
    ).toEqual([])
  })

  test('shares that are cut off, all of them', () => {
    expect(grave(table('| Candidate | Votes | % |\n| A | 786 | 56.34 |\n| B | 609 | 43.65 |\n'))).toEqual([])
  })

  test('one cell merged over three rows', () => {
    expect(
      grave(
        table(
          '| Party | Votes | % | Seats |\n| A | 5,000 | 50.0 | 5 |\n| B | 3,000 | 30.0 | 2 |\n| C | 2,000 | 20.0 | 1 |\n| D | 2,000 | 20.0 | 1 |\n| Total | 10,000 | 100 | 9 |\n',
        ),
      ),
    ).toEqual([])
  })

  test('numbers rounded to hundreds', () => {
    expect(
      grave(
        table(
          '| Party | Votes |\n| A | 1,678,000 |\n| B | 1,516,200 |\n| C | 1,147,200 |\n| D | 973,100 |\n| Total | 5,314,700 |\n',
        ),
      ),
    ).toEqual([])
  })

  test('a second count of the same candidates under a sub-heading', () => {
    expect(
      grave(
        table(
          '| Candidate | Votes | % |\n| Ann Lee | 50 | 50.00 |\n| Bo Day | 30 | 30.00 |\n| Cy Roe | 20 | 20.00 |\n| Two-party-preferred result | | |\n| Ann Lee | 55 | 55.00 |\n| Bo Day | 45 | 45.00 |\n',
        ),
      ),
    ).toEqual([])
  })

  test('the results of one party over the years', () => {
    expect(
      grave(
        table(
          '| Election | Votes | % |\n| 1999 | 127,217 | 0.8% |\n| 2004 | 139,465 | 0.9% |\n| 2009 | 146,796 | 0.8% |\n',
        ),
      ),
    ).toEqual([])
  })
})

describe('size', () => {
  const big = (rows: number, fault: number) => {
    const votes = Array.from({ length: rows }, (_, row) => 100 + ((row * 7919) % 9000))
    const total = votes.reduce((sum, value) => sum + value, 0)
    const lines = votes.map(
      (value, row) =>
        `| Person ${row} Name${row} | ${row === fault ? value + 1000 : value} | ${((value * 100) / total).toFixed(4)}% |`,
    )
    return `= Big =\n\n| Candidate | Votes | % |\n${lines.join('\n')}\n| Total | ${total} | 100.00% |\n`
  }

  test('a fault among 10,000 rows is named', () => {
    const found = grave(big(10_000, 5000))
    expect(found).toHaveLength(1)
    expect(found[0]?.line).toBe(5004)
    expect(found[0]?.actual).toBe('5100')
    expect(found[0]?.expected).toEqual(['4100'])
  })
})

describe('a table of very many columns', () => {
  const columns = Array.from({ length: 70 }, (_, at) => at + 1)
  const row = (name: string, cell: (at: number) => number) =>
    `| ${name} | ${columns.map(cell).join(' | ')} |\n`
  const table = (wrong: number) =>
    `| Country | ${columns.map((at) => `Year ${at}`).join(' | ')} |\n${row('Norway', () => 41)}${row('Sweden', () => 58)}${row('Total', (at) => (at === wrong ? 98 : 99))}`

  test('has its first columns added up', () => {
    expect(grave(table(3)).map(({ rule }) => rule)).toEqual(['column-sum'])
  })

  test('may have short rows below, so that the columns far out are left alone', () => {
    expect(grave(table(69))).toEqual([])
  })
})

describe('registered voters', () => {
  const table = (places: number) =>
    `| Candidate | Votes | % |\n| Ann Lee | 60 | 60% |\n| Bo Day | 40 | 40% |\n| Total | 100 | 100% |\n${'| Registered voters | 200 | |\n'.repeat(places)}| Turnout | 100 | 51% |\n`

  test('stated once, give the turnout', () => {
    expect(grave(table(1)).map(({ rule }) => rule)).toEqual(['turnout'])
  })

  test('stated for very many places, give none: each has its own', () => {
    expect(grave(table(30))).toEqual([])
  })
})

test('every finding has lists of expected values and of related places, be they empty', () => {
  const text = '= 2008 Kelver primary =\n\n| Candidate | Votes |\n| Ada Bern | -50 |\n| Cora Dahl | 20 |\n'
  const found = check(parseFlat(text))
  expect(found.map(({ rule, expected, related }) => ({ rule, expected, related }))).toContainEqual({
    rule: 'range',
    expected: [],
    related: [],
  })
})
