import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/check/diagnostic.js'
import { applyFixes, check, parse } from '../../src/index.js'

const infobox = (lines: string) => `= 2011 Kelver presidential primary =

Infobox
- Election Name: 2011 Kelver presidential primary
- Country: Kelver
${lines}`

function faults(text: string): Diagnostic[] {
  return check(parse(text, { from: 'flat' })).filter(({ severity }) => severity !== 'info')
}

function mended(text: string): string {
  return applyFixes(text, faults(text), { from: 'flat', suggested: true })
}

const table = (share: string) => `${infobox('')}
| Candidate | Votes | % |
| Ada Bern | 5,123 | 51.23 |
| Cora Dahl | 3,877 | ${share} |
| Eva Falk | 1,000 | 10.00 |
| Total | 10,000 | 100 |
`

test('a share with a digit missing is named, but not mended to one with fewer decimals', () => {
  const [finding, ...others] = faults(table('38.1'))
  expect(others).toEqual([])
  expect(finding?.actual).toBe('38.1')
  expect(finding?.fix).toBeUndefined()
  expect(mended(table('38.1'))).toBe(table('38.1'))
})

test('a share with the decimals of its column is mended', () => {
  expect(mended(table('38.97'))).toBe(table('38.77'))
})

test('every row that could be the wrong one is told', () => {
  const names = 'abcdefghijklmnopqr'.split('').map((letter) => `${letter.toUpperCase()}${letter}nn Berg`)
  const rows = names.map((name, at) => `| ${name} | ${1000 + at} |`).join('\n')
  const [finding] = faults(`${infobox('')}\n| Candidate | Votes |\n${rows}\n| Total | 18,154 |\n`)
  const told = finding?.related?.filter(({ message }) => message.startsWith('could be wrong instead'))
  expect(told?.length).toBe(names.length)
})

test('delegates at stake and the rows together tell against the total row', () => {
  const [finding] = faults(`${infobox('- Votes For Election: 38 pledged delegates')}

| Candidate | Votes | Delegates |
| Ada Bern | 5,123 | 20 |
| Cora Dahl | 3,877 | 18 |
| Total | 9,000 | 67 |
`)
  expect([finding?.actual, finding?.expected]).toEqual(['67', ['38']])
  expect(finding?.related?.some(({ message }) => message.startsWith('could be'))).toBe(false)
})

test('seats at stake and the total row together tell against a seat stated wrongly alike', () => {
  const [finding, ...others] = faults(`= 2011 Kelver parliamentary election =

Infobox
- Country: Kelver
- Type: parliamentary
- Seats For Election: All 263 seats in the Assembly
- Party1: Labour
- Popular Vote1: 5,123
- Seats1: 811
- Party2: Liberal
- Popular Vote2: 3,877
- Seats2: 98

| Party | Votes | Seats |
| Labour | 5,123 | 811 |
| Liberal | 3,877 | 98 |
| Green | 1,000 | 54 |
| Total | 10,000 | 263 |
`)
  expect(others).toEqual([])
  expect([finding?.actual, finding?.expected]).toEqual(['811', ['111']])
})

test('seats at stake that are one slip away from the total row and the rows are the wrong number', () => {
  const [finding, ...others] = faults(`= 2011 Kelver parliamentary election =

Infobox
- Country: Kelver
- Type: parliamentary
- Seats For Election: All 236 seats in the Assembly
- Party1: Labour
- Popular Vote1: 5,123
- Seats1: 111
- Party2: Liberal
- Popular Vote2: 3,877
- Seats2: 98

| Party | Votes | Seats |
| Labour | 5,123 | 111 |
| Liberal | 3,877 | 98 |
| Green | 1,000 | 54 |
| Total | 10,000 | 263 |
`)
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    severity: 'warning',
    rule: 'capacity-sum',
    actual: '236',
    expected: ['263'],
  })
})

test('a seat more than usual is no slip', () => {
  expect(
    faults(`= 2011 Kelver parliamentary election =

Infobox
- Country: Kelver
- Type: parliamentary
- Seats For Election: All 120 seats in the Assembly
- Party1: Labour
- Popular Vote1: 5,123
- Seats1: 71
- Party2: Liberal
- Popular Vote2: 3,877
- Seats2: 50

| Party | Votes | Seats |
| Labour | 5,123 | 71 |
| Liberal | 3,877 | 50 |
| Total | 9,000 | 121 |
`),
  ).toEqual([])
})

