import { describe, expect, test } from 'vitest'
import { check, parse } from '../../src/index.js'
import { readTable } from './read.js'

test('members of parliament who vote have shares of votes and not of seats', () => {
  const rows = [
    'Candidate | Members | | MPs | | Total',
    ' | Votes | % | Votes | % | %',
    'Ann | 600 | 60.0 | 40 | 40.0 | 50.0',
    'Bob | 400 | 40.0 | 60 | 60.0 | 50.0',
  ]
  expect(readTable(...rows).columns.map(({ role }) => role)).toEqual([
    'name',
    'votes',
    'share',
    'votes',
    'share',
    'share',
  ])
  const text = `= 2004 Ohio leadership election =\n\n== Results ==\n${rows.map((row) => `| ${row} |\n`).join('')}`
  expect(check(parse(text)).filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('percentages that may be below nought', () => {
  test.each([
    [
      'of margins',
      'marginShare',
      [
        'County | Ann Ax | % | Margin | %',
        'Adams | 600 | 60.00% | 200 | 20.00%',
        'Brown | 450 | 45.00% | −100 | −10.00%',
      ],
    ],
    [
      'of margins under labels of two words',
      'marginShare',
      [
        'County | Ann Ax # | Ann Ax % | Margin # | Margin %',
        'Adams | 600 | 60.00% | 200 | 20.00%',
        'Brown | 450 | 45.00% | -100 | -10.00%',
      ],
    ],
    [
      'of changes',
      'change',
      [
        'District | 2000 | 2010 | Change | %',
        'A | 1,000 | 1,100 | +100 | +10.0%',
        'B | 2,000 | 1,900 | −100 | −5.0%',
      ],
    ],
    [
      'of what is below nought itself',
      'change',
      [
        'Place | 2001 | 2011 | Growth | %',
        'A | 1,000 | 1,100 | 100 | 10.0',
        'B | 2,000 | 1,900 | −100 | −5.0',
      ],
    ],
    [
      'of all, behind changes',
      'share',
      ['Party | Votes | +/− | %', 'Red | 4,000 | −200 | 40.0', 'Blue | 6,000 | +100 | 60.0'],
    ],
  ])('%s', (_, role, rows) => {
    expect(readTable(...rows).columns.at(-1)?.role).toBe(role)
    const text = `= Ohio =\n\n== Counties ==\n${rows.map((row) => `| ${row} |\n`).join('')}`
    expect(check(parse(text)).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
