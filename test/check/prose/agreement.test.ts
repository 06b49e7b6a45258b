import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import type { Diagnostic } from '../../../src/check/diagnostic.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'

const title = '2004 Washington Democratic presidential caucuses'

/** An article whose numbers agree, with a lead on line 15. */
function article(lead: string, name = title): string {
  return `= ${name} =

Infobox
- Election Date: February 7, 2004
- Candidate1: John F. Kerry
- Popular Vote1: 11,397
- Percentage1: 48.41%
- Delegate Count1: 46
- Candidate2: Howard Dean
- Popular Vote2: 7,060
- Percentage2: 29.99%
- Delegate Count2: 24
- Votes For Election: 76 pledged delegates

${lead}

== Results ==
| Candidate | Votes | Percentage | Delegates |
| John F. Kerry | 11,397 | 48.41% | 46 |
| Howard Dean | 7,060 | 29.99% | 24 |
| Dennis Kucinich | 1,928 | 8.19% | 6 |
| John Edwards | 1,571 | 6.67% | 0 |
| Others | 1,586 | 6.74% | 0 |
| Total | 23,542 | 100.00% | 76 |
`
}

function told(lead: string, name?: string): Diagnostic[] {
  return check(parseFlat(article(lead, name))).filter(({ severity }) => severity !== 'info')
}