test('a row of ballots is no sum of votes', () => {
  expect(
    faults(`= 1952 Kelver council election =

Every voter had 3 votes.

| Candidate | Votes | % |
| Ada Bern | 48 | 57.1% |
| Cora Dahl | 14 | 16.6% |
| Eva Falk | 11 | 13.0% |
| Ida Holm | 8 | 9.5% |
| Valid ballots | 84 | |
`),
  ).toEqual([])
})

test('where shares are of a total without some of the rows, none is mended', () => {
  const text = `${infobox(`- Candidate1: Ada Bern
- Popular Vote1: 39,266
- Percentage1: 26.1%
- Candidate2: Cora Dahl
- Popular Vote2: 24,148
- Percentage2: 16.1%`)}

| Candidate | Votes | % |
| Ada Bern | 39,266 | 26.2% |
| Cora Dahl | 24,148 | 16.1% |
| Eva Falk | 52,863 | 35.2% |
| Ida Holm | 16,455 | 11.0% |
| Jan Kern | 12,684 | 8.5% |
| Lea Moor | 4,616 | 3.1% |
| Write-ins | 413 | 0.3% |
| Totals | 150,445 | 100% |
`
  expect(faults(text).map(({ actual }) => actual)).toEqual(['26.1%'])
  expect(mended(text)).toBe(text)
})

test('of shares cut off, of a total stated nowhere, the infobox may be the wrong one', () => {
  const [finding] = faults(`${infobox(`- Candidate1: Ada Bern
- Popular Vote1: 5,122
- Percentage1: 51.23%
- Candidate2: Cora Dahl
- Popular Vote2: 3,877
- Percentage2: 38.77%`)}

| Candidate | Votes | % |
| Ada Bern | 5,123 | 51.23 |
| Cora Dahl | 3,877 | 38.77 |
| Eva Falk | 1,000 | 10.00 |
`)
  expect([finding?.actual, finding?.expected]).toEqual(['5,122', ['5,123']])
})

test('a name is not counted where it is the start of a longer one', () => {
  const text = `${infobox(`- Candidate1: Ada Ber
- Popular Vote1: 5,123
- Candidate2: Cora Dahl
- Popular Vote2: 3,877`)}

Ada Bern won.

| Candidate | Votes |
| Ada Bern | 5,123 |
| Cora Dahl | 3,877 |
`
  expect(mended(text)).not.toContain('Ada Ber |')
})

test('a candidate of several parties has in the infobox what the rows have together', () => {
  const fusion = (votes: string) => `${infobox(`- Candidate1: Ada Bern
- Popular Vote1: ${votes}
- Percentage1: 61.23%
- Candidate2: Cora Dahl
- Popular Vote2: 3,877
- Percentage2: 38.77%`)}

| Party | Candidate | Votes | % |
| Green | Ada Bern | 5,123 | 51.23 |
| Labour | Cora Dahl | 3,877 | 38.77 |
| Liberal | Ada Bern | 1,000 | 10.00 |
| Total | | 10,000 | |
`
  expect(faults(fusion('6,123')).filter(({ severity }) => severity === 'error')).toEqual([])
  const [finding] = faults(fusion('6,132')).filter(({ severity }) => severity === 'error')
  expect([finding?.actual, finding?.expected]).toEqual(['6,132', ['6,123']])
})

const ballots = (share: string, total: string) => `= 2011 Kelver council election =

| Candidate | Votes | % |
| Ada Bern | 483 | 86.559% |
| Cora Dahl | 395 | 70.789% |
| Eva Falk | 350 | ${share} |
| Gro Hagen | 141 | 25.269% |
${total}`

test.each(['', '| Valid ballots | 558 | |\n'])(
  'shares of ballots may add up to more than 100: %j',
  (total) => {
    expect(faults(ballots('62.724%', total))).toEqual([])
    expect(faults(ballots('68.724%', total)).map(({ actual }) => actual)).toEqual(['68.724%'])
  },
)

test('shares in the infobox are of the votes of a table without shares', () => {
  const bare = (share: string) => `${infobox(`- Candidate1: Ada Bern
- Popular Vote1: 5,123
- Percentage1: ${share}
- Candidate2: Cora Dahl
- Popular Vote2: 3,877
- Percentage2: 38.77%`)}

| Candidate | Votes |
| Ada Bern | 5,123 |
| Cora Dahl | 3,877 |
| Eva Falk | 1,000 |
| Total | 10,000 |
`
  expect(faults(bare('51.23%'))).toEqual([])
  expect(faults(bare('51.32%')).map(({ actual, expected }) => [actual, expected])).toEqual([
    ['51.32%', ['51.23%']],
  ])
})

