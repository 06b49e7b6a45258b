import { describe, expect, test } from 'vitest'
import { told } from './told.js'

describe('valid and invalid votes above a turnout row', () => {
  const count = (rejected: string, cast = '49,445', share = '0.83') => `= 2019 Kelver by-election =

| Party | Candidate | Votes | % |
| Red | Ada Bern | 29,345 | 59.85 |
| Blue | Cora Dahl | 19,688 | 40.15 |
| Total valid votes | | 49,033 | 100.0 |
| Total rejected ballots | | ${rejected} | ${share} |
| Turnout | | ${cast} | 64.04 |
| Eligible voters | | 77,210 | |
`

  test('are all the ballots', () => {
    expect(told(count('412'))).toEqual([])
    expect(told(count('417'))).toEqual(['error valid-invalid-sum 7:30 417 → 412 [412]'])
    expect(told(count('412', '49,245'))).toEqual([
      expect.stringMatching(/^error valid-invalid-sum 8:15 49,245 → 49,445/),
    ])
    expect(told(count('412', '49,445', '0.38'))).toEqual([
      expect.stringMatching(/^error row-percent 7:36 0.38 → 0.83/),
    ])
  })

  test('need not be all of them where more than a slip is missing', () => {
    expect(told(count('412', '50,119', '0.82').replace('64.04', '64.91'))).toEqual([])
  })
})

describe('shares of seats', () => {
  const seats = (share: string) => `= 2015 Kelver general election =

| Party | Votes | % | Seats | % of seats |
| Alpha | 61,200 | 51.00 | 317 | ${share} |
| Beta | 34,500 | 28.75 | 134 | 24.4 |
| Gamma | 24,300 | 20.25 | 99 | 18.0 |
| Total | 120,000 | 100 | 550 | 100 |
`

  test('are of all seats', () => {
    expect(told(seats('57.6'))).toEqual([])
    expect(told(seats('51.6'))).toEqual([expect.stringMatching(/^error row-percent 4:34 51.6 → 57.6/)])
  })
})

test('a wrong count in a table without a total is told where all other shares are of what the rows would be with it', () => {
  const count = (first: string) => `= 2016 Kelver election =

| Party | Candidate | FPv% | Count 1 | Count 2 |
| Red | Ada Bern | 28.4 | ${first} | |
| Blue | Cora Dahl | 24.1 | 8,690 | 8,990 |
| Green | Eva Falk | 20.3 | 7,312 | 7,412 |
| Grey | Gus Holm | 15.0 | 5,398 | 5,602 |
| Independent | Ida Juul | 12.3 | 4,426 | 4,468 |
`
  expect(told(count('10,234'))).toEqual([])
  expect(told(count('13,234'))).toEqual([expect.stringMatching(/^error row-percent 4:27 13,234 → 10,234/)])
})

test('a change in brackets beside the votes is not their share', () => {
  expect(
    told(`= 2016 Kelver election =

| Candidate | Votes |
| Ada Bern | 6,120 (+3.1%) |
| Cora Dahl | 3,880 (−2.2%) |
| Total | 10,000 |
`),
  ).toEqual([])
})

test('a total above its rows is their total', () => {
  const count = (total: string) => `= 2016 Kelver election =

| Candidate | Votes | % |
| Total | ${total} | 100.0 |
| Ada Bern | 6,120 | 61.2 |
| Cora Dahl | 3,880 | 38.8 |
`
  expect(told(count('10,000'))).toEqual([])
  expect(told(count('13,000'))).toEqual([expect.stringMatching(/^error votes-sum 4:11 13,000 → 10,000/)])
})

test('who is out of a round has no votes in it', () => {
  const rounds = (votes: string) => `= 2016 Kelver Party leadership election =

| Candidate | First ballot | | Members | |
| | Votes | % | Votes | % |
| Ada Bern | 60 | 60.0 | ${votes} | 61.2 |
| Cora Dahl | 25 | 25.0 | 3,880 | 38.8 |
| Eva Falk | 15 | 15.0 | Eliminated | |
| Votes cast | 100 | 100 | 10,000 | 99.5 |
| Spoilt ballots | 0 | 0.0 | 50 | 0.5 |
| Turnout | 100 | 100 | 10,050 | 87.4 |
`
  expect(told(rounds('6,120'))).toEqual([])
  expect(told(rounds('6,720'))).toEqual([expect.stringMatching(/^error votes-sum 5:26 6,720 → 6,120/)])
  expect(told(rounds('6,120').replace('| 50 |', '| 80 |'))).toEqual([
    expect.stringMatching(/^error valid-invalid-sum 9:\d+ 80 → 50/),
  ])
})