describe('a number in prose whose subject and area are certain', () => {
  test.each([
    ['Kerry won with {} of the vote.', '48%', '58%', 'prose-percent'],
    ['Kerry won the caucuses with {} of the vote, ahead of Dean.', '48.4%', '44.8%', 'prose-percent'],
    ['John Kerry won the caucuses with {} of the vote.', '48 percent', '84 percent', 'prose-percent'],
    ['John Kerry received {} of the vote.', '48.41%', '49.41%', 'prose-percent'],
    ['Howard Dean finished second with {} of the vote.', '30%', '31%', 'prose-percent'],
    ['Kerry won with 48% of the vote, while Dean received {}.', '30%', '20%', 'prose-percent'],
    ['Kerry defeated Howard Dean with {} of the vote.', '48%', '38%', 'prose-percent'],
    ['The caucuses were won by John Kerry with {} of the vote.', '48%', '38%', 'prose-percent'],
    ['Dean received 7,060 votes ({}).', '29.99%', '39.99%', 'prose-percent'],
    ['Kucinich, who received {} of the vote, won six delegates.', '8.19%', '9.18%', 'prose-percent'],
    [
      'John Edwards, who had campaigned in the state, received {} of the vote.',
      '6.67%',
      '7.66%',
      'prose-percent',
    ],
    ['Kerry received 48%, Dean received 30%, and Edwards received {}.', '6.67%', '7.67%', 'prose-percent'],
    ['Kerry received {} votes.', '11,397', '11,937', 'prose-votes'],
    ['Dean received {} votes (29.99%).', '7,060', '7,600', 'prose-votes'],
    ['Kerry won the caucuses with {} votes.', '11,397', '12,397', 'prose-votes'],
    ['A total of {} votes were cast.', '23,542', '23,452', 'prose-votes'],
    ['In all, {} votes were cast in the caucuses.', '23,542', '32,542', 'prose-votes'],
    ['Kerry received {} of the 76 delegates.', '46', '64', 'prose-n-of-m'],
    ['Kerry received 46 of the {} delegates.', '76', '67', 'prose-n-of-m'],
    ['Kerry received {} of the state’s 76 pledged delegates.', '46', '64', 'prose-n-of-m'],
    ["Kerry received 46 of Washington's {} delegates.", '76', '67', 'prose-n-of-m'],
    ['Kerry won 46 delegates, and Howard Dean {}.', '24', '42', 'prose-n-of-m'],
    ['Kerry received 11,397 votes and Dean {}.', '7,060', '7,600', 'prose-votes'],
    ['Kerry received 11,397 votes (48.41%) and Dean {} (29.99%).', '7,060', '7,600', 'prose-votes'],
    ['Kerry received 11,397 votes (48.41%) and Dean 7,060 ({}).', '29.99%', '92.99%', 'prose-percent'],
    ['Kerry received {} of a total of 76 delegates.', '46', '64', 'prose-n-of-m'],
    ['Dean won {} delegates.', '24', '42', 'prose-n-of-m'],
    ['A total of {} delegates were awarded.', '76', '67', 'prose-n-of-m'],
    ['Kerry defeated Dean by {} votes.', '4,337', '4,373', 'prose-margin'],
    ['Kerry defeated Howard Dean by a margin of {} votes.', '4,337', '4,437', 'prose-margin'],
    ['Kerry won by a margin of {} votes over Howard Dean.', '4,337', '5,337', 'prose-margin'],
    ['Kerry won with a majority of {} votes.', '4,337', '4,373', 'prose-margin'],
    ['Kerry defeated candidate Howard Dean by {} votes.', '4,337', '4,373', 'prose-margin'],
    ['Kerry of the Democratic Party received {} of the vote.', '48.41%', '45.41%', 'prose-percent'],
    ['Kerry (Democratic) received {} votes.', '11,397', '11,937', 'prose-votes'],
    ['Kerry narrowly beat Dean by {}.', '18.4 percentage points', '14.8 percentage points', 'prose-margin'],
    ['Kerry won the caucuses, taking {} of the vote.', '48%', '58%', 'prose-percent'],
    ['Kerry defeated Dean, winning {} of the vote.', '48.41%', '44.81%', 'prose-percent'],
    ['Kerry, with {} of the vote, defeated Dean.', '48%', '58%', 'prose-percent'],
    ['Kerry polled {} votes.', '11,397', '11,937', 'prose-votes'],
    ['Kerry was elected with {} votes.', '11,397', '11,937', 'prose-votes'],
    ['Kerry won 46 (of {}) delegates.', '76', '67', 'prose-n-of-m'],
    ['Kerry won by {}.', '18.42 percentage points', '19.42 percentage points', 'prose-margin'],
    ['Dean finished in second, with {} of the vote.', '30%', '40%', 'prose-percent'],
    ['Former governor Howard Dean came second, taking {} of the vote.', '30%', '40%', 'prose-percent'],
    ['Kerry won with 48% of the vote to Howard Dean’s {}.', '30%', '33%', 'prose-percent'],
    ["Kerry won with 48.41% to Dean's {}.", '29.99 percent', '92.99 percent', 'prose-percent'],
    ['Kerry won with 48% of the vote over Governor Howard Dean with {}.', '30%', '40%', 'prose-percent'],
    ['Kerry won with 48% of the vote, followed by Dean ({}).', '30%', '40%', 'prose-percent'],
    ['Kerry won the caucuses with 48% of the vote to {} for Dean.', '30%', '40%', 'prose-percent'],
    ['Kerry received 48% of the vote and Dean received {}.', '30%', '40%', 'prose-percent'],
    ['Kerry won with 48.41% to Dean’s 29.99%, a margin of {}.', '18.42%', '14.82%', 'prose-margin'],
    [
      'Kerry received 48% of the vote to Dean’s 30%, a Kerry victory margin of {}.',
      '18%',
      '81%',
      'prose-margin',
    ],
    [
      'Washington was won by Governor John Kerry (D-Ohio) with {} of the popular vote.',
      '48.41%',
      '84.41%',
      'prose-percent',
    ],
    ['Kerry defeated Dean with 48% of the vote to {}.', '30%', '40%', 'prose-percent'],
    ['Kerry defeated Dean by a margin of {} to 30%.', '48%', '84%', 'prose-percent'],
    ['Kerry won 48.41% of the vote, and Dean {}.', '29.99%', '92.99%', 'prose-percent'],
    ['Kerry won with 48.41% to Dean’s 29.99%, an {} margin of victory.', '18.42%', '14.82%', 'prose-margin'],
    ['Kerry defeated Dean {} to 30%.', '48%', '84%', 'prose-percent'],
    ['Kerry defeated Dean 48% to {}.', '30%', '40%', 'prose-percent'],
    ['Kerry defeated Howard Dean, 48.4% to {}.', '30.0%', '33.0%', 'prose-percent'],
    ['Kerry carried the state by a margin of {}.', '18.42%', '19.42%', 'prose-margin'],
    ['Kerry won the caucuses by an {} margin of victory.', '18.4%', '14.8%', 'prose-margin'],
    ['Kerry narrowly beat Dean by an {} margin.', '18.4%', '14.8%', 'prose-margin'],
    ['Kerry won by an {} point margin over Howard Dean.', '18.4', '14.8', 'prose-margin'],
    [
      'Washington was won by Senator John Kerry by an {} margin.',
      '18.4 percentage point',
      '14.8 percentage point',
      'prose-margin',
    ],
  ])('%s: %s, not %s', (lead, right, wrong, rule) => {
    expect(told(lead.replace('{}', right))).toEqual([])
    const findings = told(lead.replace('{}', wrong))
    expect(findings.map(({ rule: id }) => id)).toEqual([rule])
    const [finding] = findings
    expect(finding).toMatchObject({ line: 15, column: lead.indexOf('{}') + 1, actual: wrong })
    expect(Number.parseFloat(finding?.expected?.[0]?.replace(',', '') ?? '')).toBe(
      Number.parseFloat(right.replace(',', '')),
    )
  })

  test.each([
    ['{} people voted in the caucuses.', 'More than 23,000', 'More than 32,000'],
    ['{} voters took part.', 'Over 23,500', 'Over 32,500'],
  ])('%s: %s, not %s', (lead, right, wrong) => {
    expect(told(lead.replace('{}', right))).toEqual([])
    const findings = told(lead.replace('{}', wrong))
    expect(findings).toMatchObject([{ rule: 'prose-bound', line: 15, column: 1, actual: wrong }])
  })

  test('a turnout', () => {
    const text = (said: string) =>
      `= 1998 Springfield mayoral election =\n\nInfobox\n- Election Date: May 5, 1998\n- Turnout: 61.3%\n- Candidate1: Ann Archer\n- Candidate2: Bob Baker\n\n${said}\n`
    const findings = (said: string) =>
      check(parseFlat(text(said))).map(({ rule, line, column, actual, expected }) => ({
        rule,
        line,
        column,
        actual,
        expected,
      }))
    expect(
      findings('Turnout was 61.3%. Turnout was 55.2% in 1994, and turnout in Shelbyville was 40.1%.'),
    ).toEqual([])
    expect(findings('With a turnout of 63.1% of registered voters, Archer won.')).toEqual([
      { rule: 'prose-turnout', line: 9, column: 19, actual: '63.1%', expected: ['61.3%'] },
    ])
  })
})

