import { describe, expect, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { toRecord } from '../../src/record/to-record.js'
import { examine } from './examine.js'

const text = `= 1972 Example election =

Infobox
- Election Name: 1972 Example election
- Ongoing: no
- Candidate1: Ada Roe
- Popular Vote1: 1,200

== Results ==
Primary date: May 3
| Example election | | | |
| Party | Candidate | Votes | % | |
| | Red | Ada Roe | 1,200 | 60.0% |
| | Blue | Bo Lee | 800 | 40.0% |
| Totals | 2,000 | 100% | | |

=== Earlier ===
  - 1968 election**
- Ada Roe (Red): 900 votes
Result: Red Gain
`

function examineAs(other: string): string[] {
  return examine(text, toRecord(parseFlat(other), { provenance: true })).wrong
}

describe('the second opinion', () => {
  test('agrees with the record of the same text', () => {
    const { right, wrong } = examine(text, toRecord(parseFlat(text), { provenance: true }))
    expect(wrong).toEqual([])
    expect(right).toMatchObject({
      keys: 4,
      'plain values': 1,
      cells: 1,
      'summary rows': 1,
      'result entries': 1,
      'other lines': 1,
    })
  })

  test.each([
    ['title', '= 1972 Example', '= 1973 Example'],
    ['keys', 'Popular Vote1', 'Popular Vote2'],
    ['values', 'Ongoing: no', 'Ongoing: yes'],
    ['plain values', 'Popular Vote1: 1,200', 'Popular Vote1: 1,201'],
    ['headings', '== Results', '== Result'],
    ['captions', '| Example election', '| An example election'],
    ['headers', '| Votes |', '| Voices |'],
    ['cells', '| 800 |', '| 801 |'],
    ['summary rows', '| Totals |', '| Cy Poe |'],
    ['percentages in their column', '| Totals | 2,000 | 100% |', '| Totals | 2,000 | 100 % |'],
    ['number of tables', '| | Blue', '\n| | Blue'],
    ['result entries', '900 votes', '901 votes'],
    ['result lines', 'Red Gain', 'Blue Gain'],
    ['caption lines', '1968 election**', '1964 election**'],
    ['other lines', 'Primary date: May 3', 'Primary date: May 4'],
  ])('sees other %s', (kind, from, to) => {
    expect(text).toContain(from)
    expect(examineAs(text.replace(from, to)).map((what) => what.split(': ')[0])).toContain(kind)
  })
})
