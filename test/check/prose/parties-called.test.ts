import { expect, test } from 'vitest'
import { toldOfProse, untold } from './marked.js'

const article = (lead: string) => `= 2007 Norland parliamentary election =

Infobox
- Election Name: 2007 Norland parliamentary election
- Country: Norland
- Type: parliamentary
- Previous Election: 2003 Norland parliamentary election
- Previous Year: 2003
- Next Election: 2011 Norland parliamentary election
- Next Year: 2011
- Seats For Election: All 68 seats in the Assembly
- Majority Seats: 35
- Election Date: 3 May 2007
- Registered: 1,503,200
- Turnout: 61.4% (3.2%)
- Leader1: Hugh Morgan
- Party1: Labour Party (Norland)
- Last Election1: 30 seats, 40.0%
- Seats1: 32
- Seat Change1: 2
- Popular Vote1: 376,413
- Percentage1: 41.8%
- Leader2: Ewan Wynn
- Party2: Norland National Party
- Last Election2: 15 seats, 21.2%
- Seats2: 19
- Seat Change2: 4
- Popular Vote2: 238,612
- Percentage2: 26.5%
- Leader3: Nick Born
- Party3: Conservative Party (Norland)
- Last Election3: 16 seats, 25.6%
- Seats3: 12
- Seat Change3: −4
- Popular Vote3: 189,940
- Percentage3: 21.1%
- Leader4: Mike German
- Party4: Green Party
- Last Election4: 7 seats, 13.2%
- Seats4: 5
- Seat Change4: −2
- Popular Vote4: 95,035
- Percentage4: 10.6%

${lead}

== Results ==
| Party | Votes | % | +/– | Seats | +/– |
| Labour Party | 376,413 | 41.8 | +1.8 | 32 | +2 |
| Norland National Party (NNP) | 238,612 | 26.5 | +5.3 | 19 | +4 |
| Conservative Party | 189,940 | 21.1 | −4.5 | 12 | −4 |
| Green Party | 95,035 | 10.6 | −2.6 | 5 | −2 |
| Valid votes | 900,000 | 97.51 | | | |
| Invalid/blank votes | 22,965 | 2.49 | | | |
| Total | 922,965 | 100 | | 68 | 0 |
| Registered voters/turnout | 1,503,200 | 61.4 | | | |
`

