import { expect, test } from 'vitest'
import { toldOfProse, untold } from './marked.js'

const article = (lead: string) => `= 1998 Marlow gubernatorial election =

Infobox
- Election Name: 1998 Marlow gubernatorial election
- Country: Marlow
- Type: presidential
- Previous Election: 1994 Marlow gubernatorial election
- Previous Year: 1994
- Next Election: 2002 Marlow gubernatorial election
- Next Year: 2002
- Election Date: November 3, 1998
- Nominee1: Jean Sheed
- Party1: Democratic Party (United States)
- Running Mate1: Tom Hale
- Popular Vote1: 449,117
- Percentage1: 52.04%
- Nominee2: Al Tautz
- Party2: Republican Party (United States)
- Running Mate2: Lee Gray
- Popular Vote2: 400,210
- Percentage2: 46.37%

${lead}

== Results ==
| Party | Candidate | Votes | % | ±% |
| Democratic | Jean Sheed | 449,117 | 52.04 | −5.29 |
| Republican | Al Tautz | 400,210 | 46.37 | +5.79 |
| Libertarian | Chuck Muth | 13,754 | 1.59 | |
| Majority | 48,907 | 5.67 |
| Turnout | 863,081 | |
| Democratic hold | Swing | |
`

test.each([
  'Incumbent Democratic Governor Jean Sheed won re-election with [52.04%|52.40%] of the vote.',
  'Democrat Jean Sheed won with [52.04%|52.40%] of the vote over Republican Al Tautz with [46.37%|43.67%].',
  'Sheed defeated Republican Al Tautz, [52.04%|52.40%] to [46.37%|43.67%].',
  'Sheed defeated Tautz by a margin of [48,907|49,807] votes.',
  'Sheed won the election by [48,907|49,807] votes.',
  'Libertarian Chuck Muth received [13,754|13,574] votes, or [1.59%|1.95%].',
  'Libertarian candidate Chuck Muth finished third with [1.59%|1.95%] of the vote.',
  'Muth took third with [1.59%|1.95%].',
  'The Democrats held the governorship with [52.04%|52.40%] of the vote.',
  'Sheed received [449,117|494,117] votes, [52.04%|52.40%] of the total.',
  "Sheed received [449,117|494,117] votes ([52.04%|52.40%]) to Tautz's [400,210|402,010] ([46.37%|43.67%]).",
  'Sheed narrowly won, with [52.04%|52.40%] of the vote.',
  'A total of [863,081|836,081] votes were cast.',
])('a governor, each marked number right and wrong: %s', (line) => {
  expect(untold(article, line)).toEqual([])
})

test.each([
  'Sheed defeated Tautz by a margin of 5.67%.',
  'Sheed won by 5.67 percentage points.',
  'Sheed carried 52.04% of the vote and 11 of 23 counties.',
  'Sheed won with just over 52% of the vote.',
  '863,081 people voted.',
])('a governor, of which nothing is told: %s', (line) => {
  expect(toldOfProse(article(line))).toEqual([])
})
