import { describe, expect, test } from 'vitest'
import { check, parse } from '../../src/index.js'
import { told } from './told.js'

const parliament = (before: string, change: string) => `= 2009 Kelver general election =

Infobox
- Election Name: 2009 Kelver general election
- Type: parliamentary
- Election Date: 12 September 2009
- Party1: Alpha Party
- Last Election1: ${before} seats, 36.0%
- Seats1: 62
- Seat Change1: ${change}
- Party2: Beta Party
- Last Election2: 64 seats, 35.1%
- Seats2: 58
- Seat Change2: −6
`

test('a change of seats and the seats before: the one that a slip explains is told', () => {
  expect(told(parliament('55', '+7'))).toEqual([])
  expect(told(parliament('55', '+1'))).toEqual(['error seat-change 10:17 +1 → +7'])
  expect(told(parliament('155', '+7'))).toEqual(['warning seat-change 8:19 155 → 55'])
  expect(told(parliament('85', '+7'))).toEqual(['warning seat-change 8:19 85 → 55'])
})

test('seats before that no slip explains are counted from another base', () => {
  expect(told(parliament('31', '+7'))).toEqual([])
})

test('seats of two kinds are all seats of a party, whatever votes and changes stand between them', () => {
  const parliament = (list: string, total: string) => `= 2018 Kelver general election =

| Party | Constituency | | | Party list | | | Total seats | +/– |
| | Votes | % | Seats | Votes | % | Seats | | |
| Red | 2,636,201 | 54.37 | 91 | 2,824,551 | 56.44 | ${list} | 133 | 0 |
| Blue | 1,276,840 | 26.34 | 1 | 1,092,806 | 21.84 | 25 | ${total} | +3 |
| Green | 622,458 | 12.84 | 8 | 682,701 | 13.64 | 12 | 20 | −9 |
| White | 312,731 | 6.45 | 1 | 404,429 | 8.08 | 7 | 8 | +3 |
`
  expect(told(parliament('42', '26'))).toEqual([])
  expect(told(parliament('48', '26'))).toEqual(['error seats-sum 5:54 48 → 42'])
  expect(told(parliament('42', '76'))).toHaveLength(1)
})

test('seats gained less seats lost are the net change', () => {
  const council = (net: string, change = ['Gained', 'Lost', 'Net']) => `= 2019 Kelver general election =

| Party | Seats | ${change.join(' | ')} | Votes |
| Red | 365 | 75 | 27 | +48 | 13,966,454 |
| Blue | 202 | 13 | 73 | ${net} | 10,269,051 |
| Green | 48 | 14 | 1 | +13 | 1,242,380 |
| White | 11 | 3 | 4 | −1 | 3,696,419 |
| Grey | 8 | 0 | 2 | −2 | 244,128 |
`
  expect(told(council('−60'))).toEqual([])
  expect(told(council('60'))).toEqual([])
  expect(told(council('−66'))).toEqual(['warning seat-change 5:21 73 → 79'])
  expect(told(council('−66', ['Gained', 'Lost', 'Held']))).toEqual([])
})

test('shares of seats are of those that were won, not of those gained or lost beside them', () => {
  const chamber = (share: string) => `= 2005 Kelver general election =

| Party | Seats | Seats | Seats | Seats | Seats | Seats | Votes | Votes |
| Party | Elected | Before | Gained | Lost | Net | % | Total | % |
| Red | 355 | 402 | 0 | 47 | −47 | ${share} | 9,552,436 | 35.2 |
| Blue | 198 | 165 | 36 | 3 | +33 | 30.7 | 8,784,915 | 32.4 |
| Green | 62 | 52 | 16 | 6 | +10 | 9.6 | 5,985,454 | 22.0 |
| Others | 31 | | | | | 4.8 | 2,825,705 | 10.4 |
| Total | 646 | | | | | 100 | 27,148,510 | 100 |
`
  expect(told(chamber('55.0'))).toEqual([])
  const joined = chamber('55.0')
    .replace('| Party | Seats | Seats | Seats | Seats | Seats | Seats | Votes | Votes |\n', '')
    .replace(
      'Elected | Before | Gained | Lost | Net | % | Total | %',
      'Seats Elected | Seats Before | Seats Gained | Seats Lost | Seats Net | Seats % | Votes | Share',
    )
  expect(told(joined)).toEqual([])
  expect(told(chamber('50.5'))).toEqual(['error row-percent 5:36 50.5 → 55.0 [55.0]'])
})

test('seats after and before a vote for a part of a chamber differ by the change, not the seats won', () => {
  const senate = (before: string, won: string, after: string) =>
    told(`= 1958 Kelver Senate election =

Infobox
- Election Name: 1958 Kelver Senate election
- Election Date: November 4, 1958
- Seats For Election: 36 of the 98 seats in the Senate
- Majority Seats: 50
- Party1: Red Party
- Seats Before1: ${before}
${won}- Seats After1: ${after}
- Seat Change1: 15
- Party2: Blue Party
- Seats Before2: 47
- Seats After2: 34
- Seat Change2: 13
`)
  for (const won of ['', '- Seats1: 28\n']) {
    expect(senate('49', won, '64')).toEqual([])
    expect(senate('49', won, '62')).toEqual([expect.stringMatching(/^error seat-change \d+:17 15 → 13/)])
    expect(senate('39', won, '64')).toEqual([expect.stringMatching(/^error seat-change \d+:17 15 → 25/)])
  }
  // Some change parties, some seats are vacant.
  expect(senate('41', '', '64')).toEqual([])
})

