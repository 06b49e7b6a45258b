import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'

function told(text: string): string[] {
  return check(parseFlat(text))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, line }) => `${rule} ${line}`)
}

function remarks(text: string, rule: string): string[] {
  return check(parseFlat(text))
    .filter((diagnostic) => diagnostic.rule === rule)
    .map(({ message }) => message)
}

describe('integer-feasible', () => {
  const article = (share: string, total: number) =>
    `= 2016 Guam Republican convention =\n\n| Candidate | Votes | Percentage |\n| Donald Trump | — | ${share}% |\n| Others | ${total} | 100% |\n| Total | ${total} | 100% |\n`

  test('agrees with trying every number of votes', () => {
    for (let total = 2; total < 40; total++)
      for (const share of ['0.0', '2.6', '16.7', '33.3', '33.4', '47.0', '50.0', '97.4']) {
        const stated = Number(share.replace('.', ''))
        let possible = false
        for (let votes = 0; votes <= total; votes++) {
          const rounded = 2 * Math.abs(1000 * votes - stated * total) <= total
          const cut = stated * total <= 1000 * votes && 1000 * votes < (stated + 1) * total
          if (rounded || cut) possible = true
        }
        const said = remarks(article(share, total), 'integer-feasible')
        expect(said.length === 0, `${share} of ${total}`).toBe(possible)
      }
  })
})

describe('one cause, one message', () => {
  const ghana = (changes: readonly [string, string][] = []) => {
    let text = `= 2004 Ghanaian parliamentary election =

Infobox
- Country: Ghana
- Type: parliamentary
- Election Date: 2004-12-07
- Turnout: 75.71%
- Party1: New Patriotic Party
- Last Election1: 100
- Seats1: 128
- Seat Change1: +28
- Popular Vote1: 4,212,844
- Party2: National Democratic Congress
- Last Election2: 92
- Seats2: 94
- Seat Change2: +2
- Popular Vote2: 3,505,074

| Party | Votes | % | Seats |
| New Patriotic Party | 4,212,844 | 54.59 | 128 |
| National Democratic Congress | 3,505,074 | 45.41 | 94 |
| Invalid/blank votes | 141,177 | – | – |
| Total | 7,859,095 | 100 | 222 |
| Registered voters/turnout | 10,381,152 | 75.71 | – |
`
    for (const [from, to] of changes) {
      expect(text).toContain(from)
      text = text.replace(from, to)
    }
    return text
  }

  test('a consistent article is silent', () => {
    expect(told(ghana())).toEqual([])
  })

  test.each([
    ['Seats1: 128', 'Seats1: 129', ['mirror-count 10']],
    ['Seat Change1: +28', 'Seat Change1: +82', ['seat-change 11']],
    ['Last Election2: 92', 'Last Election2: 82', ['seat-change 16']],
    // Too far off for a slip: another base.
    ['Last Election2: 92', 'Last Election2: 61', []],
    ['- Turnout: 75.71%', '- Turnout: 57.71%', ['turnout 7']],
    ['10,381,152 | 75.71', '10,381,152 | 75.17', ['turnout 24']],
    ['10,381,152', '10,318,152', ['turnout 24']],
    ['| 141,177', '| 144,177', ['votes-sum 22']],
  ] as const)('%s become %s', (from, to, expected) => {
    expect(told(ghana([[from, to]]))).toEqual(expected)
  })

  test('of two turnouts the one that does not fit is repaired', () => {
    const text = ghana([['- Turnout: 75.71%', '- Turnout: 57.71%']])
    const [finding] = check(parseFlat(text)).filter(({ rule }) => rule === 'turnout')
    expect(finding?.expected).toEqual(['75.71%'])
    expect(finding?.fix?.edits[0]?.text).toBe('75.71%')
  })
})

describe('margin-votes', () => {
  const article = (majority: string, total = '') =>
    `= 1973 Chester-le-Street by-election =\n\n| Candidate | Votes |\n| Giles Radice | 25,874 |\n| George Suggett | 18,808 |\n| Neil Balfour | 4,092 |\n| Majority | ${majority} |\n${total}`

  test.each(['7,066', '2,974', '1,487', '24,388'])('%s is a majority of some kind', (majority) => {
    expect(remarks(article(majority), 'margin-votes')).toEqual([])
  })

  test('is repaired where a total bears the votes out, and only there', () => {
    const total = '| Total | 48,774 |\n'
    const fixOf = (text: string) => check(parseFlat(text)).find(({ rule }) => rule === 'margin-votes')?.fix
    expect(fixOf(article('7,606', total))?.edits[0]?.text).toBe('7,066')
    expect(remarks(article('7,606'), 'margin-votes')).toHaveLength(1)
    expect(fixOf(article('7,606'))).toBeUndefined()
  })
})

describe('threshold-award', () => {
  const article = (sentence: string, share: string) =>
    `= 2008 Guam Democratic presidential caucuses =\n\n${sentence}\n\n| Candidate | Percentage | Delegates |\n| Barack Obama | 70.1% | 7 |\n| Hillary Clinton | ${share} | 3 |\n`

  test.each([
    ['A 15 percent threshold is required.', '15.0%', 0],
    ['A 15 percent threshold is required.', '14.9%', 1],
    ['A 15 percent threshold is required.', '15%', 0],
    ['A 15 percent threshold is required. Another is a 10 percent threshold.', '12.0%', 0],
    ['Nothing is required.', '3.0%', 0],
  ])('%s with %s', (sentence, share, count) => {
    expect(remarks(article(sentence, share), 'threshold-award')).toHaveLength(count)
  })
})

describe('neighbour-title', () => {
  const remarked = (neighbour: string, title: string) =>
    remarks(
      `= ${title} =\n\nInfobox\n- Election Name: ${title}\n- Previous Election: ${neighbour}\n- Country: X\n`,
      'neighbour-title',
    )

  test('several contests of a year are none that are misspelt', () => {
    const spill = '2005 Kelver Labour Party leadership spill'
    expect(remarked('2003 Kelver Labour Party leadership spills', spill)).toEqual([])
    expect(remarked('2003 Kelver Labour Party leadership spil', spill)).toHaveLength(1)
    expect(remarked('2003 Kelvers Labour Party leadership spill', spill)).toHaveLength(1)
  })
})

test('two whole numbers in one cell are no grouping of one', () => {
  const article = (votes: string) =>
    `= 2011 Kestrel Bay mayoral election =\n\n| Candidate | Votes |\n| Ada Quill | 8,104 |\n| Boris Tern | 5,900 |\n| Cy Gannet | ${votes} |\n`
  expect(remarks(article('1,500 1,400'), 'number-format')).toEqual([])
  expect(remarks(article('1,5001,400'), 'number-format')).toHaveLength(1)
})
