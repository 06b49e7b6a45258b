import { expect, test } from 'vitest'
import { columnsOf, optionsOf, read, readTable, summariesOf, valuesOf } from './read.js'

test('labels of two rows that lost their spans, of which the first reached over a colour and the parties', () => {
  const table = readTable(
    'Parties and alliances | Popular vote | Seats | | | | ',
    'Votes | % | ±pp | Total | +/− | | ',
    ' | Red Party (RP) | 3,359 | 35.51 | −2.22 | 6 | −1',
    ' | Blue Party (BP) | 1,973 | 20.86 | −13.16 | 4 | −3',
    ' | Green Party (GP) | 656 | 6.94 | New | 1 | +1',
    ' | Left of Kelver (LK) | n/a | n/a | −7.64 | 0 | −1',
    'Blank ballots | 173 | 1.83 | +1.83 | | | ',
    'Total | 6,161 | | 11 | ±0 | | ',
    'Valid votes | 6,161 | 98.23 | −1.77 | | | ',
  )
  expect(columnsOf(table)).toEqual([
    'partiesAndAlliances:party',
    'popularVoteVotes:votes',
    'popularVotePercentage:share',
    'popularVotePp:change',
    'seatsTotal:seats',
    'seatsChange:change',
  ])
  expect(valuesOf(table)[0]).toEqual(['Red Party (RP)', 3359, 35.51, -2.22, 6, -1])
  expect(summariesOf(table)).toEqual([
    ['invalid', 'Blank ballots', 173, 1.83, 1.83, null, null],
    ['total', 'Total', 6161, null, null, 11, 0],
    ['valid', 'Valid votes', 6161, 98.23, -1.77, null, null],
  ])
})

test('wards and lists under votes and seats are votes and seats', () => {
  const table = readTable(
    'Party | Votes | Seats | | | | | ',
    'Ward | List | Total | % | Ward | List | Total | ',
    ' | 2,544 | 2,534 | 5,078 | 60.1% | 3 | 2 | 5',
    ' | 1,544 | 1,834 | 3,378 | 39.9% | 2 | 1 | 3',
    'Total | 4,088 | 4,368 | 8,456 | | 5 | 3 | 8',
    'Spoilt votes | 88 | 83 | 171 | 1.7% | | | ',
  )
  expect(columnsOf(table)).toEqual([
    'party:party',
    'votesWard:votes',
    'votesList:votes',
    'votesTotal:votes',
    'votesPercentage:share',
    'seatsWard:seats',
    'seatsList:seats',
    'seatsTotal:seats',
  ])
  expect(valuesOf(table)[0]).toEqual([null, 2544, 2534, 5078, 60.1, 3, 2, 5])
  expect(summariesOf(table)[0]).toEqual(['total', 'Total', 4088, 4368, 8456, null, 5, 3, 8])
})

test('of votes in wards, lists and both, those of both decide', () => {
  const { data } = read(
    `= 2000 Kelver municipal election =

| Party | Votes | Seats | | | | | |
| Ward | List | Total | % | Ward | List | Total | |
| Red | 2,544 | 2,534 | 5,078 | 60.1% | 3 | 2 | 5 |
| Blue | 1,544 | 1,834 | 3,378 | 39.9% | 2 | 1 | 3 |
| Total | 4,088 | 4,368 | 8,456 | | 5 | 3 | 8 |
`,
  )
  expect(data).toEqual({
    name: '2000 Kelver municipal election',
    options: [
      { name: 'Red', kind: 'party', slot: null, votes: 5078, share: 60.1, seats: 5 },
      { name: 'Blue', kind: 'party', slot: null, votes: 3378, share: 39.9, seats: 3 },
    ],
    totals: { votes: 8456, seats: 8 },
  })
})

test('years under seats are labels, and the seats of the contest are those of its own year', () => {
  const chamber = (year: number) =>
    read(`= ${year} Kelver assembly election =

| Parties | Candidates | Seats | | | | Popular vote | | |
| | | 2009 | 2011 | +/- | Strength | Vote | % | Change |
| Red | 80 | 47 | 48 | 1 | 60% | 1,339,201 | 51.8% | 0.0% |
| Blue | 79 | 33 | 32 | 1 | 40% | 1,246,534 | 48.2% | 0.0% |
| Total | 159 | 80 | 80 | 0 | 100.0% | 2,585,735 | 100.0% | - |
`)
  const { tables } = chamber(2011)
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
    'party',
    'other',
    'seats',
    'seats',
    'change',
    'seatShare',
    'votes',
    'share',
    'change',
  ])
  expect(tables[0]?.rows).toHaveLength(2)
  expect(optionsOf(chamber(2011), 'seats')).toEqual([[48], [32]])
  expect(optionsOf(chamber(2009), 'seats')).toEqual([[47], [33]])
})

