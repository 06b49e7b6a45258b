import { expect, test } from 'vitest'
import { applyFixes, check, loadProfile, type Profile, parse } from '../../src/index.js'

const source = `name: budget
match: { keys: [revenue, expenditure], atLeast: 2 }
fields:
  revenue: { type: number }
  expenditure: { type: number }
columns:
  planned: { type: number, labels: [planned] }
  spent: { type: number, labels: [spent] }
  left: { type: number, labels: [left] }
  roads: { type: number, labels: [roads] }
  schools: { type: number, labels: [schools] }
relations:
  - { name: what is left, difference: [planned, spent], total: left, severity: error }
  - { name: what it was spent on, sum: [roads, schools], total: spent, severity: error }
`

const article = (spent: string) => `= Budget of Kelver =

Infobox
- Revenue: 1,540
- Expenditure: 1,320

| Fiscal year | Planned | Roads | Schools | Spent | Left |
| 1921 | 1,000 | 500 | 400 | 900 | 100 |
| 1922 | 1,100 | 510 | 480 | 990 | 110 |
| 1923 | 1,250 | 600 | 610 | ${spent} | 40 |
| 1924 | 1,400 | 650 | 670 | 1,320 | 80 |
`

function budget(): Profile {
  const loaded = loadProfile(source)
  if (!loaded.ok) throw new Error('the profile has mistakes')
  return loaded.profile
}

test('what a profile of the user declares is mended like any other relation, and only on request', () => {
  const options = { from: 'flat', profiles: [budget()] } as const
  const text = article('1,120')
  const findings = check(parse(text, options), options)
  expect(findings.map(({ rule, line, actual, expected }) => [rule, line, actual, expected])).toEqual([
    ['relation', 10, '1,120', ['1,210']],
  ])
  expect(applyFixes(text, findings, options)).toBe(text)
  expect(applyFixes(text, findings, { ...options, suggested: true })).toBe(article('1,210'))
})

test('without the profile the same text has nothing to mend', () => {
  const text = article('1,120')
  expect(check(parse(text, { from: 'flat' })).filter(({ fix }) => fix !== undefined)).toEqual([])
})
