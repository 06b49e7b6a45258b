import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'
import { applyFixes } from '../../../src/unified/apply-fixes.js'
import { parse } from '../../../src/unified/parse.js'
import { read, tables } from './election-tables.js'

/* Tables in the words of HTML are tables like those of marks. */

const results = (votes: string) => `'''Riverton''' voted.

<table class="wikitable" style="text-align:right">
<caption>Result of the [[by-election]]</caption>
<tr><th rowspan="2">Candidate</th><th colspan=2>Votes</th></tr>
<tr><th>No.</th><th>%</th></tr>
<tr><td>[[Ada Brown|Brown]]<ref name="a">Gazette</ref></td><td>${votes}</td><td>61.70%</td></tr>
<!-- the others -->
<TR><TD>Clark</TD> <TD>766<TD>38.30%
<tr><th>Total<td>2,000<td>100%
</table>
Text.
`

test('rows, cells, spans, headers and the caption', () => {
  expect(tables(results('{{nts|1234}}'))).toEqual([
    {
      columns: [
        ['Candidate', 'name'],
        ['Votes No.', 'votes'],
        ['Votes %', 'share'],
      ],
      rows: [
        ['Brown', 1234, 61.7],
        ['Clark', 766, 38.3],
      ],
      summaries: [['total', 'Total', 2000, 100]],
    },
  ])
  const record = read(results('1,234'))
  expect(record.tables[0]?.caption).toMatchObject({ value: 'Result of the by-election' })
  expect(record.sections.map(({ text }) => text)).toEqual(['Riverton voted.\n\nText.'])
  expect(renderWikitext(parseWikitext(results('1,234')))).toBe(results('1,234'))
})

test.each(['1,243', "'''1,243'''", '{{nts|1243}}'])('a wrong %s is found and put right', (wrong) => {
  const article = parse(results(wrong), { from: 'wikitext' })
  const [finding, ...more] = check(article)
  expect(more).toEqual([])
  const at = results(wrong).indexOf('243') - (wrong.includes(',') ? 2 : 1)
  expect(finding?.span?.[0]).toBe(at)
  expect(finding?.line).toBe(7)
  expect(applyFixes(results(wrong), [...check(article)], { from: 'wikitext', suggested: true })).toBe(
    results(wrong.replace('243', '234')),
  )
})

describe('where they stand', () => {
  const table = '<table><tr><th>Party</th><th>Votes</th></tr><tr><td>Red</td><td>1,234</td></tr></table>'

  test.each([
    ['in a box', `{{Infobox x\n| a = 1\n| votes = ${table}\n| b = 2\n}}`],
    ['in a cell', `{|\n! a !! b\n|-\n| c || ${table}\n|}`],
    ['in a cell of another', `<table><tr><td>c</td><td>${table}</td></tr></table>`],
    ['in a paragraph', `<center>${table}</center>`],
    ['set in', `:${table}`],
    ['behind a text', `Text ${table}`],
  ])('%s', (_, source) => {
    const all = tables(source)
    expect(all.map(({ rows }) => rows)).toContainEqual([['Red', 1234]])
    expect(renderWikitext(parseWikitext(source))).toBe(source)
  })
})

test('layout without a row stays text', () => {
  const article = parseWikitext('<table>\nSome words.\n</table>\nMore.')
  expect(article.children.map(({ type }) => type)).toEqual(['paragraph'])
})
