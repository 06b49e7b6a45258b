import { expect, test } from 'vitest'
import { told } from './told.js'

const division = (change: readonly [string, string] = ['', '']) =>
  `= Electoral results for the Division of Kelver =

| Party | Candidate | Votes | % | ±% |
| Liberal | Ada Bern | 8,449 | 46.6 | −11.6 |
| Labor | Bo Dahl | 5,536 | 30.5 | +3.8 |
| Democrats | Cy Ek | 4,151 | 22.9 | +7.3 |
| Total formal votes | 18,136 | 96.5 | −0.8 |
| Informal votes | 649 | 3.5 | +0.8 |
| Turnout | 18,785 | 87.4 | |
| Two-party-preferred result |
| Liberal | Ada Bern | 10,042 | 55.4 | −8.7 |
| Labor | Bo Dahl | 8,094 | 44.6 | +8.7 |
| Liberal hold | Swing | −8.7 |
`.replace(...change)

test('of two candidates one gained what the other lost, and the swing is the same', () => {
  expect(told(division())).toEqual([])
  expect(told(division(['−8.7 |\n| Labor', '−7.8 |\n| Labor']))).toEqual([
    'warning swing 11:40 −7.8 → −8.7 [−8.7]',
  ])
  expect(told(division(['+8.7', '+3.7']))).toEqual(['warning swing 12:36 +3.7 → +8.7 [+8.7]'])
  expect(told(division(['Swing | −8.7', 'Swing | −5.7']))).toEqual(['warning swing 13:26 −5.7 → −8.7 [−8.7]'])
})

test('a swing has no sign of its own, and one between two of several parties is none of this kind', () => {
  expect(told(division(['Swing | −8.7', 'Swing | +8.7']))).toEqual([])
  expect(told(division(['+8.7', '+3.2']).replace('Swing | −8.7', 'Swing | −6.0'))).toEqual([])
})

test('a change may have lost its sign', () => {
  expect(told(division(['−8.7 |\n| Labor', '8.7 |\n| Labor']).replace('−8.7', '8.7'))).toEqual([])
  expect(told(division(['+8.7', '8.7']))).toEqual([])
  expect(told(division(['+0.8', '0.8']).replace('−0.8', '0.8'))).toEqual([])
})

test('what the valid votes lost the informal ones gained', () => {
  expect(told(division(['+0.8', '+0.3']))).toEqual([expect.stringMatching(/^warning swing /)])
  expect(told(division(['+0.8', '+12.1']))).toEqual([])
})
