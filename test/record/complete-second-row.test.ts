import { expect, test } from 'vitest'
import { columnsOf, optionsOf, read, readTable, summariesOf, valuesOf } from './read.js'

const labelsOf = ({ columns }: ReturnType<typeof readTable>) => columns.map(({ label }) => label)

/** Of two header rows the lower one has a label for every column, and the upper one lost its spans. */
test('labels of rounds stand over as many of the lower labels as each round has', () => {
  const table = readTable(
    'Candidate | 1st ballot | 2nd ballot | | ',
    'Name | Votes cast | % | Votes cast | %',
    'Anna Kelver | 1,664 | 47.97% | 1,817 | 52.71%',
    'Bruno Lanz | 1,369 | 39.46% | 1,630 | 47.29%',
    'Carla Moor | 436 | 12.57% | Endorsed Kelver | ',
    'Total | 3,469 | 100.0% | 3,447 | 100.0%',
  )
  expect(labelsOf(table)).toEqual([
    'Candidate Name',
    '1st ballot Votes cast',
    '1st ballot %',
    '2nd ballot Votes cast',
    '2nd ballot %',
  ])
  expect(valuesOf(table)[2]).toEqual(['Carla Moor', 436, 12.57, 'Endorsed Kelver', null])
})

test('labels over an empty corner, years and their differences', () => {
  const table = readTable(
    ' | Results 1949 | Results 1945 | Differences | | | | | | ',
    ' | Votes | % | Seats | Votes | % | Seats | Votes | % | Seats',
    'Registered voters | 920.981 | | | 737.883 | | | + 183.098 | | ',
    'Votes cast | 892.672 | 96,93 % | | 702.975 | 95,27 % | | + 189.697 | + 1,66 % | ',
    'Red | 463.053 | 58,42 % | 31 | 384.002 | 57,44 % | 32 | + 79.051 | + 0,98 % | −1',
    'Blue | 329.549 | 41,58 % | 22 | 284.577 | 42,56 % | 22 | + 44.972 | −0,98 % | ± 0',
    'Total | 792.602 | 100 % | 53 | 668.579 | 100 % | 54 | + 124.023 | ± 0 | −1',
  )
  expect(columnsOf(table)).toEqual([
    'column1:name',
    'results1949Votes:votes',
    'results1949Percentage:share',
    'results1949Seats:seats',
    'results1945Votes:votes',
    'results1945Percentage:share',
    'results1945Seats:seats',
    'differencesVotes:change',
    'differencesPercentage:change',
    'differencesSeats:change',
  ])
  expect(valuesOf(table)[0]).toEqual(['Red', 463053, 58.42, 31, 384002, 57.44, 32, 79051, 0.98, -1])
  expect(summariesOf(table)[0]).toEqual([
    'registered',
    'Registered voters',
    920981,
    null,
    null,
    737883,
    null,
    null,
    183098,
    null,
    null,
  ])
})

test('what counts votes stands under votes, what counts seats under seats', () => {
  const table = readTable(
    'PARTY | SEATS | VOTES POLLED | VOTE % IN | | | ',
    'NATIONAL PARTIES | CONTESTED | WON | FD | VOTES | % | SEATS',
    '1. ABC | 31 | 6 | 12 | 501452 | 2.49% | 23.40%',
    '2. ABD | 257 | 30 | 130 | 3426850 | 17.01% | 19.48%',
    'STATE PARTIES | | | | | | ',
    '3. XYZ | 9 | 0 | 9 | 38691 | 0.19% | 6.22%',
    'Grand Total : | 297 | 36 | 151 | 3966993 | | ',
  )
  expect(labelsOf(table).slice(1)).toEqual([
    'SEATS CONTESTED',
    'SEATS WON',
    'SEATS FD',
    'VOTES POLLED VOTES',
    'VOTES POLLED %',
    'VOTE % IN SEATS',
  ])
  expect(columnsOf(table)).toContain('seatsWon:seats')
  expect(columnsOf(table)).toContain('votesPolledVotes:votes')
})

test('a label in every column of both rows is no lost span', () => {
  const table = readTable(
    'Candidate | Round 1 | | Round 2 | ',
    'Name | Votes | % | Votes | %',
    'Anna Kelver | 60 | 60% | 70 | 70%',
    'Bruno Lanz | 40 | 40% | 30 | 30%',
  )
  expect(labelsOf(table)).toEqual([
    'Candidate Name',
    'Round 1 Votes',
    'Round 1 %',
    'Round 2 Votes',
    'Round 2 %',
  ])
  expect(table.realigned).toBe(false)
})

/** The summary of a general election by candidates and votes. */
const summary = [
  'Party | Candidates | Votes | | | | | | | ',
  'Stood | Elected | Gained | Unseated | Net | % of total | % | No. | Net % | ',
  'Red | 40 | 32 | 0 | 8 | -8 | 61.5 | 55.0 | 211,662 | -11.9',
  'Blue | 11 | 10 | 4 | 0 | +4 | 19.2 | 23.8 | 91,452 | +12.0',
  'Green | 6 | 10 | 0 | 4 | +4 | 19.2 | 21.2 | 81,615 | -0.1',
]

test('who stood, was elected or unseated is counted under candidates, the share and number of votes under votes', () => {
  expect(columnsOf(readTable(...summary))).toEqual([
    'party:party',
    'candidatesStood:seatsContested',
    'candidatesElected:seats',
    'candidatesGained:other',
    'candidatesUnseated:other',
    'candidatesNet:change',
    'candidatesPercentageOfTotal:seatShare',
    'votesPercentage:share',
    'votesNo:votes',
    'votesNetPercentage:change',
  ])
  const rows = summary.map((row) => `| ${row} |\n`).join('')
  const record = read(`= 1925 Kelver general election =\n\n== Results ==\n${rows}`)
  expect(optionsOf(record, 'name', 'votes', 'share', 'seats')).toEqual([
    ['Red', 211662, 55, 32],
    ['Blue', 91452, 23.8, 10],
    ['Green', 81615, 21.2, 10],
  ])
})
