import { describe, expect, it, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseMarkdown } from '../../../src/dialect/markdown/parse.js'
import { stringify } from '../../../src/emit/stringify.js'
import { toRecord } from '../../../src/record/to-record.js'
import { parse } from '../../../src/unified/parse.js'

const article = (...lines: string[]) => `# 2012 Orlen by-election\n\n${lines.join('\n')}\n`

const results = article(
  '<table class="wikitable"><caption>Orlen &amp; Dale</caption>',
  '  <tr><th rowspan="2">Party</th><th rowspan=2>Candidate</th><th colspan="2">Votes</th></tr>',
  '  <tr><th>#</th><th>%</th></tr>',
  '  <tr>',
  '    <td>',
  '      <a href="x">Labour</a>',
  '    </td>',
  '    <td><b>Ann',
  '      Lee</b></td><td align="right">9,455</td><td>55.2&nbsp;%</td>',
  '  </tr>',
  '  <tr><td>Con<!-- x -->servative<td>Bo Day<td>7,668<td>44.8 %',
  '  <tr><th colspan="2">Total</th><td>17,123</td><td>100 %</td></tr>',
  '</table>',
)

test('a table of HTML is one', () => {
  const [table, ...others] = toRecord(parseMarkdown(results)).tables
  expect(others).toEqual([])
  expect(table).toMatchObject({
    caption: 'Orlen & Dale',
    rows: [
      { party: 'Labour', candidate: 'Ann Lee', votes: 9455, votesPercentage: 55.2 },
      { party: 'Conservative', candidate: 'Bo Day', votes: 7668, votesPercentage: 44.8 },
    ],
    summaries: [{ role: 'total', cells: { votes: 17123, votesPercentage: 100 } }],
  })
})

test('its cells are named, and mended where they stand', () => {
  const wrong = results.replace('9,455', '9,855')
  const [finding, ...others] = check(parseMarkdown(wrong))
  expect(others).toEqual([])
  expect(finding).toMatchObject({ actual: '9,855', expected: ['9,455'], line: 11 })
  expect(wrong.slice(...(finding?.span ?? [0, 0]))).toBe('9,855')
})

describe('in other dialects', () => {
  it.each(['flat', 'wikitext'] as const)('it states the same: %s', (to) => {
    const written = stringify(parseMarkdown(results), { to })
    const { dialect: _, ...own } = toRecord(parseMarkdown(results))
    expect(toRecord(parse(written, { from: to }))).toMatchObject({ ...own })
  })

  it('and in Markdown it stays as it is', () => {
    expect(stringify(parseMarkdown(results), { to: 'markdown' })).toBe(results)
  })
})

test.each([
  ['a table in a table', '<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>'],
  ['one that is not closed', '<table><tr><td>1</td></tr>'],
  ['text outside its cells', '<table>one<tr><td>1</td></tr></table>'],
  ['text behind it', '<table><tr><td>1</td></tr></table> two'],
  ['nothing in it', '<table></table>'],
  ['a tag that never ends', '<table><tr><td>1</td></tr></table'],
])('what is no such table is kept: %s', (_, html) => {
  const { children } = parseMarkdown(article(html))
  expect(children.map(({ type }) => type)).toEqual(['heading', 'unknown'])
})
