import { expect, test } from 'vitest'
import { told } from './told.js'

const alliances = (change: readonly [string, string] = ['', '']) =>
  `= 2013 Kelver council election =

| Alliance | Party | Votes | % | Seats |
| Left Bloc | Red | 1,200 | 6.00 | 2 |
| Left Bloc | Green | 800 | 4.00 | 2 |
| Left Bloc total | | 2,000 | 10.00 | 4 |
| Right Bloc | Blue | 13,000 | 65.00 | 26 |
| Right Bloc | White | 4,000 | 20.00 | 8 |
| Right Bloc total | | 17,000 | 85.00 | 34 |
| Others | | 1,000 | 5.00 | 2 |
| Total | | 20,000 | 100.00 | 40 |
`.replace(...change)

test('the total of an alliance is no option, and its share is of the last total', () => {
  expect(told(alliances())).toEqual([])
  expect(told(alliances(['| 34 |', '| 43 |']))).toEqual(['error subtotal-sum 9:41 43 → 34'])
  expect(told(alliances(['85.00', '58.00']))).toEqual(['error row-percent 9:33 58.00 → 85.00 [85.00]'])
  expect(told(alliances(['17,000', '17,500']))).toEqual(['error subtotal-sum 9:24 17,500 → 17,000'])
})

test('a total above the votes cast is the whole of its shares', () => {
  const text = (share: string) => `= 2004 Kelver presidential election =

| Candidate | Votes | % |
| Ada Bern | 700 | 70.00% |
| Cora Dahl | 300 | 30.00% |
| Total | 1,000 | ${share} |
| Valid votes | 1,000 | 80.00% |
| Invalid votes | 250 | 20.00% |
| Votes cast | 1,250 | 62.50% |
| Registered voters | 2,000 | - |
`
  expect(told(text('100%'))).toEqual([])
  expect(told(text('200%'))).toEqual(['error percent-total 6:19 200% → 100%'])
})

test('a wrong subtotal is told as one, a wrong number of its group as any other', () => {
  const groups = (votes: string, first: string, total: string) => `= 2011 Zellian parliamentary election =

| Party | Votes |
| Red Party | 312,457 |
| Blue Party | ${votes} |
| Subtotal | ${first} |
| Green Party | 350,218 |
| White Party | 141,903 |
| Subtotal | 492,121 |
| Total | ${total} |
`
  expect(told(groups('203,611', '516,068', '1,008,189'))).toEqual([])
  expect(told(groups('203,611', '526,068', '1,008,189'))).toEqual([
    'error subtotal-sum 6:14 526,068 → 516,068 [516,068]',
  ])
  expect(told(groups('230,611', '516,068', '1,008,189'))).toEqual(['error votes-sum 5:16 230,611 → 203,611'])
  expect(told(groups('203,611', '516,068', '1,018,189'))).toEqual([
    'error votes-sum 10:11 1,018,189 → 1,008,189 [1,008,189]',
  ])
})

test('a subtotal of 100% is that of its own rows, whatever the last total says', () => {
  const votes = (total: string) => `= 2018 Kelver election =

| Party | Votes | % |
| Harbour Party | 66,013 | 56.90 |
| Inland League | 50,002 | 43.10 |
| Total | ${total} | 100.00 |
| Valid votes | 116,015 | 96.67 |
| Invalid/blank votes | 4,000 | 3.33 |
| Total votes | 120,015 | 100.00 |
`
  expect(told(votes('116,015'))).toEqual([])
  expect(told(votes('216,015'))).toEqual(['error votes-sum 6:11 216,015 → 116,015 [116,015]'])
})

