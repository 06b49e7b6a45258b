import { expect, it } from 'vitest'
import { displayWidth, fit, truncate } from '../../src/cli/width.js'

it.each([
  ['', 0],
  ['abc', 3],
  ['Göran', 5],
  ['Go\u0308ran', 5],
  ['日本', 4],
  ['한국', 4],
  ['Ａ', 2],
  ['😀', 2],
  ['½', 1],
  ['a\u200bb', 2],
])('%j takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

it('fills or cuts to a width exactly', () => {
  expect(fit('ab', 4)).toBe('ab  ')
  expect(fit('ab', 4, 'right')).toBe('  ab')
  expect(fit('abcdef', 4)).toBe('abc…')
  expect(fit('日本語', 4)).toBe('日… ')
  expect(fit('日本', 4)).toBe('日本')
  expect(fit('abc', 0)).toBe('')
})

it('cuts a text of a million marks at once', () => {
  expect(truncate(`a${'\u0301'.repeat(1e6)}bc`, 2)).toBe(`a${'\u0301'.repeat(1e6)}…`)
})
