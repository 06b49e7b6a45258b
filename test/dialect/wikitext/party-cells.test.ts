import { expect, it } from 'vitest'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../../src/record/to-record.js'

function rowsOf(first: string, second: string) {
  const text = `{| class="wikitable"
! colspan=2 | Party !! Votes
|-
| ${first} || 12
|-
| ${second} || 5
|}`
  return toRecord(parseWikitext(text)).tables[0]?.rows
}

it('a template that makes a colour cell and a name fills two columns', () => {
  expect(rowsOf('{{Party name with color|Labour}}', '{{Party name with color|Green Party}}')).toMatchObject([
    { party: 'Labour', votes: 12 },
    { party: 'Green Party', votes: 5 },
  ])
})