describe('ballots of several rounds', () => {
  const rounds = (exhausted: string) => `= 2018 Kelver City mayoral election =

| Candidate | Round 1 | | Round 2 | |
| | Votes | % | Votes | % |
| Ada Bern | 92,121 | 58.00 | 95,400 | 60.83 |
| Cora Dahl | 66,697 | 42.00 | 61,418 | 39.17 |
| Continuing votes | 158,818 | 100 | 156,818 | 100 |
| Exhausted ballots | 0 | | ${exhausted} | |
| Total | 158,818 | | 158,818 | |
`

  test('go on or are exhausted', () => {
    expect(told(rounds('2,000'))).toEqual([])
    expect(told(rounds('2,700'))).toEqual([
      expect.stringMatching(/^error valid-invalid-sum 8:\d+ 2,700 → 2,000/),
    ])
  })
  test('that are still eligible are no voters who may vote', () => {
    const passes = (eligible: string) => `= 2018 Kelver City mayoral election =

| Candidate | Pass 1 | Pass 2 |
| Ada Bern | 75,628 | 83,146 |
| Cora Dahl | 42,765 | 46,997 |
| Emil Fors | 13,586 | |
| Eligible Ballots | 131,979 | ${eligible} |
| Exhausted Ballots | 3,100 | 4,936 |
| Total | 135,079 | 135,079 |
`
    expect(told(passes('130,143'))).toEqual([])
    expect(told(passes('130,148'))).toEqual([expect.stringMatching(/^error \S+ 7:\d+ 130,148 → 130,143/)])
  })
})

test('more votes than voters are no contradiction where each has several', () => {
  expect(
    told(`= 2010 Kelver Senate election =

| Candidate | Votes | % |
| Ada Bern | 19,513,521 | 51.15 |
| Cora Dahl | 18,925,925 | 49.61 |
| Eva Falk | 17,344,742 | 45.47 |
| Gus Holm | 15,871,117 | 41.60 |
| Total turnout | 38,149,371 | 74.34 |
| Total votes cast | 71,655,305 | N/A |
| Registered voters | 51,317,073 | 100.00 |
`),
  ).toEqual([])
})

test('shares of electoral votes are of these', () => {
  const electors = (share: string) => `= 2016 presidential election in Kelver =

| Candidate | Popular vote | | Electoral vote | |
| | Count | % | Count | % |
| Ada Bern | 61,200 | 51.00 | 6 | ${share} |
| Cora Dahl | 58,800 | 49.00 | 2 | 25.00 |
| Total | 120,000 | 100.00 | 8 | 100.00 |
`
  expect(told(electors('75.00'))).toEqual([])
  expect(told(electors('57.00'))).toEqual([expect.stringMatching(/^error row-percent 5:\d+ 57.00 → 75.00/)])
})

test('the share of a majority may be off the difference of the rounded shares', () => {
  const count = (share: string) => `= 2012 Kelver election =

| Nominee | Votes | % |
| Ada Bern | 7,617 | 99.4 |
| Cora Dahl | 49 | 0.6 |
| Majority | 7,568 | ${share} |
`
  expect(told(count('98.7'))).toEqual([])
  expect(told(count('68.7'))).toEqual([expect.stringMatching(/^warning margin-percent 6:\d+ 68.7 → 98.7/)])
})

test('valid and invalid votes are all, where no row says how many were cast', () => {
  const count = (share: string) => `= 2012 Kelver election =

| Nominee | Votes | % |
| Ada Bern | 6,120 | 61.2 |
| Cora Dahl | 3,880 | 38.8 |
| Valid votes | 10,000 | ${share} |
| Invalid votes | 312 | 3.0 |
`
  expect(told(count('97.0'))).toEqual([])
  expect(told(count('91.0'))).toEqual([expect.stringMatching(/^error row-percent 6:\d+ 91.0 → 97.0/)])
})

test('of two columns of shares beside the votes one may be of something else', () => {
  const table = (share: string) => `= 1987 Kelver general election =

| Party | % of total | % | Votes |
| Alpha | 57.8 | ${share} | 6,120 |
| Beta | 35.3 | 28.8 | 2,880 |
| Gamma | 6.9 | 10.0 | 1,000 |
`
  expect(told(table('61.2'))).toEqual([])
  expect(told(table('67.2'))).toEqual([expect.stringMatching(/^error row-percent 4:\d+ 67.2 → 61.2/)])
})

test('electorate and turnout in one row are no option', () => {
  expect(
    told(`= 2009 Kelver election =

| National party | Votes | % |
| Alpha | 6,120 | 61.2 |
| Beta | 3,880 | 38.8 |
| Valid votes | 10,000 | 98.0 |
| Blank and invalid votes | 204 | 2.0 |
| Totals | 10,204 | 100.0 |
| Electorate and voter turnout | 20,408 | 50.0 |
`),
  ).toEqual([])
})

test('abstentions may belong to the total', () => {
  expect(
    told(`= 1976 Kelver National Convention =

| Candidate | 1st |
| Ada Bern | 1,187 |
| Cora Dahl | 1,071 |
| Abstentions | 1 |
| Total | 2,259 |
`),
  ).toEqual([])
})

test('valid ballots below a total of many more votes are no total of theirs', () => {
  expect(
    told(`= 2009 Kelver general election =

| Party | Party votes | % |
| Alpha | 95,219 | 52.27 |
| Beta | 86,951 | 47.73 |
| Total | 182,170 | 100.00 |
| Valid votes | 15,092 | 96.73 |
| Invalid votes | 510 | 3.27 |
| Total votes cast | 15,602 | 100.00 |
| Registered voters/turnout | 18,493 | 84.37 |
`),
  ).toEqual([])
})

