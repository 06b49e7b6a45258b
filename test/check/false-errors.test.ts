import { describe, expect, test } from 'vitest'
import { check, parse } from '../../src/index.js'
import { told } from './told.js'

describe('cells that were merged over several rows count once', () => {
  const shared = (seats: string) => `= 1971 Kelver municipal election =

| Party | Votes | % | Seats |
| Alpha | 612 | 51.0 | 5 |
| Beta | 345 | 28.8 | ${seats} |
| Gamma | 345 | 28.8 | ${seats} |
| Delta | 243 | 20.3 | 2 |
| Total | 1,200 | 100 | 10 |
`

  test('also where the numbers are small, since all of both rows are the same', () => {
    expect(told(shared('3'))).toEqual([])
  })

  test('what is not the same in all columns counts twice', () => {
    expect(told(shared('3').replace('| Gamma | 345', '| Gamma | 346'))).not.toEqual([])
  })
})

test('a slip in one of two merged cells is named, whichever it is in', () => {
  const front = (above: string, below: string) => `= 1971 Kelver general election =

| Party | Votes | % | Seats |
| Labour | ${above} | 98.0 | 24 |
| Farmers | ${below} | 98.0 | 12 |
| Against | 10,450 | 2.0 | – |
| Total | 522,575 | 100 | 36 |
`
  expect(told(front('512,125', '512,125'))).toEqual([])
  expect(told(front('512,125', '512,175'))).toEqual(['error votes-sum 5:13 512,175 → 512,125 [512,125]'])
  expect(told(front('521,125', '512,125'))).toEqual(['error votes-sum 4:12 521,125 → 512,125 [512,125]'])
})

describe('groups under headings that have 100% each', () => {
  const groups = (share: string) => `= 1971 Kelver state elections =

| Party | Candidate | Votes | % |
| Governor | | | |
| Red | Ada Bern | 5,120 | 51.2 |
| Blue | Cora Dahl | 4,880 | 48.8 |
| Treasurer | | | |
| Red | Eva Falk | 3,300 | ${share} |
| Blue | Gus Holm | 6,700 | 67.0 |
| Auditor | | | |
| Red | Ida Juul | 4,100 | 42.7 |
| Blue | Kai Lund | 5,500 | 57.3 |
`

  test('each is a whole of its own', () => {
    expect(told(groups('33.0'))).toEqual([])
  })

  test('and a share that is wrong in one of them is named', () => {
    expect(told(groups('33.9'))).toEqual(['error row-percent 8:28 33.9 → 33.0'])
  })
})

describe('a total of more votes than the rows have', () => {
  const contest = (total: string) => `= 1971 Kelver general election =

| Party | Votes | % |
| Alpha | 61,200 | 51.00 |
| Beta | 34,500 | 28.75 |
| Gamma | 24,300 | 20.25 |
| Total | ${total} | 100 |
`

  test('may hold others, and then it is only unlikely', () => {
    expect(told(contest('123,456'))).toEqual(['warning votes-sum 7:11 123,456 → 120,000'])
    const [finding] = check(parse(contest('123,456'), { from: 'flat' }))
    expect(finding?.message).toContain('The total may hold votes that no row lists')
  })

  test('is wrong where it is a slip away from their sum, far more, or less', () => {
    expect(told(contest('123,000'))).toEqual(['error votes-sum 7:11 123,000 → 120,000'])
    expect(told(contest('695,059'))).toEqual(['error votes-sum 7:11 695,059 → 120,000'])
    expect(told(contest('116,543'))).toEqual(['error votes-sum 7:11 116,543 → 120,000'])
  })
})

test('a single share that is cut off and not rounded is worth knowing, and no more', () => {
  const infobox = `= 1987 Kelver Republican primary =

Infobox
- Election Name: 1987 Kelver Republican primary
- Type: presidential
- Candidate1: Ada Bern
- Popular Vote1: 3,974,077
- Percentage1: 75.21%
- Candidate2: Cora Dahl
- Popular Vote2: 973,447
- Percentage2: 18.42%
- Candidate3: Eva Falk
- Popular Vote3: 224,910
- Percentage3: 4.25%
`
  expect(told(infobox)).toEqual([])
  expect(
    check(parse(infobox, { from: 'flat' })).map(({ rule, severity }) => `${severity} ${rule}`),
  ).toContain('info row-percent')
})

describe('columns that are not added up', () => {
  const column = (label: string, total: string) => `= Districts of Kelver =

| District | ${label} |
| North | 120 |
| South | 180 |
| East | 221 |
| Total | ${total} |
`

  test.each([
    'Density (per km²)',
    'Density',
    'GDP per capita',
    'Birth rate',
    'Average age',
    'HDI',
    'Rank',
    'Year',
    'Founded',
    'Inhabitants/km²',
    'Votes per seat',
    'Median income',
    '#',
  ])('%s', (label) => {
    expect(told(column(label, '512'))).toEqual([])
  })

  test('a total far from the sum that no slip explains is no sum', () => {
    expect(told(column('Houses', '174'))).toEqual([])
  })

  test('but a slip is one under any other header', () => {
    expect(told(column('Houses', '531'))).toEqual(['warning column-sum 4:11 120 → 130'])
    expect(told(column('No. of houses', '591'))).toEqual(['warning column-sum 4:11 120 → 190'])
    expect(told(column('Year 1998', '591'))).toEqual(['warning column-sum 4:11 120 → 190'])
  })
})

