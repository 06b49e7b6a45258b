import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/check/rules/index.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'
import { parseMarkdown } from '../../../src/dialect/markdown/parse.js'
import { readFacts } from '../../../src/record/to-record.js'
import { told } from './run.js'

const samples = new URL('../../../samples/', import.meta.url)
const corpus = new URL('../../../../shared/corpus/flat/', import.meta.url)

/** Rules that look at one statement at a time or at words; what sums and shares say is tested with the engine. */
const wordRules = rules.filter(({ enabled }) => enabled !== false)

function said(folder: URL, name: string, ids: ReadonlySet<string> | null = null): string[] {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const article = name.endsWith('.md') ? parseMarkdown(text) : parseFlat(text)
  const record = readFacts(article)
  return wordRules
    .filter(({ id }) => ids === null || ids.has(id))
    .flatMap((rule) => told(rule, { article, record }))
    .map(({ rule, severity, span }) => `${rule} ${severity} ${text.slice(span[0], span[1])}`)
}

const names = (folder: URL) =>
  existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    : []

describe('real articles without a contradiction', () => {
  test.each(names(samples))('samples/%s: nothing above information', (name) => {
    expect(said(samples, name).filter((line) => !line.includes(' info '))).toEqual([])
  })

  test.skipIf(!existsSync(corpus)).each(names(corpus))('%s: nothing above information', (name) => {
    expect(said(corpus, name).filter((line) => !line.includes(' info '))).toEqual([])
  })

  test.skipIf(!existsSync(corpus))('the reference article: one of each that a reader would thank for', () => {
    const infos = said(corpus, '2004-washington.txt').filter((line) => !line.startsWith('threshold-award'))
    expect(infos).toEqual([
      'borrowed-field info MI',
      'contest-term info Primary',
      'image-name info .JPG',
      'join-artifact info ,',
      'place-country info Washington',
      'type-title info presidential',
    ])
  })

  test('no rule says more than one thing of a kind that is worth one word', () => {
    for (const name of names(samples)) {
      const infos = said(samples, name).filter((line) => line.includes(' info '))
      const ids = infos.map((line) => line.split(' ')[0])
      expect(ids, name).toEqual([...new Set(ids)])
    }
  })
})
