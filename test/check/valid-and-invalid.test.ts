import { expect, test } from 'vitest'
import { check, parse } from '../../src/index.js'
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

const landtag = (voters: string) => `= Landtagswahl in Kelver 2021 =

| Partei | Stimmen | Anteil | Sitze |
| Rote | 2.585.903 | 53,2 % | 58 |
| Blaue | 2.273.545 | 46,8 % | 42 |
| Gesamt | 4.859.448 | 100 % | 100 |
| Wahlbeteiligung | ${voters} | 63,8 % | |
| Wahlberechtigte | 7.671.039 | | |
`

test('more who voted than could are found in any language, and so is a number of them that the turnout is not of', () => {
  expect(told(landtag('4.894.445'))).toEqual([])
  expect(told(landtag('8.494.445')).map((line) => line.split(' ')[1])).toContain('ballots-bound')
  const [finding] = check(parse(landtag('4.394.445'), { from: 'flat' })).filter(
    ({ rule }) => rule !== 'rank-order',
  )
  const places = [finding, ...(finding?.related ?? [])].map((place) => place?.line)
  expect(places).toContain(7)
})

test('where the votes are not added up, any of their rows may be the one that the turnout tells against', () => {
  const rows = (blue: string) => `= 2021 Kelver election =

Infobox
- Election Name: 2021 Kelver election
- Turnout: 77.16%

| Party | Votes |
| Red | 783,394 |
| Blue | ${blue} |
| Green | 1,600,590 |
| Invalid votes | 11,345 |
| Registered voters | 3,891,736 |
`
  expect(told(rows('607,516'))).toEqual([])
  const [finding] = check(parse(rows('616,516'), { from: 'flat' })).filter(
    ({ severity }) => severity !== 'info',
  )
  expect(finding?.rule).toBe('turnout')
  expect(finding?.related.map(({ line }) => line)).toContain(9)
})
