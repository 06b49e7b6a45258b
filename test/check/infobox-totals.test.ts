import { describe, expect, test } from 'vitest'
import { told } from './told.js'

interface Stated {
  boxValid?: string
  boxTotal?: string
  boxElectorate?: string
  boxTurnout?: string
  total?: string
  electorate?: string
  turnout?: string
}

const referendum = ({
  boxValid = '2,222,221',
  boxTotal = '2,242,332',
  boxElectorate = '3,344,556',
  boxTurnout = '67.04',
  total = '2,242,332',
  electorate = '3,344,556',
  turnout = '67.04',
}: Stated = {}) => `= 1999 Kelver constitutional referendum =

Infobox
- Country: Kelver
- Title: Do you approve the new constitution?
- Date: 6 June 1999
- Yes: 1,234,567
- Yes Percentage: 55.56%
- No: 987,654
- No Percentage: 44.44%
- Valid: ${boxValid}
- Valid Percentage: 99.10%
- Invalid: 20,111
- Invalid Percentage: 0.90%
- Total: ${boxTotal}
- Electorate: ${boxElectorate}
- Turnout Percentage: ${boxTurnout}%

== Results ==
| Choice | Votes | % |
| For | 1,234,567 | 55.56 |
| Against | 987,654 | 44.44 |
| Invalid/blank votes | 20,111 | – |
| Total | ${total} | 100 |
| Registered voters/turnout | ${electorate} | ${turnout} |
`

describe('what the infobox states of all options is what the table does', () => {
  test('and nothing is said where they agree', () => {
    expect(told(referendum())).toEqual([])
    expect(told(referendum({ boxTurnout: '67.0' }))).toEqual([])
  })

  test.each([
    [{ boxValid: '2,222,212' }, '11:10 2,222,212 → 2,222,221 [2,222,221]'],
    [{ boxTotal: '2,242,323' }, '15:10 2,242,323 → 2,242,332 [2,242,332]'],
    [{ boxElectorate: '3,434,556' }, '16:15 3,434,556 → 3,344,556 [3,344,556]'],
    [{ boxTurnout: '64.04' }, '17:23 64.04% → 67.04% [67.04%]'],
    [{ total: '2,224,332' }, '24:11 2,224,332 → 2,242,332 [2,242,332]'],
    [{ electorate: '3,344,596' }, '16:15 3,344,556 → 3,344,596'],
    [{ electorate: '3,344,956' }, '16:15 3,344,556 → 3,344,956'],
    [{ electorate: '3,434,556' }, '25:31 3,434,556 → 3,344,556 [3,344,556]'],
    [{ turnout: '76.04' }, '25:43 76.04 → 67.04 [67.04]'],
  ])('one slip is named: %j', (stated, expected) => {
    const [finding, ...others] = told(referendum(stated))
    expect(others).toEqual([])
    expect(finding?.replace(/^error [a-z-]+ /, '')).toBe(expected)
  })

  test('numbers more than a slip apart count something else', () => {
    expect(told(referendum({ boxElectorate: '3,512,008', boxTurnout: '63.85' }))).toEqual([])
  })
})
