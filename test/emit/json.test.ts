import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toJson } from '../../src/emit/json.js'

it('writes one line, or an indented text', () => {
  expect(toJson({ b: 1, a: [null] })).toBe('{"b":1,"a":[null]}')
  expect(toJson({ b: 1 }, { indent: 2 })).toBe('{\n  "b": 1\n}')
})

it('keeps __proto__ as a key', () => {
  const text = '{"__proto__":{"x":1},"constructor":2}'
  expect(toJson(JSON.parse(text))).toBe(text)
})

it('escapes every control character and reads back the same', () => {
  const every = `${Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('')}\u2028\ud800`
  const text = toJson({ [every]: every })
  expect(text).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028]/)
  expect(JSON.parse(text)).toEqual({ [every]: every })
})

it.each([0, 2])('writes what JSON.stringify writes, indented by %d', (indent) => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.string({ unit: fc.constantFrom('a', 'é', '"', '\\', '\n', '\u0000', '\ud83d', '\udc4d', '–') }),
      fc.constantFrom(null, undefined, true, false, -0, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 0.1),
      fc.integer(),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', '7', '__proto__', 'toString', 'b"', 'c\n', ''), tie('tree'), {
        noNullPrototype: true,
      }),
    ),
  }))
  fc.assert(
    fc.property(tree, (value) => {
      expect(toJson(value, { indent })).toBe(JSON.stringify(value, null, indent) ?? 'null')
    }),
    { numRuns: 2000 },
  )
})
