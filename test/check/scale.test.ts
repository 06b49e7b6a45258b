import { expect, test } from 'vitest'
import { told } from './told.js'

const contest = (stated: string, votes: string) => `= 2011 Kelver election =

Infobox
- Election Name: 2011 Kelver election
- Type: parliamentary
- Candidate1: Ada Bern
- Popular Vote1: ${stated}
- Candidate2: Cora Dahl
- Popular Vote2: 3,877

| Candidate | Votes | % |
| Ada Bern | ${votes} | 51.23 |
| Cora Dahl | 3,877 | 38.77 |
| Eva Falk | 1,000 | 10.00 |
| Total | 10,000 | 100 |
`

test('a number a power of ten too large or too small is mended where it alone can be wrong', () => {
  expect(told(contest('5,123', '5,123'))).toEqual([])
  expect(told(contest('512,300', '5,123'))).toEqual(['error mirror-votes 7:18 512,300 → 5,123 [5,123]'])
  expect(told(contest('5,123', '512,300'))).toEqual(['error votes-sum 12:14 512,300 → 5,123 [5,123]'])
})

test('points group where all numbers of votes have three digits behind one', () => {
  const points = (text: string) => contest(text, '5,123').replaceAll(/(\d),(\d{3})/g, '$1.$2')
  expect(told(points('512.300'))).toEqual(['error mirror-votes 7:18 512.300 → 5.123 [5.123]'])
})
