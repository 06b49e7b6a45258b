import { describe, expect, test } from 'vitest'
import { faults } from './faults.js'

/** A table whose shares are of the sum of its rows: every relation has the same numbers in it. */
const table = (rows: string) => `= 1957 Kelver general election =

Infobox
- Type: parliamentary

| Party | Votes | % |
${rows}
`

const sum = table(`| Reds | 4,123 | 41.2 |
| Blues | 3,055 | 30.6 |
| Greens | 1,922 | 19.3 |
| Golds | 900 | 9.0 |
| Total | 10,020 | 100 |`)

describe('two faults that have nothing in common', () => {
  test('each is told by itself, and only by what it explains', () => {
    const findings = faults(sum)
    const messages = findings.map(({ message }) => message)
    expect(messages.some((message) => message.includes('No single number'))).toBe(false)
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['row-percent', 'votes-sum'])
    const [share] = findings.filter(({ rule }) => rule === 'row-percent')
    expect([share?.actual, share?.expected]).toEqual(['19.3', ['19.2']])
    expect(share?.proof).toHaveLength(1)
    expect(share?.related?.filter(({ message }) => message.startsWith('could be'))).toEqual([])
  })

  test('neither is mended, as two are wrong', () => {
    expect(faults(sum).filter(({ fix }) => fix !== undefined)).toEqual([])
  })

  test('two wrong shares are two faults', () => {
    const findings = faults(
      table(`| Reds | 4,000 | 41.0 |
| Blues | 3,000 | 30.0 |
| Greens | 2,000 | 22.0 |
| Golds | 1,000 | 10.0 |
| Total | 10,000 | 100 |`),
    )
    expect(findings.map(({ actual, expected }) => [actual, expected])).toEqual([
      ['41.0', ['40.0']],
      ['22.0', ['20.0']],
    ])
    expect(findings.map(({ proof }) => proof?.length)).toEqual([1, 1])
  })

  test('numbers that are only right together stay together', () => {
    const findings = faults(`= 1957 Kelver general election =

Infobox
- Type: parliamentary
- Party1: Reds
- Popular Vote1: 4,123
- Party2: Blues
- Popular Vote2: 3,055

| Party | Votes | % |
| Reds | 3,055 | 45.31 |
| Blues | 4,123 | 33.57 |
| Greens | 1,922 | 21.12 |
| Total | 9,100 | 100 |
`)
    expect(findings.map(({ actual }) => actual)).toEqual(['3,055', '4,123'])
    for (const { message } of findings) expect(message).toContain('No single number')
  })

  test('what one number explains is told without the sum that others may be missing from', () => {
    const findings = faults(`= 1957 Kelver mayoral election =

Infobox
- Type: local
- Candidate1: Ann Archer
- Popular Vote1: 185,459
- Percentage1: 65.23%
- Candidate2: Bob Baker
- Popular Vote2: 86,697
- Percentage2: 30.53%

| Candidate | % | Votes |
| Ann Archer | 65.2% | 185,459 |
| Bob Baker | 30.5% | 86,797 |
| Carl Cook | 2.6% | 7,354 |
| Dora Dean | 1.1% | 3,053 |
| Evan Ellis | 0.5% | 1,399 |
| Total | | 284,321 |
`)
    expect(findings.map(({ rule, severity, actual }) => [rule, severity, actual])).toEqual([
      ['mirror-votes', 'error', '86,697'],
      ['votes-sum', 'warning', '284,321'],
    ])
  })
})
