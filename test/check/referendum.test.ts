import { expect, test } from 'vitest'
import { told } from './told.js'

const referendum = (noShare: string) => `= 1999 Kelver republic referendum =

Infobox
- Title: Kelver republic referendum, 1999
- Yes: 5,273,024
- No: 6,410,787
- Yes Percentage: 45.13
- No Percentage: ${noShare}

| Choice | Votes | % |
| For | 5,273,024 | 45.13 |
| Against | 6,410,787 | 54.87 |
| Invalid/blank votes | 101,224 | – |
| Total | 11,785,035 | 100 |
`

test('yes and no of the infobox are the for and against of the table', () => {
  expect(told(referendum('54.87'))).toEqual([])
  expect(told(referendum('54.78'))).toEqual(['error row-percent 8:18 54.78 → 54.87 [54.87]'])
})

const infobox = (fields: Record<string, string>) => {
  const stated = {
    Yes: '5,273,024',
    No: '6,410,787',
    Yespct: '45.13',
    Nopct: '54.87',
    Total: '11,785,035',
    Valid: '11,683,811',
    Validpct: '99.14',
    Invalid: '101,224',
    Invalidpct: '0.86',
    Electorate: '12,392,040',
    Turnoutpct: '95.10',
    ...fields,
  }
  const lines = Object.entries(stated).map(([key, value]) => `- ${key}: ${value}\n`)
  return `= 1999 Kelver republic referendum =\n\nInfobox\n${lines.join('')}`
}

test('the totals of an infobox without a table are those of its answers', () => {
  expect(told(infobox({}))).toEqual([])
  expect(told(infobox({ Yes: '5,237,024' }))).toEqual([
    'error votes-sum 4:8 5,237,024 → 5,273,024 [5,273,024]',
  ])
  expect(told(infobox({ Total: '11,758,035' }))).toEqual([
    'error valid-invalid-sum 8:10 11,758,035 → 11,785,035 [11,785,035]',
  ])
  expect(told(infobox({ Validpct: '91.14' }))).toEqual(['error row-percent 10:13 91.14 → 99.14 [99.14]'])
  expect(told(infobox({ Turnoutpct: '91.50' }))).toEqual(['error turnout 14:15 91.50 → 95.10'])
  expect(told(infobox({ Electorate: '13,392,040' }))).toEqual(['error turnout 13:15 13,392,040 → 12,392,040'])
})

test('the turnout of an infobox whose answers have no shares is checked as well', () => {
  const bare = (turnout: string) =>
    infobox({ Yespct: '', Nopct: '', Validpct: '', Invalidpct: '', Turnoutpct: turnout })
  expect(told(bare('95.10'))).toEqual([])
  expect(told(bare('91.50'))).toEqual(['error turnout 14:15 91.50 → 95.10'])
})

test('a total may hold invalid votes that are not stated', () => {
  expect(told(infobox({ Valid: '', Validpct: '', Invalid: '', Invalidpct: '' }))).toEqual([])
})

test('a turnout of other people than the registered voters is left alone', () => {
  expect(told(infobox({ Turnoutpct: '71.42' }))).toEqual([])
})

test('the parts of an infobox are each compared with the table of their question', () => {
  const referendums = (change: readonly [string, string] = ['', '']) =>
    `= 2015 Kelver constitutional referendums =

Infobox referendum
- Name: 2015 Kelver constitutional referendums
- Part1 Subject: Marriage
- Part1 Choice1: Yes
- Part1 Percentage1: 62.07
- Part1 Choice2: No
- Part1 Percentage2: 37.93
- Part2 Subject: Age of candidates
- Part2 Choice1: No
- Part2 Percentage1: 73.06
- Part2 Choice2: Yes
- Part2 Percentage2: 26.94

== Marriage ==
| Choice | Votes | % |
| Yes | 1,201,607 | 62.07 |
| No | 734,300 | 37.93 |
| Total | 1,935,907 | 100.00 |

== Age of candidates ==
| Choice | Votes | % |
| No | 1,412,602 | 73.06 |
| Yes | 520,898 | 26.94 |
| Total | 1,933,500 | 100.00 |
`.replace(...change)
  expect(told(referendums())).toEqual([])
  expect(told(referendums(['62.07', '62.77']))).toEqual(['error mirror-percent 7:22 62.77 → 62.07 [62.07]'])
  expect(told(referendums(['Percentage2: 26.94', 'Percentage2: 29.64']))).toEqual([
    'error mirror-percent 14:22 29.64 → 26.94 [26.94]',
  ])
  // Both of another count: nothing says that they are of this one.
  expect(told(referendums(['62.07', '59.1']).replace('37.93', '40.9'))).toEqual([])
})

