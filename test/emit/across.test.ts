import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { type ArticleRecord, parse, stringify, toRecord } from '../../src/index.js'
import { MemoryIo } from '../cli/memory-io.js'

const samples = join(import.meta.dirname, '../../samples')
const corpus = join(import.meta.dirname, '../../../shared/corpus/wikitext')
const targets = ['flat', 'markdown'] as const

const textOf = (value: unknown): string => (value === null ? '' : String(value))

/** Lists as lines, since no more can be said. */
function asLines(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.every((item) => typeof item !== 'object' || item === null)
      ? value.map(textOf).join('\n')
      : value.map(asLines)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asLines(inner)]))
}

/** What of a record the other dialects can say, blanks and the marks of lists aside. */
function sayable({ title, kind, data, infoboxes, tables, sections }: ArticleRecord): unknown {
  return asLines({
    title,
    kind,
    data,
    infoboxes,
    tables,
    sections: sections.map(({ heading, depth, text }) => ({
      heading,
      depth,
      text: textOf(text)
        .replace(/^\s*(?:[-*#:;]|\d+\.) /gm, '- ')
        .replace(/\s+/g, ' ')
        .trim(),
    })),
  })
}

/** The records of a text and of what it is converted to. */
function both(text: string, to: (typeof targets)[number]): [unknown, unknown] {
  const article = parse(text, { from: 'wikitext' })
  const converted = stringify(article, { to })
  return [sayable(toRecord(article)), sayable(toRecord(parse(converted, { from: to })))]
}

describe.each(targets)('wikitext as %s', (to) => {
  test.each(readdirSync(samples).filter((name) => name.endsWith('.wiki')))(
    'keeps the record of %s',
    (name) => {
      const [before, after] = both(readFileSync(join(samples, name), 'utf8'), to)
      expect(after).toEqual(before)
    },
  )

  test('has the numbers of numbered lists', () => {
    const article = parse('# One\n# Two\n## Inner\n# Three\n* Four\n', { from: 'wikitext' })
    const text = '1. One\n2. Two\n  1. Inner\n3. Three\n- Four'
    expect(toRecord(article).sections[0]?.text).toBe(text)
    const [section] = toRecord(parse(stringify(article, { to }), { from: to })).sections
    expect(section?.text.replaceAll('\n\n', '\n')).toBe(text)
  })

  test.each([
    "'''1958 vote'''\n\n* Ada Roe (Red): 60 votes\n* Bo Lee (Blue): 40 votes\n* '''Total:''' 100 votes",
    '* Ada Roe (Red): 60 (60.0%)\n* Bo Lee (Blue): 40 (40.0%)',
  ])('has lists of results once: %j', (lines) => {
    const [before, after] = both(`== Results of the election ==\n\n${lines}\n\nText.\n`, to)
    expect(after).toEqual(before)
  })

  test('has boxes and tables inside values and cells behind what they stand in', () => {
    const text = `{{Infobox a
| b = 1
| module = {{Infobox inner | c = 2 }}
| d = {|
! Candidate !! Votes
|-
| Ada || 5
|}
}}

{|
! Team !! More
|-
| Red || {{Infobox in a cell | e = 3 }}
|}

Text.`
    const [before, after] = both(text, to)
    expect(after).toEqual(before)
    expect(after).toMatchObject({
      infoboxes: [{ fields: { b: 1 } }, { fields: { c: 2 } }, { fields: { e: 3 } }],
    })
  })

  test('fills spans, and says headers above each other in one', () => {
    const text = `{|
|+ Both rounds
! rowspan="2" | Candidate
! rowspan="2" | Party
! colspan="2" | First round
! colspan="2" | Second round
|-
! Votes
! %
! Votes
! %
|-
| Ada || rowspan="2" | Red || 60 || 60.0 || 55 || 55.0
|-
| Bo || 40 || 40.0 || 45 || 45.0
|-
! colspan="2" | Total
| 100 || 100.0 || 100 || 100.0
|}`
    const [before, after] = both(text, to)
    expect(after).toEqual(before)
  })

  test('says nothing where there is nothing: a table without a header', () => {
    const [before, after] = both('{|\n| a || b\n|-\n| c || d\n|}', to)
    expect(after).toEqual(before)
  })

  test('has no line for a redirect and categories, links, references and markup', () => {
    const text = "#REDIRECT [[Ohio]]\n\n'''Bold''' [[Ohio|text]].<ref>Note.</ref>\n\n[[Category:Rivers]]"
    const converted = stringify(parse(text, { from: 'wikitext' }), { to })
    expect(converted).toBe('Bold text.\n')
  })

  test('is written the same by the command', async () => {
    const text = readFileSync(join(samples, '2017-french-presidential-runoff.wiki'), 'utf8')
    const io = new MemoryIo(text)
    await run(['convert', '-', '--from', 'wikitext', '--to', to], io)
    expect(io.out).toBe(stringify(parse(text, { from: 'wikitext' }), { to }))
  })
})

describe.skipIf(!existsSync(corpus))('the corpus', () => {
  const texts = (existsSync(corpus) ? readdirSync(corpus) : []).flatMap((folder) =>
    readdirSync(join(corpus, folder)).map((name) => readFileSync(join(corpus, folder, name), 'utf8')),
  )

  /* What is left are tables for layout: cells that hold tables, headers in every row, rows of pictures, columns without anything. */
  test.each(targets)('keeps more than 85 of 100 records as %s, with nothing changed at all', (to) => {
    const kept = texts.filter((text) => {
      const [before, after] = both(text, to)
      return JSON.stringify(before) === JSON.stringify(after)
    })
    expect(kept.length / texts.length).toBeGreaterThan(0.85)
  })
})
