import { expect, it } from 'vitest'
import { visible, visibleDocument } from '../../src/cli/visible.js'

it('spells out what a terminal would act on', () => {
  expect(visible('a\u001b[0m\r\n\t\u007f\u009b\u2028\u202e\ud800b')).toBe(
    'a\\x1b[0m\\x0d\\x0a\\x09\\x7f\\x9b\\u2028\\u202e\\ud800b',
  )
  expect(visible('Île — 日本 😀')).toBe('Île — 日本 😀')
})

it('leaves the lines of a document', () => {
  expect(visibleDocument('a\tb\r\nc\rd\u0007')).toBe('a\tb\r\nc\\x0dd\\x07')
})
