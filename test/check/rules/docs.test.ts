import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { docsModule, readRules, rulesPage } from '../../../scripts/compile-rules.js'
import { rules } from '../../../src/check/rules/index.js'

test('the page of rules is current: npm run build writes it', () => {
  const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')
  expect(page).toBe(rulesPage(readRules()))
})

test('what the comments are compiled with is what the rules have', () => {
  const compiled = readRules().map(({ id, severity, fix, enabled }) => ({ id, severity, fix, enabled }))
  expect(compiled).toEqual(
    rules.map(({ id, severity, fix, enabled }) => ({ id, severity, fix, enabled: enabled !== false })),
  )
})

test('the module has a text of some length for each rule', () => {
  const module = docsModule(readRules())
  const texts: Record<string, string> = JSON.parse(module.slice(module.indexOf('= {') + 2))
  expect(Object.keys(texts)).toEqual(rules.map(({ id }) => id))
  for (const text of Object.values(texts)) expect(text.length).toBeGreaterThan(200)
})
