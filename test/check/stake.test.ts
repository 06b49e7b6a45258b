import { expect, test } from 'vitest'
import { told } from './told.js'

const primary = (stake: string, total = '35') => `= 2008 Kelver Democratic presidential primary =

Infobox
- Election Name: 2008 Kelver Democratic presidential primary
- Votes For Election: ${stake}
- Candidate1: Ada Bern
- Popular Vote1: 101,222
- Candidate2: Cora Dahl
- Popular Vote2: 75,001

| Candidate | Votes | Delegates |
| Ada Bern | 101,222 | 20 |
| Cora Dahl | 75,001 | 15 |
| Totals | 176,223 | ${total} |
`

test('the table awards all delegates at stake, or the pledged ones', () => {
  expect(told(primary('45 delegates (35 pledged, 10 unpledged)'))).toEqual([])
  expect(told(primary('35 delegates'))).toEqual([])
  expect(told(primary('60 delegates'))).toEqual([])
  expect(told(primary('45 delegates to the national convention'))).toEqual([])
  expect(told(primary('45 pledged delegates to the national convention'))).toHaveLength(1)
  expect(told(primary('85 delegates to the national convention'))).toHaveLength(1)
  expect(told(primary('3,500 pledged delegates to the national convention'))).toHaveLength(1)
  expect(told(primary('3,549 delegates to the national convention'))).toEqual([])
})

const mirrored = (stake: string, total = '45') =>
  primary(stake, total)
    .replace('101,222\n', '101,222\n- Delegate Count1: 20\n')
    .replace('75,001\n', '75,001\n- Delegate Count2: 15\n')

test('a total may count the unpledged delegates, who stand in no row', () => {
  for (const kinds of ['35 pledged, 10 unpledged', '35 pledged', '10 unpledged'])
    expect(told(mirrored(`45 delegates (${kinds})`))).toEqual([])
})

test.each([
  ['a row', mirrored('45 delegates (35 pledged, 10 unpledged)').replace('| 20 |', '| 23 |'), '14:24 23 → 20'],
  ['the total', mirrored('45 delegates (35 pledged, 10 unpledged)', '54'), '16:22 54 → '],
  ['the pledged', mirrored('45 delegates (36 pledged, 10 unpledged)'), '5:37 36 → '],
  ['the unpledged', mirrored('45 delegates (35 pledged, 11 unpledged)'), '5:49 11 → 10'],
  ['all', mirrored('43 delegates (35 pledged, 10 unpledged)'), '5:23 43 → '],
])('where it does, a slip in %s is told there', (_where, text, place) => {
  expect(told(text)).toEqual([expect.stringContaining(place)])
})

test('of all and the pledged delegates the one that the others tell against is named', () => {
  expect(told(primary('45 delegates (53 pledged, 10 unpledged)'))).toEqual([
    'error capacity-sum 5:37 53 → 35 [35]',
  ])
  expect(told(primary('45 delegates (35 pledged, 10 unpledged)', '53'))).toEqual([
    'error delegates-sum 14:22 53 → 35 [35]',
  ])
})

test('the electoral votes at stake are those of the table, but for a few that were not cast', () => {
  const election = (stake: string, total = '538') => `= 1996 Kelver presidential election =

Infobox
- Election Name: 1996 Kelver presidential election
- Type: presidential
- Votes For Election: ${stake} members of the Electoral College, 270 electoral votes needed to win
- Nominee1: Ada Bern
- Electoral Vote1: 379
- Nominee2: Bob Day
- Electoral Vote2: 159

| Candidate | Party | Electoral vote |
| Ada Bern | Red | 379 |
| Bob Day | Blue | 159 |
| Total | | ${total} |
`
  expect(told(election('538'))).toEqual([])
  expect(told(election('539'))).toEqual([])
  expect(told(election('358'))).toEqual(['warning capacity-sum 6:23 358 → 538'])
  expect(told(election('538', '583'))).toEqual(['error delegates-sum 15:13 583 → 538 [538]'])
})

test('the infobox awards no more delegates than are at stake', () => {
  const caucuses = (
    first: string,
    stake = '28 pledged delegates',
  ) => `= 2008 Kelver Democratic presidential caucuses =

Infobox
- Election Name: 2008 Kelver Democratic presidential caucuses
- Votes For Election: ${stake} to the Democratic National Convention
- Candidate1: Ada Bern
- Popular Vote1: 101,222
- Delegate Count1: ${first}
- Candidate2: Cora Dahl
- Popular Vote2: 75,001
- Delegate Count2: 11
- Candidate3: Emil Fors
- Popular Vote3: 25,001
- Delegate Count3: 5
`
  expect(told(caucuses('12'))).toEqual([])
  expect(told(caucuses('9'))).toEqual([])
  expect(told(caucuses('12', '33 delegates (28 pledged, 5 unpledged)'))).toEqual([])
  expect(told(caucuses('17'))).toEqual(['warning capacity-sum 8:20 17 → '])
  // What no slip explains may be counted otherwise.
  expect(told(caucuses('24'))).toEqual([])
})