describe('a number that is right, or of which nobody can be certain', () => {
  test.each([
    'In King County, Kerry won with 44% of the vote.',
    'In King County, Kerry defeated Dean 44% to 41%.',
    'Kerry won with 48% of the vote, up from 30%.',
    'Kerry won by a margin of 13% to 42%.',
    'Kerry won 48% of the vote, and Dean 45% of the vote in Spokane.',
    'Kerry won 48% of the vote, and Dean 45% of the rural vote.',
    'Kerry defeated Howard Dean and John Edwards with 48% of the vote to 12%.',
    'Kerry won with 48% of the vote to 44% for all others.',
    'Kerry won with 48%, and Dean with 35% in Spokane.',
    'Kerry carried King County by a 14.8% margin.',
    'Kerry won Iowa by a margin of 14.8%.',
    'Kerry won with a margin of error of 14.8%.',
    'Kerry received 44% of the vote in Seattle and 51% elsewhere.',
    'In Jefferson County, Dean received 41% of the vote, and Kerry received 39%.',
    'In 2000, Gore had defeated Bill Bradley with 68% of the vote.',
    'Kerry won with 48% of the vote; in 2000 he had received 12%.',
    'Four years later, Kerry received 12% of the vote.',
    'A poll in January had Kerry at 38% and Dean at 41%.',
    'Kerry received 38% of the vote, according to a poll of the Seattle Times.',
    'Kerry received 38%, a poll by the University of Washington found.',
    'Kerry won 41% in early returns.',
    'With 90% of precincts reporting, Kerry had received 10,200 votes.',
    'Kerry received 18 percentage points more than Dean.',
    'Kerry received 4,337 more votes than Dean.',
    'Kerry received about 11,000 votes.',
    'Kerry received 11,000 votes to 7,000 for Dean.',
    'Kerry, who had won Iowa with 38% of the vote, won Washington with 48%.',
    'Dean, who had led the polls with 40%, received 30%.',
    'Kerry won 31 of the 39 counties.',
    'Delegates of John Kerry won 64 votes.',
    'Kerry won 46 delegates (60.5%).',
    'Kerry won 46 delegates, or 60.5%.',
    'Kerry won 46 delegates (60.5%) with 48.41% of the vote.',
    'Kerry won 46 of the first 76 delegates.',
    'Kerry won 46 of the 76 or so delegates.',
    'Kerry won 46 of what were 76 delegates.',
    'Kerry won 46 of 76 delegates, with 29 more to be chosen later.',
    'The state sent 95 delegates to the convention, 76 of them pledged.',
    'Of the 95 delegates, 76 were awarded by the caucuses.',
    'Kerry finished 18 percentage points ahead of Dean.',
    'Kerry defeated Dean by 10 points in Spokane.',
    'Kerry defeated Dean by more than 4,000 votes.',
    'Kerry defeated Dean by nearly 20 percentage points.',
    'Kerry won by 18 points.',
    'Kerry defeated Dean, winning 44% of the vote in King County.',
    'In King County Kerry beat Dean, taking 44% of the vote.',
    'Kerry won the nomination, receiving 61% of the vote.',
    'Kerry, with 35% of the vote counted, led Dean.',
    'Dean, with 51% of student voters, lost.',
    'Kerry defeated Clark, taking 51% of the vote.',
    'Kerry was re-elected with 58% of the vote in 2002.',
    'Kerry won by 4,337 votes (5% of which were absentee).',
    'Kerry won by 4,337 votes, or 12% more than in 2000.',
    'Turnout was 61.3%.',
    'Turnout was 12.5% in 2000.',
    'Over 9,500 voters attended in King County.',
    'More than 20,000 people took part.',
    'Kerry had 46 delegates to Dean’s 24.',
    'Kerry received the votes of 52% of women.',
    'Among voters under 30, Dean won 45% of the vote.',
    'Dean spent $46 million and won 24 delegates.',
    'Dean was endorsed by 24 of the 76 delegates.',
    'Kerry won 5 delegates at the district level and 12 at the state convention.',
    'Kerry led Dean by 200 votes at first.',
    'Dean lost to Kerry by 4,337 votes.',
    'Edwards received 6.67% of the vote, a drop of 3.2 percentage points.',
    'Edwards, with 6.67%, fell below the 15% threshold.',
    'Kerry was projected to win with 50%.',
    'If Kerry received 50% of the vote, he would have 48 delegates.',
    'The two received 78.4% of the vote together.',
    'Kerry and Dean received 78.4% of the vote.',
    'Kerry and Dean together won 70 delegates.',
    'Kerry received 48% in the caucuses and 55% in the nonbinding primary.',
    'Kerry won the general election in Washington with 52.8% of the vote.',
    'Kerry carried the state in November with 1,510,201 votes.',
    'Kucinich received 1,928 votes, or 8.19%, his best result in any state.',
    'Kucinich won the most votes in Jefferson County, 39%.',
    'Kerry’s 48% was his lowest share that month.',
    'Kerry beat Dean 48% to 30%.',
    'Kerry beat Dean, 48.41% to 29.99%.',
    'Kerry won all but one county, losing Jefferson by 12 votes.',
    'A total of 1,500 votes were cast in Seattle.',
    'A total of 9,000 votes were cast by mail.',
    'Some 23,542 votes were cast, up from 12,000 in 2000.',
    'Dean won 24 delegates, 10 of them from Seattle.',
    'Kerry received 12 delegates from Seattle.',
    'The caucuses were held on February 7, 2004, four days after those of February 3, 2004.',
    'Kerry received 63% of the superdelegates.',
    'Kerry had 52% support before the caucuses.',
    'Kerry needed 2,162 delegates for the nomination.',
    'By then Kerry had won 412 delegates.',
    'After the caucuses Kerry had 412 delegates, and Dean had 174 delegates.',
    'In total Kerry won 2,573 delegates.',
    'Dean received 30% of the vote and 24 delegates.',
    'Kerry received nearly half of the vote (48.41%).',
    'Kerry won by a margin of 18.4%.',
    'Kerry won by 4,337 votes, a margin of 18.42 percentage points.',
    'Kerry defeated Dean by 9,826 votes; a recount reduced the margin to 4,337 votes.',
    'The caucuses were attended by 23,542 voters.',
    'Kerry received 1,100 votes in Tacoma.',
    'Kerry received 2,200 votes, 19% of his total, in Tacoma.',
    'Kerry was first with 11,397 votes and Dean second with 7,060 votes.',
    'Kerry won by 18% over Dean.',
    'Dean won by 12 votes in Jefferson County.',
    'In 2000, Kerry won with a majority of 4,373 votes.',
    'Kerry won Jefferson County with a majority of 4,373 votes.',
    'Kerry of Boston received 11,937 votes in the general election.',
    'Kerry won with the votes of 12 unions.',
    'Kerry received 76,000 votes across the states that voted that day.',
    'Kerry received 58% of the vote on the same day in Michigan.',
    'Dean had won 60% of the votes of the MoveOn members.',
    'Kerry got 48% and Dean 30%.',
  ])('%s', (lead) => {
    expect(told(lead)).toEqual([])
  })

  test('an article on several contests tells them one by one', () => {
    const several = '2004 Democratic Party presidential primaries'
    expect(told('Kerry received 11,937 votes. Kerry defeated Dean by 4,373 votes.', several)).toEqual([])
  })
})

