import { expect, test } from 'vitest'
import { told } from './told.js'

const byElection = (third: string, fourth = '671') => `= 1978 Kelver by-election =

Infobox
- Election Name: 1978 Kelver by-election
- Ongoing: no
- Candidate1: Ada Bern
- Popular Vote1: 22,548
- Percentage1: 52.87%
- Candidate2: Bo Dahl
- Popular Vote2: 17,051
- Percentage2: 39.98%
- Candidate3: Cy Falk
- Popular Vote3: 2,248
- Percentage3: 5.27%

== Result ==
- Ada Bern (Red): 22,548 votes
- Bo Dahl (Blue): 17,051 votes
- Cy Falk (Green): 2,248 votes
- Di Gray (White): ${third} votes
- Eva Holm (Black): ${fourth} votes
Result: Red Gain
`

test('votes of others leave the total that the shares are of as it is', () => {
  expect(told(byElection('126', '671'))).toEqual([])
})

test('and are too many where they go beyond it', () => {
  const [finding, ...others] = told(byElection('426'))
  expect(others).toEqual([])
  expect(finding).toMatch(/^error row-percent \d+:\d+ /)
  expect(finding).toContain('126')
})

test('fewer may leave someone out', () => {
  expect(told(byElection('26'))).toEqual([])
})
