import { expect, test } from 'vitest'
import { told } from './told.js'

const byElection = (votes: string, turnout: string, shares = ['52.31', '33.75', '13.94']) =>
  `= 1971 Kelver by-election =

| Party | Candidate | Votes | % |
| Labour | Ada Bern | 15,505 | ${shares[0]} |
| Conservative | Cora Dahl | 10,004 | ${shares[1]} |
| Liberal | Eva Falk | ${votes} | ${shares[2]} |
| Majority | | 5,501 | 18.56 |
| Turnout | | ${turnout} | 61.2 |
`

test('the ballots of the row Turnout are what the rows add up to, or more', () => {
  expect(told(byElection('4,132', '29,641'))).toEqual([])
  expect(told(byElection('4,132', '29,802'))).toEqual([])
  expect(told(byElection('4,732', '29,641'))).toEqual(['error votes-sum 6:24 4,732 → 4,132 [4,132]'])
})

test('rejected ballots are part of the turnout, or stand beside it', () => {
  const rejected = (votes: string, turnout: string) =>
    byElection(votes, turnout).replace('| Turnout', '| Rejected ballots | | 161 | |\n| Turnout')
  expect(told(rejected('4,132', '29,641'))).toEqual([])
  expect(told(rejected('4,132', '29,802'))).toEqual([])
  expect(told(rejected('4,732', '29,641'))).toEqual(['error votes-sum 6:24 4,732 → 4,132 [4,132]'])
  expect(told(rejected('4,732', '29,802'))).toEqual(['error votes-sum 6:24 4,732 → 4,132'])
})

test('shares of one whole allow no fewer ballots than votes', () => {
  expect(told(byElection('4,132', '29,640')).map((line) => line.slice(0, 15))).toEqual(['error votes-sum'])
})

test('voters with several votes cast fewer ballots', () => {
  expect(told(byElection('4,132', '10,210'))).toEqual([])
})

test('ballots far more than votes that one slip explains, or of which the turnout is not, are wrong', () => {
  expect(told(byElection('4,132', '99,641'))).toEqual(['error votes-sum 8:15 99,641 → 29,641 [29,641]'])
  expect(told(byElection('4,132', '2,964'))).toEqual(['error votes-sum 8:15 2,964 → 29,641 [29,641]'])
  const registered = (turnout: string) =>
    `${byElection('4,132', turnout)}| Registered electors | | 48,433 | |\n`
  expect(told(registered('29,641'))).toEqual([])
  expect(told(registered('29,802'))).toEqual([])
  expect(told(registered('30,641'))).toEqual([])
  expect(told(registered('29,941'))).toEqual(['error votes-sum 8:15 29,941 → 29,641 [29,641]'])
})

test('each round has voters of its own', () => {
  const rounds = (registered: string) => `= 2010 Kelver presidential election =

| Candidate | First round | | Second round | |
| | Votes | % | Votes | % |
| Ada Bern | 812,345 | 53.68 | 700,322 | 52.42 |
| Cora Dahl | 701,034 | 46.32 | 635,678 | 47.58 |
| Total | 1,513,379 | 100 | 1,336,000 | 100 |
| Registered voters/turnout | ${registered} | 56.39 | 2,684,100 | 49.77 |
`
  expect(told(rounds('2,683,900'))).toEqual([])
  expect(told(rounds('2,863,900'))).toEqual(['error turnout 8:31 2,863,900 → 2,683,900'])
  expect(told(rounds('26,839,000'))).toEqual(['error turnout 8:31 26,839,000 → 2,683,900'])
})

test('a total with the invalid votes is of ballots, which are no more than the voters', () => {
  const cast = (registered: string) => `= 2010 Kelver presidential election =

| Candidate | Votes | % |
| Ada Bern | 812,345 | 53.68 |
| Cora Dahl | 701,034 | 46.32 |
| Invalid votes | 20,100 | – |
| Total | 1,533,479 | 100 |
| Registered voters | ${registered} | – |
`
  expect(told(cast('1,533,479'))).toEqual([])
  expect(told(cast('1,520,000'))).toEqual(['error ballots-bound 8:23 1,520,000 → '])
  expect(
    told(cast('1,520,000').replace('| Invalid votes | 20,100 | – |\n', '').replace('1,533,479', '1,513,379')),
  ).toEqual([])
})

test('a turnout that was cut off instead of rounded has slips, too', () => {
  const mayor = (turnout: string) =>
    told(`= 1969 Kelver mayoral election =

Infobox
- Election Name: 1969 Kelver mayoral election
- Election Date: November 4, 1969
- Turnout: 2,458,203, ${turnout}
- Registered: 3,026,745
`)
  for (const fitting of ['81.21%', '81.22%']) expect(mayor(fitting)).toEqual([])
  expect(mayor('71.21%')).toEqual([expect.stringMatching(/^error turnout 6:\d+ 71.21% → 81.21/)])
})

test('a turnout may count invalid ballots that are not stated, but not fewer ballots than valid votes', () => {
  const valid = (turnout: string, further = '') => `= 2011 Kelver general election =

Infobox
- Election Name: 2011 Kelver general election
- Turnout: ${turnout}
- Registered: 35,779,491

| Party | Votes | % |
| Red | 10,866,566 | 44.63 |
| Blue | 7,003,511 | 28.76 |
| Others | 6,478,382 | 26.61 |
| Total | 24,348,459 | 100.00 |
${further}`
  for (const turnout of ['68.05%', '68.9%', '69%', '68.95%', '78.05%'])
    expect(told(valid(turnout))).toEqual([])
  expect(told(valid('60.05%'))).toEqual(['error turnout 5:12 60.05% → 68.05%'])
  expect(told(valid('86.05%'))).toEqual(['error turnout 5:12 86.05% → 68.05%'])
  expect(told(valid('68.95%', '| Registered voters/turnout | 35,779,491 | 68.05 |\n'))).toHaveLength(1)
})

test('of two votes a voter the shares and the turnout tell how many ballots there were', () => {
  const ward = (ballots: string) => `= 2014 Kelver City Council election =

== Castle ==
| Castle (2 seats) | | | |
| Party | Candidate | Votes | % |
| Labour | Ada Bern | 2,000 | 57.2 |
| Labour | Bo Clark | 1,800 | 51.5 |
| Green | Cy Dahl | 1,000 | 28.6 |
| Green | Di Falk | 900 | 25.8 |
| Turnout | | ${ballots} | 39.3 |
| Registered electors | | 8,893 | |
`
  expect(told(ward('3,495'))).toEqual([])
  for (const wrong of ['3,595', '3,459', '2,495'])
    expect(told(ward(wrong))).toEqual([`warning turnout 10:15 ${wrong} → 3,495`])
})

test('the share of rejected ballots is of the turnout, with or without them', () => {
  const rejected = (share: string) =>
    byElection('4,132', '29,641').concat(`| Rejected ballots | | 161 | ${share} |\n`)
  expect(told(rejected('0.54'))).toEqual([])
  expect(told(rejected('0.5'))).toEqual([])
  expect(told(rejected('1.5'))).toEqual(['error row-percent 9:30 1.5 → 0.54 | 0.5'])
  // Of something else.
  expect(told(rejected('3.2'))).toEqual([])
})
