import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/check/diagnostic.js'
import { applyFixes, check, parse } from '../../src/index.js'

const infobox = (lines: string) => `= 2011 Kelver presidential primary =

Infobox
- Election Name: 2011 Kelver presidential primary
- Country: Kelver
${lines}`

function faults(text: string): Diagnostic[] {
  return check(parse(text, { from: 'flat' })).filter(({ severity }) => severity !== 'info')
}

function mended(text: string): string {
  return applyFixes(text, faults(text), { from: 'flat', suggested: true })
}

const table = (share: string) => `${infobox('')}
| Candidate | Votes | % |
| Ada Bern | 5,123 | 51.23 |
| Cora Dahl | 3,877 | ${share} |
| Eva Falk | 1,000 | 10.00 |
| Total | 10,000 | 100 |
`

test('a share with a digit missing is named, but not mended to one with fewer decimals', () => {
  const [finding, ...others] = faults(table('38.1'))
  expect(others).toEqual([])
  expect(finding?.actual).toBe('38.1')
  expect(finding?.fix).toBeUndefined()
  expect(mended(table('38.1'))).toBe(table('38.1'))
})

test('a share with the decimals of its column is mended', () => {
  expect(mended(table('38.97'))).toBe(table('38.77'))
})

test('every row that could be the wrong one is told', () => {
  const names = 'abcdefghijklmnopqr'.split('').map((letter) => `${letter.toUpperCase()}${letter}nn Berg`)
  const rows = names.map((name, at) => `| ${name} | ${1000 + at} |`).join('\n')
  const [finding] = faults(`${infobox('')}\n| Candidate | Votes |\n${rows}\n| Total | 18,154 |\n`)
  const told = finding?.related?.filter(({ message }) => message.startsWith('could be wrong instead'))
  expect(told?.length).toBe(names.length)
})

test('delegates at stake and the rows together tell against the total row', () => {
  const [finding] = faults(`${infobox('- Votes For Election: 38 pledged delegates')}

| Candidate | Votes | Delegates |
| Ada Bern | 5,123 | 20 |
| Cora Dahl | 3,877 | 18 |
| Total | 9,000 | 67 |
`)
  expect([finding?.actual, finding?.expected]).toEqual(['67', ['38']])
  expect(finding?.related?.some(({ message }) => message.startsWith('could be'))).toBe(false)
})

test('of shares cut off, of a total stated nowhere, the infobox may be the wrong one', () => {
  const [finding] = faults(`${infobox(`- Candidate1: Ada Bern
- Popular Vote1: 5,122
- Percentage1: 51.23%
- Candidate2: Cora Dahl
- Popular Vote2: 3,877
- Percentage2: 38.77%`)}

| Candidate | Votes | % |
| Ada Bern | 5,123 | 51.23 |
| Cora Dahl | 3,877 | 38.77 |
| Eva Falk | 1,000 | 10.00 |
`)
  expect([finding?.actual, finding?.expected]).toEqual(['5,122', ['5,123']])
})

test('a name is not counted where it is the start of a longer one', () => {
  const text = `${infobox(`- Candidate1: Ada Ber
- Popular Vote1: 5,123
- Candidate2: Cora Dahl
- Popular Vote2: 3,877`)}

Ada Bern won.

| Candidate | Votes |
| Ada Bern | 5,123 |
| Cora Dahl | 3,877 |
`
  expect(mended(text)).not.toContain('Ada Ber |')
})
