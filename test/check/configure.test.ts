import { describe, expect, it } from 'vitest'
import { configured, isEnabled, levelOf, type RuleSettings } from '../../src/check/configure.js'
import { check, parse } from '../../src/index.js'

const finding = { rule: 'votes-sum', severity: 'error' as const, message: 'x' }

describe('settings of rules', () => {
  it('give findings their severity, or silence', () => {
    expect(configured(finding, {})).toBe(finding)
    expect(configured(finding, { 'votes-sum': 'info' })).toEqual({ ...finding, severity: 'info' })
    expect(configured(finding, { 'votes-sum': 'off' })).toBeNull()
    expect(configured(finding, { turnout: 'off' })).toBe(finding)
  })

  it('run a rule that is off by itself only when it is named', () => {
    expect(isEnabled({ id: 'a' }, {})).toBe(true)
    expect(isEnabled({ id: 'a' }, { a: 'off' })).toBe(false)
    expect(isEnabled({ id: 'a', enabled: false }, {})).toBe(false)
    expect(isEnabled({ id: 'a', enabled: false }, { a: 'info' })).toBe(true)
    expect(isEnabled({ id: 'a', enabled: false }, { a: 'off' })).toBe(false)
  })

  it('take no rule from every object', () => {
    expect(levelOf('constructor', {})).toBeUndefined()
    expect(levelOf('__proto__', {})).toBeUndefined()
  })
})

describe('a rule that is off', () => {
  const primary = `= 2000 Kelver primary =

Infobox
- Election Name: 2000 Kelver primary
- Candidate1: Ada Bern
- Popular Vote1: 115,606
- Candidate2: Bo Dahl
- Popular Vote2: 72,330

| Candidate | Votes | % |
| Ada Bern | 115,606 | 48.53% |
| Bo Dahl | 72,380 | 30.36% |
| Others | 50,270 | 21.10% |
| Total | 238,206 | 100.00% |
`
  const told = (rules: RuleSettings) =>
    check(parse(primary), { rules })
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, actual, expected }) => [rule, actual, expected])

  it('does not silence the others that the same number breaks', () => {
    expect(told({})).toEqual([['votes-sum', '72,380', ['72,330']]])
    expect(told({ 'votes-sum': 'off' })).toEqual([['mirror-votes', '72,380', ['72,330']]])
    expect(told({ 'votes-sum': 'off', 'mirror-votes': 'off', 'row-percent': 'off' })).toEqual([])
  })

  it('tells against no number', () => {
    expect(told({ 'votes-sum': 'off', 'mirror-votes': 'off' })).toEqual([
      ['row-percent', '30.36%', ['30.39%']],
    ])
  })
})
