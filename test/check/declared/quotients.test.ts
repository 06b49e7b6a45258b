import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { loadProfile } from '../../../src/profile/load.js'
import { parse } from '../../../src/unified/parse.js'
import { grave, mutations, score } from './mutations.js'

const standings = (...rows: string[]) => `= Standings =\n\n${rows.map((row) => `| ${row} |\n`).join('')}`

const tables = {
  'wins of all games': standings(
    'Eastern Division | W | L | PCT | GB',
    'Boston Celtics | 60 | 20 | .750 | –',
    'Philadelphia Warriors | 49 | 31 | .613 | 11',
    'Syracuse Nationals | 41 | 39 | .513 | 19',
    'New York Knicks | 29 | 51 | .363 | 31',
  ),
  'wins of the games that were not drawn': standings(
    'Team | W | L | T | PCT | PF | PA',
    'Green Bay Packers | 12 | 2 | 0 | .857 | 335 | 163',
    'Baltimore Colts | 9 | 5 | 0 | .643 | 314 | 226',
    'San Francisco 49ers | 6 | 6 | 2 | .500 | 320 | 325',
    'Chicago Bears | 5 | 7 | 2 | .417 | 234 | 272',
    'Detroit Lions | 4 | 9 | 1 | .308 | 206 | 317',
  ),
  'wins and half of the draws': standings(
    'Team | W | L | T | PCT',
    'Oakland Raiders | 12 | 2 | 0 | .857',
    'Denver Broncos | 7 | 6 | 1 | .536',
    'New England Patriots | 6 | 7 | 1 | .464',
    'Kansas City Chiefs | 5 | 9 | 0 | .357',
    'San Diego Chargers | 5 | 9 | 0 | .357',
  ),
  'points for and against': standings(
    'Team | P | W | L | D | PF | PA | % | Pts',
    'Collingwood | 22 | 20 | 2 | 0 | 2592 | 1546 | 167.7 | 80',
    'Geelong | 22 | 19 | 3 | 0 | 2548 | 1619 | 157.4 | 76',
    'Hawthorn | 22 | 18 | 4 | 0 | 2355 | 1634 | 144.1 | 72',
    'West Coast | 22 | 17 | 5 | 0 | 2235 | 1715 | 130.3 | 68',
    'Carlton | 22 | 14 | 7 | 1 | 2225 | 1700 | 130.9 | 58',
  ),
  'points for of all points': standings(
    'Pos | Team | Pld | W | L | D | PF | PA | PP | Pts',
    '1 | Norwood | 17 | 15 | 2 | 0 | 1916 | 1402 | 57.75 | 30',
    '2 | Port Adelaide | 17 | 14 | 3 | 0 | 1642 | 1252 | 56.74 | 28',
    '3 | Sturt | 17 | 10 | 7 | 0 | 1638 | 1438 | 53.25 | 20',
    '4 | West Torrens | 17 | 9 | 8 | 0 | 1448 | 1432 | 50.28 | 18',
  ),
  'hits of those at bat': standings(
    'Player | G | AB | R | H | HR | AVG',
    'Ted Williams | 143 | 456 | 135 | 185 | 37 | .406',
    'Cecil Travis | 152 | 608 | 106 | 218 | 7 | .359',
    'Joe DiMaggio | 139 | 541 | 122 | 193 | 30 | .357',
    'Jeff Heath | 151 | 585 | 89 | 199 | 24 | .340',
  ),
  'runs of the innings that ended, cut off': standings(
    'Player | Mat | Inns | NO | Runs | HS | Avg',
    'Tillakaratne Dilshan | 9 | 9 | 1 | 500 | 144 | 62.50',
    'Sachin Tendulkar | 9 | 9 | 0 | 482 | 120 | 53.55',
    'Kumar Sangakkara | 9 | 8 | 3 | 465 | 111 | 93.00',
    'Jonathan Trott | 7 | 7 | 0 | 422 | 92 | 60.28',
    'Someone Else | 1 | 1 | 1 | 7 | 7 | –',
  ),
  'crowds of the matches': standings(
    'Team | Home games | Total attendance | Average',
    'Northport | 13 | 182,345 | 14,027',
    'Easton | 13 | 99,001 | 7,615',
    'Weston | 14 | 120,400 | 8,600',
    'Southby | 13 | 45,210 | 3,478',
  ),
  'goal average': standings(
    'Club | P | GF | GA | Goal average | Pts',
    'Manchester United | 42 | 84 | 45 | 1.867 | 60',
    'Nottingham Forest | 42 | 64 | 41 | 1.561 | 56',
    'Tottenham Hotspur | 42 | 71 | 48 | 1.479 | 56',
    'Leeds United | 42 | 62 | 42 | 1.476 | 55',
  ),
}

