import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article, DialectId } from '../../../src/article/nodes.js'
import { stringify } from '../../../src/emit/stringify.js'
import type { ArticleRecord } from '../../../src/record/record.js'
import { toRecord } from '../../../src/record/to-record.js'
import { parse } from '../../../src/unified/parse.js'

/* A record is the same after its article was written in wikitext, and after wikitext was written in another dialect. */

const samples = new URL('../../../samples/', import.meta.url)
const corpus = new URL('../../../../shared/corpus/flat/', import.meta.url)
const articles = [samples, corpus]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => new URL(encodeURIComponent(name), folder)))
  .filter(({ pathname }) => /\.(?:txt|md|wikitext)$/.test(pathname) && !pathname.endsWith('README.md'))

/** What every dialect can say; each marks the items of a list in its own way. */
function facts({ title, kind, data, infoboxes, tables, sections }: ArticleRecord): unknown {
  const texts = sections.map((section) => ({
    ...section,
    text: String(section.text ?? '').replace(/^( *)(?:[-*#+]|\d+\.) /gm, '$1* '),
  }))
  return { title, kind, data, infoboxes, tables, sections: texts }
}

function rewritten(article: Article, to: DialectId): ArticleRecord {
  return toRecord(parse(stringify(article, { to }), { from: to }))
}

describe.each(articles)('$pathname', (file) => {
  const article = parse(readFileSync(file, 'utf8'))

  test('says the same in wikitext', () => {
    const { dialect, ...record } = rewritten(article, 'wikitext')
    expect(dialect).toBe('wikitext')
    expect(facts({ dialect, ...record })).toEqual(facts(toRecord(article)))
  })

  test('says the same in wikitext written from its record', () => {
    const record = toRecord(article, { provenance: true })
    const text = stringify(record, { to: 'wikitext' })
    const back = toRecord(parse(text, { from: 'wikitext' }))
    // Columns that were realigned stand where they belong in what is written.
    const straight = (tables: ArticleRecord['tables']) =>
      tables.map((table) => ({ ...table, realigned: false }))
    const plain = toRecord(article)
    expect(facts({ ...back, tables: straight(back.tables) })).toEqual(
      facts({ ...plain, tables: straight(plain.tables) }),
    )
  })
})
