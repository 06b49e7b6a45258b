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
})
