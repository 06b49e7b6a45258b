import { expect, test } from 'vitest'
import { told } from '../told.js'

/* Counts that were not the last: what was open then has gone to one of the candidates since. */

const college = (lead: string) => `= 1876 Sund presidential election =

Infobox
- Election Name: 1876 Sund presidential election
- Country: Sund
- Type: presidential
- Election Date: November 7, 1876
- Nominee1: Rufus Hale
- Electoral Vote1: 185
- Popular Vote1: 4,034,142
- Nominee2: Silas Tilney
- Electoral Vote2: 184
- Popular Vote2: 4,286,808

${lead}
`

test.each([
  "Tilney won 184 electoral votes to Hale's 165, with 20 unresolved.",
  "Tilney won 184 electoral votes to Hale's 165, with 20 votes from four states disputed.",
  'Tilney had 184 electoral votes and Hale 165, and 20 were in dispute.',
  "Hale had 165 electoral votes to Tilney's 184, with 20 still outstanding.",
])('%s', (lead) => {
  expect(told(college(lead))).toEqual([])
})

test('beside a dispute a wrong count is told', () => {
  const lead = 'The election was disputed. Hale won 187 electoral votes.'
  expect(told(college(lead))).toEqual(['warning prose-n-of-m 15:37 187 → 185'])
})
