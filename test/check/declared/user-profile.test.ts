import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { loadProfile } from '../../../src/profile/load.js'
import { parse } from '../../../src/unified/parse.js'

const budget = `name: budget
match: { keys: [revenue, expenditure], atLeast: 2 }
fields:
  year: { type: year }
  revenue: { type: number }
  expenditure: { type: number }
  balance: { type: number }
  ceiling: { type: number }
groups:
  funds: { members: { fund: { type: text }, income: { type: number }, spending: { type: number }, saved: { type: number } } }
columns:
  year: { type: auto, labels: [fiscal year] }
  planned: { type: number, labels: [planned] }
  spent: { type: number, labels: [spent] }
  left: { type: number, labels: [left] }
  growth: { type: number, labels: [more than before] }
relations:
  - { name: balance, in: fields, difference: [revenue, expenditure], total: balance, severity: error }
  - { name: ceiling, in: fields, order: [ceiling, expenditure] }
  - { name: savings, in: entries, group: funds, difference: [income, spending], total: saved }
  - { name: what is left, difference: [planned, spent], total: left, severity: error }
  - { name: plan, order: [planned, spent], severity: info }
  - { name: growth, in: successive rows, change: growth, of: spent }
  - { name: expenditure, in: fields and rows, equal: [expenditure, spent], where: { year: year } }
`

const article = `= Budget of Alameda =

Infobox
- Year: 1924
- Revenue: 1,540
- Expenditure: 1,320
- Balance: 220
- Ceiling: 1,400
- Fund1: Roads
- Income1: 300
- Spending1: 280
- Saved1: 20

| Fiscal year | Planned | Spent | Left | More than before |
| 1920 | 900 | 850 | 50 | — |
| 1921 | 1,000 | 900 | 100 | 50 |
| 1922 | 1,100 | 990 | 110 | 90 |
| 1923 | 1,250 | 1,210 | 40 | 220 |
| 1924 | 1,400 | 1,320 | 80 | 110 |
| 1925 | 1,500 | 1,480 | 20 | 160 |
`

function findings(text: string, source = budget) {
  const loaded = loadProfile(source)
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  return check(parse(text), { profiles: [loaded.profile] }).filter(({ rule }) => rule === 'relation')
}

describe('a profile with relations of its own', () => {
  test('finds nothing where they hold', () => {
    expect(findings(article)).toEqual([])
  })

  test.each([
    [
      'a difference of fields',
      ['Balance: 220', 'Balance: 202'],
      7,
      'error',
      'balance: 1,540 − 1,320 is 220, not 202',
    ],
    [
      'an order of fields',
      ['Ceiling: 1,400', 'Ceiling: 1,300'],
      8,
      'warning',
      'ceiling: 1,300 is smaller than 1,320',
    ],
    [
      'a difference in the entries of a family',
      ['Saved1: 20', 'Saved1: 50'],
      10,
      'warning',
      'savings: 300 − 280 is 20, not 50',
    ],
    ['a difference in rows', ['| 40 |', '| 90 |'], 18, 'error', 'what is left: 1,250 − 1,210 is 40, not 90'],
    [
      'an absolute change',
      ['| 110 | 90 |', '| 110 | 60 |'],
      17,
      'warning',
      'growth: 990 − 900 is 90, not 60',
    ],
  ])('finds %s that does not hold', (_, [right = '', wrong = ''], line, severity, words) => {
    const [finding] = findings(article.replace(right, wrong))
    expect(finding).toMatchObject({ line, severity })
    expect([finding?.message, ...(finding?.proof ?? [])].join('\n')).toContain(words)
  })

  test('names the one cell that all relations together point at', () => {
    const [finding, ...others] = findings(article.replace('| 1,210 |', '| 1,120 |'))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ line: 18, actual: '1,120', expected: ['1,210'] })
    expect(finding?.fix?.edits).toEqual([{ offset: article.indexOf('1,210'), length: 5, text: '1,210' }])
  })
})

