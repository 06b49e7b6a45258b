import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { told } from '../told.js'
import { grave, mutations, sample, score } from './mutations.js'

describe('wrong digits of a league table', () => {
  const all = [...mutations(sample('2003-04-premier-league.txt'), '| Pos |')]

  test('are found and named; goals for and against can stand for each other', () => {
    const some = all.filter((_, at) => at % 5 === 0)
    const { detected, named, alone, first, wrongFixes } = score(some)
    expect({ detected, named, wrongFixes }).toEqual({
      detected: some.length,
      named: some.length,
      wrongFixes: 0,
    })
    expect(alone / some.length).toBeGreaterThan(0.7)
    expect(first / some.length).toBeGreaterThan(0.85)
  })

  test('are named alone in every column but the goals', () => {
    const some = all.filter(({ column }, at) => column !== 7 && column !== 8 && at % 7 === 0)
    const { alone, first } = score(some)
    expect({ alone, first }).toEqual({ alone: some.length, first: some.length })
  })
})

describe('wrong digits of a census', () => {
  test('are named alone by the sums of rows and columns', () => {
    // A number that begins with 0 is none.
    const some = [...mutations(sample('2011-united-kingdom-census.txt'), '| Country')].filter(
      ({ text, start }, at) => text[start] !== '0' && at % 3 === 0,
    )
    const { all, alone, first, wrongFixes } = score(some)
    expect(all).toBeGreaterThan(100)
    expect({ alone, first, wrongFixes }).toEqual({ alone: all, first: all, wrongFixes: 0 })
  })

  test('in a column of changes are found and named, whatever rounding hides elsewhere', () => {
    const some = [...mutations(sample('cincinnati.txt'), '| Census')]
    const changes = score(some.filter(({ column }, at) => column === 3 && at % 2 === 0))
    expect(changes.detected / changes.all).toBeGreaterThan(0.9)
    expect(changes.named).toBe(changes.detected)
    const populations = score(some.filter(({ column }, at) => column === 2 && at % 4 === 0))
    expect(populations.detected / populations.all).toBeGreaterThan(0.5)
    expect(populations.named).toBe(populations.detected)
    expect(changes.wrongFixes + populations.wrongFixes).toBe(0)
  })
})

const table = `= 1913–14 Northern League =

| Pos | Club | P | W | D | L | GF | GA | Pts |
| 1 | Northampton | 6 | 4 | 2 | 0 | 12 | 4 | 10 |
| 2 | Durham | 6 | 3 | 1 | 2 | 9 | 8 | 7 |
| 3 | Stockton | 6 | 2 | 1 | 3 | 7 | 9 | 5 |
| 4 | Crook | 6 | 1 | 0 | 5 | 5 | 12 | 2 |
`

const relations = (text: string) => grave(text).filter(({ rule }) => rule === 'relation')

describe('points', () => {
  test('of two a win, in all rows alike', () => {
    expect(grave(table)).toEqual([])
    const [finding, ...others] = relations(table.replace('| 8 | 7 |', '| 8 | 10 |'))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ line: 5, severity: 'warning', actual: '10', expected: ['7'] })
    expect(finding?.message).toContain('points: 2 × 3 + 1 is 7, not 10')
  })

  test('that may have been deducted are told, and not rewritten', () => {
    const [finding] = relations(table.replace('| 9 | 5 |', '| 9 | 3 |'))
    expect(finding?.message).toContain('Stockton’s points')
    expect(finding?.fix).toBeUndefined()
  })

  test.each([
    [
      'a note mark in the row',
      table.replace('| Stockton |', '| Stockton[a] |').replace('| 9 | 5 |', '| 9 | 3 |'),
    ],
    [
      'the word in the article',
      `${table.replace('| 9 | 5 |', '| 9 | 3 |')}\nStockton had 2 points deducted.\n`,
    ],
    [
      'another column',
      table
        .replace('| Pts |', '| Ded. | Pts |')
        .replaceAll(/\| (\d+) \|\n/g, '| 0 | $1 |\n')
        .replace('| 9 | 0 | 5 |', '| 9 | −2 | 3 |'),
    ],
  ])('are left alone for %s', (_, text) => {
    expect(relations(text)).toEqual([])
  })

  test('counted in a way of their own are not checked', () => {
    const own = table.replace('| 4 | 10 |', '| 4 | 31 |').replace('| 8 | 7 |', '| 8 | 17 |')
    expect(relations(own)).toEqual([])
  })
})

