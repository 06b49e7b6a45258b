import { describe, expect, it } from 'vitest'
import { entityOf, lettersOf } from '../../../src/record/data/entity.js'

const written = [
  ['John Kerry', 'JOHN KERRY', 'Kerry, John', 'John Kerry*', 'John Kerry (withdrawn)', 'John  Kerry'],
  ['J. F. Kerry', 'J.F. Kerry'],
  ['José Nuñez', 'Jose Nunez', 'JOSÉ NUÑEZ'],
  ['Łukasz Ørsted', 'Lukasz Orsted'],
  ['Zéanwenul-Mar', 'Zeanwenul Mar'],
]

describe('entityOf', () => {
  for (const [first = '', ...others] of written)
    for (const other of others)
      it(`takes "${other}" for "${first}"`, () => {
        expect(entityOf(other).tokens).toEqual(entityOf(first).tokens)
      })

  it('folds a letter by itself as it does in a name with other marks', () => {
    for (let code = 0xc0; code <= 0x24f; code++) {
      const letter = String.fromCharCode(code)
      expect(entityOf(`A${letter}b`).tokens, letter).toEqual(entityOf(`A${letter}b [a]`).tokens)
    }
  })
})

describe('lettersOf', () => {
  it('is the same for all writings of a name, and another for other names', () => {
    const numbers = written.map((names) => new Set(names.map(lettersOf)))
    for (const [at, found] of numbers.entries()) expect([...found], written[at]?.[0]).toHaveLength(1)
    expect(new Set(numbers.flatMap((found) => [...found]))).toHaveProperty('size', written.length)
  })
})