test.each([
  'Labour won [32|33] of the 68 seats.',
  'Labour won 32 of the [68|86] seats in the Assembly.',
  'The Labour Party won 32 of the [68|60] seats.',
  'Labour won [32|34] seats, two more than in 2003, but fell short of the 35 needed for a majority.',
  'Labour won [32|34] seats, three short of a majority.',
  'Labour remained the largest party with [32|34] seats, three short of the [35|36] needed for a majority.',
  'Labour remained the largest party, winning [32|34] of the 68 seats.',
  'The NNP won [19|18] seats.',
  'The NNP came second with [19|18] seats and [26.5%|25.6%] of the vote.',
  'The Norland National Party (NNP) increased its representation from [15|16] to [19|18] seats.',
  'The Norland National Party rose from [15|16] to [19|18] seats.',
  'The NNP was up from [15|16] seats to [19|18].',
  'The Conservatives fell from [16|17] seats to [12|13].',
  'The Conservatives were reduced from [16|17] seats to [12|13].',
  'The Conservatives won [12|13] seats, down from [16|17] in 2003.',
  'The Conservatives won [12|13] seats, down from [16|17].',
  'The Conservatives won [12|13] seats, a loss of [4|5].',
  'The Conservatives won [12|13] seats, [4|5] fewer than in 2003.',
  'The Greens won [5|6] seats with [10.6%|16.0%] of the vote.',
  'The Green Party won [10.6%|16.0%] of the vote and [5|6] seats.',
  "Labour's share of the vote rose from 40.0% to [41.8%|48.1%].",
  'Labour increased its share of the vote from 40.0% to [41.8%|48.1%].',
  "Labour's vote share rose by 1.8 percentage points to [41.8%|48.1%].",
  'Labour took [41.8%|48.1%] of the vote, up [1.8|1.3] points on 2003.',
  'Labour polled [376,413|367,413] votes ([41.8%|48.1%]).',
  'Labour received [376,413|367,413] votes, the NNP [238,612|283,612] and the Conservatives [189,940|198,940].',
  'Labour won [41.8%|48.1%] of the vote, followed by the NNP with [26.5%|25.6%], the Conservatives with [21.1%|11.1%] and the Greens with [10.6%|16.0%].',
  'Labour won 32 seats, the NNP [19|18], the Conservatives [12|13] and the Greens [5|6].',
  'Turnout was [61.4%|64.1%], up from 58.2% in 2003.',
  'Turnout was [61.4%|64.1%], an increase of 3.2 percentage points.',
  'Voter turnout was [61.4%|64.1%].',
  'Voter turnout rose to [61.4%|64.1%], from 58.2% in 2003.',
  'A total of [922,965|922,956] votes were cast, of which [22,965|22,956] were invalid.',
  'A total of [922,965|922,956] votes were cast, for a turnout of [61.4%|64.1%].',
  'There were [1,503,200|1,530,200] registered voters.',
  'Of [1,503,200|1,530,200] registered voters, [922,965|922,956] voted, a turnout of [61.4%|64.1%].',
  'Some [1,503,200|1,530,200] people were registered to vote.',
  'A majority required [35|53] seats.',
  "Hugh Morgan's Labour won [32|23] seats.",
  "Hugh Morgan's Labour Party won [32|23] seats.",
  'The ruling Labour Party won [32|23] seats.',
  'The opposition Conservatives won [12|21] seats.',
  'The governing Labour Party took [32|23] of the 68 seats.',
  'The Labour Party, led by Hugh Morgan, won [32|23] seats, a gain of [2|3].',
  'The Labour Party obtained [376,413|367,413] votes, equivalent to [41.8%|48.1%].',
  'The largest party was the Labour Party, with [32|23] seats.',
  'The election was won by the Labour Party, which took [32|23] of the 68 seats.',
  'The election was won by the Labour Party with [41.8%|48.1%] of the vote.',
  'The result was a victory for the Labour Party, which won [32|23] of the 68 seats.',
  'The NNP became the second-largest party with [19|91] seats.',
  'The NNP, with [19|91] seats, became the official opposition.',
  'The NNP made gains, winning [19|91] seats.',
  'No party won the [35|53] seats needed for a majority.',
  'No party had the [35|53] seats required to form a majority.',
  'Labour was three seats short of the [35|53] needed for an overall majority.',
])('a parliament, each marked number right and wrong: %s', (line) => {
  expect(untold(article, line)).toEqual([])
})

