import { describe, expect, test } from 'vitest'
import { namedLines } from './named-places.js'
import { told } from './told.js'

const contest = (total: string, third = '259,628') => `= 2009 Kelver gubernatorial election =

| Party | Candidate | Votes | % |
| Red Party | Ada Bern | 610,784 | 38.28 |
| Blue Party | Cora Dahl | 549,339 | 34.43 |
| Green Party | Eva Falk | ${third} | 16.27 |
| Grey Party | Ida Holm | 175,582 | 11.00 |
| Total votes | | ${total} | 100.00 |
`

describe('shares that are cut off, one of which a wrong number makes look rounded', () => {
  test('agree where no number is wrong', () => {
    expect(told(contest('1,595,333'))).toEqual([])
  })

  test('have the total among those that could be wrong', () => {
    expect(namedLines(contest('1,595,373'))).toContain(8)
  })

  test('have any other votes among them', () => {
    expect(namedLines(contest('1,595,333', '259,668'))).toContain(6)
  })
})

const council = (second: string) => `= 1953 Kelver District Council election =

| Party | Seats | Seats % |
| Green | 21 | 38.1 |
| Labour | 16 | ${second} |
| SNP | 11 | 20.0 |
| UKIP | 7 | 12.7 |
`

test('of two shares, one wrong if all are rounded and one if all are cut off, both are named', () => {
  expect(told(council('29.0'))).toEqual([])
  expect(namedLines(council('29.1'))).toEqual([4, 5])
})

const alliances = (total: string) => `= 2003 Kelver general election =

Infobox
- Country: Kelver
- Type: parliamentary
- Seats For Election: All 268 seats in the Diet

== Results ==
| Alliance | Party | Votes | % | Seats |
| National Alliance | National Front | 835,450 | 20.31 | 51 |
| National Alliance | Democratic Party | 249,022 | 6.05 | 51 |
| National Alliance | Social Party | 799,658 | 19.44 | 49 |
| Total National Alliance | | 1,884,130 | 45.79 | 151 |
| United Front | Workers’ Party | 389,860 | 9.48 | 39 |
| United Front | Liberal Union | 217,511 | 5.29 | 19 |
| Total United Front | | 607,371 | 14.76 | 58 |
| Left Bloc | Freedom Movement | 889,510 | 21.62 | 27 |
| Left Bloc | Centre Party | 715,254 | 17.38 | 27 |
| Total Left Bloc | | 1,604,764 | 39.00 | 54 |
| Independents | | 18,088 | 0.44 | 5 |
| Total | | 4,114,353 | 100.00 | ${total} |
`

test('a total of all groups without those of none is doubtful where another column has them in', () => {
  expect(told(alliances('268'))).toEqual([])
  expect(told(alliances('263'))).toEqual(['error seats-sum 21:34 263 → 268'])
})

const ward = (ballots: string) => `= 1985 Kelver City Council election =

== Kelver ==
| Kelver (2 seats) | | | |
| Party | Candidate | Votes | % |
| Labour | Ada Bern | 737 | 64.3% |
| Liberal | Cora Dahl | 682 | 59.5% |
| Green | Eva Falk | 638 | 55.7% |
| Grey | Ida Holm | 636 | 55.5% |
| Turnout | | ${ballots} | 31.6% |
| Registered electors | | 3,628 | |
`

test('a turnout that does not fit its ballots has them among what could be wrong, where nothing else speaks for them', () => {
  expect(told(ward('1,146'))).toEqual([])
  const [finding, ...more] = told(ward('1,143'))
  expect(more).toEqual([])
  expect(finding).toMatch(/^error turnout 10:/)
  expect(namedLines(ward('1,143'))).toEqual([10, 11])
})

test('of two dates that disagree both are named', () => {
  const article = `= 1994 Kelver general election =

Infobox
- Country: Kelver
- Election Date: 2 August 1994

General elections were held in Kelver on 7 August 1994.
`
  expect(namedLines(article)).toEqual([5, 7])
})

const ballots = (total: string) => `= 1981 Kelver Party leadership election =

| Candidate | Ballot 1 | | Ballot 2 | |
| | Votes | % | Votes | % |
| Ada Bern | 1,219 | 53% | 1,358 | 60% |
| Cora Dahl | 531 | 23% | 895 | 39% |
| Eva Falk | 510 | 22% | | |
| Total | ${total} | 100% | 2,253 | 100% |
`

test('one number that is wrong if all shares are cut off is likelier than two that are if they are rounded', () => {
  expect(told(ballots('2,260'))).toEqual([])
  expect(namedLines(ballots('2,290'))).toContain(8)
})

const president = (cast: string) => `= 2023 Kelver general election =

| Candidate | Votes | % |
| Ada Bern | 2.938.881 | 26,67% |
| Cora Dahl | 4.143.660 | 37,60% |
| Eva Falk | 1.679.884 | 15,24% |
| Ida Holm | 2.255.693 | 20,47% |
| Total | 11.018.118 | 100,00% |
| Valid votes | 11.018.118 | 99,20% |
| Null votes | 57.490 | 0,51% |
| Blank votes | 30.766 | 0,27% |
| Total votes | ${cast} | 100,00% |
| Registered voters/turnout | 20.395.467 | 54,45% |
`

test('so are shares of all ballots below shares of the valid ones', () => {
  expect(told(president('11.106.374'))).toEqual([])
  expect(namedLines(president('11.206.374'))).toContain(12)
})

