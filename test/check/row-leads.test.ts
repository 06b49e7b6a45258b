import { describe, expect, it } from 'vitest'
import { check, parse } from '../../src/index.js'

const polls = [
  '| Polling firm | Fieldwork date | Sample size | Workers | Liberal | Greens | Others | Lead |',
  '| Alpha | 3–5 Mar 2009 | 1,002 | 42 | 38 | 12 | 8 | 4 |',
  '| Beta | 1–3 Mar 2009 | 1,500 | 41 | 39 | 11 | 9 | 2 |',
  '| Gamma | 20–22 Feb 2009 | 980 | 40 | 40 | 12 | 8 | Tie |',
  '| Delta | 10–12 Feb 2009 | 1,200 | 37 | 41 | 13 | 9 | 4 |',
  '| Alpha | 1–3 Feb 2009 | 1,001 | 43 | 37 | 12 | 8 | 6 |',
  '| Beta | 20–22 Jan 2009 | 1,500 | 42 | 38 | 11 | 9 | 4 |',
  '| Alpha | 3–5 Jan 2009 | 1,010 | 44.5 | 36.2 | 12 | 7.3 | 8.3 |',
].join('\n')

function told(table: string): string[] {
  return check(parse(`= Polls =\n\n${table}\n`, { from: 'flat' })).map(
    ({ rule, line, actual }) => `${rule} ${line} ${actual}`,
  )
}

describe('shares side by side', () => {
  it('are left alone where leads and sums are right', () => {
    expect(told(polls)).toEqual([])
  })

  it.each([
    ['a lead', '| 13 | 9 | 4 |', '| 13 | 9 | 14 |', 'row-lead 7 14'],
    ['the share of the first', '| 1,001 | 43 |', '| 1,001 | 48 |', 'row-lead 8 48'],
    ['the share of a third that seems to lead', '| 37 | 12 |', '| 37 | 72 |', 'row-lead 8 72'],
    ['the share of others', '| 11 | 9 | 2 |', '| 11 | 19 | 2 |', 'row-shares 5 19'],
  ])('name %s that is wrong', (_, right, wrong, finding) => {
    expect(polls).toContain(right)
    expect(told(polls.replace(right, wrong))).toEqual([finding])
  })

  it.each([
    ['a lead that is one off for rounding', '| 37 | 12 | 8 | 6 |', '| 37 | 12 | 8 | 7 |'],
    ['a row that leaves somebody out', '| 39 | 11 | 9 |', '| 39 | 11 | — |'],
    ['more undecided than anybody has', '| 38 | 12 | 8 | 4 |', '| 20 | 16 | 22 | 22 |'],
    ['a row of seats', '| Beta | 1–3 Mar 2009 | 1,500 | 41 |', '| Seats | 1–3 Mar 2009 | — | 71 |'],
  ])('say nothing about %s', (_, one, other) => {
    expect(polls).toContain(one)
    expect(told(polls.replace(one, other))).toEqual([])
  })

  it.each([
    ['a name', '| 4 |', '| Workers +4 |', 'Workers +14'],
    ['a letter', '| 4 |', '| W+4 |', 'W+14'],
    ['a percentage', '| 4 |', '| Workers + 4% |', 'Workers + 14%'],
  ])('name a wrong lead with %s before it', (_, bare, named, wrong) => {
    const all = polls.replaceAll(`8 ${bare}`, `8 ${named}`)
    expect(told(all)).toEqual([])
    const [right] = named.slice(2, -2).split('|')
    expect(told(all.replace(right ?? '', wrong))).toEqual([expect.stringMatching(/^row-lead 4 \+?14%?$/)])
  })

  it('say nothing where no three quarters of the rows are so', () => {
    expect(told(polls.replaceAll(/\| (\d+) \|$/gm, '| 1$1 |'))).toEqual([])
  })

  it('go by the names beside them where no header says whose they are', () => {
    const matchups = `= Polls =

| Poll source | Democrat | % | Republican | % | Lead margin | Sample size |
| Alpha | Ann Archer | 41% | Bob Baker | 45% | 4 | 670 |
| Beta | Ann Archer | 44.1% | Bob Baker | 49.3% | 5.2 | 651 |
| Gamma | Ann Archer | 37.9% | Cal Cord | 56.7% | 18.8 | 502 |
| Delta | Ann Archer | 47% | Bob Baker | 44% | 7 | 1,022 |
`
    const [finding, ...more] = check(parse(matchups, { from: 'flat' }))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ rule: 'row-lead', line: 7, actual: '7' })
    expect(finding?.expected?.[0]).toBe('3')
    expect(finding?.message).toContain('Delta’s Ann Archer without Delta’s Bob Baker is 47 − 44 = 3')
  })
})
