import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { detectDialect } from '../../../src/dialect/detect.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'
import { stringify } from '../../../src/emit/stringify.js'
import { toRecord } from '../../../src/record/to-record.js'
import { schemaErrors } from '../../record/schema.js'

/** What the record says of a text besides its boxes, tables and sections. */
function pages(text: string): { redirect?: unknown; categories?: unknown } {
  const { redirect, categories } = toRecord(parseWikitext(text))
  return {
    ...(redirect === undefined ? {} : { redirect }),
    ...(categories === undefined ? {} : { categories }),
  }
}

describe('a redirect', () => {
  test.each([
    ['#REDIRECT [[Ohio]]', 'Ohio'],
    ['#redirect[[Ohio]]', 'Ohio'],
    ['\ufeff\n #REDIRECT: [[Ohio]]', 'Ohio'],
    ['#REDIRECT [[Ohio River#History|there]] and more', 'Ohio River#History'],
    ['#REDIRECT [[:Category:Ohio]]', 'Category:Ohio'],
    ['#REDIRECT [[Category:Ohio]]', 'Category:Ohio'],
    ['#WEITERLEITUNG [[Ohio]]', 'Ohio'],
    ['#REDIRECCIÓN [[Ohio]]', 'Ohio'],
    ['#перенаправление [[Огайо]]', 'Огайо'],
    ['#YÖNLENDİR [[Ohio]]', 'Ohio'],
    ['#yönlendir [[Ohio]]', 'Ohio'],
    ['#تغییر_مسیر [[اوهایو]]', 'اوهایو'],
    ['＃転送 [[オハイオ州]]', 'オハイオ州'],
    ['#重定向 [[俄亥俄州]]', '俄亥俄州'],
  ])('%j leads to %s', (text, target) => {
    expect(pages(text).redirect).toBe(target)
    expect(renderWikitext(parseWikitext(text))).toBe(text)
    expect(detectDialect(text)).toMatchObject({ dialect: 'wikitext', certain: true })
  })

  test.each([
    '# REDIRECT [[Ohio]]',
    '#see [[Ohio]]',
    '#REDIRECT Ohio',
    '#REDIRECT [[]]',
    'Text.\n#REDIRECT [[Ohio]]',
    '#REDIRECT [[Ohio',
  ])('%j is none', (text) => expect(pages(text).redirect).toBeUndefined())

  test('is no text of the article, and what follows it is', () => {
    const record = toRecord(parseWikitext('#REDIRECT [[Ohio]]\n\nText.'))
    expect(record.sections.map(({ text }) => text)).toEqual(['Text.'])
  })

  test('says where it stands', () => {
    const { redirect } = toRecord(parseWikitext('\n#REDIRECT [[Ohio_River]]'), { provenance: true })
    expect(redirect).toEqual({
      value: 'Ohio River',
      raw: 'Ohio_River',
      type: 'text',
      status: 'parsed',
      at: { line: 2, column: 13, offset: 13, length: 10 },
    })
  })
})

describe('categories', () => {
  test('are those of boxes, cells and prose, each once, in the order of the source', () => {
    const text = `{{Infobox a
| b = {{small|1 [[Category:In a value]]}}
}}
[[category:ohio_rivers]] Text. [[Kategorie:Ohio|key]]
{|
| x [[Catégorie:In a cell]]
|}
[[Category:ohio rivers]][[Category:In a value]]`
    expect(pages(text).categories).toEqual(['In a value', 'ohio rivers', 'Ohio', 'In a cell'])
  })

  test('are none that are only linked to, in a comment, in nowiki, without a name', () => {
    const text =
      '[[:Category:A]] <!-- [[Category:B]] --> <nowiki>[[Category:C]]</nowiki> [[Category:]] [[Category: |d]]'
    expect(pages(text)).toEqual({})
  })

  test('may have comments and character references in their names', () => {
    expect(pages('[[Category:R&amp;B<!-- sic --> albums]]').categories).toEqual(['R&B albums'])
  })

  test('are read by the rule that compares their years, when it is on', () => {
    const article = parseWikitext('= 2004 Ohio caucuses =\n\nText.\n\n[[Category:2008 Ohio elections]]\n')
    const findings = check(article, { rules: { 'category-agree': 'warning' } })
    expect(findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['category-agree', 5, 12],
    ])
  })
})

test.each([
  '#REDIRECT [[Ohio]]\n\n[[Category:A]]\n',
  'Text.\n\n[[Category:A|b]]\n[[Kategorie:B_c]]',
  '#REDIRECT [[::a]]',
  '[[Category:a&#124;b&#93;&#93;c&lt;!--]]',
  'Text only.',
])('the record of %j keeps to the schema and is written so that it reads back the same', (text) => {
  const record = toRecord(parseWikitext(text))
  expect(schemaErrors(record)).toEqual([])
  expect(schemaErrors(toRecord(parseWikitext(text), { provenance: true }))).toEqual([])
  expect(toRecord(parseWikitext(stringify(record, { to: 'wikitext' })))).toEqual(record)
})
