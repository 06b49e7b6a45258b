import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InlineReader } from '../../../../src/dialect/wikitext/inline/inline-reader.js'
import { plainLeaf } from '../../../../src/dialect/wikitext/inline/plain-leaf.js'
import { registryWith } from '../../../../src/dialect/wikitext/templates/registry.js'

const texts = fc.string({ unit: fc.constantFrom(..."ab1é, \t\n\n*#:;''&[]_Z"), maxLength: 14 })

describe('plainLeaf', () => {
  it('reads what it reads as the inline reader does, at any place', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, within, after) => {
        const text = before + within + after
        const stretch = { start: before.length, end: before.length + within.length, nodes: [] }
        const plain = plainLeaf(text, stretch)
        const inline = new InlineReader(text, registryWith([]), () => false).read(stretch).leaf(text)
        expect(plain ?? inline).toEqual(inline)
      }),
      { numRuns: 5000 },
    )
  })

  it('takes the numbers and words that most cells are', () => {
    const text = '| 11,397 \n'
    expect(plainLeaf(text, { start: 1, end: 10, nodes: [] })).toEqual({ value: '11,397', span: [2, 8] })
  })
})
