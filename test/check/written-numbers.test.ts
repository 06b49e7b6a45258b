import { describe, expect, test } from 'vitest'
import { check, parse } from '../../src/index.js'
import { faults, infobox, mended, table } from './faults.js'

describe('a number grouped as no number is', () => {
  const votes = (second: string) => `${infobox('')}
| Candidate | Votes | % |
| Ada Bern | 51,123 | 51.12 |
| Cora Dahl | ${second} | 38.77 |
| Eva Falk | 10,106 | 10.11 |
| Total | 100,000 | 100 |
`
  test('a digit is missing: the sum tells which', () => {
    const [finding, ...others] = faults(votes('38,71'))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'votes-sum', actual: '38,71', expected: ['38,771'] })
    expect(mended(votes('38,71'))).toBe(votes('38,771'))
  })

  test('all digits are there: the sum holds, the grouping is told', () => {
    const findings = faults(votes('387 71'))
    expect(findings.map(({ rule, actual, expected }) => [rule, actual, expected])).toEqual([
      ['number-format', '387 71', ['38,771']],
    ])
  })

  test('after a blank a digit is missing: named, and left alone', () => {
    const [finding, ...others] = faults(votes('387 17'))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'votes-sum', actual: '387 17' })
    expect(finding?.fix).toBeUndefined()
  })

  test('in the infobox', () => {
    const text = `${infobox(`- Candidate1: Ada Bern
- Popular Vote1: 51,13
- Candidate2: Cora Dahl
- Popular Vote2: 38,771
- Candidate3: Eva Falk
- Popular Vote3: 10,106`)}\n${votes('38,771').slice(infobox('').length)}`
    expect(mended(text)).toBe(text.replace('51,13', '51,123'))
  })

  test('two numbers in a cell are not one', () => {
    const text = `${infobox('')}
| Candidate | Votes | Seats |
| Ada Bern | 51,123 | 12 4 |
| Cora Dahl | 38,771 | 10 1 |
| Total | 89,894 | 22 |
`
    expect(faults(text)).toEqual([])
  })
})

const austrian = (lugner: string, hofer = '1.499.971') => `${infobox('')}
| Candidate | Votes | % |
| Norbert Hofer | ${hofer} | 35,05 |
| Alexander Van der Bellen | 913.218 | 21,34 |
| Irmgard Griss | 810.641 | 18,94 |
| Rudolf Hundstorfer | 482.790 | 11,28 |
| Andreas Khol | 475.767 | 11,12 |
| Richard Lugner | ${lugner} | 2,26 |
| Total | 4.279.170 | 100 |
`

describe('a number grouped by points that has lost or won a digit', () => {
  test('leaves the numbers of its column what they are', () => {
    expect(faults(austrian('96.783'))).toEqual([])
    for (const wrong of ['96.83', '96.7083', '9.783', '9699.783'])
      expect(faults(austrian(wrong)).map(({ actual, expected }) => [actual, expected])).toEqual([
        [wrong, ['96.783']],
      ])
  })

  test('and is read where it is grouped as no number is', () => {
    expect(
      faults(austrian('96.783', '1.499.0971')).map(({ actual, expected }) => [actual, expected]),
    ).toEqual([['1.499.0971', ['1.499.971']]])
  })
})

test('a count far too large is found where no total is stated', () => {
  const primary = (first: string) => `${infobox('')}
| Candidate | Votes | % |
| Ada Bern | ${first} | 28.9 |
| Cora Dahl | 48,221 | 27.3 |
| Eva Falk | 26,640 | 15.1 |
| Gus Holm | 26,517 | 15.0 |
| Ina Jung | 24,294 | 13.7 |
`
  expect(faults(primary('51,079'))).toEqual([])
  for (const wrong of ['91,079', '510,790'])
    expect(faults(primary(wrong))).toEqual([
      expect.objectContaining({ actual: wrong, expected: expect.arrayContaining(['51,079']) }),
    ])
})

