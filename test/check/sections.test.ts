import { expect, test } from 'vitest'
import { told } from './told.js'

/** Sections of a party elect its leader, each with a third of the whole; the shares stand before the votes. */
const leadership = (change: readonly [string, string] = ['', '']) =>
  `= 2010 Kelver Party leadership election =

Infobox election
- Election Name: 2010 Kelver Party leadership election
- Candidate1: Ed Marlow
- Percentage1: 50.65%
- Candidate2: David Marlow
- Percentage2: 49.35%

=== First round ===
| Candidate | MPs | | Party members | | Overall |
| % | votes | % | votes | % |
| David Marlow | 20.87 | 111 | 22.03 | 55,905 | 42.90 |
| Ed Marlow | 15.79 | 84 | 14.97 | 37,980 | 30.76 |
| Ed Ballard | 7.52 | 40 | 5.06 | 12,831 | 12.58 |
| Andy Burton | 4.51 | 24 | 4.27 | 10,844 | 8.78 |
| Diane Abney | 1.32 | 7 | 3.67 | 9,314 | 4.99 |
| Total | 50.00 | 266 | 50.00 | 126,874 | 100.00 |
`.replace(...change)

test('shares before the votes of their section, and an infobox of another round', () => {
  expect(told(leadership())).toEqual([])
  expect(told(leadership(['22.03', '22.30']))).toEqual([expect.stringMatching(/22\.30 → 22\.03/)])
})

const runoff = (change: readonly [string, string] = ['', '']) =>
  `= Kelver's 3rd constituency =

| Candidate | Label | First round | Second round | | |
| Votes | % | Votes | % | | |
| Ada Bern | Red | 14,210 | 47.67 | 17,877 | 50.95 |
| Bo Dahl | Blue | 10,877 | 36.49 | 17,210 | 49.05 |
| Cy Ek | Green | 4,720 | 15.84 | | |
| Votes | 29,807 | 100.00 | 35,087 | 100.00 | |
| Blank and null votes | 912 | 2.97 | 1,988 | 5.36 | |
| Turnout | 30,719 | 49.54 | 37,075 | 59.79 | |
| Registered voters | 62,012 | | 62,012 | | |
`.replace(...change)

test('a row Votes with all of them is the total', () => {
  expect(told(runoff())).toEqual([])
  expect(told(runoff(['29,807', '29,307']))).toEqual(['error votes-sum 8:11 29,307 → 29,807 [29,807]'])
})
