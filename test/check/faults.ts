import type { Diagnostic } from '../../src/check/diagnostic.js'
import { applyFixes, check, parse } from '../../src/index.js'

/** A title and an infobox with these lines. */
export const infobox = (lines: string) => `= 2011 Kelver presidential primary =

Infobox
- Election Name: 2011 Kelver presidential primary
- Country: Kelver
${lines}`

/** The errors and warnings of a flat article. */
export function faults(text: string): Diagnostic[] {
  return check(parse(text, { from: 'flat' })).filter(({ severity }) => severity !== 'info')
}

/** The article with all repairs that are suggested. */
export function mended(text: string): string {
  return applyFixes(text, faults(text), { from: 'flat', suggested: true })
}

/** Three candidates, the second one's share as given. */
export const table = (share: string) => `${infobox('')}
| Candidate | Votes | % |
| Ada Bern | 5,123 | 51.23 |
| Cora Dahl | 3,877 | ${share} |
| Eva Falk | 1,000 | 10.00 |
| Total | 10,000 | 100 |
`
