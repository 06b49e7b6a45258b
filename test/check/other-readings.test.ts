import { expect, test } from 'vitest'
import { faults, mended } from './faults.js'
import { told } from './told.js'

/*
 * One wrong number that makes another reading of the table the likeliest: rounded where the shares were cut off, or without the invalid
 * votes in the total. A number is named, and none is changed.
 */

const withInvalid = (total: string) => `= 1966 Kelver parliamentary election =

| Party | Votes | % | Seats |
| Democratic Party | 233 | 35.4% | 10 |
| Republican Party | 137 | 20.8% | 3 |
| Labour Party | 129 | 19.6% | 3 |
| Liberal Party | 66 | 10.0% | 1 |
| Green Party | 50 | 7.6% | 1 |
| Centre Party | 25 | 3.8% | 0 |
| Conservative Party | 11 | 1.7% | 0 |
| Progress Party | 8 | 1.2% | 0 |
| Invalid/blank votes | 26 | – | – |
| Total | ${total} | 100% | 18 |
`
const cutOff = (invalid: string, total: string) => `= 2012 Kelver gubernatorial election =

Infobox
- Election Name: 2012 Kelver gubernatorial election
- Type: presidential
- Candidate1: Ada Bern
- Popular Vote1: 195629
- Percentage1: 81.8%
- Candidate2: Cora Dahl
- Popular Vote2: 43365
- Percentage2: 18.1%

| Candidate | Votes | % |
| Ada Bern | 195629 | 81.8% |
| Cora Dahl | 43365 | 18.1% |
| Eva Falk | 11 | 0.0% |
| Blank and invalid votes | ${invalid} | – |
| Total | ${total} | – |
`
const mirrored = (votes: string) => `= 1957 Kelver gubernatorial election =

Infobox
- Election Name: 1957 Kelver gubernatorial election
- Type: presidential
- Candidate1: Ada Bern
- Popular Vote1: 872,932
- Percentage1: 48.03%
- Candidate2: Cora Dahl
- Popular Vote2: 625,029
- Percentage2: 34.39%

| Candidate | Votes | % |
| Ada Bern | ${votes} | 48.03% |
| Cora Dahl | 625,029 | 34.39% |
| Eva Falk | 314,333 | 17.29% |
| Gus Hale | 5,157 | 0.28% |
`

const inParts = (share: string) => `= 2015 Kelver constitutional referendums =

Infobox
- Name: 2015 Kelver constitutional referendums
- Country: Kelver
- Date: 2015-05-22
- Part1 Subject: First Amendment: marriage
- Part1 Choice1: Yes
- Part1 Votes1: 1,201,607
- Part1 Percentage1: 62.07%
- Part1 Choice2: No
- Part1 Votes2: 734,300
- Part1 Percentage2: 37.93%

==First Amendment==
| Choice | Votes | % |
| Yes | 1,201,607 | ${share} |
| No | 734,300 | 37.93 |
| Valid votes | 1,935,907 | 99.29 |
| Invalid or blank votes | 13,818 | 0.71 |
| Total votes | 1,949,725 | 100.00 |
`

test.each([
  ['a total with invalid votes that is nearly one without', withInvalid, ['685'], ['658']],
  ['invalid votes, beside shares cut off', cutOff, ['3678', '242683'], ['3658', '242683']],
  ['a total, beside shares cut off', cutOff, ['3678', '242683'], ['3678', '242688']],
  ['votes that make shares cut off seem rounded', mirrored, ['872,932'], ['872,982']],
  ['a share that makes shares seem cut off', inParts, ['62.07'], ['62.06']],
] as const)('%s', (_, article, right, wrong) => {
  const make: (...numbers: string[]) => string = article
  expect(faults(make(...right))).toEqual([])
  const text = make(...wrong)
  expect(faults(text).length).toBeGreaterThan(0)
  expect(mended(text)).toBe(text)
})

test('a value under a key that was given before is named and left alone: the key may be the wrong one', () => {
  const parties = (key: string) => `= 1974 Kelver parliamentary election =

Infobox
- Type: parliamentary
- Party1: Centre Party
- Seats1: 22
- Party2: Green Alternative
- ${key}: 23

| Party | Votes | % | Seats |
| Centre Party | 156,807 | 60.4 | 22 |
| Green Alternative | 102,811 | 39.6 | 13 |
| Total | 259,618 | 100.0 | 35 |
`
  expect(told(parties('Seats2'))).toEqual(['error mirror-count 8:11 23 → 13 [13]'])
  expect(told(parties('Seats1'))).toEqual([
    expect.stringMatching(/^error duplicate-key 8:3 /),
    'error mirror-count 8:11 23 → 22',
  ])
})