test('a part whose votes are stated too is told once', () => {
  const referendum = (votes: string, share: string) => `= 2015 Kelver constitutional referendums =

Infobox referendum
- Name: 2015 Kelver constitutional referendums
- Part1 Choice1: Yes
- Part1 Votes1: ${votes}
- Part1 Percentage1: ${share}
- Part1 Choice2: No
- Part1 Votes2: 734,300
- Part1 Percentage2: 37.93
- Part2 Choice1: No
- Part2 Percentage1: 73.06
- Part2 Choice2: Yes
- Part2 Percentage2: 26.94

| Choice | Votes | % |
| Yes | 1,201,607 | 62.07 |
| No | 734,300 | 37.93 |
| Total | 1,935,907 | 100.00 |
`
  expect(told(referendum('1,201,607', '62.07'))).toEqual([])
  expect(told(referendum('1,201,607', '72.07'))).toEqual(['error row-percent 7:22 72.07 → 62.07 [62.07]'])
  // Cut off, the table's share would be right by itself: the infobox rounds.
  expect(told(referendum('1,201,607', '62.07').replace('1,201,607 | 62.07', '1,201,607 | 62.06'))).toEqual([
    'error row-percent 17:21 62.06 → 62.07',
  ])
  expect(told(referendum('2,201,607', '62.07'))).toEqual([
    'error mirror-votes 6:17 2,201,607 → 1,201,607 [1,201,607]',
  ])
})

test('in each place the votes for all answers and the informal ones are the ballots issued', () => {
  const states = (change: readonly [string, string] = ['', '']) =>
    `= 1967 Kelver referendum (Names) =

| State | Electoral roll | Ballots issued | For | Against | Informal | | |
| Vote | % | Vote | % | | | | |
| North | 2,315,828 | 2,166,507 | 1,949,036 | 91.46 | 182,010 | 8.54 | 35,461 |
| South | 1,734,476 | 1,630,594 | 1,525,026 | 94.68 | 85,611 | 5.32 | 19,957 |
| East | 904,808 | 848,728 | 748,612 | 89.21 | 90,587 | 10.79 | 9,529 |
| West | 590,275 | 560,844 | 473,440 | 86.26 | 75,383 | 13.74 | 12,021 |
| Total | 5,545,387 | 5,206,673 | 4,696,114 | 91.55 | 433,591 | 8.45 | 76,968 |
`.replace(...change)
  expect(told(states())).toEqual([])
  expect(told(states(['848,728', '841,728']))).toEqual([
    'error valid-invalid-sum 7:20 841,728 → 848,728 [848,728]',
  ])
  expect(told(states(['9,529', '9,829']))[0]).toMatch(/^error valid-invalid-sum 7:\d+ 9,829 → 9,529/)
})

test('two shares of the valid votes may be cut off, where the total holds the invalid ones', () => {
  const cutOff = (noShare: string) => `= 2004 Kelver constitutional referendum =

| Choice | Votes | % |
| For | 942,749 | 85.4 |
| Against | 160,192 | ${noShare} |
| Invalid/blank votes | 2,795 | – |
| Total | 1,105,736 | 100 |
`
  expect(told(cutOff('14.5'))).toEqual([])
  expect(told(cutOff('15.4'))).toEqual(['error row-percent 5:23 15.4 → 14.5'])
})
