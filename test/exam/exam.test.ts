import { describe, expect, test } from 'vitest'
import { otherClasses, singleClasses } from '../../bench/exam/mutations.js'
import { ledger, tableArticles } from '../../bench/exam/real-articles.js'
import { sampleExam } from '../../bench/exam/sample-exam.js'
import { applyFixes, check, parse } from '../../src/index.js'

describe('made articles and faults put into them', () => {
  const { classes, clean, failures } = sampleExam({ applyFixes, check, parse }, { articles: 60, seed: 11 })
  const texts = (reason: string) =>
    failures.filter((failure) => failure.reason === reason).map(({ kind, text }) => `${kind}\n${text}`)

  test('articles that agree with themselves have no error', () => {
    expect(clean.articles).toBe(60)
    expect(texts('false error')).toEqual([])
  })

  test.each(Object.keys(singleClasses))('%s: never mended wrongly', (name) => {
    const count = classes[name]
    expect(count?.mutations).toBeGreaterThan(0)
    expect([count?.wrong, count?.unsafe]).toEqual([0, 0])
  })

  test.each(Object.keys(otherClasses))('%s: safe fixes change no number', (name) => {
    expect(classes[name]?.mutations).toBeGreaterThan(0)
    expect(classes[name]?.unsafe).toBe(0)
  })

  test('faults of digits are seen', () => {
    const count = classes['digit substituted']
    expect(count?.detected).toBeGreaterThanOrEqual(0.97 * (count?.detectable ?? 1))
    expect(count?.named).toBeGreaterThanOrEqual(0.97 * (count?.detectable ?? 1))
  })
})

describe.skipIf(tableArticles().length === 0)('real tables', () => {
  test.each(tableArticles())('$name: what is said is in the ledger, and nothing else', ({ name, text }) => {
    const said = check(parse(text, { from: 'flat' }))
      .filter(({ severity }) => severity !== 'info')
      .map(
        ({ severity, rule, line, actual, expected = [] }) =>
          `${severity} ${rule} ${line} ${actual} → ${expected.join(' | ')}`,
      )
    expect(said).toEqual(ledger[name]?.said ?? [])
  })

  test('the ledger names no table that is not there', () => {
    const names = new Set(tableArticles().map(({ name }) => name))
    expect(Object.keys(ledger).filter((name) => !names.has(name))).toEqual([])
  })
})
