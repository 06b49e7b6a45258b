import { describe, expect, test } from 'vitest'
import { check, parse } from '../../src/index.js'
import { faults, infobox, mended, table } from './faults.js'

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

test('a total that is stated nowhere names no share alone where the stated one, cut off, has another wrong', () => {
  const shares = (second: string) => `= 2014 Kelver election =

| Candidate | Votes | % |
| Ada Bern | 2,000 | 66.66% |
| Cora Dahl | 999 | ${second}% |
| Eva Falk | 1 | 0.03% |
| Total | 3,000 | 100% |
`
  expect(faults(shares('33.30'))).toEqual([])
  const [finding, ...others] = faults(shares('33.29'))
  expect(others).toEqual([])
  expect(finding?.related).toMatchObject([
    { line: 5, message: 'could be wrong instead: Cora Dahl’s share, expected 33.30%' },
  ])
})