describe('rows on voters and ballots above all options', () => {
  const count = (valid: string, invalid: string, share = '1.12') => `= 1949 Kelver election =

| | Votes | % | Seats |
| Registered voters | 920,981 | | |
| Votes cast | 892,672 | 96.93 | |
| Invalid votes | ${invalid} | ${share} | |
| Valid votes | ${valid} | 95.81 | |
| Party | | | |
| Red | 513,053 | 58.15 | 32 |
| Blue | 369,315 | 41.85 | 24 |
| Total | 882,368 | 100 | 56 |
`

  test('have sums and shares of their own', () => {
    expect(told(count('882,368', '10,304'))).toEqual([])
    expect(told(count('882,368', '10,304', '1.12').replace('Party', 'Parties'))).toEqual([])
  })

  test('are told where one digit is wrong', () => {
    expect(told(count('882,368', '10,304', '1.22'))).toEqual([
      expect.stringMatching(/^error row-percent 6:28 1.22 → 1.12/),
    ])
    expect(told(count('882,368', '10,314'))).toEqual([
      expect.stringMatching(/^error valid-invalid-sum 6:19 10,314 → 10,304/),
    ])
  })
})

test('a share above 100 in a total row stays under the shares, and is the one that is wrong', () => {
  const text = `= 2018 Kelver general election =

| Party | Votes | % | Seats | +/– |
| Harbour Party | 66,000 | 56.90 | 60 | +8 |
| Inland League | 50,000 | 43.10 | 41 | −8 |
| Total | 116,000 | 100.00 | 101 | 0 |
| Invalid votes | 4,000 | 3.33 | | |
| Total votes | 120,000 | 100.00 | | |
`
  expect(told(text)).toEqual([])
  for (const share of ['110.00', '600.00'])
    expect(told(text.replace('120,000 | 100.00', `120,000 | ${share}`))).toEqual([
      `error percent-total 8:27 ${share} → 100.00 [100.00]`,
    ])
})

test('ballots received stand above what they are made of', () => {
  expect(
    told(`= 2008 Kelver Federal Council election =

| Candidate | Party | Round 1 | Round 2 |
| Ada Bern | Red | 109 | 121 |
| Bo Dahl | Blue | 134 | 119 |
| Others | | 0 | 2 |
| Votes received | | 244 | 244 |
| Blank votes | | 1 | 1 |
| Invalid votes | | 0 | 1 |
| Valid votes | | 243 | 242 |
| Absolute majority | | 122 | 122 |
`),
  ).toEqual([])
})

test('positive votes are the valid ones', () => {
  const deputies = (change: readonly [string, string] = ['', '']) =>
    `= 2005 Kelver legislative election =

| Party or alliance | Votes | % | Seats |
| Front for Victory | 5,071,094 | 63.01 | 50 |
| Radical Union | 2,976,826 | 36.99 | 50 |
| Total | 8,047,920 | 100.00 | 100 |
| Positive votes | 8,047,920 | 90.84 | |
| Blank votes | 546,010 | 6.16 | |
| Invalid votes | 265,770 | 3.00 | |
| Total votes | 8,859,700 | 100.00 | |
`.replace(...change)
  expect(told(deputies())).toEqual([])
  expect(told(deputies(['90.84', '98.04']))).toEqual([
    expect.stringMatching(/^error row-percent 7:\d+ 98\.04 → 90\.84/),
  ])
})

test('ballots that were not returned are part of the turnout', () => {
  const constituency = (change: readonly [string, string] = ['', '']) =>
    `= Bukit Kelver (federal constituency) =

| Party | Candidate | Votes | % | ∆% |
| Red | Ada Bern | 18,221 | 50.00 | −2.10 |
| Blue | Bo Dahl | 15,110 | 41.46 | −6.44 |
| Green | Cy Ek | 3,110 | 8.53 | +8.53 |
| Total valid votes | 36,441 | 100.00 |
| Total rejected ballots | 512 |
| Unreturned ballots | 61 |
| Turnout | 37,014 | 83.72 |
| Registered electors | 44,210 |
| Majority | 3,111 |
`.replace(...change)
  expect(told(constituency())).toEqual([])
  expect(told(constituency(['18,221 ', '18,251 ']))).toEqual([
    expect.stringMatching(/^error votes-sum 4:20 18,251 → 18,221/),
  ])
})

describe('a total row that is too far left', () => {
  const assembly = (total: string) => `= 1994 Kelver general election =

| Party | Votes | % | Seats | +/– | |
| | Christian Union | 3 845 723 | 37.47 | 80 | –3 |
| | Pirate Party | 3 783 282 | 36.87 | 62 | –1 |
| | Left Bloc | 2 633 175 | 25.66 | 33 | +4 |
| Total | ${total} | |
`
  test('has a number that lost a digit for a number, and no name', () => {
    expect(told(assembly('10 26 180 | 100 | 175 | 0'))).toEqual([
      expect.stringMatching(/^error votes-sum 7:11 10 26 180 → /),
    ])
  })
})
