import { expect, test } from 'vitest'
import { columnsOf, readTable, valuesOf } from './read.js'

test('years that say what is counted in them are labels', () => {
  const table = readTable(
    'Division | 2003 (£bn) | 2004 (£bn) | Change',
    'Ships | 1.2 | 1.3 | 0.1',
    'Trains | 2.5 | 2.7 | 0.2',
  )
  expect(table.columns.map(({ label }) => label)).toEqual(['Division', '2003 (£bn)', '2004 (£bn)', 'Change'])
})

test('games won and lost are words, though some look like ranges', () => {
  const table = readTable('Team | Road', 'Royals | 12–18', 'Lakers | 13–16', 'Hawks | 28–5')
  expect(table.columns.map(({ type }) => type)).toEqual(['text', 'text'])
})

test('words over numbers are labels, though one of the labels is a number', () => {
  const table = readTable(
    'Opposition | Matches | Inns | NO | Runs | HS | Ave | 100 | 50',
    'England | 16 | 29 | 0 | 1,049 | 116 | 36.17 | 2 | 6',
    'India | 9 | 16 | 4 | 885 | 230* | 73.75 | 3 | 3',
  )
  expect(table.columns.map(({ label }) => label).slice(5)).toEqual(['HS', 'Ave', '100', '50'])
  expect(table.rows).toHaveLength(2)
})

test('an empty corner stays over names, though another column is empty', () => {
  const table = readTable(
    ' | GP | W | OTL | GF',
    'Duluth Hornets | 38 | 20 | | 70',
    'St. Paul Saints | 38 | 17 | | 63',
  )
  expect(valuesOf(table)[0]).toEqual(['Duluth Hornets', 38, 20, null, 70])
  expect(table.columns.map(({ label }) => label)).toEqual(['', 'GP', 'W', 'OTL', 'GF'])
})

test('a name with # and again with % stands over votes and their shares', () => {
  const table = readTable(
    'County | Archer % | Archer # | Baker % | Baker # | Total',
    'Kelver | 60.00% | 60 | 40.00% | 40 | 100',
    'Torvia | 30.00% | 60 | 70.00% | 140 | 200',
    'Total | 40.00% | 120 | 60.00% | 180 | 300',
  )
  expect(table.columns.map(({ role }) => role)).toEqual(['name', 'share', 'votes', 'share', 'votes', 'other'])
})

test.each([
  ['without a space', 'Archer% | Archer# | Baker% | Baker#'],
  ['in words', 'Archer % | Archer Votes | Baker % | Baker votes'],
])('a name with its votes and again with its share, %s', (_name, labels) => {
  const table = readTable(
    `County | ${labels} | Total`,
    'Kelver | 60.00% | 60 | 40.00% | 40 | 100',
    'Torvia | 30.00% | 60 | 70.00% | 140 | 200',
  )
  expect(table.columns.map(({ role }) => role)).toEqual(['name', 'share', 'votes', 'share', 'votes', 'other'])
})

test('votes of a kind without their share are no votes of a candidate', () => {
  const table = readTable(
    'Candidate | Postal votes | Machine votes | Votes | %',
    'Ada Bern | 60 | 40 | 100 | 50.00%',
    'Bo Dahl | 30 | 70 | 100 | 50.00%',
  )
  expect(table.columns.map(({ role }) => role).slice(3)).toEqual(['votes', 'share'])
})

test('the last label may stand over bars that are lost, and what is missing together is of one round', () => {
  const table = readTable(
    'Party | Candidate | 1st round | 2nd round | First round votes Transfer votes | | | | ',
    'Total | Of round | Transfers | Total | Of round | | | | ',
    ' | Red | Ada Bern | 31,205 | 43.93% | 7,120 | 38,325 | 52.00% | ',
    ' | Blue | Bo Dahl | 29,110 | 40.98% | 6,266 | 35,376 | 48.00% | ',
    ' | Green | Cy Ek | 10,720 | 15.09% | | | | ',
    'Turnout | 72,047 | 12.17% | | | | | ',
  )
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Party',
    'Candidate',
    '1st round Total',
    '1st round Of round',
    '2nd round Transfers',
    '2nd round Total',
    '2nd round Of round',
    'First round votes Transfer votes',
  ])
})

test('a label that names what another one is about stands below it', () => {
  const table = readTable(
    'Party | Seats | Votes | | | | | | ',
    'Total | Gains | Losses | Net +/- | % seats | Total votes | % votes | Change | ',
    'Red | 34 | 7 | 0 | 7 | 85.0 | 885,935 | 54.7 | 5.2',
    'Blue | 4 | 0 | 8 | 8 | 10.0 | 517,157 | 31.9 | 9.0',
    'Green | 2 | 1 | 0 | 1 | 5.0 | 217,164 | 13.4 | 0.1',
  )
  expect(columnsOf(table)).toEqual([
    'party:party',
    'seatsTotal:seats',
    'seatsGains:seatsGained',
    'seatsLosses:seatsLost',
    'seatsNetChange:change',
    'seatsPercentageSeats:seatShare',
    'votesTotalVotes:votes',
    'votesPercentageVotes:share',
    'votesChange:change',
  ])
})

test('labels for every column from the first span on begin under it', () => {
  const table = readTable(
    'Party | Party vote | | | Seats | | | ',
    'Votes | % | Change | List | Electorate | Total | +/-',
    'National | 1,058,636 | 47.31 | +2.38 | 17 | 42 | 59 | +1',
    'Labour | 614,937 | 27.48 | −6.51 | 12 | 22 | 34 | −9',
    'Total | 1,673,573 | 100.00 | | 29 | 64 | 93 | −8',
  )
  expect(columnsOf(table)).toEqual([
    'party:party',
    'partyVoteVotes:votes',
    'partyVotePercentage:share',
    'partyVoteChange:change',
    'seatsList:seats',
    'seatsElectorate:seats',
    'seatsTotal:seats',
    'seatsChange:change',
  ])
})

test('as many labels as the spans above them have columns stand below these', () => {
  const table = readTable(
    'Candidate | Party | Popular vote | | Electoral vote',
    'Count | Percentage | | | ',
    'Ada Bern | Red | 35,726 | 53.4% | 71',
    'Bo Dahl | Blue | 31,115 | 46.6% | 68',
    'Cy Ek | Red | — | — | 59',
    'To win | 70 | | | ',
  )
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Candidate',
    'Party',
    'Popular vote Count',
    'Popular vote Percentage',
    'Electoral vote',
  ])
  expect(table.summaries.map(({ role }) => role)).toEqual(['quota'])
})

test('years may be among the labels below spans', () => {
  const table = readTable(
    'Party | Party leader | Candidates | Seats | | | | Popular vote | | ',
    '1995 | Dissol. | 1999 | % Change | # | % | % Change | | | ',
    'Red | Roy Roman | 58 | 42 | 40 | 29 | -30.95% | 157,046 | 38.73% | -8.48%',
    'Blue | Elwin Herman | 58 | * | 9 | 25 | * | 160,603 | 39.61% | *',
    'Green | Jim Melen | 58 | 11 | 6 | 4 | -63.64% | 81,694 | 20.15% | -14.55%',
  )
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Party',
    'Party leader',
    'Candidates',
    'Seats 1995',
    'Seats Dissol.',
    'Seats 1999',
    'Seats % Change',
    'Popular vote #',
    'Popular vote %',
    'Popular vote % Change',
  ])
})
