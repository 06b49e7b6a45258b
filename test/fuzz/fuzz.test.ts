import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { fuzz, type Library, wikitextWith } from '../../bench/fuzz/fuzz.js'
import { check } from '../../src/check/check.js'
import { stringify } from '../../src/emit/stringify.js'
import { recordSchema } from '../../src/record/schema.js'
import { toRecord } from '../../src/record/to-record.js'
import { applyFixes } from '../../src/unified/apply-fixes.js'
import { parse } from '../../src/unified/parse.js'

const valid = new Ajv({ strict: false }).compile(recordSchema)
const library: Library = {
  parse,
  stringify,
  toRecord,
  check,
  applyFixes,
  isRecord: (value) => (valid(value) ? null : `${valid.errors?.[0]?.instancePath} is wrong`),
}

describe('generated and mutated articles', () => {
  test('are read, print back and give records of the schema', () => {
    const { done, failures } = fuzz(library, { count: 1500, seed: 1 })
    expect(failures).toEqual([])
    expect(done).toBe(1500)
  })

  test('of wikitext keep to the same', () => {
    const { done, failures } = fuzz(library, { count: 300, seed: 1, language: wikitextWith() })
    expect(failures).toEqual([])
    expect(done).toBe(300)
  })

  test('are the same for the same seed', () => {
    const read = (seed: number): string[] => {
      const texts: string[] = []
      const listening: Library = {
        ...library,
        parse: (text, options) => {
          texts.push(text)
          return parse(text, options)
        },
      }
      fuzz(listening, { count: 20, seed })
      return texts
    }
    expect(read(4)).toEqual(read(4))
    expect(read(4)).not.toEqual(read(5))
  })
})

describe('a library with a fault', () => {
  test('that loses a character is found, with the shortest text that shows it', () => {
    const faulty: Library = {
      ...library,
      stringify: (...words) => stringify(...words).replace('\u2028', ' '),
    }
    const { failures } = fuzz(faulty, { count: 4000, seed: 1, most: 1 })
    expect(failures).toMatchObject([{ input: '\u2028', reason: 'print flat: other bytes than were read' }])
  })

  test('that throws is found', () => {
    const faulty: Library = {
      ...library,
      toRecord: (...words) => {
        if (words[0].source.includes('½')) throw new Error('half')
        return toRecord(...words)
      },
    }
    const { failures } = fuzz(faulty, { count: 1000, seed: 1, most: 1 })
    expect(failures[0]?.input).toBe('½')
    expect(failures[0]?.reason).toMatch(/^record of flat: threw Error: half/)
  })

  test('whose records are wrong is found', () => {
    const faulty: Library = {
      ...library,
      isRecord: (value) => (JSON.stringify(value).includes('"total"') ? 'no totals' : null),
    }
    const { failures } = fuzz(faulty, { count: 1000, seed: 1, most: 1 })
    expect(failures[0]?.reason).toBe('record of flat: no totals')
  })

  test('that quotes another place is found', () => {
    const faulty: Library = {
      ...library,
      toRecord: (article, options) => {
        const record = toRecord(article, options)
        return options?.provenance === true ? { ...record, title: misplaced } : record
      },
      isRecord: () => null,
    }
    const { failures } = fuzz(faulty, { count: 10, seed: 1, most: 1 })
    expect(failures[0]?.reason).toMatch(/^provenance of flat: a quotation is not there/)
  })

  test('that points outside the text is found', () => {
    const faulty: Library = {
      ...library,
      check: (article, options) =>
        check(article, options).map((finding) => ({ ...finding, span: [0, article.source.length + 1] })),
    }
    const { failures } = fuzz(faulty, { count: 1000, seed: 1, most: 1 })
    expect(failures[0]?.reason).toMatch(/^check flat: [a-z-]+ points outside the text$/)
  })

  test('whose repairs leave as many findings is found', () => {
    const faulty: Library = { ...library, applyFixes: (text) => `${text}\n` }
    const { failures } = fuzz(faulty, { count: 1000, seed: 1, most: 1 })
    expect(failures[0]?.reason).toMatch(/^fix [a-z]+: no fewer findings than before$/)
  })
})

const misplaced = { raw: 'nowhere', at: { line: 1, column: 1, offset: 0, length: 7 } }
