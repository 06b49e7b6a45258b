import { describe, expect, test } from 'vitest'
import type { RuleSettings } from '../../src/check/configure.js'
import type { Finding } from '../../src/check/diagnostic.js'
import { oneCause } from '../../src/check/one-cause.js'
import { check, loadProfile, parse } from '../../src/index.js'

const parliament = (seats: string) => `= 2018 Kelver general election =

Infobox
- Election Name: 2018 Kelver general election
- Type: parliamentary
- Election Date: 4 May 2018
- Seats For Election: ${seats} seats in the House
- Majority Seats: 51
- Leader1: Ada Bern
- Party1: Harbour Party
- Seats1: 60
- Leader2: Bo Dahl
- Party2: Inland League
- Seats2: 41

| Party | Votes | % | Seats |
| Harbour Party | 66,000 | 56.90 | 60 |
| Inland League | 50,000 | 43.10 | 41 |
| Total | 116,000 | 100.00 | 101 |
`

const grave = (text: string, rules: RuleSettings = {}) =>
  check(parse(text), { rules }).filter(({ severity }) => severity !== 'info')

describe('findings that want the same value in the same place are one message', () => {
  test('a number of seats that neither the table nor the majority bears out', () => {
    expect(grave(parliament('101'))).toEqual([])
    const [finding, ...others] = grave(parliament('110'))
    expect(others).toEqual([])
    expect([finding?.rule, finding?.line, finding?.actual, finding?.expected]).toEqual([
      'capacity-sum',
      7,
      '110',
      ['101'],
    ])
    expect(
      finding?.related.some(({ message }) => message.includes('51 is more than half of 101 seats')),
    ).toBe(true)
  })

  test('where one of the rules is off, the other speaks', () => {
    expect(grave(parliament('110'), { 'capacity-sum': 'off' }).map(({ rule }) => rule)).toEqual([
      'majority-needed',
    ])
  })

  test('the gravest stays, whichever came first', () => {
    const rules: RuleSettings = { 'capacity-sum': 'warning', 'majority-needed': 'error' }
    expect(grave(parliament('110'), rules).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['majority-needed', 'error'],
    ])
  })
})

test('a cell is one number to the shares that a profile declares and to the changes that every table is read for', () => {
  const loaded = loadProfile(`name: orchard
match: { keys: [trees, appleTrees], atLeast: 2 }
fields: { trees: { type: number }, appleTrees: { type: number } }
columns:
  year: { type: year, labels: [year] }
  fruit: { type: number, labels: [fruit] }
  part: { type: percent, labels: [part] }
  growth: { type: percent, labels: [growth] }
relations:
  - { name: part of all, in: columns, share: part, of: fruit, severity: error }
`)
  if (!loaded.ok) throw new Error('the profile has mistakes')
  const text = `= Larkmoor Orchard =

Infobox
- Trees: 300
- Apple Trees: 200

| Year | Fruit | Part | Growth |
| 2001 | 150 | 7.14% | |
| 2002 | 300 | 14.29% | 100.0% |
| 2003 | 450 | 21.43% | 50.0% |
| 2004 | 180 | 8.57% | −60.0% |
| 2005 | 300 | 14.29% | 66.7% |
| 2006 | 720 | 34.29% | 140.0% |
| Total | 2,100 | 100.00% | |
`
  const found = (written: string) => check(parse(written), { profiles: [loaded.profile] })
  expect(found(text)).toEqual([])
  const wrong = found(text.replace('| 180 |', '| 130 |'))
  expect(wrong.map(({ line, actual, expected }) => [line, actual, expected])).toEqual([[11, '130', ['180']]])
})

test('what a message expects is in `expected` too', () => {
  const digits = `= 2018 Kelver general election =

| Party | Votes |
| Harbour Party | 66000 |
| Inland League | 50,000 |
| Greens | 40,000 |
| Total | 156,000 |
`
  expect(check(parse(digits)).map(({ rule, actual, expected }) => [rule, actual, expected])).toEqual([
    ['number-format', '66000', ['66,000']],
  ])
})

test('the repair of one of them is kept', () => {
  const span = [3, 8] as const
  const fix = { safe: false, edits: [{ offset: 3, length: 5, text: '1,254' }] }
  const error: Finding = { rule: 'a', severity: 'error', span, message: 'A', expected: ['1,254'] }
  const warning: Finding = { rule: 'b', severity: 'warning', span, message: 'B', expected: ['1,254'], fix }
  const related = [{ span, message: 'B' }]
  expect(oneCause([warning, error])).toEqual([{ ...error, fix, related }])
})

describe('one number that several rules hold to be wrong is one message', () => {
  const byElection = (voters: string) => `= 2023 Kelver East by-election =

| Party | Candidate | Votes | % |
| Labour | Ada Bern | 17,004 | 46.5 |
| Conservative | Bo Dahl | 10,401 | 28.5 |
| Liberal | Cy Ek | 6,120 | 16.7 |
| Reform | Di Fox | 2,711 | 7.4 |
| Loony | Ed Gray | 312 | 0.9 |
| Majority | | 6,603 | 18.1 |
| Turnout | | 36,548 | 51.3 |
| Registered electors | | ${voters} | |
`
  test('a number of voters without one digit is fewer than the votes, and grouped as none is', () => {
    expect(grave(byElection('71,234'))).toEqual([])
    const found = grave(byElection('71,34'))
    expect(found.map(({ rule, line, actual, expected }) => [rule, line, actual, expected])).toEqual([
      ['ballots-bound', 11, '71,34', []],
    ])
    const told = found[0]?.related.map(({ message }) => message).join(' ')
    expect(told).toContain('Unexpected grouping')
  })

  test('of the values that one of them wants those are left that the other wants too, and a repair of another goes', () => {
    const span = [3, 8] as const
    const wants = (rule: string, expected: string[]): Finding => ({
      rule,
      severity: 'error',
      span,
      message: rule,
      actual: '2,163',
      expected,
      fix: { safe: false, edits: [{ offset: 3, length: 5, text: expected[0] ?? '' }] },
    })
    const [found, ...others] = oneCause([wants('a', ['21,637', '21,638']), wants('b', ['21,638'])])
    expect(others).toEqual([])
    expect([found?.rule, found?.expected]).toEqual(['a', ['21,638']])
    expect(found?.fix?.edits[0]?.text).toBe('21,638')
    expect(oneCause([wants('a', ['1']), wants('b', ['2', '3'])]).map(({ expected }) => expected)).toEqual([
      ['1', '2', '3'],
    ])
  })

  test('what is only worth knowing of it stays by itself', () => {
    const span = [3, 8] as const
    const finding: Finding = {
      rule: 'a',
      severity: 'error',
      span,
      message: 'A',
      actual: '5',
      expected: ['6'],
    }
    const info: Finding = { rule: 'b', severity: 'info', span, message: 'B', actual: '5' }
    expect(oneCause([info, finding])).toEqual([info, finding])
  })
})
