import { expect, test } from 'vitest'
import { toldOfProse, untold } from './marked.js'

const article = (lead: string) => `= 2012 Marovian presidential election =

Infobox
- Election Name: 2012 Marovian presidential election
- Country: Marovia
- Type: presidential
- Previous Election: 2007 Marovian presidential election
- Previous Year: 2007
- Next Election: 2017 Marovian presidential election
- Next Year: 2017
- Election Date: 11 March 2012 (first round) 8 April 2012 (second round)
- Candidate1: Josef Taur
- Party1: Independent
- Popular Vote1: 291,380
- Percentage1: 58.89%
- Candidate2: Franc Loma
- Party2: Democratic Party
- Popular Vote2: 203,408
- Percentage2: 41.11%

${lead}

== Results ==
| Candidate | Party | First round | | Second round | |
| | | Votes | % | Votes | % |
| Josef Taur | Independent | 196,120 | 38.31 | 291,380 | 58.89 |
| Franc Loma | Democratic Party | 163,760 | 31.99 | 203,408 | 41.11 |
| Anton Gross | Reform Party | 101,200 | 19.77 | | |
| Mira Petek | Green Alliance | 50,832 | 9.93 | | |
| Total | 511,912 | 100.00 | 494,788 | 100.00 |
| Valid votes | 511,912 | 98.02 | 494,788 | 98.60 |
| Invalid/blank votes | 10,341 | 1.98 | 7,026 | 1.40 |
| Total votes | 522,253 | 100.00 | 501,814 | 100.00 |
| Registered voters/turnout | 1,206,135 | 43.30 | 1,206,135 | 41.61 |
`

test.each([
  'No candidate won a majority in the first round on 11 March, so a second round was held on 8 April, in which Taur defeated Loma with [58.89%|58.98%] of the vote.',
  'As no candidate received a majority in the first round, a second round was held on 8 April, in which Josef Taur defeated Franc Loma with [58.89%|58.98%] of the vote.',
  'In the second round Taur defeated Loma with [58.89%|58.98%] of the vote.',
  "In the second round, Taur won with [58.89%|58.98%] of the vote to Loma's [41.11%|14.11%].",
  'In the runoff, Taur received [291,380|291,830] votes and Loma [203,408|204,308].',
  'Taur won the runoff with [58.89%|58.98%] of the vote.',
  'Taur won the second round with [58.89%|58.98%].',
  'Taur led the first round with [38.31%|83.31%] of the vote, followed by Loma with [31.99%|31.09%].',
  'In the first round Taur received [38.31%|33.81%] of the vote and Loma [31.99%|39.19%].',
  'Taur, who had received 38.31% in the first round, won the second with [58.89%|58.98%].',
  'Taur won [196,120|169,120] votes in the first round and 291,380 in the second.',
  'Gross was eliminated in the first round with [19.77%|17.97%] of the vote.',
  'Gross finished third with [101,200|110,200] votes ([19.77%|17.97%]).',
  'Loma won [31.99%|39.19%] in the first round and 41.11% in the second.',
  'Taur and Loma advanced to the second round with [38.31%|33.81%] and [31.99%|39.19%] of the vote respectively.',
  'Taur defeated Loma in the second round by [87,972|89,772] votes.',
  'Josef Taur was elected president with [58.89%|58.98%] of the vote in the second round.',
  'Taur was elected in the second round with [58.89%|58.98%] of the vote.',
  'Independent candidate Josef Taur won the election, defeating Franc Loma of the Democratic Party in the runoff with [58.89%|58.98%] of the vote.',
  'There were [1,206,135|1,260,135] registered voters.',
])('an election of two rounds, each marked number right and wrong: %s', (line) => {
  expect(untold(article, line)).toEqual([])
})

test.each([
  'There were 1,260,135 registered voters in 2007.',
  'There were 1,206,153 registered voters for the second round.',
  'Taur won the second round of the 2007 election with 58.98% of the vote.',
  'Taur led the first count with 38.13%, but the final result was 38.31%.',
  'Taur won 38.13% of the vote in the first round of counting.',
  'In the second round Taur defeated Loma by 87,972 votes.',
  'In the first round Taur led Loma by 32,360 votes.',
  'In the first round Taur beat Loma by 32,360 votes.',
  'In the first round, Taur won 6.32 percentage points more than Loma.',
  'Loma won the first round in the capital with 41.11%.',
  'Loma was defeated in the second round with 41.11% of the vote.',
  'Loma, who finished second with 31.99% in the first round, lost the runoff.',
  'Polls before the second round gave Taur 58.98%.',
  'Polls before the second round had Taur on 58.98%.',
  'Before the second round Gross, who had won 19.77%, endorsed Taur.',
  'Taur and Loma advanced to the second round with 38.31% and 31.99% of the vote respectively.',
  'Had turnout been as high as in the first round, Taur would have won 291,830 more.',
  'Taur, with 38.31%, and Loma, with 31.99%, advanced to the second round.',
  'Both Taur (38.31%) and Loma (31.99%) advanced to the second round.',
  'As no candidate won more than 50%, a second round was held, which Taur won with 58.89%.',
  'As no candidate passed the 50% mark, a second round was held on 8 April between Taur and Loma.',
  'Under the constitution a candidate needs 50% of the vote plus one to win in the first round.',
  'Turnout was 43.30% in the first round and 41.61% in the second.',
  'Turnout in the first round was 43.30%.',
  'Turnout in the second round was 41.61%.',
  'The first round was held on 11 March 2012 and was led by Taur with 38.31% of the vote.',
  'After finishing first in the first round with 38.31%, Taur won the runoff with 58.89%.',
  'A total of 522,253 votes were cast in the first round, of which 10,341 were invalid.',
])('an election of two rounds, of which nothing is told: %s', (line) => {
  expect(toldOfProse(article(line))).toEqual([])
})