describe('games played', () => {
  test('may be drawn or tied in cricket', () => {
    const table = (drawn: string) =>
      `= 1986–87 Riverside Shield =

== Table ==
| Team | Played | Won | Lost | Tied | Drawn | N/R | Points |
| Red | 10 | 6 | 0 | 0 | ${drawn} | 0 | 40 |
| Blue | 10 | 3 | 3 | 0 | 4 | 0 | 20 |
| Green | 10 | 2 | 1 | 1 | 6 | 0 | 18 |
`
    expect(grave(table('4'))).toEqual([])
    expect(grave(table('5')).map(({ rule }) => rule)).toEqual(['relation'])
  })

  test('are not the places before them, whatever these are called', () => {
    const table = (played: string) =>
      `= 1952 Riverside League =

| Pl. | Team | GP | W | T | L | Pts. |
| 1. | Red | ${played} | 6 | 0 | 0 | 12 |
| 2. | Blue | 6 | 3 | 0 | 3 | 6 |
| 3. | Green | 6 | 1 | 1 | 4 | 3 |
| 4. | Grey | 6 | 1 | 1 | 4 | 3 |
`
    expect(grave(table('6'))).toEqual([])
    expect(grave(table('5')).map(({ rule }) => rule)).toEqual(['relation'])
  })

  test('may have an end that no column is known for', () => {
    const text = table
      .replace('| L |', '| L | Void |')
      .replaceAll(/(\| \d+ \| \d+ \| \d+ \| \d+) (\| \d+ \| \d+ \| \d+ \|\n)/g, '$1 | 0 $2')
    expect(text).toContain('| L | Void |')
    const played = text.replace('| 6 | 3 | 1 | 2 | 0 |', '| 7 | 3 | 1 | 2 | 1 |')
    expect(played).not.toBe(text)
    expect(relations(played)).toEqual([])
  })

  test('are not claimed of a table in which many rows differ', () => {
    const text = table.replace('| 6 | 4 |', '| 7 | 4 |').replace('| 6 | 3 |', '| 8 | 3 |')
    expect(relations(text)).toEqual([])
  })

  test('of a table of part of the matches are checked without the sum of wins and losses', () => {
    const part = table.replace('| 4 | Crook | 6 | 1 | 0 | 5 | 5 | 12 | 2 |\n', '')
    expect(grave(part)).toEqual([])
    const [finding] = relations(part.replace('| 1 | Northampton | 6', '| 1 | Northampton | 9'))
    expect(finding?.message).toContain('games played: 4 + 2 + 0 is 6, not 9')
  })
})

test('a witness that holds by chance lets no number be changed', () => {
  // 34 won and 37 lost, as these are not all teams; with a wrong 10 for 13 as many won as lost.
  const text = `= Standings =

| Team | W | L | PCT |
| Brown | 4 | 3 | .571 |
| Green | 13 | 2 | .867 |
| Red | 9 | 2 | .818 |
| Blue | 6 | 10 | .375 |
| Grey | 1 | 10 | .071 |
| Gold | 1 | 7 | .125 |
`
  expect(grave(text.replace('1 | 10 |', '1 | 13 |'))).toEqual([])
  const [finding] = relations(text)
  expect(finding?.message).toContain('Grey’s')
  expect(finding?.fix).toBeUndefined()
})

test('losses in overtime and in shootouts are counted beside each other', () => {
  const text = `= 2010–11 AHL season =

| Atlantic Division | GP | W | L | OTL | SOL | Pts |
| Portland Pirates | 80 | 47 | 24 | 7 | 2 | 103 |
| Manchester Monarchs | 80 | 44 | 26 | 4 | 6 | 98 |
| Connecticut Whale | 80 | 40 | 32 | 2 | 6 | 88 |
| Worcester Sharks | 80 | 36 | 31 | 4 | 9 | 85 |
| Providence Bruins | 80 | 38 | 36 | 3 | 3 | 82 |
| Springfield Falcons | 80 | 35 | 40 | 2 | 3 | 75 |
`
  expect(grave(text)).toEqual([])
  expect(grave(text.replace('| 4 | 6 |', '| 4 | 9 |'))).toHaveLength(1)
  expect(relations(text.replace('| 44 |', '| 47 |'))[0]).toMatchObject({ line: 5, actual: '47' })
})

test('the infobox repeats the number of its year', () => {
  const text = sample('cincinnati.txt')
  expect(grave(text)).toEqual([])
  const [finding] = relations(text.replace('Population Total: 309317', 'Population Total: 309371'))
  expect(finding).toMatchObject({ line: 25, severity: 'warning', actual: '309371', expected: ['309317'] })
})

const flat = new URL('../../../../shared/corpus/flat/', import.meta.url)

test.skipIf(!existsSync(flat))('no relation is claimed of an article where it does not hold', () => {
  for (const name of readdirSync(flat).filter((file) => file.endsWith('.txt')))
    expect([name, relations(readFileSync(new URL(name, flat), 'utf8'))]).toEqual([name, []])
})

describe('points of a table with few rows', () => {
  const ranking = (wins: string) => `= 2004 Kelver Cup =

| Pos | Team | Pld | W | D | L | GF | GA | GD | Pts |
| 1 | Reds | 6 | 3 | 2 | 1 | 13 | 6 | +7 | 11 |
| 2 | Blues | 6 | ${wins} | 1 | 1 | 16 | 6 | +10 | 13 |
| 3 | Greens | 6 | 3 | 2 | 1 | 12 | 10 | +2 | 11 |
| 4 | Whites | 6 | 3 | 1 | 2 | 7 | 7 | 0 | 10 |
`

  it('are none with which a draw counts as much as a win', () => {
    expect(told(ranking('4'))).toEqual([])
    expect(told(ranking('5'))).toEqual([expect.stringMatching(/^error relation 5:19 5 → 4/)])
  })

  it('may be one for a win where nobody drew', () => {
    const series = (points: string) => `= Kelver Series =

| Team | Pld | W | D | L | Pts |
| Reds | 6 | 5 | 0 | 1 | 5 |
| Blues | 6 | 4 | 0 | 2 | ${points} |
| Greens | 6 | 2 | 0 | 4 | 2 |
| Whites | 6 | 1 | 0 | 5 | 1 |
`
    expect(told(series('4'))).toEqual([])
    expect(told(series('7'))).toHaveLength(1)
  })
})
