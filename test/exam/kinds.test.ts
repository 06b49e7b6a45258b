import { describe, expect, test } from 'vitest'
import { sampleKinds } from '../../bench/exam/sample-exam.js'
import { applyFixes, check, parse } from '../../src/index.js'

describe('articles of the second maker', () => {
  const { slips, clean, failures } = sampleKinds(
    { applyFixes, check, parse },
    { each: 3, slips: 4, seed: 21 },
  )

  test.each(Object.entries(clean.kinds))(
    '%s: no error and no warning',
    (kind, { articles, errors, warnings }) => {
      const said = failures.filter((failure) => failure.kind.endsWith(` · ${kind} · ${kind}`))
      expect(said.map(({ reason, text }) => `${reason}\n${text}`)).toEqual([])
      expect([articles, errors, warnings]).toEqual([3, 0, 0])
    },
  )

  test.each(Object.entries(slips))('%s: no slip is mended wrongly', (_, { mutations, wrong, unsafe }) => {
    expect(mutations).toBeGreaterThan(0)
    expect([wrong, unsafe]).toEqual([0, 0])
  })

  test('where a slip is detected its place is named', () => {
    const all = Object.values(slips)
    const sum = (what: 'detected' | 'named') => all.reduce((total, count) => total + count[what], 0)
    expect(sum('named')).toBeGreaterThanOrEqual(0.95 * sum('detected'))
  })
})
