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
  'Democrats received 52.40% of the vote in the state House.',
  'Democrats won 52.40% of the two-party vote.',
  'The Democrats won 52.40% of the vote for the state Senate.',
  'The Democrats won 25.04% of the vote in Adams County.',
  'Republicans won 64.37% of the vote in Adams County.',
  'Republicans took 46.73% of the vote four years earlier.',
  'Republicans won 46.73% of the vote for attorney general.',
  'The Republicans won 46.73% in the race for the Senate.',
  'Republicans carried 11 of 23 counties.',
  'The Republicans, who had won 46.73% of the vote in 1990, did as well this time.',
  'Republicans gained the governorship of neighbouring Kelver with 46.73% of the vote.',
  'Republicans were at 46.73% in the polls.',
  'Registered Republicans made up 46.73% of the electorate.',
  'Republicans turned out at 46.73%.',
  'The Libertarians received 1.95% of the vote nationwide.',
  'The Libertarian Party won 1.95% of the vote in 1994.',
  'The Libertarian Party needed 1.95% of the vote to keep ballot access.',
  'Libertarian candidates received 1.95% of the vote.',
  'Democratic turnout was 52.40%.',
  'Democratic candidates won 52.40% of all votes cast that day.',
  'The Democratic majority in the legislature was 494.',
  'Sheed was the first Democrat to win Adams County, with 52.40%.',
  'Sheed won the Democratic primary with 52.40% of the vote.',
  "Sheed's majority of 49,807 in 1994 was cut to 48,907.",
  "Sheed's margin of victory was 48,907 votes.",
  "Sheed's margin in Adams County was 49,807 votes.",
  "Sheed's share of the vote was 52.04%, down from 57.33% in 1994.",
  "Sheed's share of the vote fell from 57.33% to 52.04%.",
  "Sheed's share of the vote in the polls rose from 52.40% to 55%.",
  'Sheed increased her share of the vote in Adams County from 45% to 52.40%.',
  'Sheed increased her share of the vote from 45% to 52.40% between the two polls.',
  'Tautz increased the Republican share of the vote from 40.58% to 46.37%.',
  'Tautz fell from 46.73% to 40% after the debate.',
  'Tautz rose from 40.58% to 46.73% in the course of the campaign.',
  'Tautz was up from 40% to 46.73% by October.',
  'Sheed dropped from 52.40% to 47% in a poll.',
  'Sheed defeated Tautz by a margin of 5.67%.',
  'Sheed won by 5.67 percentage points.',
  'Sheed carried 52.04% of the vote and 11 of 23 counties.',
  'Sheed won with just over 52% of the vote.',
  '863,081 people voted.',
])('a governor, of which nothing is told: %s', (line) => {
  expect(toldOfProse(article(line))).toEqual([])
})
