import { expect, test } from 'vitest'
import { told } from './told.js'

const runoff = (change: readonly [string, string] = ['', '']) =>
  `= 2017 Kelver presidential election =

| Candidate | Votes | % |
| Ada Bern | 20,743,128 | 66.10 |
| Cora Dahl | 10,638,475 | 33.90 |
| Total | 31,381,603 | 100 |
| Valid votes | 31,381,603 | 88.48 |
| Spoilt and null votes | 4,085,724 | 11.52 |
| Turnout | 35,467,327 | 74.56 |
| Abstentions | 12,101,366 | 25.44 |
| Registered voters | 47,568,693 | – |
`.replace(...change)

test('who voted and who abstained are all who could vote', () => {
  expect(told(runoff())).toEqual([])
  expect(told(runoff(['12,101,366', '12,101,866']))).toEqual(['error turnout 10:17 12,101,866 → 12,101,366'])
  expect(told(runoff(['47,568,693', '47,568,698']))).toEqual(['error turnout 11:23 47,568,698 → 47,568,693'])
})

test('the share of abstentions is of these', () => {
  expect(told(runoff(['25.44', '25.94']))).toEqual(['error turnout 10:30 25.94 → 25.44 [25.44]'])
})

test('valid and invalid votes are the ballots of the turnout, where a total is stated too', () => {
  expect(told(runoff(['35,467,327', '35,467,927']))).toEqual([
    'error valid-invalid-sum 9:13 35,467,927 → 35,467,327 [35,467,327]',
  ])
  expect(told(runoff(['4,085,724', '4,085,774']))).toEqual([
    'error valid-invalid-sum 8:27 4,085,774 → 4,085,724 [4,085,724]',
  ])
})

test('abstentions that are far from it are of something else', () => {
  expect(told(runoff(['12,101,366', '9,530,412']).replace('25.44', '20.04'))).toEqual([])
  expect(
    told(`= 1993 Kelver national convention =

| Candidate | Votes | % |
| Ada Bern | 610 | 61.0 |
| Cora Dahl | 340 | 34.0 |
| Abstentions | 50 | 5.0 |
| Total | 1,000 | 100 |
| Registered voters | 1,204 | |
`),
  ).toEqual([])
})