test('seats before, up, won and after are not the same', () => {
  const table = readTable(
    'Party | Votes | | Seats | | | | ',
    ' | No. | % | Before | Up | Won | After | +/–',
    'Red Party | 203,963 | 54.64% | 10 | 5 | 7 | 12 | 2',
    'Blue Party | 169,327 | 45.36% | 10 | 6 | 4 | 8 | 2',
  )
  expect(columnsOf(table).map((column) => column.split(':')[1])).toEqual([
    'party',
    'votes',
    'share',
    'seatsBefore',
    'seatsContested',
    'seats',
    'seatsAfter',
    'change',
  ])
})

test('pledged and unpledged are delegates where their label lost its span', () => {
  const table = readTable(
    'Candidate | Popular vote | Estimated delegates | | | ',
    'Count | Percentage | Pledged | Unpledged | Total | ',
    'Ada Bern | 19,120 | 57.14% | 15 | 1 | 16',
    'Emil Dahl | 14,340 | 42.86% | 10 | 3 | 13',
    'Total | 33,460 | 100% | 25 | 5 | 30',
  )
  expect(columnsOf(table)).toEqual([
    'candidate:name',
    'popularVoteCount:votes',
    'popularVotePercentage:share',
    'estimatedDelegatesPledged:delegates',
    'estimatedDelegatesUnpledged:delegates',
    'estimatedDelegatesTotal:delegates',
  ])
})

test('a share does not stand over counts of thousands', () => {
  const { data } = read(`= 2006 Kelver legislative election =

| Party | Candidates | Votes | Seats | | | | |
| | % | | +/– | % | | | |
| | Red | 8 | 771,246 | 51.65 | 4 | 2 | 50.00 |
| | Blue | 7 | 627,259 | 42.01 | 4 | 2 | 50.00 |
| | Green | 8 | 90,214 | 6.04 | 0 | | 0.0 |
| | Write-in | 4 | 4,432 | 0.30 | 0 | | 0.0 |
| Total | 27 | 1,493,151 | 100.0 | 8 | | 100.0 | |
`)
  expect(data).toMatchObject({
    options: [
      { name: 'Red', votes: 771246, share: 51.65, seats: 4 },
      { name: 'Blue', votes: 627259, share: 42.01, seats: 4 },
      { name: 'Green', votes: 90214, share: 6.04, seats: 0 },
      { name: 'Write-in', votes: 4432, share: 0.3, seats: 0 },
    ],
    totals: { votes: 1493151, share: 100, seats: 8 },
  })
})

test('`Yes` and `No` in a second row are labels', () => {
  const table = readTable(
    'Region | Electorate | Votes | | Proportion of votes | ',
    'Region | Electorate | Yes | No | Yes | No',
    'North | 140,000 | 60,000 | 40,000 | 60.00% | 40.00%',
    'South | 150,000 | 50,310 | 54,190 | 48.14% | 51.86%',
  )
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Region',
    'Electorate',
    'Votes Yes',
    'Votes No',
    'Proportion of votes Yes',
    'Proportion of votes No',
  ])
  expect(table.rows).toHaveLength(2)
})

test('of labels that fit equally well, those over counts and shares are over the columns of these', () => {
  const table = readTable(
    'Region | Electorate | Turnout (%) | Votes | For | Against | Invalid | | ',
    'Votes | % | Votes | % | | | | | ',
    'North | 1,200 | 50.00 | 600 | 400 | 67.80 | 190 | 32.20 | 10',
    'South | 2,000 | 60.00 | 1,200 | 700 | 58.58 | 495 | 41.42 | 5',
    'Total | 3,200 | 56.25 | 1,800 | 1,100 | 61.62 | 685 | 38.38 | 15',
  )
  expect(columnsOf(table)).toEqual([
    'region:name',
    'electorate:other',
    'turnoutPercentage:turnout',
    'votes:votes',
    'forVotes:choiceVotes',
    'forPercentage:choiceShare',
    'againstVotes:choiceVotes',
    'againstPercentage:choiceShare',
    'invalid:other',
  ])
})

test('the lower row may begin under a label that reached down, though the upper one kept its spans', () => {
  const table = readTable(
    'Candidate | 1st ballot | | 2nd ballot | ',
    'Votes cast | % | Votes cast | % | ',
    'Ada Bern | 277 | 31.23% | 532 | 51.75%',
    'Bo Dahl | 531 | 59.86% | 496 | 48.25%',
    'Cy Ek | 79 | 8.91% | Eliminated | ',
  )
  expect(columnsOf(table)).toEqual([
    'candidate:name',
    '1stBallotVotesCast:votes',
    '1stBallotPercentage:share',
    '2ndBallotVotesCast:votes',
    '2ndBallotPercentage:share',
  ])
  const counties = readTable(
    'County | Ada Bern | | Bo Dahl | | Total',
    '# | % | # | % | # | ',
    'Adair | 202 | 36.86% | 346 | 63.14% | 548',
    'Adams | 75 | 33.48% | 149 | 66.52% | 224',
  )
  expect(columnsOf(counties).slice(0, 5)).toEqual([
    'county:name',
    'adaBern:votes',
    'adaBernPercentage:share',
    'boDahl:votes',
    'boDahlPercentage:share',
  ])
})

