import { describe, expect, it } from 'vitest'
import { check, parse } from '../../src/index.js'

const referendum = `= 2016 Selvan membership referendum =

Infobox
- Country: Selvan
- Title: Should Selvan remain a member?
- Yes Text: Remain
- No Text: Leave
- Yes: 156,310
- No: 143,690
- Total: 301,500
- Electorate: 420,000

== Results by region ==
| Region | Electorate | Voter turnout, of eligible | Votes | | Proportion of votes | | Invalid votes |
| Region | Electorate | Voter turnout, of eligible | Remain | Leave | Remain | Leave | Invalid votes |
| North | 140,000 | 71.79% | 60,000 | 40,000 | 60.00% | 40.00% | 500 |
| South | 150,000 | 70.00% | 50,310 | 54,190 | 48.14% | 51.86% | 500 |
| West | 130,000 | 73.85% | 46,000 | 49,500 | 48.17% | 51.83% | 500 |
| Total | 420,000 | 71.79% | 156,310 | 143,690 | 52.10% | 47.90% | 1,500 |
`

function told(text: string): string[] {
  return check(parse(text, { from: 'flat' })).map(({ rule, line, actual }) => `${rule} ${line} ${actual}`)
}

function changed(text: string, right: string, wrong: string): string {
  expect(text).toContain(right)
  return text.replace(right, wrong)
}

describe('a table of places', () => {
  it('is left alone where all agrees', () => {
    expect(told(referendum)).toEqual([])
  })

  it('has the turnout of all options and the invalid votes together', () => {
    expect(told(changed(referendum, '150,000 | 70.00%', '150,000 | 78.00%'))).toEqual(['turnout 17 78.00%'])
    expect(told(changed(referendum, '51.83% | 500', '51.83% | 900'))).toEqual(['column-sum 18 900'])
  })

  it('repeats the infobox in its total row, where it is of the same whole', () => {
    expect(told(changed(referendum, 'Yes: 156,310', 'Yes: 156,130'))).toEqual(['mirror-votes 8 156,130'])
    expect(told(changed(referendum, 'No: 143,690', 'No: 148,690'))).toEqual(['mirror-votes 9 148,690'])
    expect(told(changed(referendum, 'Electorate: 420,000', 'Electorate: 402,000'))).toEqual([
      'mirror-count 11 402,000',
    ])
    const wrong = changed(referendum, '71.79% | 156,310', '71.79% | 156,810')
    expect(told(wrong)[0]).toBe('votes-sum 19 156,810')
    const elsewhere = referendum.replace('Yes: 156,310', 'Yes: 161,200').replace('No: 143,690', 'No: 150,030')
    expect(told(elsewhere.replace('Total: 301,500\n', ''))).toEqual([])
  })

  it('may be beside a table of results that repeats the infobox too', () => {
    const results = `= 2008 Selvan election =

Infobox
- Nominee1: Ann Archer
- Party1: Red
- Popular Vote1: 120,300
- Percentage1: 57.29%
- Nominee2: Bob Baker
- Party2: Blue
- Popular Vote2: 85,700
- Percentage2: 40.81%

== Results ==
| Candidate | Party | Votes | % |
| Ann Archer | Red | 120,300 | 57.29% |
| Bob Baker | Blue | 85,700 | 40.81% |
| Others | | 4,000 | 1.90% |
| Total | | 210,000 | 100% |

== Results by county ==
| County | Archer # | Archer % | Baker # | Baker % | Others # | Others % | Total |
| Adams | 30,000 | 60.00% | 19,000 | 38.00% | 1,000 | 2.00% | 50,000 |
| Brown | 30,000 | 50.00% | 28,800 | 48.00% | 1,200 | 2.00% | 60,000 |
| Clay | 60,300 | 60.30% | 37,900 | 37.90% | 1,800 | 1.80% | 100,000 |
| Total | 120,300 | 57.29% | 85,700 | 40.81% | 4,000 | 1.90% | 210,000 |
`
    expect(told(results)).toEqual([])
    const byParty = results.replace(
      'Archer # | Archer % | Baker # | Baker %',
      'Red # | Red % | Blue # | Blue %',
    )
    expect(told(byParty)).toEqual([])
    expect(told(changed(byParty, 'Clay | 60,300', 'Clay | 60,800'))).toEqual(['votes-sum 24 60,800'])
  })

  it('is told what the infobox and the table of results say, and not which of its own numbers is wrong', () => {
    const counties = `= 2008 Selvan election =

Infobox
- Nominee1: Ann Archer
- Popular Vote1: 120,300
- Nominee2: Bob Baker
- Popular Vote2: 85,700

| Candidate | Votes |
| Ann Archer | 120,300 |
| Bob Baker | 85,700 |
| Others | 4,000 |
| Total | 210,000 |

== Results by county ==
| County | Archer | Baker | Others | Total |
| Adams | 30,000 | 19,000 | 1,000 | 50,000 |
| Brown | 30,000 | 28,800 | 1,200 | 60,000 |
| Clay | 60,300 | 37,900 | 1,800 | 100,000 |
| Total | 120,300 | 85,700 | 4,000 | 210,000 |
`
    expect(told(counties)).toEqual([])
    const other = counties
      .replace('Clay | 60,300 | 37,900 | 1,800 | 100,000', 'Clay | 60,400 | 37,900 | 1,800 | 100,100')
      .replace('Total | 120,300 | 85,700 | 4,000 | 210,000', 'Total | 120,400 | 85,700 | 4,000 | 210,100')
    const [finding, ...more] = check(parse(other, { from: 'flat' }))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ rule: 'mirror-votes', line: 20, actual: '120,400' })
    expect(finding?.message).toMatch(
      /^These numbers cannot all be true, and nothing says which of them are wrong/,
    )
    expect(finding).not.toHaveProperty('fix')
  })

  it('may have a column for each party of a candidate, of which the infobox has the sum', () => {
    const fusion = `= 2008 Selvan election =

Infobox
- Nominee1: Ann Archer
- Party1: Red
- Popular Vote1: 120,300
- Nominee2: Bob Baker
- Party2: Blue
- Popular Vote2: 85,700

| County | Red | Green | Blue | Total |
| Adams | 20,000 | 10,000 | 19,000 | 49,000 |
| Brown | 30,000 | 0 | 28,800 | 58,800 |
| Clay | 60,000 | 300 | 37,900 | 98,200 |
| Total | 110,000 | 10,300 | 85,700 | 206,000 |
`
    expect(told(fusion)).toEqual([])
  })
})
