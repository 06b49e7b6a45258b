import { expect, test } from 'vitest'
import { told } from './told.js'

const constituency = (change: readonly [string, string] = ['', '']) =>
  `= Kelver East (UK Parliament constituency) =

== 2010 ==
| Party | Candidate | Votes | % | ±% |
| Labour | Ada Bern | 15,505 | 46.0 | −6.3 |
| Conservative | Cora Dahl | 12,004 | 35.6 | +1.8 |
| Liberal | Eva Falk | 5,132 | 15.2 | +1.3 |
| Independent | Finn Gram | 1,051 | 3.1 | +3.0 |

== 2005 ==
| Party | Candidate | Votes | % | ±% |
| Labour | Ada Bern | 15,505 | 52.3 | +2.1 |
| Conservative | Bo Carlsen | 10,004 | 33.8 | −1.0 |
| Liberal | Eva Falk | 4,132 | 13.9 | −1.1 |
`.replace(...change)

test('the change of each party is the difference of its shares in two tables', () => {
  expect(told(constituency())).toEqual([])
  expect(told(constituency(['+1.8', '+8.1']))).toEqual(['warning swing 6:46 +8.1 → +1.8'])
  expect(told(constituency(['−6.3', '+6.3']))).toEqual(['warning swing 5:39 +6.3 → −6.3'])
  expect(told(constituency(['+1.3', '+1.7']))).toEqual(['warning swing 7:39 +1.7 → +1.3'])
})

test('changes since another election, or within other boundaries, are left alone', () => {
  expect(told(constituency(['+1.8', '+8.1']).replace('−6.3', '−3.6'))).toEqual([])
  // No slip of the difference.
  expect(told(constituency(['+1.8', '+26.4']))).toEqual([])
})

test('a wrong share is told by its votes alone', () => {
  expect(told(constituency(['| 15.2 |', '| 12.5 |']))).toEqual([
    expect.stringMatching(/^error row-percent 7:32 12\.5 → 15\.2/),
  ])
})