test('seats after that are a slip away from those of the change and the table are told', () => {
  const senate = (after: string) =>
    told(`= 2013 Kelver Senate election =

Infobox
- Election Name: 2013 Kelver Senate election
- Election Date: 7 September 2013
- Party1: Red Party
- Seats Before1: 34
- Seats After1: ${after}
- Seat Change1: −1
- Party2: Blue Party
- Seats Before2: 31
- Seats After2: 32
- Seat Change2: +1

| Party | Votes | Seats won | Not up | Total seats |
| Red Party | 5,057,218 | 17 | 16 | 33 |
| Blue Party | 4,038,591 | 16 | 16 | 32 |
| Total | 9,095,809 | 33 | 32 | 65 |
`)
  expect(senate('33')).toEqual([])
  expect(senate('83')).toEqual(['warning seat-change 8:17 83 → 33'])
})

describe('among changes that are the difference', () => {
  const assembly = (change: string, second: string) => {
    const rows = [
      ['157, 27.7%', '233*', '76', '37.2%', '9.5%'],
      ['198, 34.9%', '180*', second, '28.8%', '6.1%'],
      ['43, 7.6%', '50*', change, '8.0%', '0.4%'],
      ['23, 4.1%', '48', '25', '7.7%', '3.6%'],
    ]
    const lines = rows.map(
      ([last, seats, difference, share, swing], at) => `- Party${at + 1}: ${'ABCD'[at]} Party
- Last Election${at + 1}: ${last}
- Seats${at + 1}: ${seats}
- Seat Change${at + 1}: ${difference}
- Percentage${at + 1}: ${share}
- Swing${at + 1}: ${swing}
`,
    )
    const text = `= 2009 Kelver general election =

Infobox
- Election Name: 2009 Kelver general election
- Type: parliamentary
- Election Date: 12 September 2009
${lines.join('')}`
    return check(parse(text, { from: 'flat' }))
      .filter(({ rule }) => rule === 'seat-change' || rule === 'swing')
      .map(({ severity, rule, line, expected }) => `${severity} ${rule} ${line} ${expected}`)
  }

  test('one of another size is remarked, two may count from elsewhere', () => {
    expect(assembly('7', '18')).toEqual([])
    expect(assembly('18', '18')).toEqual(['info seat-change 22 7'])
    expect(assembly('18', '41')).toEqual([])
  })
})

test('a share behind bare seats of the last election is what the swing is from', () => {
  const text = (swing: string) => `${parliament('55', '+7')}- Last Election3: 43, 7.6%
- Percentage3: 8.0%
- Swing3: ${swing}
- Party3: Gamma Party
`
  expect(told(text('0.4%'))).toEqual([])
  expect(told(text('0.9%'))).toEqual(['warning swing 17:11 0.9% → +0.4'])
})

test.each(['Seats', 'Delegates', 'Electoral votes'])('shares right behind the %s are of these', (label) => {
  const table = (share: string) => `= 2018 Kelver general election =

| Candidate | Votes | % | ${label} | % |
| Ada Bern | 908,346 | 54.03 | 56 | 43.4 |
| Bo Dahl | 672,768 | 40.02 | 35 | ${share} |
| Cy Ek | 100,000 | 5.95 | 38 | 29.5 |
| Total | 1,681,114 | 100 | 129 | 100 |
`
  expect(told(table('27.1'))).toEqual([])
  expect(told(table('21.7'))).toEqual([expect.stringMatching(/^error row-percent 5:\d+ 21.7 → 27.1/)])
})

test('the votes for a parliament may be of two kinds, each with seats of its own', () => {
  const table = (list: string, total: string) => `= 1999 Kelver Parliament election =

| Party | Constituency votes | % | Seats | Regional votes | % | Seats | Total seats | % |
| Red | 908,346 | 48.2 | 53 | 786,818 | 44.7 | 3 | ${total} | 47.1 |
| Blue | 672,768 | 35.7 | 7 | ${list} | 36.3 | 28 | 35 | 29.4 |
| Green | 305,001 | 16.2 | 10 | 334,000 | 19.0 | 18 | 28 | 23.5 |
| Total | 1,886,115 | 100 | 70 | 1,759,462 | 100 | 49 | 119 | 100 |
`
  expect(told(table('638,644', '56'))).toEqual([])
  expect(told(table('683,644', '56'))).toEqual(['error votes-sum 5:31 683,644 → 638,644 [638,644]'])
  expect(told(table('638,644', '36'))).toEqual(['error seats-sum 4:52 36 → 56 [56]'])
})