test('a number grouped by blanks is read where a group has too many digits or too few', () => {
  const swedish = (first: string) => `${infobox('')}
| Party | Votes |
| Social Democrats | ${first} |
| Moderates | 1 204 926 |
| Left | 631 011 |
| Total | 3 750 363 |
`
  expect(faults(swedish('1 914 426'))).toEqual([])
  for (const wrong of ['1 914 4256', '1 9144 426', '0 914 426', '1 91 426'])
    expect(faults(swedish(wrong)).filter(({ rule }) => rule === 'votes-sum')).toEqual([
      expect.objectContaining({ actual: wrong, expected: expect.arrayContaining(['1 914 426']) }),
    ])
})

describe('a share with other decimals than those beside it', () => {
  test.each([
    ['3.877', '38.77', true],
    ['38.177', '38.77', true],
    // One slip away is 38.8, too.
    ['38.7', '38.77', false],
  ])('%s is expected with the usual ones: %s', (wrong, right, mends) => {
    const [finding, ...others] = check(parse(table(wrong), { from: 'flat' })).filter(
      ({ rule }) => rule === 'row-percent',
    )
    expect(others).toEqual([])
    expect([finding?.actual, finding?.expected?.[0]]).toEqual([wrong, right])
    expect(mended(table(wrong))).toBe(table(mends ? right : wrong))
  })

  const shares = (...rows: string[]) =>
    `= 2008 Kelver election =\n\n| Candidate | Votes | % |\n${rows.map((row) => `| ${row} |\n`).join('')}`
  test.each([
    // 48.4375: up or down.
    [
      'of a tie',
      shares('Ann | 114 | 89.062', 'Bo | 62 | 4.8437', 'Cy | 42 | 32.812', 'Turnout | 128 |'),
      false,
    ],
    // 5.6818, and all other shares are the same cut off.
    [
      'where none tells',
      shares('Ann | 909 | 60.762', 'Bo | 502 | 33.556', 'Cy | 85 | 56.81', 'Total | 1,496 | 100'),
      false,
    ],
    [
      'where one tells',
      shares('Ann | 910 | 60.829', 'Bo | 501 | 33.489', 'Cy | 85 | 56.82', 'Total | 1,496 | 100'),
      true,
    ],
  ])('is not mended %s whether shares are rounded or cut off', (_, text, mends) => {
    expect(mended(text) !== text).toBe(mends)
  })
})

describe('a number that is grouped by another mark than the others', () => {
  const votes = (first: string, second: string) =>
    infobox(`- Candidate1: Ada Bern
- Popular Vote1: ${first}
- Candidate2: Cora Dahl
- Popular Vote2: ${second}`)

  test('one number of three groups is enough to tell how counts are written', () => {
    expect(mended(votes('1,317,075', '490.552'))).toBe(votes('1,317,075', '490,552'))
    expect(mended(votes('1.317.075', '490,552'))).toBe(votes('1.317.075', '490.552'))
  })

  test('one number of two groups is where the shares have the other mark before their decimals', () => {
    expect(mended(votes('317,075', '490.552'))).toBe(votes('317,075', '490.552'))
    const shares = '\n- Percentage1: 60.74%\n- Percentage2: 39.26%'
    const mixed = `${votes('490.552', '317,075')}${shares}`
    expect(faults(mixed).map(({ rule, actual }) => `${rule} ${actual}`)).toEqual(['number-locale 490.552'])
    expect(mended(mixed)).toBe(`${votes('490,552', '317,075')}${shares}`)
  })
})

test('a digit is missing where shares have no decimals to tell what a comma is', () => {
  const primary = (votes: string, inTable: string) => `= 2004 Kelver Republican presidential primary =

Infobox
- Election Name: 2004 Kelver Republican presidential primary
- Candidate1: Ada Bern
- Popular Vote1: 4,080
- Percentage1: 59%
- Candidate2: Cora Dahl
- Popular Vote2: ${votes}
- Percentage2: 41%

| Candidate | Votes | % |
| Ada Bern | 4,080 | 59% |
| Cora Dahl | ${inTable} | 41% |
`
  const told = (text: string) => faults(text).map(({ line, actual }) => [line, actual])
  expect(told(primary('2,861', '2,861'))).toEqual([])
  expect(told(primary('2,81', '2,861'))).toEqual([[9, '2,81']])
  expect(told(primary('2,861', '2,61'))).toEqual([[14, '2,61']])
})
