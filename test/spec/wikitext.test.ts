import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseWikitext } from '../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../src/dialect/wikitext/render.js'
import { stringify } from '../../src/emit/stringify.js'
import { toRecord } from '../../src/record/to-record.js'
import { examplesOf } from './examples.js'
import { inNotation } from './notation.js'
import { recordNotation } from './record-notation.js'

const examples = examplesOf(readFileSync(new URL('../../grammar/spec.md', import.meta.url), 'utf8')).filter(
  ({ dialect }) => dialect === 'wikitext',
)

function shown(text: string, shows: string): string {
  const article = parseWikitext(text)
  if (shows === 'tree') return inNotation(article)
  if (shows === 'record') return recordNotation(toRecord(article, { provenance: true }))
  return stringify(toRecord(article), { to: 'wikitext' }).trimEnd()
}

test('the chapter on wikitext has its examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(100)
})

describe.each(examples)('example $number, $section', ({ text, shows, expected }) => {
  test(`has the ${shows}`, () => {
    expect(shown(text, shows)).toBe(expected)
  })

  test('prints back as it stands', () => {
    expect(renderWikitext(parseWikitext(text))).toBe(text)
  })
})
