import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readComment, ruleComment } from '../../../scripts/rule-comment.js'
import { check } from '../../../src/check/check.js'
import type { Rule } from '../../../src/check/rule.js'
import { rules } from '../../../src/check/rules/index.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'

const folder = new URL('../../../src/check/rules/', import.meta.url)

/** What a rule says of a text, as the examples write it. */
function said({ id, severity, enabled }: Rule, input: string): string[] {
  // Naming a rule that is off turns it on.
  const settings = enabled === false ? { [id]: severity } : {}
  const article = input.startsWith('{') ? parseWikitext(input) : parseFlat(input)
  return check(article, { rules: settings })
    .filter(({ rule }) => rule === id)
    .map(
      ({ rule, line, column, severity: level, message }) => `${rule} ${line}:${column} ${level} ${message}`,
    )
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const comment = ruleComment(readFileSync(new URL(`${id}.ts`, folder), 'utf8'))
  const { title, paragraphs, examples } = readComment(comment ?? '')

  test('says what it compares, how strictly, why it may be right all the same, and by what source', () => {
    expect(title).toMatch(/^[A-Z].{10,120}\.$/)
    for (const start of ['Compares: ', 'Tolerance: ', 'May be right all the same: ', 'Source: '])
      expect(paragraphs.filter((paragraph) => paragraph.startsWith(start))).toHaveLength(1)
  })

  test('has an example that is told and one that is not', () => {
    expect(examples.some(({ findings }) => findings?.trim() !== '')).toBe(true)
    expect(examples.some(({ findings }) => findings?.trim() === '')).toBe(true)
  })

  test.each(examples.map(({ input, findings }, at) => ({ at: at + 1, input, findings })))(
    'example $at says what stands under it',
    ({ input, findings }) => {
      expect(said(rule, input ?? '')).toEqual((findings ?? '').split('\n').filter((line) => line !== ''))
    },
  )
})

test('every file of the folder is in the list, by its name and in its order', () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3))
  expect(rules.map(({ id }) => id)).toEqual(files.sort())
})
