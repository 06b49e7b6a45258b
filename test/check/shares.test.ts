import { describe, expect, test } from 'vitest'
import { told } from './told.js'

const article = (...rows: string[]) =>
  `= 2014 Kelver election =\n\n${rows.map((row) => `| ${row} |\n`).join('')}`

describe('shares in brackets', () => {
  const combined = (share: string) =>
    article(
      'Candidate | Votes | Delegates',
      `Ada Bern | 394,364 (52.35%) | 16 (${share}%)`,
      'Cora Dahl | 295,446 (39.22%) | 8 (30.77%)',
      'Eva Falk | 63,541 (8.43%) | 2 (7.69%)',
      'Total | 753,351 (100%) | 26 (100%)',
    )

  test('are of the counts beside them, not of the votes', () => {
    expect(told(combined('61.54'))).toEqual([])
    expect(told(combined('65.14'))).toEqual(['error row-percent 4:37 65.14% → 61.54% [61.54%]'])
  })
})

describe('a column of shares', () => {
  const budget = (share: string) =>
    article(
      'Item | Spent | %',
      'Schools | 1,000 | 50.0',
      `Roads | 500 | ${share}`,
      'Parks | 300 | 15.0',
      'Police | 200 | 10.0',
      'Total | 2,000 | 100',
    )

  test('is of the numbers before it, where no votes are stated', () => {
    expect(told(budget('25.0'))).toEqual([])
    expect(told(budget('20.5'))).toEqual(['warning row-percent 5:17 20.5 → 25.0 [25.0]'])
  })

  test('beside numbers that it has nothing to do with is left alone', () => {
    const changes = article(
      'Item | Spent | %',
      'Schools | 1,000 | 3.1',
      'Roads | 500 | 4.5',
      'Parks | 300 | 0.2',
      'Total | 1,800 | 2.9',
    )
    expect(told(changes)).toEqual([])
  })

  test('gives votes to a row that does not state them', () => {
    const rows = article(
      'Candidate | Votes | %',
      'Ada Bern | – | 55.43%',
      'Cora Dahl | 41 | 44.57%',
      'Total | 92 | 100%',
    )
    expect(told(rows)).toEqual([])
  })

  const cutOff = (votes: string, share: string) =>
    article(
      'Party | Votes | %',
      `Left | ${votes} | 57.11`,
      'Right | 999 | 28.54',
      `Centre | 337 | ${share}`,
      'Total | 3,500 | 100',
    )

  test('says that a table leaves options out', () => {
    expect(told(cutOff('1,999', '9.63'))).toEqual([])
    expect(told(cutOff('1,989', '9.63'))).not.toEqual([])
    expect(told(cutOff('1,999', '14.34'))).not.toEqual([])
  })

  test('say so of those who stood for seats, too', () => {
    const parties = (contested: string, votes: string) =>
      article(
        'Party | Seats contested | Seats won | Votes | %',
        'Left | 30 | 20 | 1,999 | 57.11',
        `Right | ${contested} | 10 | 999 | 28.54`,
        `Total | 60 | 30 | ${votes} | `,
      )
    expect(told(parties('28', '3,500'))).toEqual([])
    // Here the shares are of the two alone.
    expect(told(parties('28', '2,998').replace('57.11', '66.68').replace('28.54', '33.32'))).not.toEqual([])
  })

  test('say so of valid votes with invalid ones beside them, too', () => {
    const listed = (votes: string) =>
      article(
        'Party | Votes | % | Seats | +/– | ',
        `Left | ${votes} | 57.11 | 28 | +5 | `,
        'Right | 999 | 28.54 | 2 | –4 | ',
        'Centre | 0 | New | | | ',
        'Total | 30 | 0 | | | ',
        'Valid votes | 3,500 | 97.22 | | | ',
        'Invalid votes | 100 | 2.78 | | | ',
        'Total votes | 3,600 | 100.00 | | | ',
      )
    expect(told(listed('1,999'))).toEqual([])
    expect(told(listed('1,899'))).not.toEqual([])
  })
})

