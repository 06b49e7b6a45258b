import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'

/** Who is told to have won wrongly, in an article on a primary that Archer won. */
function toldWinners(lead: string): string[] {
  const article = `= 2004 Oregon Democratic presidential primary =

Infobox
- Election Name: 2004 Oregon Democratic presidential primary
- Country: Oregon
- Election Date: May 18, 2004
- Candidate1: Ann Archer
- Popular Vote1: 60,012
- Percentage1: 58.02%
- Candidate2: Bob Baker
- Popular Vote2: 43,421
- Percentage2: 41.98%

${lead}
`
  return check(parseFlat(article)).flatMap(({ rule, actual, expected }) =>
    rule === 'prose-winner' ? [`${actual} → ${expected?.join(' or ')}`] : [],
  )
}

describe('a sentence on who won', () => {
  test.each([
    'Baker won the primary.',
    'Baker won the Oregon primary.',
    'Baker easily won the primary with 58.02% of the vote.',
    'Baker won Oregon.',
    'Baker won the state of Oregon.',
    'Baker won the state, and Archer came second.',
    'Senator Bob Baker won the primary over Ann Archer.',
    'Baker defeated Archer.',
    'Baker narrowly defeated Ann Archer in the primary.',
    'Baker carried the state.',
    'Baker carried Oregon by a wide margin.',
    'Baker won the popular vote.',
    'In the primary, Baker won the state.',
    'On May 18, Bob Baker won the Democratic primary.',
    'Baker won the 2004 primary.',
    'Former governor Bob Baker won the primary and 46 delegates.',
    'The primary was won by Bob Baker.',
    'Oregon was won by Baker.',
    'Baker won with 58.02% of the vote.',
    'Baker was the winner.',
    'Baker was declared the winner.',
    'Baker beat Archer by 16,591 votes.',
    'Baker won the contest with 60,012 votes.',
    'Archer lost to Baker.',
    'Archer was defeated by Baker.',
  ])('%s', (lead) => {
    expect(toldWinners(lead)).toEqual(['Bob Baker → Ann Archer'])
    const right = lead
      .replace(/(?:Bob )?Baker/g, 'X')
      .replace(/(?:Ann )?Archer/g, 'Baker')
      .replace(/X/g, 'Archer')
    expect(toldWinners(right)).toEqual([])
  })

  test.each([
    'Baker won the most counties.',
    'Baker won the primary in Multnomah County.',
    'Baker won the 2000 primary.',
    'Baker won the endorsement of the state party.',
    'Baker won the straw poll of the state party.',
    'Baker won the debate in Portland.',
    'Baker won the Republican primary.',
    'Baker won the Iowa caucuses and the New Hampshire primary.',
    'Baker, who had won the state in 2000, conceded on election night.',
    'Baker won the election of 2000.',
    'Baker would have won the state had turnout been higher.',
    'Many expected that Baker won the state, but Archer did.',
    'Baker was elected governor in 2002.',
    'Baker was elected to the Senate in 1996.',
    'Baker, who was elected mayor of Portland, endorsed Archer.',
    'Baker defeated Archer in the city of Portland.',
    'Baker defeated Archer in the previous primary.',
    'Baker narrowly defeated Archer among men.',
    'Baker beat Archer in fundraising.',
    'Baker won a seat in the state house.',
    'Baker won the vote of union members.',
    'Baker won the rural vote.',
    'Baker won the early vote.',
    'Baker won the vote in 5 counties.',
    "Baker carried the state's rural east.",
    'Baker carried the east of the state.',
    'Baker carried the city of Salem.',
    'Baker won the right to be on the ballot.',
    'Baker won the lottery for the first place on the ballot.',
    'Baker was the favorite, but Archer won the primary.',
    'Although Baker won the national primary vote, Archer won Oregon.',
    'No one but Baker won the state.',
    'Had Baker won the state, he would have stayed in the race.',
    'If Baker won the primary, he would stay in the race.',
    'Observers said Baker won the contest for attention.',
    "Baker won the state senate's support.",
    "Baker won the state treasurer's endorsement.",
    "Baker won the state Democratic convention's straw vote.",
    "Baker won the party's nomination.",
    'Baker won the nomination after Archer withdrew.',
    'Baker won the caucuses held two weeks before.',
    "Baker won the primary's most populous county.",
    'Baker won the primary election in Clackamas County.',
    'Baker won the vote count in Salem.',
    'Archer lost the primary to nobody; Baker was elected as a delegate.',
    'Baker defeated three other candidates, but not Archer.',
    'Baker and Archer won 30 and 46 delegates.',
    'Baker won 5 counties, Archer 31.',
    'Baker defeated incumbent senator Archer in a 1998 race.',
    'Baker, whom Archer defeated, endorsed her.',
    'Baker was defeated by Archer.',
    'Baker has won the state twice before.',
    'Baker had won the state before.',
    'Baker, having won the state in 2000, was confident.',
    'Only twice has Baker won an election.',
    'Baker won the primary for governor.',
    'Baker won the primary for the House seat.',
    "Baker's supporters won the vote on the platform.",
    'Baker won the seat that Archer had held.',
    'Baker won the special election that followed.',
    'Baker won the runoff.',
    'Baker won the second round.',
    'Baker won the recall election.',
    "Baker won the state's only caucus.",
    'Baker won the absentee vote.',
    'In 18 of 36 counties Baker won the vote.',
    'Baker won the state, the Associated Press wrongly reported.',
    'It was reported that Baker won the state.',
    'Baker won the vote of the superdelegates.',
    'The primary was won by Archer, not by Baker.',
  ])('of something else or somebody else: %s', (lead) => {
    expect(toldWinners(lead)).toEqual([])
  })
})

test('who was ahead in another ballot may have beaten the winner of the last one there', () => {
  const told = (second: string) =>
    check(
      parseFlat(`= 1990 Kelver Party leadership election =

Infobox
- Election Name: 1990 Kelver Party leadership election
- Election Date: 20–27 November 1990
- Candidate1: Jo Maier
- Popular Vote1: 185
- Candidate2: Mick Hesse
- Popular Vote2: 131
- Candidate3: Meg Thorne
- Popular Vote3: 56

Thorne defeated Hesse.

== First ballot ==
| Candidate | Votes |
| Meg Thorne | ${second} |
| Mick Hesse | 152 |

== Second ballot ==
| Candidate | Votes |
| Jo Maier | 185 |
| Mick Hesse | 131 |
| Meg Thorne | 56 |
`),
    ).filter(({ rule }) => rule === 'prose-winner')
  expect(told('204')).toEqual([])
  expect(told('104')).toHaveLength(1)
})