describe('numbers of voters and ballots in prose', () => {
  const said = (prose: string): string[] =>
    check(
      parseFlat(`= 1999 Springfield gubernatorial election =

== Results ==
${prose}

| Candidate | Votes | % |
| Ann Archer | 14,000 | 58.33 |
| Bob Baker | 10,000 | 41.67 |
| Valid votes | 24,000 | 97.96 |
| Invalid votes | 500 | 2.04 |
| Total votes | 24,500 | 100.00 |
| Registered voters/turnout | 40,000 | 61.25 |
`),
    )
      .filter(({ rule }) => rule === 'prose-ballots')
      .map(({ message }) => message)

  test.each([
    ['The total number of registered voters in the state was {}.', '40,000', '40,100'],
    ['Total number of votes cast was {}.', '24,500', '24,050'],
    ['Votes cast were 24,500 while number of valid votes was {}.', '24,000', '24,200'],
    ['Rejected votes were {}.', '500', '550'],
  ])('%s', (prose, right, wrong) => {
    expect(said(prose.replace('{}', right))).toEqual([])
    expect(said(prose.replace('{}', wrong))).toEqual([
      expect.stringMatching(new RegExp(`^Unexpected ${wrong} .* in the text, expected ${right}$`)),
    ])
  })

  test.each([
    ['In 1995, the total number of registered voters was 35,000.'],
    ['The total number of registered voters in the county was 5,000.'],
    ['The total number of registered voters was over 39,000.'],
    ['Postal votes cast were 3,000.'],
    ['There were 24,200 valid votes for the Senate.'],
  ])('of something else: %s', (prose) => {
    expect(said(prose)).toEqual([])
  })
})
