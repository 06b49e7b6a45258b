import { expect, test } from 'vitest'
import { told } from './told.js'

const contest = (...lines: string[]) =>
  `= 1998 Kelver by-election =\n\n== Results ==\n${lines.map((line) => `${line}\n`).join('')}`

test.each([
  ['- Ada Bern (Red): 11,705 votes (56.2%)', '- Cora Dahl (Blue): 9,123 votes (43.8%)'],
  ['- Ada Bern (Red) – 11,705 (56.2%)', '- Cora Dahl (Blue) – 9,123 (43.8%)'],
  ['- Ada Bern (Red) 11,705 56.2%', '- Cora Dahl (Blue) 9,123 43.8%'],
])('votes and shares of a list are checked against each other and its total: %s', (first, second) => {
  const total = 'Total: 20,828 votes'
  expect(told(contest(first, second, total))).toEqual([])
  const [finding, ...others] = told(contest(first, second.replace('9,123', '9,923'), total))
  expect(others).toEqual([])
  expect(finding).toMatch(/^error votes-sum 5:\d+ 9,923 → 9,123 \[9,123\]$/)
  expect(told(contest(first.replace('56.2', '66.2'), second, total))).toEqual([
    expect.stringMatching(/^error row-percent 4:\d+ 66.2% → 56.2%/),
  ])
})

test('a total that was cut off at its first separator is what is wrong, not the one row', () => {
  const total = (text: string) => contest('- Ada Bern (Red): 1,036,806 votes', `Total: ${text} votes`)
  expect(told(total('1,036,806'))).toEqual([])
  expect(told(total('1'))).toEqual(['error votes-sum 5:8 1 → 1,036,806'])
  expect(told(total('2'))[0]).toMatch(/^error votes-sum 4:/)
})

test('a total of which only the first group of digits was kept is mended', () => {
  const lines = [
    '- Ada Bern (Red): 11,705 votes',
    '- Cora Dahl (Blue): 9,123 votes',
    '- Emil Fors (Green): 1,204 votes',
  ]
  expect(told(contest(...lines, 'Total: 22 votes'))).toEqual(['error votes-sum 7:8 22 → 22,032 [22,032]'])
  // Of one entry either may be wrong; the total is named first.
  expect(told(contest('- Ada Bern (Red): 1,011,512 votes', 'Total: 1 votes'))).toEqual([
    'error votes-sum 5:8 1 → 1,011,512',
  ])
})

test('of numbers rounded to hundreds, which do not add up exactly, none is mended where its first group is left', () => {
  const lines = ['- Ada Bern: 1,678,000 votes', '- Cora Dahl: 220 votes', '- Emil Fors: 112,800 votes']
  expect(told(contest(...lines, 'Total: 2,011,200 votes'))).toEqual(['error votes-sum 5:14 220 → 220,400'])
})
