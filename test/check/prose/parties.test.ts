import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'

/** What is told of prose in an article on a parliament of 100 seats. */
function told(lead: string, party = 'Workers Party'): string[] {
  const article = `= 1978 Freedonian general election =

Infobox
- Election Name: 1978 Freedonian general election
- Country: Freedonia
- Type: parliamentary
- Seats For Election: All 100 seats in the National Assembly
- Election Date: 26 February 1978
- Party1: ${party} (Freedonia)
- Seats Before1: 75
- Seats1: 82
- Popular Vote1: 807,515
- Percentage1: 81.74%
- Party2: Democratic Workers Party
- Seats Before2: 20
- Seats2: 18
- Popular Vote2: 180,381
- Percentage2: 18.26%

${lead}

== Results ==
| Party | Votes | % | Seats |
| ${party} | 807,515 | 81.74 | 82 |
| Democratic Workers Party | 180,381 | 18.26 | 18 |
| Total | 987,896 | 100.00 | 100 |
`
  return check(parseFlat(article))
    .filter(({ rule }) => rule.startsWith('prose'))
    .map(({ rule, actual, expected }) => `${rule} ${actual} → ${expected?.join(' or ')}`)
}

describe('a party that prose names in full', () => {
  test.each([
    ['The Workers Party won {} of the 100 seats.', '82', '28', 'prose-n-of-m'],
    ['The Workers Party won {} seats.', '82', '83', 'prose-n-of-m'],
    ['The Workers Party, which won {} of the 100 seats, remained in government.', '82', '92', 'prose-n-of-m'],
    [
      'The Workers Party won 82 of the 100 seats, the Democratic Workers Party {}.',
      '18',
      '81',
      'prose-n-of-m',
    ],
    ['The Workers Party won 82 seats and the Democratic Workers Party won {}.', '18', '13', 'prose-n-of-m'],
    ['The Workers Party remained the largest party with {} of the 100 seats.', '82', '28', 'prose-n-of-m'],
    [
      'The Workers Party emerged as the largest party, with {} of the vote.',
      '81.7%',
      '87.1%',
      'prose-percent',
    ],
    ['The Workers Party received {} of the vote.', '81.7%', '87.1%', 'prose-percent'],
    ['The Workers Party received {} votes.', '807,515', '805,715', 'prose-votes'],
    ['The Democratic Workers Party won {} of the 100 seats.', '18', '81', 'prose-n-of-m'],
  ])('%s: %s, not %s', (lead, right, wrong, rule) => {
    expect(told(lead.replace('{}', right))).toEqual([])
    expect(told(lead.replace('{}', wrong))).toEqual([`${rule} ${wrong} → ${right}`])
  })

  test.each([
    ['a change', 'The Workers Party gained 7 seats, and 8 seats more than expected.'],
    ['seats before', 'The Workers Party won 75 seats.'],
    ['another chamber', 'The Workers Party won 28 of the 60 seats.'],
    ['the chamber named', 'In the Senate, the Workers Party won 28 seats.'],
    ['another party of a longer name', 'The New Workers Party won 28 of the 100 seats.'],
    ['a branch', 'The Workers Party of Sylvania won 28 of the 100 seats.'],
    ['two parties', 'The Workers Party and its allies won 92 of the 100 seats.'],
    ['allies', 'Allies of the Workers Party won 92 of the 100 seats.'],
    ['a wing', 'The youth wing of the Workers Party, which won 28 of the 100 seats, was content.'],
    ['an earlier party', 'The former Workers Party won 28 of the 100 seats.'],
    ['an alliance', 'The Workers Party-led alliance won 92 of the 100 seats.'],
    ['another year', 'In 1973, the Workers Party had won 28 of the 100 seats.'],
    ['far off', 'The Workers Party received 60% of the vote.'],
    ['a victory', 'The Democratic Workers Party won the vote in parliament.'],
  ])('%s is no statement of its numbers', (_, lead) => {
    expect(told(lead)).toEqual([])
  })
})

describe('a party of one word', () => {
  test.each([
    ['Labour', 'Labour won {} of the 100 seats.'],
    ['Fidesz', 'Fidesz emerged as the largest party with {} of the 100 seats.'],
    ['FNP', 'The FNP won {} of the 100 seats.'],
    ['Conservative', 'The Conservatives won {} of the 100 seats.'],
  ])('%s', (party, lead) => {
    expect(told(lead.replace('{}', '82'), party)).toEqual([])
    expect(told(lead.replace('{}', '28'), party)).toEqual(['prose-n-of-m 28 → 82'])
  })

  test.each([
    [
      'a word that describes',
      'Conservative',
      'Conservative candidates of all parties won 28 of the 100 seats.',
    ],
    ['another party', 'Labour', 'New Labour won 28 of the 100 seats.'],
    ['two letters', 'Us', 'Us won 28 of the 100 seats.'],
  ])('is not meant by %s', (_, party, lead) => {
    expect(told(lead, party)).toEqual([])
  })
})
