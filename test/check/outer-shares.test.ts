import { expect, test } from 'vitest'
import { told } from './told.js'

const religions = (...rows: string[]) => `= Religion in Selva =

| Group | Share |
${rows.map((row) => `| ${row} |`).join('\n')}
| Total | 100 |
`
const nested = [
  'Christian | 70.6',
  'Protestant | 46.5',
  'Evangelical | 25.4',
  'Mainline | 14.7',
  'Historically Black | 6.5',
  'Catholic | 20.8',
  'Orthodox | 3.3',
  'Other faiths | 5.9',
  'Jewish | 1.9',
  'Muslim | 4.1',
  'Unaffiliated | 22.8',
  'No answer | 0.6',
]

test('groups are followed by what they consist of, in groups of their own', () => {
  expect(told(religions(...nested))).toEqual([])
})

test('a group whose parts are all but one of the rows is a group all the same', () => {
  expect(told(religions('Believers | 76.6', 'Christian | 70.6', 'Muslim | 6.0', 'None | 23.4'))).toEqual([])
})

test('where a number does not fit nothing is said of the sum of groups and parts', () => {
  expect(told(religions(...nested.map((row) => row.replace('14.7', '41.7'))))).toEqual([])
})

test('shares of which none are parts of another add up to 100', () => {
  const plain = (first: string) => religions(first, 'Muslim | 4.1', 'Unaffiliated | 24.7', 'No answer | 0.6')
  expect(told(plain('Christian | 70.6'))).toEqual([])
  expect(told(plain('Christian | 76.0'))).toHaveLength(1)
  expect(told(religions('Christian | 76.0', 'Muslim | 91.1', 'Unaffiliated | 14.9'))).toHaveLength(1)
})