test('shares cut off are no contradiction', () => {
  const cut = infobox(`- Candidate1: Ada Bern
- Popular Vote1: 3,974,077
- Percentage1: 75.21%
- Candidate2: Cora Dahl
- Popular Vote2: 973,447
- Percentage2: 18.42%
- Candidate3: Eva Falk
- Popular Vote3: 224,910
- Percentage3: 4.25%`)
  expect(faults(cut).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a number wrong alike in infobox and table is told, and the total it disagrees with is left alone', () => {
  const text = `${infobox(`- Candidate1: Ada Bern
- Popular Vote1: 5,123
- Delegate Count1: 811
- Candidate2: Cora Dahl
- Popular Vote2: 3,877
- Delegate Count2: 98`)}

| Candidate | Votes | Delegates |
| Ada Bern | 5,123 | 811 |
| Cora Dahl | 3,877 | 98 |
| Eva Falk | 1,000 | 54 |
| Total | 10,000 | 263 |
`
  const [finding, ...others] = faults(text)
  expect(others).toEqual([])
  expect(finding?.related?.map(({ line, message }) => `${line} ${message}`)).toContain(
    '8 could be wrong in all places instead: Ada Bern’s delegates, expected 111',
  )
  expect(mended(text)).toBe(text)
})

test('a number wrong alike in infobox and table is named where nothing else explains it', () => {
  const [finding, ...others] = faults(`${infobox(`- Candidate1: Ada Bern
- Popular Vote1: 5,213
- Percentage1: 51.23%
- Candidate2: Cora Dahl
- Popular Vote2: 3,877
- Percentage2: 38.77%`)}

| Candidate | Votes | % |
| Ada Bern | 5,213 | 51.23 |
| Cora Dahl | 3,877 | 38.77 |
| Eva Falk | 1,000 | 10.00 |
| Total | 10,000 | 100 |
`)
  expect(others).toEqual([])
  expect([finding?.actual, finding?.expected]).toEqual(['5,213', ['5,123']])
  expect(finding?.related?.[0]).toMatchObject({
    line: 7,
    message: 'wrong here too: Ada Bern’s votes, expected 5,123',
  })
})

describe('one share that is right only when cut off', () => {
  const said = (text: string) => {
    expect(faults(text)).toEqual([])
    const [finding] = check(parse(text, { from: 'flat' })).filter(({ rule }) => rule === 'row-percent')
    expect(finding?.severity).toBe('info')
    expect(finding?.message).toMatch(/Cut off instead of rounded, all shares would fit$/)
    expect(mended(text)).toBe(text)
    return [finding?.actual, finding?.expected]
  }

  test('of a stated total: told, not mended', () => {
    expect(
      said(`${infobox('')}
| Candidate | Votes | % |
| Ada Bern | 5,123 | 51.2 |
| Cora Dahl | 3,877 | 38.7 |
| Eva Falk | 1,000 | 10.0 |
| Total | 10,000 | 100 |
`),
    ).toEqual(['38.7', ['38.8']])
  })

  test('of a total stated nowhere: told, not mended', () => {
    expect(
      said(
        infobox(`- Candidate1: Ada Bern
- Popular Vote1: 430
- Percentage1: 31.02%
- Candidate2: Cora Dahl
- Popular Vote2: 357
- Percentage2: 25.75%
- Candidate3: Eva Falk
- Popular Vote3: 183
- Percentage3: 13.20%
`),
      ),
    ).toEqual(['25.75%', ['25.76%']])
  })

  test('where voters have several votes: told, not mended', () => {
    expect(
      said(`= 2016 Kelver council election =

Every voter had 2 votes.

| Candidate | Votes | % |
| Ada Bern | 38,888 | 91.4% |
| Cora Dahl | 14,956 | 35.1% |
| Eva Falk | 12,038 | 28.2% |
| Ida Holm | 10,573 | 24.8% |
| Jan Kern | 8,603 | 20.2% |
`),
    ).toEqual(['28.2%', ['28.3%']])
  })
})

test('a share of a total stated nowhere is told, not mended', () => {
  const text = infobox(`- Candidate1: Ada Bern
- Popular Vote1: 163
- Percentage1: 32.4%
- Candidate2: Cora Dahl
- Popular Vote2: 150
- Percentage2: 29.7%
- Candidate3: Eva Falk
- Popular Vote3: 98
- Percentage3: 19.4%
`)
  expect(faults(text).length).toBe(1)
  expect(mended(text)).toBe(text)
})

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
