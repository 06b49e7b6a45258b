import { expect, it } from 'vitest'
import { decideNumberStyle, readName, readQuantities, readValue, splitParty } from '../../src/value/index.js'

/** A reader that goes over a text again for each of its characters does not come to an end here. */
const length = 2_000_000

it.each([
  ['digits', '1'],
  ['groups', '234,'],
  ['white space', ' '],
  ['open brackets', '('],
  ['numbers in open brackets', '1 (1 '],
  ['closing brackets', ')'],
  ['notes', ' (inc.)'],
  ['marks', ' *'],
  ['square brackets', '['],
  ['fractions', '½'],
  ['ranges', '3–5 '],
  ['words before a number', 'just under '],
  ['joined numbers', '1-'],
])('reads a text of %s', (_name, unit) => {
  const text = `1${unit.repeat(length / unit.length)}`
  for (const expected of ['auto', 'number', 'date', 'name', 'color', 'file'] as const) {
    expect(readValue(text, expected).raw.length).toBe(text.length)
  }
  expect(readName(text).end).toBeLessThanOrEqual(text.length)
  expect(splitParty(text).end).toBeLessThanOrEqual(text.length)
  expect(readQuantities(text.slice(0, 300_000))).toBeInstanceOf(Array)
  expect(decideNumberStyle([text])).toBe('comma')
})
