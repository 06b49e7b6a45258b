import { expect, test } from 'vitest'
import { told } from './told.js'

const presidential = (changes: Record<string, string> = {}) => {
  let text = `= 2023 Kelver presidential election =

Infobox
- Election Name: 2023 Kelver presidential election
- Registered: 93,469,008
- Turnout: 26.71%
- Nominee1: Ada Bern
- Popular Vote1: 12,794,726
- Percentage1: 53.25%
- Nominee2: Cora Dahl
- Popular Vote2: 11,231,214
- Percentage2: 46.75%

| Candidate | Votes | % |
| Ada Bern | 12,794,726 | 53.25 |
| Cora Dahl | 11,231,214 | 46.75 |
| Total | 24,025,940 | 100.00 |
| Valid votes | 24,025,940 | 96.24 |
| Invalid/blank votes | 939,278 | 3.76 |
| Total votes | 24,965,218 | 100.00 |
| Registered voters/turnout | 93,469,008 | 26.71 |
`
  for (const [stated, put] of Object.entries(changes)) text = text.replace(stated, put)
  return text
}

test('valid votes far below the total are no ballots, where total, valid and invalid votes make up the next total', () => {
  expect(told(presidential())).toEqual([])
  for (const slip of ['2,402,594', '24,025,94', '4,025,940'])
    expect(told(presidential({ 'Valid votes | 24,025,940': `Valid votes | ${slip}` }))).toEqual([
      `error votes-sum 18:17 ${slip} → 24,025,940 [24,025,940]`,
    ])
})

test('the shares of valid and invalid votes are of both together where the total lost a digit', () => {
  const rounds = presidential()
    .replace('93,469,008 | 26.71', '47,582,183 | 52.47')
    .replace('26.71%', '52.47%')
  const slip = rounds.replace('- Registered: 93,469,008\n', '').replace('24,965,218', '2,496,528')
  expect(told(slip)).toEqual(['error valid-invalid-sum 19:17 2,496,528 → 24,965,218'])
})

test('a turnout that may lack a digit is not mended with as few', () => {
  expect(told(presidential({ '26.71%': '26.1%' }))).toEqual(['error turnout 6:12 26.1% → 26.7%'])
  expect(told(presidential({ '| 26.71': '| 26.1' }))).toEqual(['error turnout 21:44 26.1 → 26.7'])
  expect(told(presidential({ '26.71%': '62.71%' }))).toEqual(['error turnout 6:12 62.71% → 26.71% [26.71%]'])
})

test('a total beside a candidate’s numbers is that of the parties', () => {
  const region = `= 2019 Kelver regional election =

| Candidates | Votes | % | Seats | Parties | Votes | % | Seats |
| Ada Bern | 255,158 | 60.56 | 1 | Red Party | 154,413 | 61.54 | 8 |
| | | | | Rose Party | 43,443 | 17.31 | 2 |
| | | | | Total | 197,856 | 78.85 | 10 |
| Cora Dahl | 166,179 | 39.44 | 1 | Total | 53,071 | 21.15 | 5 |
| Total candidates | 421,337 | 100.00 | 2 | Total parties | 250,927 | 100.00 | 15 |
`
  expect(told(region)).toEqual([])
  expect(told(region.replace('166,179', '166,197'))).not.toEqual([])
})
