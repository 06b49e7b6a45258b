import { expect, test } from 'vitest'
import { told } from './told.js'

const byElection = (majority: string, share: string) => `= 1971 Kelver by-election =

| Party | Candidate | Votes | % |
| Labour | Ada Bern | 15,505 | 52.31 |
| Conservative | Cora Dahl | 10,004 | 33.75 |
| Liberal | Eva Falk | 4,132 | 13.94 |
| Majority | | ${majority} | ${share} |
`

test('a majority that its votes and shares make is left alone', () => {
  expect(told(byElection('5,501', '18.56'))).toEqual([])
})

test('digits swapped over the point of a share are a slip like any other', () => {
  expect(told(byElection('5,501', '15.86'))).toEqual(['warning margin-percent 7:24 15.86 → 18.56'])
})

const valid = (first: string, majority: string) => `= 2015 Kelver by-election =

| Party | Candidate | Votes | % |
| A | Ada Bern | ${first} | 56.05 |
| B | Cora Dahl | 99,933 | 40.38 |
| C | Eva Falk | 1,910 | 0.77 |
| Others | Others | 6,923 | 2.80 |
| Valid ballots | | 247,485 | 98.72 |
| Rejected ballots | | 3,215 | 1.28 |
| Turnout | | 250,700 | 59.80 |
| Majority | | ${majority} | 15.67 |
`

test('a majority that votes and total tell against is wrong; with the total on its side, it names the vote', () => {
  expect(told(valid('138,719', '38,786'))).toEqual([])
  expect(told(valid('138,719', '38,768'))).toEqual(['error margin-votes 11:16 38,768 → 38,786 [38,786]'])
  expect(told(valid('138,713', '38,786'))).toEqual(['error votes-sum 4:18 138,713 → 138,719 [138,719]'])
})

test('without a total a majority is no surer than the votes, as far as their shares leave them room', () => {
  expect(told(byElection('5,510', '18.56'))).toEqual(['error margin-votes 7:16 5,510 → 5,501 [5,501]'])
  expect(told(byElection('5,502', '18.56'))).toEqual(['error margin-votes 7:16 5,502 → 5,501'])
})

test('a majority over half of the votes is left alone', () => {
  expect(told(byElection('684', '2.31'))).toEqual([])
})

test('a margin in votes may be said again as a share', () => {
  const article = (said: string) => `= 2014 Kelver gubernatorial election =

Infobox
- Election Name: 2014 Kelver gubernatorial election
- Type: gubernatorial
- Nominee1: Ada Bern
- Popular Vote1: 612,345
- Percentage1: 53.2%
- Nominee2: Cora Dahl
- Popular Vote2: 538,655
- Percentage2: 46.8%

Bern won by a margin of ${said}.
`
  for (const said of [
    '73,690 votes, or 6.4 percentage points',
    '73,690 votes (6.4%)',
    '73,690 votes, or 53.2% to 46.8%',
  ])
    expect(told(article(said))).toEqual([])
  expect(told(article('73,690 votes, or 6.9 percentage points')).map((line) => line.slice(0, 20))).toEqual([
    'warning prose-margin',
  ])
  expect(told(article('73,690 votes (6.9%)'))).toEqual(['warning prose-margin 13:39 6.9% → 6.4%'])
})

test('a heading below all options says how the vote ended and groups none of them', () => {
  const ballot = (majority: string) => `= 1976 Kelver leadership election =

| Candidate | Votes | % |
| Ada Bern | 166 | 56.5 |
| Bo Dahl | 128 | 43.5 |
| Majority | ${majority} | 13.0 |
| Ada Bern elected | | |
`
  expect(told(ballot('38'))).toEqual([])
  expect(told(ballot('83'))).toEqual(['error margin-votes 6:14 83 → 38 [38]'])
})

test('of several seats the majority is that of the last who was elected', () => {
  const ward = (majority: string, ...outcomes: string[]) => `= 1999 Kelver Borough Council election =

== Abbey (2) ==
| Party | Candidate | Votes | % | |
| | Red | Ann Archer | 812 | 32.1 |
| | Red | Bo Baker | 790 | 31.2 |
| | Blue | Cy Carter | 528 | 20.9 |
| | Blue | Di Dyer | 401 | 15.8 |
| Majority | ${majority} | | | |
| Turnout | 2,531 | | | |
${outcomes.map((outcome) => `| | ${outcome} | Swing | | |\n`).join('')}`
  expect(told(ward('262'))).toEqual([])
  expect(told(ward('262', 'Red hold', 'Red hold'))).toEqual([])
  expect(told(ward('23', 'Red hold'))).toEqual([expect.stringMatching(/^error margin-votes 9:14 23 → 22/)])
})