describe('shares that are of nothing in their table', () => {
  test('claim no total', () => {
    expect(
      told(`= 2018 Kelver general election =

| Municipality | Turnout | Share | Votes |
| Adams | 85.1 | 16.4 | 7,774 |
| Brown | 83.0 | 27.0 | 26,804 |
| Clay | 81.2 | 5.1 | 7,001 |
| Dover | 85.1 | 16.2 | 19,853 |
| Essex | 88.7 | 1.1 | 17,284 |
| Floyd | 88.7 | 3.7 | 23,304 |
`),
    ).toEqual([])
  })
})

describe('years under a label that spans them', () => {
  test('are headers, not seats', () => {
    expect(
      told(`= 2008 Kelver congressional elections =

| Parties | Seats | | | Popular vote | | |
| | 2006 | 2008 | Net change | Vote | % | Change |
| Alpha | 233 | 257 | +24 | 50,980 | 51.0% | −0.3% |
| Beta | 202 | 178 | −24 | 49,020 | 49.0% | +1.2% |
| Total | 435 | 435 | 0 | 100,000 | 100.0% | — |
`),
    ).toEqual([])
  })
})

describe('rows that are equal by chance', () => {
  const primary = (second: string) => `= 1954 Kelver primary =

Infobox
- Election Name: 1954 Kelver primary
- Ongoing: no
- Candidate1: Ada Bern
- Delegate Count1: 9
- Candidate2: Cora Dahl
- Delegate Count2: 4

| Candidate | Votes | Percentage | Delegates |
| Ada Bern | 145 | 47.5 | 9 |
| Cora Dahl | 89 | 29.2 | ${second} |
| Eva Falk | 29 | 9.5 | 1 |
| Ida Lund | 29 | 9.5 | 1 |
| Ola Moe | 13 | 4.3 | 0 |
| Total | 305 | 100 | 15 |
`

  test('are not merged where the votes count both', () => {
    expect(told(primary('4'))).toEqual([])
    expect(told(primary('5'))).toEqual(['error delegates-sum 13:27 5 → 4 [4]'])
  })
})

describe('shares of which one alone would have been cut off', () => {
  test('are told and left alone, as another may be the rounded one', () => {
    expect(
      told(`= 1966 Kelver election =

Infobox
- Election Name: 1966 Kelver election
- Ongoing: no
- Candidate1: Ada Bern
- Popular Vote1: 2,854
- Percentage1: 43.38%
- Candidate2: Cora Dahl
- Popular Vote2: 1,762
- Percentage2: 26.8%

| Candidate | Votes | Percentage |
| Ada Bern | 2,854 | 43.38% |
| Cora Dahl | 1,762 | 26.78% |
| Eva Falk | 1,052 | 15.99% |
| Ida Lund | 911 | 13.84% |
| Total | 6,579 | – |
`),
    ).toEqual(['error row-percent 17:20 13.84% → 13.85%'])
  })
})

describe('votes of voters who have several each', () => {
  test('are more than the ballots of the turnout that the shares are of', () => {
    expect(
      told(`= 1967 Kelver council election =

| Party | Candidate | Votes | % |
| Alpha | Ada Bern | 99 | 42.489% |
| Beta | Cora Dahl | 79 | 33.906% |
| Alpha | Eva Falk | 76 | 32.618% |
| Beta | Ida Lund | 52 | 22.318% |
| Alpha | Ola Moe | 50 | 21.459% |
| Beta | Per Nes | 42 | 18.026% |
| Alpha | Siv Opdal | 23 | 9.871% |
| Beta | Tor Ruud | 12 | 5.150% |
| Turnout | | 233 | |
`),
    ).toEqual([])
  })
})

describe('a total that is wrong in the second of two columns', () => {
  test('is not mended to what leaves out the invalid votes, which the first holds', () => {
    expect(
      told(`= 1966 Kelver presidential election =

| Candidate | First round | | Second round | |
| | Votes | % | Votes | % |
| Ada Bern | 29746 | 42.6 | 141225 | 65.1 |
| Cora Dahl | 21762 | 31.1 | 75702 | 34.9 |
| Eva Falk | 10015 | 14.3 | – | – |
| Ida Lund | 8342 | 11.9 | – | – |
| Invalid votes | 999 | – | 6381 | – |
| Total | 70864 | 100 | 216920 | 100 |
`),
    ).toEqual(['error votes-sum 10:25 216920 → 216927'])
  })
})

describe('a table that is one row and a total', () => {
  test('has under a header that says nothing no sum', () => {
    const rows = `= 12th Kelver Council =

| | Leader | Party | Seats won | Ada Bern | Red | 0 | Cora Dahl | Blue | 28 |
| Total | 30 | | | | | | | | |
`
    expect(told(rows)).toEqual([])
  })
})

test('of three shares that no two agree on, none is said to be the wrong one', () => {
  const article = `= 1945 Kelver election =

Infobox
- Leader1: Ada Bern
- Popular Vote1: 153,493
- Percentage1: 53.1%
- Leader2: Bo Dahl
- Popular Vote2: 39,637
- Percentage2: 13.6%
- Leader3: Cy Falk
- Popular Vote3: 95,573
- Percentage3: 33.5%
- Previous Year: 1941
- Next Year: 1949
`
  const [only, ...others] = told(article)
  expect(others).toEqual([])
  expect(only).toMatch(/^error row-percent \d+:\d+ .* → $/)
  const messages = check(parse(article)).map(({ message }) => message)
  expect(messages).toContainEqual(expect.stringContaining('nothing says which of them are wrong'))
})
