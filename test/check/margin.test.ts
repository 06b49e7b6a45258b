import { expect, test } from 'vitest'
import { told } from './told.js'

const byElection = (majority: string, share: string) => `= 1971 Kelver by-election =

| Party | Candidate | Votes | % |
| Labour | Ada Bern | 15,505 | 52.31 |
| Conservative | Cora Dahl | 10,004 | 33.75 |
| Liberal | Eva Falk | 4,132 | 13.94 |
| Majority | | ${majority} | ${share} |
`

test('a majority that its votes and shares make is left alone', () => {
  expect(told(byElection('5,501', '18.56'))).toEqual([])
})

test('digits swapped over the point of a share are a slip like any other', () => {
  expect(told(byElection('5,501', '15.86'))).toEqual(['warning margin-percent 7:24 15.86 → 18.56'])
})
