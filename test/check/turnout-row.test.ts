import { expect, test } from 'vitest'
import { told } from './told.js'

const byElection = (votes: string, turnout: string, shares = ['52.31', '33.75', '13.94']) =>
  `= 1971 Kelver by-election =

| Party | Candidate | Votes | % |
| Labour | Ada Bern | 15,505 | ${shares[0]} |
| Conservative | Cora Dahl | 10,004 | ${shares[1]} |
| Liberal | Eva Falk | ${votes} | ${shares[2]} |
| Majority | | 5,501 | 18.56 |
| Turnout | | ${turnout} | 61.2 |
`

test('the ballots of the row Turnout are what the rows add up to, or more', () => {
  expect(told(byElection('4,132', '29,641'))).toEqual([])
  expect(told(byElection('4,132', '29,802'))).toEqual([])
  expect(told(byElection('4,732', '29,641'))).toEqual(['error votes-sum 6:24 4,732 → 4,132'])
})

test('shares of one whole allow no fewer ballots than votes', () => {
  expect(told(byElection('4,132', '29,640')).map((line) => line.slice(0, 15))).toEqual(['error votes-sum'])
})

test('voters with several votes cast fewer ballots', () => {
  expect(told(byElection('4,132', '10,210'))).toEqual([])
})