describe('the shares of valid, invalid and blank votes', () => {
  const counted = (valid: string, blank: string) =>
    article(
      'Party | Votes | %',
      'Left | 1,234,567 | 41.29',
      'Right | 1,100,222 | 36.80',
      'Centre | 654,848 | 21.90',
      `Valid votes | 2,989,637 | ${valid}`,
      'Invalid votes | 68,700 | 2.23',
      `Blank votes | 20,000 | ${blank}`,
      'Total | 3,078,337 | 100.00',
    )

  test('are of the votes cast', () => {
    expect(told(counted('97.12', '0.65'))).toEqual([])
    expect(told(counted('91.12', '0.65'))).toEqual(['error row-percent 7:29 91.12 → 97.12 [97.12]'])
    expect(told(counted('97.12', '0.56'))).toEqual(['error row-percent 9:26 0.56 → 0.65 [0.65]'])
  })

  test('may be of something else', () => {
    expect(told(counted('100', '–'))).toEqual([])
    expect(told(counted('70.30', '0.21'))).toEqual([])
  })
})

describe('shares without votes and without a total', () => {
  const contest = (...shares: string[]) =>
    article('Candidate | %', ...shares.map((share, at) => `Candidate ${'ABCD'[at]} | ${share}`))

  test('add up to 100 at most', () => {
    expect(told(contest('45.2', '40.1', '14.8'))).toEqual([])
    expect(told(contest('45.2', '40.1', '9.0'))).toEqual([])
    expect(told(contest('45.2', '40.1', '17.7'))).toEqual(['warning percent-sum 4:17 undefined → '])
  })

  test('add up to far more where voters have several votes', () => {
    expect(told(contest('65.2', '60.1', '44.8'))).toEqual([])
  })
})

test('shares of all votes stand beside a total that counts the voters, each of whom had several votes', () => {
  const votes = (total: string) =>
    article(
      'Party | Votes | % | Seats',
      'Reformers | 35,116 | 57.3 | 7',
      'Others | 26,127 | 42.7 | 2',
      'Invalid votes | 1,154 | – | –',
      `Total | ${total} | 100 | 9`,
    )
  expect(told(votes('27,381'))).toEqual([])
  expect(told(votes('62,397'))).toEqual([])
  expect(told(votes('26,397'))).not.toEqual([])
  expect(told(votes('61'))).not.toEqual([])
})

describe('shares of rows that are no options', () => {
  const votes = (spoilt: string) =>
    article(
      'Candidate | Votes | %',
      'Ada Bern | 20,743,128 | 57.53',
      'Cora Dahl | 15,311,001 | 42.47',
      'Total | 36,054,129 | 100.00',
      'Valid votes | 36,054,129 | 97.43',
      `Spoilt ballots | 285,431 | ${spoilt}`,
      'Blank ballots | 664,168 | 1.79',
      'Turnout | 37,003,728 | 77.77',
      'Registered voters | 47,582,183 | ',
    )

  test('are of the ballots that the turnout counts', () => {
    expect(told(votes('0.77'))).toEqual([])
    expect(told(votes('0.71'))).toEqual(['error row-percent 8:30 0.71 → 0.77 [0.77]'])
  })
})

test('of two values that would do the nearer one is likelier', () => {
  const duel = article(
    'Party | Candidate | Votes | %',
    'Republican | Ada Bern | 104,374 | 50.2',
    'Democratic | Cora Dahl | 103,807 | 49.8',
    'Majority | | 567 | 0.4',
    'Turnout | | 208,181 | 100',
  )
  expect(told(duel)).toEqual(['error row-percent 4:37 50.2 → 50.1 | 50.0'])
})

test('a share of the infobox that lost a digit is wanted as the table has it', () => {
  const senate = (share: string) => `= 2022 United States Senate election in Kelver =

Infobox
- Election Name: 2022 United States Senate election in Kelver
- Nominee1: Ada Bern
- Popular Vote1: 242,316
- Percentage1: ${share}
- Nominee2: Bo Dahl
- Popular Vote2: 91,007
- Percentage2: 26.15%

| Party | Candidate | Votes | % |
| Republican | Ada Bern | 242,316 | 69.63% |
| Democratic | Bo Dahl | 91,007 | 26.15% |
| Libertarian | Cy Ek | 14,697 | 4.22% |
| Total | | 348,020 | 100.00% |
`
  expect(told(senate('69.63%'))).toEqual([])
  expect(told(senate('69.3%'))).toEqual(['error row-percent 7:16 69.3% → 69.63% | 69.6%'])
})