test('nor need it reach as far as the last label of the upper one', () => {
  const table = readTable(
    'District | Red | | Blue | | Result',
    'Votes | % | Votes | % | | ',
    'District 1 | 70,410 | 54.92% | 57,790 | 45.08% | Red gain',
    'District 2 | 70,713 | 62.09% | 43,178 | 37.91% | Red hold',
  )
  expect(columnsOf(table)).toEqual([
    'district:name',
    'redVotes:votes',
    'redPercentage:share',
    'blueVotes:votes',
    'bluePercentage:share',
    'result:other',
  ])
})

test('rows of labels that are shorter than the rows below are two header rows, too', () => {
  const table = readTable(
    'Candidate | Votes | % | Projected delegates',
    'CNN | FOX | MSNBC',
    'Ada Bern | 277 | 31.23% | 7 | 12 | 11',
    'Bo Dahl | 531 | 59.86% | 7 | 12 | 11',
    'Cy Ek | 79 | 8.91% | 2 | 0 | 0',
  )
  expect(columnsOf(table).map((column) => column.split(':')[1])).toEqual([
    'name',
    'votes',
    'share',
    'delegates',
    'delegates',
    'delegates',
  ])
})

test('a lower row may name a year, and shares that most rows do not have are not taken for words', () => {
  const table = readTable(
    'Party | Party leader | # of candidates | Seats | Popular vote | | | | ',
    '1995 | Elected | % Change | # | % | % Change | | | ',
    'Conservative | Ada Bern | 55 | 6 | 44 | +633.3% | 209,008 | 53.04% | +22.17%',
    'Liberal | Bo Dahl | 55 | 48 | 10 | -79.2% | 146,934 | 37.29% | -14.34%',
    'New Democrats | Cy Ek | 55 | 1 | 1 | - | 34,526 | 8.76% | -0.89%',
    'Regions | Di Falk | 18 | - | - | - | 2,807 | 0.71% | -6.42%',
    'Natural Law | Ed Gran | 8 | - | - | - | 802 | 0.20% | -0.10%',
    'Total | 191 | 55 | 55 | - | 394,077 | 100% | | ',
  )
  expect(columnsOf(table)).toEqual([
    'party:party',
    'partyLeader:other',
    'ofCandidates:other',
    'seats1995:seats',
    'seatsElected:seats',
    'seatsPercentageChange:change',
    'popularVote:votes',
    'popularVotePercentage:share',
    'popularVotePercentageChange:change',
  ])
  expect(valuesOf(table)[0]).toEqual(['Conservative', 'Ada Bern', 55, 6, 44, 633.3, 209008, 53.04, 22.17])
})

test('labels that stand in both rows, and others below words that were repeated over each column of a span', () => {
  const games = readTable(
    'Week | Day | Opponent | Results | Results | Ground | Attendance',
    'Week | Day | Opponent | Final score | Team record | Ground | Attendance',
    '1 | May 4 | at Kelver | W 27–21 | 1–0 | Mill Park | 3,092',
    '2 | May 11 | Northam | L 3–37 | 1–1 | Lake Field | 4,186',
  )
  expect(games.columns.map(({ label }) => label).slice(2, 6)).toEqual([
    'Opponent',
    'Results Final score',
    'Results Team record',
    'Ground',
  ])
  expect(games.rows).toHaveLength(2)
  const races = readTable(
    'Athlete | Event | Race 1 | Race 2 | Total | Total',
    'Athlete | Event | Time | Time | Time | Rank',
    'Ann Lee | Slalom | 58.68 | 53.69 | 1:52.37 | 23',
    'Bo Day | Slalom | 57.78 | 53.03 | 1:50.81 | 19',
  )
  expect(races.columns.map(({ label }) => label)).toEqual([
    'Athlete',
    'Event',
    'Race 1 Time',
    'Race 2 Time',
    'Total Time',
    'Total Rank',
  ])
  expect(races.rows).toHaveLength(2)
})

test('rows that begin with the same words are no labels where nothing reaches across', () => {
  const medals = readTable('Gold | Rowing | Ann Lee', 'Gold | Rowing | Bo Day', 'Silver | Rowing | Cy Fox')
  expect(medals.rows).toHaveLength(2)
})
