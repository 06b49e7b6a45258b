import { describe, expect, it } from 'vitest'
import { configured, isEnabled, levelOf } from '../../src/check/configure.js'

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
