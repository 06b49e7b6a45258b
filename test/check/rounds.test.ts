import { describe, expect, test } from 'vitest'
import { told } from './told.js'

const infobox = (first: string, second: string, third = '') => `= 2004 Kelver presidential election =

Infobox
- Election Name: 2004 Kelver presidential election
- Type: presidential
- Election Date: December 26, 2004
- Candidate1: Ada Bern
- Popular Vote1: ${first}
- Candidate2: Cora Dahl
- Popular Vote2: ${second}
${third}`

const firstRound = `
== First round ==
| Candidate | Votes | % |
| Ada Bern | 11,188,675 | 39.90 |
| Cora Dahl | 11,008,731 | 39.26 |
| Eva Falk | 4,212,000 | 15.02 |
| Gus Holm | 1,632,098 | 5.82 |
| Total | 28,041,504 | 100 |
`
const secondRound = `
== Second round ==
| Candidate | Votes | % |
| Ada Bern | 15,115,712 | 54.05 |
| Cora Dahl | 12,848,528 | 45.95 |
| Total | 27,964,240 | 100 |
`
const runoff = infobox('15,115,712\n- Percentage1: 54.05%', '12,848,528\n- Percentage2: 45.95%')

describe('each number of the infobox may be of either round', () => {
  test('of the second', () => {
    expect(told(runoff + firstRound + secondRound)).toEqual([])
    expect(told(runoff + secondRound + firstRound)).toEqual([])
  })

  test('of the first', () => {
    const first = infobox('11,188,675\n- Percentage1: 39.90%', '11,008,731\n- Percentage2: 39.26%')
    expect(told(first + firstRound + secondRound)).toEqual([])
  })

  test('of the first for those who went out there', () => {
    const third = '- Candidate3: Eva Falk\n- Popular Vote3: 4,212,000\n- Percentage3: 15.02%\n'
    const mixed = infobox('15,115,712\n- Percentage1: 54.05%', '12,848,528\n- Percentage2: 45.95%', third)
    expect(told(mixed + firstRound + secondRound)).toEqual([])
  })

  test('of a round that no table has', () => {
    expect(told(runoff + firstRound)).toEqual([])
  })

  test('in columns of one table', () => {
    const columns = (third: string) =>
      `${infobox('15,115,712\n- Percentage1: 54.05%', '12,848,528\n- Percentage2: 45.95%', `- Candidate3: Eva Falk\n- Popular Vote3: ${third}\n`)}
| Candidate | First round votes | % | Second round votes | % |
| Ada Bern | 11,188,675 | 39.90 | 15,115,712 | 54.05 |
| Cora Dahl | 11,008,731 | 39.26 | 12,848,528 | 45.95 |
| Eva Falk | 4,212,000 | 15.02 | – | – |
| Gus Holm | 1,632,098 | 5.82 | – | – |
| Total | 28,041,504 | 100 | 27,964,240 | 100 |
`
    expect(told(columns('4,212,000'))).toEqual([])
    expect(told(columns('4,221,000'))).toEqual(['error mirror-votes 14:18 4,221,000 → 4,212,000 [4,212,000]'])
  })
})

describe('a number that fits neither round is wrong', () => {
  const slip = runoff.replace('15,115,712', '15,151,712')

  test('a slip away from one of them', () => {
    const wrong = ['error mirror-votes 8:18 15,151,712 → 15,115,712 [15,115,712]']
    expect(told(slip + firstRound + secondRound)).toEqual(wrong)
    expect(told(slip + secondRound + firstRound)).toEqual(wrong)
  })

  test('a table alone is compared as ever', () => {
    expect(told(slip + secondRound)).toEqual(['error mirror-votes 8:18 15,151,712 → 15,115,712 [15,115,712]'])
  })

  test('two candidates with each other’s numbers are no other round', () => {
    const swapped = infobox('12,848,528\n- Percentage1: 45.95%', '15,115,712\n- Percentage2: 54.05%')
    expect(told(swapped + secondRound)).not.toEqual([])
  })

  test('nor is what the rows of one name have together', () => {
    const fusion = (votes: string) => `${infobox(votes, '1,368')}
| Party | Candidate | Votes |
| Democratic | Ada Bern | 1,361 |
| Republican | Cora Dahl | 1,144 |
| Green | Ada Bern | 636 |
| Liberal | Cora Dahl | 224 |
| Total | | 3,365 |
`
    expect(told(fusion('1,997'))).toEqual([])
    expect(told(fusion('107'))).toEqual(['error mirror-votes 8:18 107 → 1,997'])
  })
})

test('who is ahead in the last round may stand first and win, whoever was ahead in the first', () => {
  const instantRunoff = (last: readonly [string, string]) => `= 2009 Kelver mayoral election =

Infobox
- Election Name: 2009 Kelver mayoral election
- Candidate1: Ada Bern
- Candidate2: Cora Dahl

Ada Bern won the election.

| Candidate | Round 1 | | Round 2 | |
| | Votes | % | Votes | % |
| Ada Bern | 2,585 | 34.0 | ${last[0]} | 51.5 |
| Cora Dahl | 2,951 | 38.8 | ${last[1]} | 48.5 |
| Eva Falk | 2,063 | 27.1 | | |
`
  expect(told(instantRunoff(['3,913', '3,686']))).toEqual([])
  expect(told(instantRunoff(['3,686', '3,913'])).map((line) => line.split(' ')[1])).toContain('winner-max')
})