describe.each(Object.entries(tables))('%s', (_, text) => {
  const header = text.split('\n')[2] ?? ''
  const column = header
    .split('|')
    .findIndex((label) => /^(?:PCT|%|PP|Goal average|AVG|Avg|Average)$/.test(label.trim()))

  test('are what is stated', () => {
    expect(grave(text)).toEqual([])
  })

  test('name a wrong quotient, and mend it', () => {
    const wrong = [...mutations(text.replaceAll('| .', '| 0.'), header)].filter(
      (slip) => slip.column === column,
    )
    const { all, detected, named, wrongFixes } = score(wrong)
    expect(all).toBeGreaterThan(10)
    // A wrong last digit may be right in another way of rounding.
    expect(detected / all).toBeGreaterThan(0.9)
    expect({ named, wrongFixes }).toEqual({ named: detected, wrongFixes: 0 })
  })
})

test('a quotient without a zero in front stays so', () => {
  const text = tables['wins of all games'].replace('.750', '.705')
  const [finding] = grave(text)
  expect(finding).toMatchObject({ rule: 'relation', actual: '.705', expected: ['.750'] })
  expect(finding?.message).toContain('winning percentage: 60 / (60 + 20) is 0.75000, not the stated 0.705')
  expect(finding?.fix?.edits.map(({ text: put }) => put)).toEqual(['.750'])
})

test('a percentage of something else is left alone', () => {
  expect(grave(tables['wins of all games'].replace('.750', '.650').replace('.613', '.711'))).toEqual([])
})

test('points for may be more than a hundred per cent of points against, in one row alone as well', () => {
  const [first = '', second = '', ...rest] = tables['points for and against'].split('\n').slice(2)
  const weak = second.replace('2592 | 1546 | 167.7', '1546 | 2592 | 59.6')
  const rows = [weak, ...rest.slice(0, 3)].map((row) =>
    row.replace(
      /\| (\d{4}) \| (\d{4}) \| [\d.]+ \|/,
      (_, won: string, lost: string) =>
        `| ${lost} | ${won} | ${((100 * Number(lost)) / Number(won)).toFixed(1)} |`,
    ),
  )
  const [strong = ''] = rows
  expect(strong).toContain('167.7')
  expect(grave(`= Ladder =\n\n${[first, ...rows].join('\n')}\n`)).toEqual([])
})

test('teams that have not played, and cells without a number, say nothing', () => {
  const text = `${tables['wins of all games']}| New team | 0 | 0 | .000 | – |\n| Other team | 1 | 2 | – | – |\n`
  expect(grave(text)).toEqual([])
})

describe('of a profile', () => {
  const profile = (relation: string) =>
    loadProfile(
      `name: farm\nmatch: { keys: [a, b] }\nfields: { a: { type: number }, b: { type: number } }\ncolumns:\n  area: { type: number, labels: [area] }\n  harvest: { type: number, labels: [harvest] }\n  yield: { type: number, labels: [yield] }\nrelations:\n  - { name: yield, ${relation} }\n`,
    )

  test('is checked like the shipped ones', () => {
    const farm = profile('quotient: yield, dividend: [harvest], divisor: [area]')
    const text = standings(
      'Field | Area | Harvest | Yield',
      'A | 4 | 30 | 7.5',
      'B | 3 | 20 | 6.7',
      'C | 7 | 40 | 5.7',
      'D | 9 | 81 | 4.0',
    )
    const told = check(parse(text), { profiles: farm.ok ? [farm.profile] : [] })
    expect(told.map(({ rule, actual, expected }) => [rule, actual, expected?.[0]])).toEqual([
      ['relation', '4.0', '9.0'],
    ])
  })

  test.each([
    ['quotient: yield, dividend: [harvest]', 'a relation with `quotient` needs `divisor` too'],
    [
      'quotient: yield, dividend: [harvest], divisor: [ara]',
      '`ara` is no column that is known here; did you mean `area`?',
    ],
    [
      'in: fields, quotient: yield, dividend: [harvest], divisor: [area]',
      '`quotient` can hold in rows, not in fields',
    ],
  ])('says what is wrong with %s', (relation, message) => {
    const loaded = profile(relation)
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.message)).toEqual([message])
  })
})
