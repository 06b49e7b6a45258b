import { describe, expect, test } from 'vitest'
import { applyFixes, check, parse } from '../../src/index.js'
import { namedPlaces } from './named-places.js'

function suggested(text: string): string {
  return applyFixes(text, check(parse(text, { from: 'flat' })), { from: 'flat', suggested: true })
}

describe('shares that make up 100', () => {
  const withoutTotal = (
    votes: string,
    shares: readonly string[] = ['58.18%', '39.92%', '1.89%'],
  ) => `= 2000 Kelver attorney general election =

== Results ==
| Party | Candidate | Votes | % |
| Red | Ada Bern | 1,389,640 | ${shares[0]} |
| Blue | Cora Dahl | ${votes} | ${shares[1]} |
| Green | Eva Falk | 45,212 | ${shares[2]} |
`

  test('tell that the votes are wrong, and change nothing', () => {
    expect(namedPlaces(withoutTotal('953,500'))).toEqual([])
    expect(namedPlaces(withoutTotal('853,500'))).toEqual(['6:22'])
    expect(suggested(withoutTotal('853,500'))).toBe(withoutTotal('853,500'))
  })

  test('tell nothing where they do not', () => {
    const ofMore = ['56.72%', '38.92%', '1.85%']
    expect(namedPlaces(withoutTotal('953,500', ofMore))).toEqual([])
    expect(namedPlaces(withoutTotal('853,500', ofMore))).toContain('6:32')
  })
})

describe('the order of the rows', () => {
  const parties = [2_914, 1_204, 631, 619, 269, 248, 236, 53, 25]
  const table = (
    votes: readonly number[],
    more: (at: number) => string = () => '',
  ) => `= 1998 Kelver general election =

== Results ==
| Party | Votes |${more(-1)}
${votes.map((count, at) => `| Party of ${'ABCDEFGHI'.charAt(at)} | ${count} |${more(at)}`).join('\n')}
| Total | ${parties.reduce((sum, count) => sum + count, 0)} |
`
  const changed = (at: number, count: number) => parties.map((own, place) => (place === at ? count : own))

  test('tells who stands where nobody with so many does', () => {
    expect(namedPlaces(table(parties))).toEqual([])
    expect(namedPlaces(table(changed(3, 919)))).toEqual(['8:16'])
    expect(namedPlaces(table(changed(5, 848)))).toEqual(['10:16'])
  })

  test('puts behind whom another number would put elsewhere, and clears nobody', () => {
    const text = table(changed(0, 2_954))
    const [finding] = check(parse(text, { from: 'flat' })).filter(({ severity }) => severity === 'error')
    const told = [finding?.line, ...(finding?.related ?? []).map(({ line }) => line)]
    expect(told.slice(0, 5).toSorted((one = 0, other = 0) => one - other)).toEqual([5, 6, 8, 11, 14])
    expect(told).toEqual(expect.arrayContaining([7, 9, 10, 12]))
  })

  // A last row with 1 below rows of 0: with 0 in its place all would stand in order.
  test('clears nobody who would break it', () => {
    const votes = [60, 50, 40, 30, 20, 10, 0, 0, 1]
    const total = (at: number, count: number) =>
      `= 1998 Kelver general election =\n\n== Results ==\n| Party | Seats |\n${votes
        .map((own, place) => `| Party of ${'ABCDEFGHI'.charAt(place)} | ${place === at ? count : own} |`)
        .join('\n')}\n| Total | 211 |\n`
    expect(namedPlaces(total(9, 0))).toEqual([])
    expect(namedPlaces(total(8, 0))).toContain('13:16')
  })

  test('tells nothing where rows stand in another', () => {
    const mixed = [619, 2_914, 248, 1_204, 236, 269, 631, 53, 25]
    const wrong = mixed.map((count) => (count === 269 ? 209 : count))
    expect(namedPlaces(table(wrong))).toHaveLength(10)
  })

  test('may be that of the seats', () => {
    const seats = [40, 20, 15, 9, 8, 3, 2, 1, 0]
    const withSeats = (at: number) => (at === -1 ? ' Seats |' : ` ${seats[at]} |`)
    expect(namedPlaces(table(changed(3, 919), withSeats)).length).toBeGreaterThan(1)
  })
})
