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
