import { describe, expect, test } from 'vitest'
import { told } from './told.js'

const legislative = (...lines: string[]) =>
  `= 1978 Kelver general election =\n\nInfobox\n- Election Name: 1978 Kelver general election\n- Type: parliamentary\n- Ongoing: no\n${lines.map((line) => `- ${line}\n`).join('')}\n`

test('who has the most seats after an election of a part of the chamber stands first', () => {
  const box = (after: string) =>
    legislative(
      'Party1: Red',
      'Seats1: 0',
      `Seats After1: ${after}`,
      'Party2: Blue',
      'Seats2: 2',
      'Seats After2: 17',
    )
  expect(told(box('18'))).toEqual([])
  expect(told(box('16'))).toEqual([expect.stringMatching(/^warning winner-max/)])
})

test('parties that brackets tell apart are no option named twice', () => {
  const table = (second: string) => `= 1978 Kelver election =

| Party | Votes | Seats |
| National Congress (Indira) | 5,543 | 149 |
| Janata Party | 4,754 | 59 |
| National Congress${second} | 1,001 | 2 |
| Others | 22 | 1 |
`
  expect(told(table(''))).toEqual([])
  expect(told(table(' (Urs)'))).toEqual([])
  expect(told(table(' (Indira)'))).toEqual([expect.stringMatching(/^warning duplicate-option 6:3/)])
})

test('independents in the singular and the plural are spelled alike', () => {
  expect(
    told(
      `${legislative('Party1: Red', 'Seats1: 22', 'Party2: Independent (politician)', 'Seats2: 8')}| Party | Seats |\n| Red | 22 |\n| Independents | 8 |\n`,
    ),
  ).toEqual([])
})

test('a signed number beside the final share of two is a change, and no share below 0', () => {
  expect(
    told(`= 1967 Kelver by-election =

| Party | Candidate | Votes | % | ±% | |
| Red | Ada Bern | 20,215 | 53.0 | +0.8 | |
| Blue | Cora Dahl | 12,048 | 31.6 | -6.9 | |
| Green | Eva Falk | 3,279 | 8.6 | +8.6 | |
| Grey | Gus Holm | 2,628 | 6.9 | -2.4 | |
| Total formal votes | 38,170 | 99.2 | | | |
| Informal votes | 316 | 0.8 | | | |
| Turnout | 38,486 | 93.7 | | | |
| Two-party-preferred result | | | | | |
| Red | Ada Bern | 56.0 | +1.1 | | |
| Blue | Cora Dahl | 44.0 | -1.1 | | |
| Red hold | Swing | +1.1 | | | |
`),
  ).toEqual([])
})

describe('a party of the infobox may be two of the table', () => {
  const article = (share: string, seats: string) => `${legislative(
    'Party1: Janata Party',
    'Seats1: 53',
    'Percentage1: 27.55%',
    'Party2: National Congress',
    `Seats2: ${seats}`,
    `Percentage2: ${share}%`,
  )}| Party | Won | Votes polled % | Contested |
| Janata Party | 53 | 27.55 | 117 |
| National Congress | 26 | 23.62 | 126 |
| National Congress (I) | 8 | 8.78 | 115 |
| Independent | 15 | 25.67 | 202 |
`

  test('with the seats and shares of both', () => {
    expect(told(article('32.4', '34'))).toEqual([])
    expect(told(article('23.62', '26'))).toEqual([])
  })
})

describe('a total of those who voted, each with several votes', () => {
  const article = (total: string, first = '73,217') => `= 1993 Kelver election =

| Party | Votes | % | Seats |
| Patriotic Union | ${first} | 45.4 | 11 |
| Citizens | 71,209 | 44.2 | 12 |
| Free List | 16,724 | 10.4 | 2 |
| Invalid/blank votes | 163 | | |
| Total | ${total} | 100 | 25 |
| Registered voters/turnout | 13,999 | 87.5 | |
`

  test('is no sum of the votes', () => {
    expect(told(article('12,255'))).toEqual([])
  })

  test('is told where the turnout or the shares tell against it', () => {
    expect(told(article('13,255'))).not.toEqual([])
    expect(told(article('12,255', '78,217'))).not.toEqual([])
  })
})

test('shares of the votes for the first two are no shares of all', () => {
  expect(
    told(`= 1953 Kelver gubernatorial election =

Infobox
- Election Name: 1953 Kelver gubernatorial election
- Ongoing: no
- Nominee1: Ada Bern
- Popular Vote1: 51,230
- Percentage1: 47.90%
- Nominee2: Cora Dahl
- Popular Vote2: 48,710
- Percentage2: 45.54%

| Party | Candidate | Votes | % of two-party vote |
| Red | Ada Bern | 51,230 | 51.26 |
| Blue | Cora Dahl | 48,710 | 48.74 |
| Others | | 7,012 | — |
| Total | | 106,952 | 100.00 |
`),
  ).toEqual([])
})

test('totals of alliances in place of a party are no parties', () => {
  expect(
    told(`= 1967 Kelver general election =

| Alliance | Party | Votes | % | Seats |
| Front | Red Party | 30,214 | 45.50 | 18 |
| Front | Labor Party | 8,044 | 12.11 | 4 |
| Front | Total | 38,258 | 57.61 | 22 |
| Pact | Blue Party | 22,041 | 33.19 | 11 |
| Pact | Farm Party | 4,101 | 6.18 | 2 |
| Pact | Total | 26,142 | 39.37 | 13 |
| | Independents | 2,008 | 3.02 | 0 |
| Total | | 66,408 | 100.00 | 35 |
`),
  ).toEqual([])
})

describe('delegates of a primary and of caucuses', () => {
  const article = (
    first: string,
    second: string,
  ) => `= 2008 Kelver Democratic presidential primary and caucuses =

Infobox
- Election Name: 2008 Kelver Democratic presidential primary and caucuses
- Ongoing: no
- Candidate1: Ada Bern
- Delegate Count1: ${first}
- Candidate2: Cora Dahl
- Delegate Count2: ${second}

In the end Dahl had 99 delegates to the 94 of Bern.

| Candidate | Votes | Percentage | Delegates |
| Ada Bern | 1,462,734 | 51.77% | 65 |
| Cora Dahl | 1,362,476 | 48.23% | 61 |
| Total | 2,825,210 | 100.00% | 126 |

| Candidate | Precinct delegates | Percentage | Delegates |
| Cora Dahl | 23,907 | 56.24% | 38 |
| Ada Bern | 18,603 | 43.76% | 29 |
| Total | 42,510 | 100.00% | 67 |
`

  test('are together those of the infobox', () => {
    expect(told(article('94', '99'))).toEqual([])
    expect(told(article('65', '61').replace('99', '61').replace('94', '65'))).toEqual([])
  })

  test('are told where they are not', () => {
    expect(told(article('97', '99'))).toEqual([expect.stringMatching(/^error mirror-count 7:20 97 → 94/)])
  })
})
