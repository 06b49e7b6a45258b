import { expect, test } from 'vitest'
import { check, parse } from '../../../src/index.js'
import { told } from '../told.js'

const election = (said: string, turnout = '| Turnout | | 22,627 | 47.0 |') => `= 2014 Kelver by-election =

${said}

| Party | Candidate | Votes | % |
| Red Party | Ada Bern | 14,000 | 61.87 |
| Blue Party | Cora Dahl | 8,627 | 38.13 |
${turnout}
`

test.each([
  'A total of 21,627 votes were cast.',
  'In total 12,627 votes were cast.',
  'In total, 21,627 votes were cast.',
  'Ada Bern was elected, and 2,627 votes were cast.',
])('of all votes the text has a slip away from those of the table: %s', (said) => {
  expect(told(election(said))).toEqual([
    expect.stringMatching(/^warning prose-ballots 3:\d+ [\d,]+ → 22,627$/),
  ])
})

test.each([
  'A total of 22,627 votes were cast.',
  // A hundred of them may have been invalid.
  'A total of 22,727 votes were cast.',
  'In Norwich 12,627 votes were cast.',
  'A total of 12,627 postal votes were cast.',
  'In 2010, a total of 12,627 votes were cast.',
  'A total of 12,627 votes were cast in the town.',
  'A total of 18,114 votes were cast.',
])('other numbers of votes are not compared: %s', (said) => {
  expect(told(election(said))).toEqual([])
})

test('nor is anything where the rows are not all', () => {
  expect(told(election('A total of 21,627 votes were cast.', '| Turnout | | 23,101 | 47.0 |'))).toEqual([])
})

test('where no row says how many there were, one of the rows may be wrong instead', () => {
  const text = `= 2011 Kelver mayoral election =

In total 77,428 votes were cast.

== Results ==
- Ada Bern (Red Party): 40,002 votes (51.6%)
- Cora Dahl (Blue Party): 23,150 votes (29.9%)
- Eva Falk (Green Party): 14,376 votes (18.5%)
`
  const [finding, ...more] = check(parse(text, { from: 'flat' })).filter(
    ({ severity }) => severity !== 'info',
  )
  expect(more).toEqual([])
  expect(finding).toMatchObject({ rule: 'prose-ballots', actual: '77,428', expected: ['77,528'] })
  expect(finding?.related?.map(({ line }) => line)).toEqual([7, 8])
})