test('what a profile declares is looked for in articles of any kind', () => {
  const text = `= Elections of Alameda =

Infobox
- Election Name: 1924 Alameda election
- Candidate1: Ada Bern
- Popular Vote1: 300
- Candidate2: Cora Dahl
- Popular Vote2: 200

| Fiscal year | Planned | Spent | Left |
| 1920 | 900 | 850 | 50 |
| 1921 | 1,000 | 900 | 100 |
| 1922 | 1,100 | 990 | 110 |
| 1923 | 1,250 | 1,210 | 90 |
`
  const [finding] = findings(text)
  expect(finding).toMatchObject({ line: 14, severity: 'error' })
})

describe('a wrong relation', () => {
  const problems = (relation: string) => {
    const loaded = loadProfile(
      `${budget.slice(0, budget.indexOf('relations:'))}relations:\n  - { name: x, ${relation} }\n`,
    )
    return loaded.ok ? [] : loaded.problems.map(({ line, message }) => `${line} ${message}`)
  }
  test.each([
    [
      'in: rows',
      '18 a relation has exactly one of `sum`, `difference`, `quotient`, `share`, `change`, `order`, `equal`',
    ],
    [
      'sum: [planned], order: [planned, left]',
      '18 a relation has exactly one of `sum`, `difference`, `quotient`, `share`, `change`, `order`, `equal`',
    ],
    ['sum: [planned, left]', '18 a relation with `sum` needs `total` too'],
    ['change: growth, of: spent', '18 `change` can hold in successive rows, not in rows'],
    [
      'sum: [planed, left], total: spent',
      '18 `planed` is no column that is known here; did you mean `planned`?',
    ],
    [
      'in: fields, sum: [revenue], total: balanc',
      '18 `balanc` is no field that is known here; did you mean `balance`?',
    ],
    [
      'in: entries, order: [income, spending]',
      '18 a relation in `entries` needs `group`, the family that they are of',
    ],
    ['in: entries, group: fund, order: [income, spending]', '18 `fund` is no family of this profile'],
    [
      'in: fields and rows, equal: [revenue, spent]',
      '18 a relation of fields and rows needs `where`, which tells the row',
    ],
    ['sum: { planned: many }, total: spent', null],
  ])('%s: says why', (relation, wanted) => {
    if (wanted === null) expect(problems(relation)).not.toEqual([])
    else expect(problems(relation)).toEqual([wanted])
  })
})

describe('declared relations and those of the table', () => {
  const polls = `name: polls
match: { keys: [precincts], atLeast: 1 }
fields: { precincts: { type: number } }
columns:
  men: { type: number, labels: [men] }
  women: { type: number, labels: [women] }
  votes: { type: number, labels: [votes] }
relations:
  - { name: men and women, sum: [men, women], total: votes, severity: error }
`
  const table = (votes: string) => `| Candidate | Men | Women | Votes | % |
| Ada Bern | 5,200 | 5,100 | ${votes} | 51.5 |
| Cora Dahl | 3,100 | 3,400 | 6,500 | 32.5 |
| Eva Falk | 1,700 | 1,500 | 3,200 | 16.0 |
| Total | 10,000 | 10,000 | 20,000 | 100 |
`

  test('are told in one message, at the one number that both are about', () => {
    const loaded = loadProfile(polls)
    if (!loaded.ok) throw new Error('the profile has mistakes')
    const found = (text: string) =>
      check(parse(text), { profiles: [loaded.profile] }).filter(({ severity }) => severity !== 'info')
    expect(found(table('10,300'))).toEqual([])
    const [finding, ...others] = found(table('13,000'))
    expect(others).toEqual([])
    expect([finding?.line, finding?.actual, finding?.expected]).toEqual([2, '13,000', ['10,300']])
    expect(finding?.proof?.some((line) => line.includes('men and women'))).toBe(true)
  })
})