test.each([
  'The Labour Party won 32 of the 68 seats, with 26 of the 40 constituency seats.',
  'Labour won 26 of the 40 constituency seats and 6 of the 28 list seats.',
  'Labour won 23 constituency seats.',
  'Labour won 24 of the 40 constituencies.',
  'Labour won 22 seats in the south.',
  'Labour won 42 of its 60 target seats.',
  'Labour won 32 of the 60 seats it contested.',
  'Labour won 32 of the 86 seats that were being polled.',
  'Labour took 32 of the 64 elected seats in 1999.',
  'Labour gained 3 seats and lost 1.',
  'Labour gained 3 seats from the Conservatives but lost one to the NNP.',
  'Labour gained 5 seats in the capital.',
  'The Conservatives lost 5 seats but gained one.',
  'The Conservatives lost 6 seats, five of them to the NNP.',
  'The Conservatives fell from 17 seats at dissolution to 12.',
  'The Conservatives fell from 17 seats before the election to 12.',
  'The Conservatives fell from 17 seats in 1999 to 16 in 2003.',
  'The Conservatives won 12 seats, down from 17 in 1999.',
  'The Conservatives won 12 seats, down from 18 at their peak.',
  'The Conservatives won 12 seats, a loss of 5 compared to the dissolution.',
  'The Conservatives won 12 seats, 5 fewer than in 1999.',
  'The Conservatives won 12 seats, 3 fewer than predicted.',
  'The Conservatives won 12 seats, 7 fewer than the NNP.',
  'The Conservatives won 12 seats, five short of their target.',
  'The Conservatives won 12 seats (16 in 2003).',
  'The Conservatives won 12 seats, a gain of 2 on the opinion polls.',
  'The Conservatives won 12 seats, a loss of 4 and their worst result since 1971.',
  'The NNP rose from 19 seats to 21 in 2011.',
  'In 2011 the NNP rose from 19 to 24 seats.',
  'At the following election, the NNP rose from 19 to 18 seats.',
  'The NNP increased its representation from 15 to 19 seats.',
  'The NNP increased its number of seats from 15 to 19, and its share from 21.2% to 26.5%.',
  'The NNP increased its share of the vote from 21.2% to 26.5% and its seats from 15 to 19.',
  'The NNP increased its share of the constituency vote from 20.2% to 24.5%.',
  "The NNP's share of the list vote rose from 21.2% to 22.5%.",
  "The NNP's vote share rose from 26.5% to 28.5% in the opinion polls.",
  "The NNP's share of the seats rose from 22.1% to 27.9%.",
  "The NNP's share rose from 22.1% to 27.9% of the seats.",
  "The NNP's share of the vote fell from 24.2% in 1999 to 21.2% in 2003.",
  "The NNP's support had fallen from 26.2% to 21.2% in 2003.",
  "Labour's vote share fell from 48.1% to 38% during the campaign.",
  "Labour's vote share rose by 1.2 points compared to the European election.",
  "Labour's vote fell by 1.3% in the north.",
  "Labour's share of the vote was up by 1.8 points.",
  'Labour won 41.8% of the vote, up 1.8 points, and 32 seats, up 2.',
  'Labour won 41.8% (+1.8) of the vote.',
  'Labour won 41.8% of the vote, up from 38.0% in the European election.',
  'Labour won 41.8% of the vote, up from 40.8% in the last poll.',
  'Labour won 41.8% of the vote, down from 45.0% in 1999.',
  'Labour won 41.8% of the vote, up 3.8 points on its poll average.',
  'Labour won 41.8% of the vote, 15.3 points more than the NNP.',
  'Labour won 41.8% of the vote, an increase of 1.8 percentage points.',
  'Labour won 32 seats (up 2), the NNP 19 (up 4), the Conservatives 12 (down 4) and the Greens 5 (down 2).',
  'Labour won 32 seats, the NNP won 19, the Conservatives 12, and the Greens 5.',
  'Labour, the NNP, the Conservatives and the Greens won 32, 19, 12 and 5 seats respectively.',
  'Labour and the Greens won 37 seats between them, two more than needed.',
  'Labour and the Greens won a combined 52.4% of the vote.',
  "Labour's coalition with the Greens had 37 seats.",
  'Labour formed a coalition with the Greens, which had 5 seats.',
  'Labour, with the support of the Greens, held 37 of the 68 seats.',
  'Labour lost 2 seats in by-elections, leaving it with 30.',
  'Labour would have won 34 seats under the old boundaries.',
  'Labour had 31 seats after one member resigned.',
  'Labour was left with 31 seats after a defection in 2009.',
  'Labour entered the election with 31 seats.',
  'Labour went into the election with 31 seats, having lost one in a by-election.',
  'Labour had won 30 seats in 2003.',
  'Labour had won 38 seats in 1999, falling to 30 in 2003.',
  'Labour was expected to win 34 seats.',
  'Polls put Labour on 34 seats.',
  'A poll gave Labour 34 seats.',
  'An exit poll projected 34 seats for Labour, 17 for the NNP, 11 for the Conservatives and 6 for the Greens.',
  'Early results had Labour on 31 seats.',
  'The Conservatives became the third largest party with 12 seats.',
  'The Greens, who had 7 seats, lost two of them.',
  'The Greens were reduced to 5 seats.',
  'The Greens won 4 list seats and one constituency.',
  'Green MPs won 6 seats.',
  'The Greens needed 6 seats to form a group.',
  'The threshold for seats was 5% of the vote, which the Greens passed with 10.6%.',
  'The Green Party of Norland South won 6 seats there.',
  'Two Green Party candidates won 16.0% or more.',
  'The Conservatives and NNP both won about a fifth of the vote.',
  'The opposition parties won 36 seats between them.',
  'The NNP won 29 of the 40 seats in the capital.',
  'The NNP won 29% of the vote in the capital.',
  'The NNP won most seats in the north, with 9 of 12.',
  'The NNP won 9 of the 12 seats in the north.',
  'The NNP won 18 seats on the night and one more after a recount.',
  'The NNP won 19 seats; its youngest member was 18.',
  'The NNP leader Ewan Wynn won 56.5% of the vote in his constituency.',
  "Wynn's NNP won 19 seats.",
  'Turnout was 61.4%, up from 58.2%, but was just 41.6% in the capital.',
  'Turnout, at 61.4%, was up 3.2 points.',
  'Turnout was 64.1% among men.',
  'The turnout of 64.1% in the 1999 election was not reached.',
  'Postal turnout was 64.1%.',
  'Turnout had been 61.9% in 1999.',
  'There were 1,053,200 registered voters in 1999.',
  'There were 1,053,200 registered voters in the capital and its suburbs.',
  'Of 1,530,200 registered voters in 2003, 875,000 voted.',
  'Of 1,530,200 eligible voters, 922,965 voted.',
  'Of the 1,503,200 registered voters, 922,965 voted and 580,235 did not.',
  'Of the 922,965 votes cast, 22,965 were invalid.',
  'In the north, there were 503,200 registered voters.',
  'In the 2003 election, there were 1,530,200 registered voters.',
  'There were 1,530,200 registered voters at the start of the year.',
  'There were 1,053,200 registered voters, according to the commission.',
  'There were 53,200 registered voters abroad.',
  'There were 1,503,200 registered voters, of whom 753,200 were women.',
  'Some 1,500,000 people were registered to vote.',
  'A total of 922,965 votes were cast, of which 22,695 were postal votes.',
  'A total of 922,965 votes were cast, of which 22,965 were invalid and 5,200 blank.',
  'A total of 922,965 votes were cast, of which 900,000 were valid.',
  'About 2,965 votes were invalid.',
  'A two-thirds majority of 46 seats is needed to amend the constitution.',
  'For a constitutional majority 45 seats were needed.',
  'With the Speaker not voting, 34 seats were needed for a majority.',
  'In the old Assembly of 60 seats, 31 were needed for a majority.',
  'Before 2003, 45 seats were needed for a majority.',
  'In the coalition talks Labour found the 3 seats needed for a majority.',
  'Labour lacked the 3 seats needed for a majority.',
  'The Greens brought the 5 seats needed for a majority.',
  'The coalition had two more than the 35 seats needed for a majority.',
  'Labour fell from 41.8% to 38% in the polls.',
  'Labour won 32 seats, three more than the opinion polls had predicted.',
  'Labour won 32 seats and 41.8% of the vote, up 2 and 1.8 points respectively.',
  'Labour won 32 of 68 seats.',
  "Labour won 32 of the Assembly's 68 seats.",
  'Labour won 32 seats out of 68.',
  'Labour took 30 of its 32 seats in constituencies.',
  'Labour ended with 32 seats, compared to 30 at the last election.',
  'Labour rose from 30 seats to 32.',
  'Labour rose from 30 seats to 31 when an independent joined it in 2009.',
  'Labour fell from 32 seats to 31 when a member resigned.',
  'Labour was reduced to 31 seats by a defection.',
  'The Conservatives were reduced from 16 seats to 12.',
  'The Conservatives were down to 12 seats from 16.',
  'The Conservatives were down from 16 to 12 seats.',
  'The Conservatives were down from 26 seats in 1987 to 16 in 2003.',
  'The Conservatives dropped from 16 to 12 seats, their lowest number since they fell from 14 to 11 in 1974.',
  'The Conservatives dropped from 16 to 13 seats before a recount cost them another.',
  'The NNP rose from 15 seats to 19, becoming the largest opposition party, while the Conservatives fell from 16 to 12.',
  'The NNP went from 15 seats to 19.',
  'The NNP went from 19 seats to 20 after a by-election.',
  "The NNP's number of seats rose from 15 to 19.",
  "The NNP's seat count rose from 15 to 19.",
  "The NNP's share of seats rose from 22% to 28%.",
  "The NNP's share of the vote increased by 5.3 percentage points to 26.5%.",
  "The NNP's share of the vote increased by 5.8 percentage points in the capital.",
  "The NNP's share of the vote increased by 3.5 percentage points in the regions.",
  "The NNP's share of the vote increased by 3.5 points during the campaign.",
  "The NNP's share of the constituency vote increased by 3.5 points.",
  'The NNP gained 4 seats, mostly from the Conservatives.',
  'The NNP was the big winner, with 19 seats, a gain of 4.',
  'The NNP had 19 seats, a gain of 5 on the 1999 election.',
  'The NNP had 19 seats, a gain of 9 since 1991.',
  'The Green Party won 5 seats, a loss of 2 and fewer than expected.',
  'The Green Party won 5 seats, a loss of three compared with dissolution.',
  'The Greens won 5 seats, 3 down on the number at dissolution.',
  'The Greens held 5 seats, down from 8 before the defection.',
  'The Greens held 5 seats, down from 9.',
  "The Greens' 5 seats gave Labour the majority it needed.",
  'With the Greens on 5 seats, Labour had a partner.',
  'With Labour on 31 seats after the defection, the coalition was in danger.',
  'With the NNP on 18 seats at midnight, a surprise seemed possible.',
  'With Labour on 34 seats in the final poll, a majority was in reach.',
  'A coalition with the Greens, with 37 seats, was formed.',
  'A pact with the Greens with 37 seats was formed.',
  'The largest party was Labour, with 32 seats.',
  'The largest party in the outgoing Assembly was Labour, with 31 seats.',
  'The largest party until then was Labour, with 31 seats.',
  'The Labour Party (32 seats) won the election.',
  'The NNP gained 4 seats, while the Conservatives lost 4.',
  'The Norland National Party gained 4 seats.',
  'The Norland National Party gained four seats.',
  'The Conservative Party lost 4 seats.',
  'Labour gained 2 seats.',
  'The Greens, led by Mike German, lost 2 seats and were left with 5.',
  'The result was a hung parliament, with Labour on 32 seats, the NNP on 19, the Conservatives on 12 and the Greens on 5.',
  'The turnout of 61.4% was the highest ever.',
  'At stake were the 68 seats in the Assembly.',
  'All 68 seats in the Assembly were up for election.',
  'The Assembly has 68 members.',
  'Elections were held on 3 May 2007 to elect the 68 members of the Assembly.',
  'A party needed 35 seats for a majority.',
  'With 32 of 68 seats, Labour was three seats short of a majority.',
  'The Labour Party under Hugh Morgan won 32 seats.',
  'Both the Conservatives and the Greens lost ground, winning 12 and 5 seats respectively.',
  'Labour formed a coalition with the Greens, giving the government 37 seats.',
  'Neither party won the 35 seats needed for a majority.',
])('a parliament, of which nothing is told: %s', (line) => {
  expect(toldOfProse(article(line))).toEqual([])
})
