import { describe, expect, it } from 'vitest'
import { configured, isEnabled, levelOf, type RuleSettings } from '../../src/check/configure.js'
import { applyFixes, check, type Diagnostic, inspect, parse } from '../../src/index.js'

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

describe('settings that nothing can be made of', () => {
  // What a program without types may pass.
  const given = (rules: string): RuleSettings => JSON.parse(rules)

  it.each([
    [
      '{"votes-sun":"off"}',
      'rules: votes-sun is not a rule. Did you mean votes-sum? tallybox explain lists all rules',
    ],
    ['{"constructor":"off"}', 'rules: constructor is not a rule. tallybox explain lists all rules'],
    [
      '{"votes-sum":"of"}',
      'rules: votes-sum: of is not known. Did you mean off? Known: off, info, warning, error',
    ],
    ['{"votes-sum":null}', 'rules: votes-sum: null is not known. Known: off, info, warning, error'],
  ])('%s', (rules, message) => {
    expect(() => check(parse('= A ='), { rules: given(rules) })).toThrow(new TypeError(message))
    expect(() => inspect(parse('= A ='), { rules: given(rules) })).toThrow(TypeError)
    expect(() => applyFixes('= A =', [], { rules: given(rules) })).toThrow(new TypeError(message))
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

  it('is not lowered below the others that the same number breaks, which tell it instead', () => {
    const graver = ({ rule, severity }: Diagnostic) => [rule, severity]
    const all = (rules: RuleSettings) => check(parse(primary), { rules }).map(graver)
    const infos = all({}).filter(([, severity]) => severity === 'info')
    const beside = (rules: RuleSettings) =>
      all(rules).filter(([rule]) => !infos.some(([info]) => info === rule))
    expect(beside({})).toEqual([['votes-sum', 'error']])
    expect(beside({ 'votes-sum': 'info' })).toEqual([['mirror-votes', 'error']])
    expect(beside({ 'votes-sum': 'info', 'mirror-votes': 'warning' })).toEqual([['row-percent', 'error']])
    expect(beside({ 'votes-sum': 'info', 'mirror-votes': 'warning', 'row-percent': 'off' })).toEqual([
      ['mirror-votes', 'warning'],
    ])
    expect(beside({ 'row-percent': 'info' })).toEqual([['votes-sum', 'error']])
    expect(beside({ 'votes-sum': 'info', 'mirror-votes': 'info', 'row-percent': 'info' })).toEqual([
      ['votes-sum', 'info'],
    ])
  })

  it('tells against no number', () => {
    expect(told({ 'votes-sum': 'off', 'mirror-votes': 'off' })).toEqual([
      ['row-percent', '30.36%', ['30.39%']],
    ])
  })
})
