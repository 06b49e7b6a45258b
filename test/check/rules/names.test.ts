import { expect, test } from 'vitest'
import { rule } from '../../../src/check/rules/entity-match.js'
import { findings, repaired } from './run.js'

const fusion = `= 2010 Selvan gubernatorial election =

Infobox
- Election Name: 2010 Selvan gubernatorial election
- Nominee1: Bea Holm
- Popular Vote1: 12,846
- Nominee2: Norman Solbi
- Popular Vote2: 6,386

| Party | Candidate | Votes |
| Democratic | Bea Holm | 8,334 |
| Republican | Norman Solba | 6,100 |
| Working Families | Bea Holm | 4,512 |
| Conservative | Norman Solba | 286 |
`

test('a name of the infobox is compared with one that has several rows', () => {
  const [finding, ...more] = findings(rule, fusion)
  expect(more).toEqual([])
  expect(finding?.actual).toBe('Norman Solbi')
  expect(finding === undefined ? '' : repaired(finding, fusion)).toBe(fusion.replace('Solbi', 'Solba'))
})

test('two people with nearly the same name are not compared with a third', () => {
  expect(findings(rule, fusion.replace('Norman Solba | 286', 'Norman Solbo | 286'))).toEqual([])
})

test('one and many of a party are no two spellings', () => {
  const house = (name: string) => `= 2005 Selvan general election =

Infobox
- Election Name: 2005 Selvan general election
- Party1: Workers Party
- Popular Vote1: 12,846
- Party2: Liberal Democrats
- Popular Vote2: 6,386

| Party | Votes |
| Workers Party | 12,846 |
| ${name} | 6,386 |
`
  expect(findings(rule, house('Liberal Democrat'))).toEqual([])
  expect(findings(rule, house('Liberal Demacrats')).map(({ actual }) => actual)).toEqual([
    'Liberal Democrats',
  ])
})
