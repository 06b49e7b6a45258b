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

  test('is told where one more digit in one number explains it as well', () => {
    const single = (votes: string) => `= 1951 Kelver election =

| Party | Votes | % | Seats |
| National List | ${votes} | 100 | 60 |
| Against | 980 | 0.0 | – |
| Invalid/blank votes | 109,963 | – | – |
| Total | 4,699,939 | 100 | 60 |
`
    expect(told(single('4,588,996'))).toEqual([])
    expect(told(single('45,888,996'))).not.toEqual([])
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

test('changes of seats are no percentages, though small ones may look so', () => {
  const article = (before: string) => `= 1974 Kelver Senate election =

| Party | Seats before | Seats won | Seats after | +/– |
| Red | ${before} | 22 | 42 | +2 |
| Blue | 37 | 15 | 35 | −2 |
| Independents | 2 | 1 | 2 | 0 |
| Vacant | 1 | | 1 | 0 |
| Total | 80 | 38 | 80 | |
`
  expect(told(article('40'))).toEqual([])
  expect(told(article('41'))).toEqual([expect.stringMatching(/ \d+:9 41 → 40/)])
})

test('a parliament has no even terms: which of the years before is wrong is not known', () => {
  expect(
    told(`= 1978 Kelver Legislative Assembly election =

Infobox
- Election Name: 1978 Kelver Legislative Assembly election
- Previous Election: 1973 Kelver Legislative Assembly election
- Previous Year: 1972
- Next Election: 1983 Kelver Legislative Assembly election
- Next Year: 1983
`),
  ).toEqual(['warning neighbour-year 6:18 1972 → 1973'])
})

test('seats that were not up and those won are the seats held after', () => {
  const article = (kept: string) => `= 1986 Kelver Senate election =

| Party | Seats not up | Seats won | Total after | +/– |
| Red | ${kept} | 72 | 140 | +3 |
| Blue | 21 | 20 | 41 | −2 |
| Green | 14 | 10 | 24 | −2 |
| Grey | 7 | 9 | 16 | +1 |
| Total | 110 | 111 | 221 | 0 |
`
  expect(told(article('68'))).toEqual([])
  expect(told(article('86'))).toEqual([expect.stringMatching(/^error seats-sum 4:9 86 → 68/)])
})

describe('rows that the infobox has for itself', () => {
  const article = (first: string, cell: string, other = '1,630') => `= 1993 Kelver leadership election =

Infobox
- Election Name: 1993 Kelver leadership election
- Ongoing: no
- 1blank: Second ballot
- 2blank: First ballot
- Candidate1: Ada Bern
- 1data1: ${first}
- 2data1: 1,664
- Candidate2: Cora Dahl
- 1data2: ${other}
- 2data2: 1,369

| Candidate | 1st ballot | % | 2nd ballot | % |
| Ada Bern | 1,664 | 47.97% | ${cell} | 52.71% |
| Cora Dahl | 1,369 | 39.46% | 1,630 | 47.29% |
| Eva Falk | 436 | 12.57% | | |
| Total | 3,469 | 100.0% | 3,447 | 100.0% |
`

  test('repeat a column of the table', () => {
    expect(told(article('1,817', '1,817'))).toEqual([])
    expect(told(article('1,871', '1,817'))).toEqual([
      expect.stringMatching(/^warning mirror-votes 9:11 1,871 → 1,817/),
    ])
  })

  test('may be of something else', () => {
    expect(told(article('52', '1,817', '48'))).toEqual([])
    expect(told(article('2,011', '1,817', '1,344'))).toEqual([])
  })
})

describe('the ballots of each constituency', () => {
  const article = (...changes: [string, string][]) =>
    changes.reduce(
      (text, [from, to]) => text.replace(from, to),
      `= 1999 Kelver election =

| Constituency | Electorate | Turnout | Spoilt | Valid Poll | Seats |
| North | 541,552 | 332,236 (61.3%) | 12,085 (3.6%) | 320,151 | 3 |
| East | 793,200 | 286,684 (36.1%) | 6,013 (2.1%) | 280,671 | 4 |
| South | 706,601 | 357,064 (50.5%) | 14,725 (4.1%) | 342,339 | 4 |
| West | 823,008 | 462,303 (56.2%) | 13,724 (3.0%) | 448,579 | 4 |
| Total | 2,864,361 | 1,438,287 (50.2%) | 46,547 (3.2%) | 1,391,740 | 15 |
`,
    )

  test('are the valid and the spoilt ones, shares of the voters and of all', () => {
    expect(told(article())).toEqual([])
    expect(told(article(['286,684', '286,784']))).toEqual([
      expect.stringMatching(/^error \S+ 5:20 286,784 → 286,684/),
    ])
    const cutOff: [string, string][] = [
      ['(3.0%)', '(2.9%)'],
      ['(2.1%)', '(2.0%)'],
      ['(61.3%)', '(61.3%)'],
    ]
    expect(told(article(...cutOff))).toEqual([])
    expect(told(article(['36.1%', '31.6%']))).toEqual([
      expect.stringMatching(/^error turnout 5:29 31.6% → 36.1%/),
    ])
    expect(told(article(['3.0%', '2.9%']))).toEqual([
      expect.stringMatching(/^error row-percent 7:\d+ 2.9% → 3.0%/),
    ])
  })
})