test('a majority that is none of the seats has these among what could be wrong, unless the table has as many', () => {
  const chamber = (seats: string, total: string) => `= 1998 Kelver general election =

Infobox
- Country: Kelver
- Type: parliamentary
- Seats For Election: All ${seats} seats in the House
- Majority Seats: 141

| Party | Votes | Seats |
| Red Party | 12,000 | 150 |
| Blue Party | 11,000 | 130 |
| Total | 23,000 | ${total} |
`
  expect(told(chamber('280', '280'))).toEqual([])
  expect(namedLines(chamber('290', ''))).toEqual([6, 7])
})

test('a total of ballots may hold invalid ones that have no row', () => {
  const contest = (cast: string) => `= 1998 Kelver general election =

| Party | Votes | % |
| Red Party | 12,000 | 52.2 |
| Blue Party | 11,000 | 47.8 |
| Ballots cast | ${cast} | |
`
  expect(told(contest('23,000'))).toEqual([])
  expect(told(contest('23,500'))).toEqual(['warning votes-sum 6:18 23,500 → 23,000'])
})

test('more votes than registered voters: either number could be wrong', () => {
  const contest = (votes: string) => `= 1998 Kelver general election =

| Candidate | Votes |
| Ada Bern | ${votes} |
| Registered voters | 31,000 |
`
  expect(told(contest('15,000'))).toEqual([])
  expect(namedLines(contest('95,000'))).toEqual([4, 5])
})

test('a share that happens to be one of all voters does not bear its votes out', () => {
  const riding = (rejected: string) => `= Kelver (federal electoral district) =

| Party | Candidate | Votes | % |
| Red Party | Ada Bern | 40,520 | 62.8 |
| Blue Party | Cora Dahl | 23,983 | 37.2 |
| Total valid votes | | 64,503 | 100.0 |
| Total rejected ballots | | ${rejected} | 0.4 |
| Turnout | | 64,751 | 69.2 |
| Eligible voters | | 93,521 | |
`
  expect(told(riding('248'))).toEqual([])
  expect(namedLines(riding('348'))).toEqual([7, 8])
})

test('votes that miss the total and their share of it are wrong themselves, though another total would fit the shares', () => {
  const ward = (last: string) => `= 1985 Kelver City Council election =

| Party | Candidate | Votes | % |
| Red Party | Ada Bern | 2,271 | 22.7 |
| Blue Party | Cora Dahl | 2,010 | 20.1 |
| Green Party | Eva Falk | 1,838 | 18.4 |
| Grey Party | Ida Holm | 1,503 | 15.0 |
| Red Party | Una Kern | 1,336 | 13.4 |
| Blue Party | Ria Lund | 639 | 6.4 |
| Green Party | Tea Moor | ${last} | 3.6 |
| Total votes | | 9,965 | |
`
  expect(told(ward('368'))).toEqual([])
  expect(namedLines(ward('358'))).toContain(10)
})

test('no unpledged delegates do not make the pledged ones all', () => {
  const primary = (unpledged: string) => `= 1985 Kelver Democratic presidential primary =

Infobox
- Election Name: 1985 Kelver Democratic presidential primary
- Votes For Election: 35 delegates to the Democratic National Convention (32 pledged, ${unpledged} unpledged)
- Candidate1: Ada Bern
- Popular Vote1: 382,426
- Delegate Count1: 18
- Candidate2: Cora Dahl
- Popular Vote2: 293,083
- Delegate Count2: 14

== Results ==
| Candidate | Votes | Estimated delegates | | |
| | | Pledged | Unpledged | Total |
| Ada Bern | 382,426 | 18 | 3 | 21 |
| Cora Dahl | 293,083 | 14 | | 14 |
| Total | 675,509 | 32 | 3 | 35 |
`
  expect(told(primary('3'))).toEqual([])
  expect(told(primary('0')).join()).not.toContain('[')
})

test('of points that one row or another misses, as a draw counts one or two, both rows are named', () => {
  const league = `= 1998–99 Kelver Rugby =

| Pos | Club | P | W | D | L | PF | PA | PD | BP | Pts |
| 1 | Rovers | 16 | 13 | 0 | 3 | 540 | 444 | +96 | 13 | 65 |
| 2 | Town | 16 | 9 | 0 | 7 | 517 | 347 | +170 | 15 | 51 |
| 3 | Albion | 16 | 9 | 0 | 7 | 572 | 507 | +65 | 9 | 45 |
| 4 | United | 16 | 10 | 1 | 5 | 569 | 449 | +120 | 2 | 44 |
| 5 | City | 16 | 7 | 1 | 8 | 305 | 414 | −109 | 12 | 41 |
| 6 | Wanderers | 16 | 8 | 0 | 8 | 535 | 505 | +30 | 4 | 36 |
`
  expect(namedLines(league)).toEqual([7, 8])
})

test('an area that a sum tells to be wrong is not told again in another unit', () => {
  const town = (land: string, total: string) => `= Kelver Springs =

Kelver Springs
- Settlement Type: City
- Population Total: 1,072
- Area Total Km2: 3.37
- Area Land Km2: ${land}
- Area Water Km2: 0.05
- Area Total Sq Mi: ${total}
`
  expect(told(town('3.32', '1.30'))).toEqual([])
  expect(told(town('3.32', '1.70'))).toEqual(['warning unit-pair 9:21 1.70 → 1.30'])
  expect(told(town('3.32', '1.30').replace('3.37', '3.87'))).toEqual([
    expect.stringMatching(/^warning relation 7:18 /),
  ])
})
