import { expect, test } from 'vitest'
import { remember } from '../../src/source/remember.js'

test('makes a thing once for equal texts, and afresh once too many others were asked for', () => {
  const made: string[] = []
  const length = remember((text) => {
    made.push(text)
    return { length: text.length }
  }, 2)
  expect(length('one')).toBe(length('one'))
  expect(made).toEqual(['one'])
  for (const text of ['two', 'three', 'one', 'four', 'two'])
    expect(length(text)).toEqual({ length: text.length })
  expect(made).toEqual(['one', 'two', 'three', 'four', 'two'])
})

test('remembers that there is nothing to remember', () => {
  let asked = 0
  const nothing = remember(() => {
    asked++
    return null
  })
  expect([nothing('a'), nothing('a')]).toEqual([null, null])
  expect(asked).toBe(1)
})

test('does not keep long texts', () => {
  let asked = 0
  const count = remember((text) => {
    asked++
    return { length: text.length }
  })
  const long = 'x'.repeat(201)
  expect(count(long)).toEqual({ length: 201 })
  count(long)
  expect(asked).toBe(2)
})

test('takes any text for a key', () => {
  const own = remember((text) => ({ text }))
  for (const text of ['__proto__', 'constructor', '', ' ', '\ud800'])
    expect([own(text), own(text)]).toEqual([{ text }, { text }])
})