test('votes of the first round and those transferred are the votes of the second; ballots and turnout are of the first', () => {
  const mayor = (change: readonly [string, string] = ['', '']) =>
    `= 2012 Kelver mayoral election =

| Party | Candidate | 1st round votes | 1st round % | Transfers | 2nd round votes | 2nd round % |
| Red | Ada Bern | 31,205 | 43.93% | 7,120 | 38,325 | 52.00% |
| Blue | Bo Dahl | 29,110 | 40.98% | 6,266 | 35,376 | 48.00% |
| Green | Cy Ek | 10,720 | 15.09% | | | |
| Turnout | | 74,047 | 12.17% | | | |
| Rejected ballots | | 3,012 | 4.07% | | | |
| Total votes | | 71,035 | | | | |
| Registered electors | | 608,438 | | | | |
`.replace(...change)
  expect(told(mayor())).toEqual([])
  expect(told(mayor(['7,120', '7,150']))).toEqual(['error votes-sum 4:38 7,150 → 7,120 [7,120]'])
  expect(told(mayor(['12.17%', '12.71%']))).toEqual([
    expect.stringMatching(/^error turnout 7:24 12\.71% → 12\.17/),
  ])
  expect(told(mayor(['4.07%', '4.67%']))).toEqual([
    expect.stringMatching(/^error row-percent 8:32 4\.67% → 4\.07/),
  ])
})

test('the turnouts of two rounds in the infobox are those of the table', () => {
  const president = (change: readonly [string, string] = ['', '']) =>
    `= 2013 Kelver presidential election =

Infobox
- Election Name: 2013 Kelver presidential election
- Type: presidential
- Turnout: 59.47% (first round), 58.15% (second round)
- Nominee1: Ada Bern
- Popular Vote1: 2,610,440
- Percentage1: 54.77%
- Nominee2: Bo Dahl
- Popular Vote2: 2,155,321
- Percentage2: 45.23%

| Candidate | First round | | Second round | |
| Votes | % | Votes | % |
| Ada Bern | 2,020,331 | 41.38 | 2,610,440 | 54.77 |
| Bo Dahl | 1,710,220 | 35.03 | 2,155,321 | 45.23 |
| Cy Ek | 1,152,154 | 23.60 | | |
| Total | 4,882,705 | 100.00 | 4,765,761 | 100.00 |
| Registered voters/turnout | 8,210,332 | 59.47 | 8,195,634 | 58.15 |
`.replace(...change)
  expect(told(president())).toEqual([])
  expect(told(president(['58.15% (', '58.51% (']))).toEqual(['error turnout 6:34 58.51% → 58.15%'])
  expect(told(president(['59.47% (', '61.12% (']))).toEqual([])
  // Rounded in the infobox, cut off in the table.
  expect(told(president(['8,195,634 | 58.15', '8,195,634 | 58.14']))).toEqual([])
})

test('the votes that count on and the exhausted ones are all of the first round, or of the round before', () => {
  const mayor = (exhausted: string, change: readonly [string, string] = ['', '']) =>
    `= 2010 Kelver mayoral election =

| Candidate | Round 1 | | Round 2 | | Round 3 | |
| Votes | % | Votes | % | Votes | % |
| Ada Bern | 29,266 | 24.45% | 34,033 | 30.95% | 53,897 | 50.96% |
| Bo Dahl | 40,342 | 33.70% | 43,225 | 39.30% | 51,872 | 49.04% |
| Cy Ek | 35,765 | 29.87% | 32,719 | 29.75% | | |
| Di Falk | 14,347 | 11.98% | | | | |
| Exhausted votes | | | 9,743 | | ${exhausted} | |
| Continuing votes | 119,720 | 100.00% | 109,977 | 100.00% | 105,769 | 100.00% |
`.replace(...change)
  expect(told(mayor('13,951'))).toEqual([])
  expect(told(mayor('4,208'))).toEqual([])
  expect(told(mayor('13,591'))).toEqual([
    expect.stringMatching(/^warning valid-invalid-sum 9:35 13,591 → 13,951/),
  ])
  expect(told(mayor('4,028'))).toEqual([
    expect.stringMatching(/^warning valid-invalid-sum 9:35 4,028 → 4,208/),
  ])
  expect(told(mayor('12,700'))).toEqual([])
  expect(told(mayor('13,951', ['109,977 | 100.00%', '109,977 | 103.00%']))).toEqual([
    expect.stringMatching(/^error percent-total 10:\d+ 103\.00% → 100\.00/),
  ])
})

test('who stands in the table of a runoff need not be ahead in the round before', () => {
  const mayor = `= 2017 Kelver mayoral election =

Infobox
- Election Name: 2017 Kelver mayoral election
- Type: mayoral
- Candidate1: Ron Bern
- Candidate2: Cora Dahl
- Before Election: Cora Dahl
- After Election: Ron Bern

== General election ==
| Candidate | Votes | % |
| Cora Dahl | 62,501 | 51.27% |
| Ron Bern | 59,404 | 48.73% |
| Total | 121,905 | 100% |
`
  const runoff = `
== Runoff ==
| Candidate | Votes | % |
| Ron Bern | 54,010 | 54.66% |
| Cora Dahl | 44,800 | 45.34% |
| Total | 98,810 | 100% |
`
  expect(told(mayor + runoff)).toEqual([])
  expect(told(mayor).map((line) => line.split(' ')[1])).toEqual(['winner-max', 'winner-after'])
})
