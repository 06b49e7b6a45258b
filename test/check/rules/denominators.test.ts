import { expect, test } from 'vitest'
import { rule } from '../../../src/check/rules/denominator-infer.js'
import { findings } from './run.js'

const mayor = (first: string, last: string) => `= 1958 Kelver mayoral election =

Infobox
- Election Name: 1958 Kelver mayoral election
- Ongoing: no
- Candidate1: Ada Bern
- Popular Vote1: 53,776
- Percentage1: ${first}%
- Candidate2: Bo Dahl
- Popular Vote2: 30,736
- Percentage2: 30.3%
- Candidate3: Cy Falk
- Popular Vote3: 17,089
- Percentage3: ${last}%
`

test('nothing is told of shares of what the infobox itself adds up to', () => {
  expect(findings(rule, mayor('52.9', '16.8'))).toEqual([])
})

test('a total that holds others as well is told', () => {
  const text = mayor('52.93', '16.82').replace('30,736', '28,736').replace('30.3%', '28.28%')
  const [finding] = findings(rule, text)
  expect(finding?.message).toMatch(/a total from 101,[56]\d\d to 101,6\d\d/)
})
