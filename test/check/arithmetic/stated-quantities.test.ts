import { describe, expect, it } from 'vitest'
import { StatedQuantities } from '../../../src/check/arithmetic/stated-quantities.js'
import { quantityOf } from '../../../src/check/model/quantity.js'
import { fact } from '../../../src/record/fact.js'
import { readValue } from '../../../src/value/index.js'

const number = (text: string) => fact(readValue(text, 'number'), {})

describe('StatedQuantities', () => {
  for (const count of [3, 300])
    it(`finds the last quantity made of a fact among ${count}`, () => {
      const facts = Array.from({ length: count }, (_, at) => number(String(at)))
      const made = [...facts, ...facts].map((stated) => quantityOf(stated, 'the votes', 'the table'))
      const quantities = made.filter((quantity) => quantity !== null)
      const stated = new StatedQuantities(quantities)
      for (const [at, own] of facts.entries()) expect(stated.find(own)).toBe(quantities[count + at])
      expect(stated.find(number('1'))).toBeNull()
    })

  it('has the big integer of a number beyond doubles as of one within', () => {
    for (const [text, units] of [
      ['1,234', 1234n],
      ['-12', -12n],
      ['123456789012345678901234567890', 123456789012345678901234567890n],
    ] as const)
      expect(quantityOf(number(text), '', '')?.units).toBe(units)
  })
})
