import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactLiteral, exactNumber, literalValue, scaleLiteral } from '../../src/value/index.js'

describe('exact numbers', () => {
  it.each([
    ['48.41', 4841n, 2],
    ['-0.30', -30n, 2],
    ['100.00', 10000n, 2],
    ['11397', 11397n, 0],
    ['0.05', 5n, 2],
  ] as const)('%s', (literal, units, decimals) => {
    expect(exactNumber(literal)).toEqual({ units, decimals })
    expect(exactLiteral({ units, decimals })).toBe(literal)
  })
  it.each(['', '-', '1,5', '1.', '.5', '+1', '1e3', '0x1', ' 1', '9'.repeat(1001)])(
    'leaves %j',
    (literal) => {
      expect(exactNumber(literal)).toBeNull()
    },
  )
  it('goes back and forth', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(30), (units, decimals) => {
        expect(exactNumber(exactLiteral({ units, decimals }))).toEqual({ units, decimals })
      }),
    )
  })
})

describe('scaleLiteral', () => {
  it.each([
    ['1.2', 6, '1200000'],
    ['1.2345', 3, '1234.5'],
    ['-0.05', 2, '-5'],
    ['7', 0, '7'],
  ] as const)('%s by ten to %d', (literal, power, wanted) => {
    expect(scaleLiteral(literal, power)).toBe(wanted)
  })
})

describe('literalValue', () => {
  it('keeps 60850824802068330, whose digits a double gives back though it is not that number', () => {
    expect(JSON.stringify(literalValue('60850824802068330'))).toBe('60850824802068330')
  })

  it('gives a number exactly where a double gives the digits back', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), (integer) => {
        const value = literalValue(integer.toString())
        const givesBack = String(Number(integer.toString())) === integer.toString()
        expect(typeof value).toBe(givesBack ? 'number' : 'string')
        expect(String(value)).toBe(integer.toString())
      }),
    )
  })
})
