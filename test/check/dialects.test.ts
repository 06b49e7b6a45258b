import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check, parse, stringify } from '../../src/index.js'

const samples = new URL('../../samples/', import.meta.url)
const articles = readdirSync(samples).filter((name) => name.endsWith('.txt'))
const mutants = 4

/** What is told, places left out: those differ from one dialect to the next. */
function told(text: string, from: 'flat' | 'markdown' | 'wikitext'): string[] {
  return check(parse(text, { from }))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, actual, expected }) => `${severity} ${rule} ${actual} → ${expected?.join(' | ')}`)
    .sort()
}

/** The article, and the same with one digit wrong, here and there. */
function* faulty(text: string): Generator<string> {
  yield text
  const digits = [...text.matchAll(/(?<=[|:] ?[\d,.]*)\d(?=[\d,.%]* ?(?:\||\n))/g)]
  for (let mutant = 0; mutant < mutants; mutant++) {
    const digit = digits[Math.floor(((mutant + 0.5) * digits.length) / mutants)]
    if (digit === undefined) return
    const wrong = String((Number(digit[0]) + 1 + mutant) % 10)
    yield text.slice(0, digit.index) + wrong + text.slice(digit.index + 1)
  }
}

test.each(articles)('the same is told of %s in every dialect', (name) => {
  for (const text of faulty(readFileSync(new URL(name, samples), 'utf8'))) {
    const article = parse(text, { from: 'flat' })
    const expected = told(text, 'flat')
    for (const to of ['markdown', 'wikitext'] as const)
      expect([to, told(stringify(article, { to }), to)]).toEqual([to, expected])
  }
})

test('without a title the year of the election’s name is named, where date and first sentence have another', () => {
  const article = (year: number) => `{{Infobox election
| election_name = ${year} Kelver Republican presidential primary
| previous_year = 1976
| next_year = 1984
| election_date = March 18, 1980
| candidate1 = Ada Bern
| popular_vote1 = 547,355
}}
The '''1980 Kelver primary''' was held on March 18, 1980.
`
  const loud = (year: number) =>
    check(parse(article(year), { from: 'wikitext' })).filter(({ severity }) => severity !== 'info')
  expect(loud(1980)).toEqual([])
  expect(loud(1908).map(({ rule, line, actual, expected }) => [rule, line, actual, expected])).toEqual([
    ['date-title-year', 2, '1908', ['1980']],
  ])
})
