import { expect, test } from 'vitest'
import { told } from './told.js'

const municipality = (
  red: string,
  blank = '173',
  total = '6,161',
  valid = '6,161',
) => `= 1987 Kelver municipal election =

| Parties and alliances | Popular vote | Seats | | | | |
| Votes | % | ±pp | Total | +/− | | |
| | Red Party (RP) | ${red} | 54.52 | −2.22 | 6 | −1 |
| | Blue Party (BP) | 1,973 | 32.02 | −13.16 | 4 | +1 |
| | Green Party (GP) | 656 | 10.65 | New | 1 | ±0 |
| Blank ballots | ${blank} | 2.81 | +1.83 | | | |
| Total | ${total} | | 11 | ±0 | | |
| Valid votes | ${valid} | 98.23 | −1.77 | | | |
| Invalid votes | 111 | 1.77 | +1.77 | | | |
| Votes cast / turnout | 6,272 | 62.72 | +3.89 | | | |
| Abstentions | 3,728 | 37.28 | −3.89 | | | |
| Registered voters | 10,000 | | | | | |
`

test('blank ballots can be valid votes', () => {
  expect(told(municipality('3,359'))).toEqual([])
})

test.each([
  [municipality('3,395'), 'votes-sum 5:22 3,395 → 3,359 [3,359]'],
  [municipality('3,359', '178'), 'votes-sum 8:19 178 → 173'],
  [municipality('3,359', '173', '6,181'), 'votes-sum 9:11 6,181 → 6,161'],
  [municipality('3,359', '173', '6,161', '6,181'), 'votes-sum 10:17 6,181 → 6,161'],
])('and a wrong number among them is named', (text, expected) => {
  expect(told(text)[0]).toContain(expected)
})

test('blank ballots among valid votes are no further ballots, though a slip would make them none', () => {
  // Without the votes of one party the rows have no sum that could tell.
  const text = municipality('n/a', '0,003').replace('| 54.52 |', '| n/a |')
  expect(told(text).filter((line) => line.includes('valid-invalid-sum'))).toEqual([])
})

const region = (changes: Record<string, string> = {}) => {
  let text = `= 2023 Kelver regional election =

Infobox
- Election Name: 2023 Kelver regional election
- Registered: 1,015,021
- Turnout: 66.58%

| Party | Votes | % |
| Reds | 237,817 | 35.76 |
| Blues | 197,102 | 29.64 |
| Greens | 75,349 | 11.33 |
| Others | 145,980 | 21.95 |
| Blank ballots | 8,771 | 1.32 |
| Valid votes | 665,019 | 100.00 |
`
  for (const [stated, put] of Object.entries(changes)) text = text.replace(stated, put)
  return text
}

test('blank ballots above the valid votes are among them: their share is of these, and others who voted are not stated', () => {
  expect(told(region())).toEqual([])
  expect(told(region({ '75,349': '75,439' }))).toEqual(['error votes-sum 11:12 75,439 → 75,349 [75,349]'])
  expect(told(region({ '1.32': '1.23' }))).toEqual([
    expect.stringMatching(/^error row-percent 13:27 1\.23 → 1\.32/),
  ])
})

test('a share that lost a digit is no sign that shares are cut off', () => {
  const [first, ...others] = told(region({ '21.95': '21.9' }))
  expect(first).toMatch(/^error row-percent 12:22 21\.9 → 21\.95/)
  expect(others).toEqual([])
})