test('those of no alliance stand behind the alliances with their totals, whose parties may have no votes stated', () => {
  const table = (total: string, others: string) => `= 1990 Kelver general election =

| Party or alliance | Votes | % | Seats | +/– | |
| National Front | United Party | | | 71 | –12 |
| Coast Party | | | 56 | –9 | |
| Total | 2,985,392 | 53.38 | 127 | –21 | |
| Unity | Labour Party | 985,228 | 17.61 | 20 | –4 |
| Hill Party | 128,260 | 2.29 | 14 | 0 | |
| Total | 1,113,488 | 19.91 | 34 | –4 | |
| Movement | Spirit 46 | 826,398 | 14.77 | 8 | New |
| Valley Party | 391,813 | 7.01 | 7 | +6 | |
| Total | 1,218,211 | 21.78 | 15 | +14 | |
| Independents | ${others} | 4.93 | 4 | 0 | |
| Total | ${total} | 100.00 | 180 | +3 | |
`
  expect(told(table('5,593,114', '276,023'))).toEqual([])
  expect(told(table('5,539,114', '276,023'))).not.toEqual([])
  expect(told(table('5,593,114', '267,023'))).not.toEqual([])
})

test('the shares of subtotals are of the valid votes where those of the parties are', () => {
  const alliances = (share: string) => `= 1998 Kelver general election =

| Alliance | Party | Votes | % | Seats |
| National Alliance | Freedom Movement | 677,252 | 17.42 | 39 |
| National Alliance | Liberal Union | 1,380,673 | 35.51 | 62 |
| Total National Alliance | | 2,057,925 | 52.93 | 101 |
| United Front | Centre Party | 803,647 | 20.67 | 23 |
| United Front | Agrarian League | 391,649 | 10.07 | 14 |
| Total United Front | | 1,195,296 | ${share} | 37 |
| Independents | | 635,027 | 16.33 | 22 |
| Total | | 3,888,248 | 100.00 | 160 |
| Valid votes | | 3,888,248 | 99.85 | |
| Invalid/blank votes | | 5,658 | 0.15 | |
| Total votes | | 3,893,906 | 100.00 | |
`
  expect(told(alliances('30.74'))).toEqual([])
  expect(told(alliances('37.04'))).toEqual(['error row-percent 9:38 37.04 → 30.74 [30.74]'])
})

test('of many subtotals none is the whole because its share is a power of ten', () => {
  const groups = Array.from({ length: 100 }, (_, at) => [
    `| Alliance ${at} | Party ${at}a | 600 | 0.60 |`,
    `| Alliance ${at} | Party ${at}b | 400 | 0.40 |`,
    `| Total Alliance ${at} | | 1,000 | 1.00 |`,
  ]).flat()
  const header = '= 1998 Kelver general election =\n\n| Alliance | Party | Votes | % |'
  const table = (share: string) => `${[header, ...groups].join('\n')}\n| Total | | 100,000 | ${share} |\n`
  expect(told(table('100.00'))).toEqual([])
  expect(told(table('10.00'))).toEqual(['error percent-total 304:23 10.00 → 100.00 [100.00]'])
})

test('the total of a team whose rows state nothing is the sum of no others', () => {
  const record = `= Ida Lund =

== Managerial record ==
| Team | Year | Won | Lost | Playoffs won | Playoffs lost |
| KEL | 1995 | 100 | 44 | 9 | 6 |
| KEL | 1996 | 99 | 62 | 1 | 3 |
| KEL | 1997 | 86 | 75 | 10 | 8 |
| NOR | 2000 | 74 | 88 | | |
| NOR | 2001 | 63 | 98 | | |
| ULL | 2005 | 69 | 93 | | |
| ULL | 2006 | 78 | 84 | | |
| KEL Total | KEL Total | 285 | 181 | 20 | 17 |
| NOR Total | NOR Total | 137 | 186 | 0 | 0 |
| ULL Total | ULL Total | 147 | 177 | 0 | 0 |
| Total | Total | 569 | 544 | 20 | 17 |
`
  expect(told(record)).toEqual([])
  expect(told(record.replace('| 137 |', '| 173 |'))).toEqual([expect.stringContaining('173 → 137')])
  expect(told(record.replace('| 20 | 17 |\n| NOR', '| 23 | 17 |\n| NOR'))).toEqual([
    expect.stringContaining('23 → 20'),
  ])
})
