import { expect, test } from 'vitest'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { stringify } from '../../../src/emit/stringify.js'
import { toRecord } from '../../../src/record/to-record.js'

const table = '{| class="wikitable"\n! Party !! Votes\n|-\n| Red || 12\n|-\n| Blue || 7\n|}'

test.each([
  '<onlyinclude>',
  '</onlyinclude><onlyinclude>',
  '<section begin="results" />',
  '<noinclude> ',
  '<!-- from the ministry -->',
])('a table opens behind what shows nothing: %s', (before) => {
  const source = `== Results ==\n${before}${table}</onlyinclude>\n\nThe end.\n`
  const record = toRecord(parseWikitext(source))
  expect(record.tables).toMatchObject([
    {
      rows: [
        { party: 'Red', votes: 12 },
        { party: 'Blue', votes: 7 },
      ],
    },
  ])
  expect(record.sections.map(({ text }) => text)).toEqual(['', 'The end.'])
  expect(stringify(parseWikitext(source), { to: 'wikitext' })).toBe(source)
})

test.each(['<b>', 'See <onlyinclude>', '<onlyinclude>See <noinclude>'])(
  'but none behind what does: %s',
  (before) => {
    expect(toRecord(parseWikitext(`${before}${table}\n`)).tables).toEqual([])
  },
)
