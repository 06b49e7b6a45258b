import { expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'

/* Sentences that agree with the numbers beside them, or speak of other numbers: nothing may be told of any. */

const primary = (lead: string) => `= 2004 Oregon Democratic presidential primary =

Infobox
- Election Name: 2004 Oregon Democratic presidential primary
- Country: Oregon
- Type: presidential
- Election Date: May 18, 2004
- Candidate1: Ann Archer
- Popular Vote1: 60,012
- Percentage1: 58.02%
- Delegate Count1: 46
- Candidate2: Bob Baker
- Popular Vote2: 43,421
- Percentage2: 41.98%
- Delegate Count2: 30
- Votes For Election: 76 pledged delegates to the, 2004 Democratic National Convention

${lead}

== Results ==
| Candidate | Votes | % | Delegates |
| Ann Archer | 60,012 | 58.02% | 46 |
| Bob Baker | 43,421 | 41.98% | 30 |
| Total | 103,433 | 100.00% | 76 |
`

const parliament = (lead: string) => `= 1978 Freedonian general election =

Infobox
- Election Name: 1978 Freedonian general election
- Country: Freedonia
- Type: parliamentary
- Seats For Election: All 100 seats in the National Assembly
- Majority Seats: 51
- Election Date: 26 February 1978
- Turnout: 63.12%
- Leader1: Ann Archer
- Party1: Workers Party (Freedonia)
- Last Election1: 75 seats, 71.2%
- Seats1: 62
- Seat Change1: -13
- Popular Vote1: 607,515
- Percentage1: 61.5%
- Leader2: Bob Baker
- Party2: Liberal Party (Freedonia)
- Last Election2: 20 seats, 22.1%
- Seats2: 38
- Seat Change2: +18
- Popular Vote2: 380,381
- Percentage2: 38.5%

${lead}

== Results ==
| Party | Votes | % | Seats | +/– |
| Workers Party | 607,515 | 61.5 | 62 | –13 |
| Liberal Party | 380,381 | 38.5 | 38 | +18 |
| Total | 987,896 | 100.0 | 100 | 0 |
`

function told(article: string): string[] {
  return check(parseFlat(article))
    .filter(({ rule, severity }) => severity !== 'info' || rule.startsWith('prose'))
    .map(({ rule, actual, expected }) => `${rule} ${actual} → ${expected?.join(' or ')}`)
}

test.each([
  'Archer won 60,012 of the 103,433 votes cast.',
  'Archer received 60,012 out of 103,433 votes.',
  'Archer won 46 out of 76 delegates.',
  'Archer won 46 of 76 available delegates.',
  'Archer won 46 pledged delegates, 6 more than the 40 her campaign had hoped for.',
  "Archer received 46 of Oregon's 76 pledged delegates and 5 of its 12 superdelegates.",
  'Archer won 46 delegates and Baker 30; 12 unpledged delegates were not bound by the result.',
  'With 60,012 votes, Archer won by 16,591 votes over Baker.',
  "Archer's 58.02% was the highest share of the vote in the state since 1988.",
  'Archer won 31 of 36 counties and 46 delegates.',
  'Archer won 4 of the 5 congressional districts with more than 60% of the vote.',
  'Archer won 20 of the 26 delegates awarded by congressional district and 16 of the 30 at-large delegates.',
  'Of the 76 pledged delegates, 46 went to Archer and 30 to Baker.',
  'Archer, who needed 2,026 delegates for the nomination, won 46 in Oregon.',
  "The win gave Archer 1,346 delegates to Baker's 540.",
  'Archer had 1,346 delegates after the primary.',
  'With 1,346 delegates, Archer was close to the 2,162 needed for the nomination.',
  'Archer led Baker by 58% to 42%.',
  'Archer won among women with 61% of the vote.',
  'Archer won 61% of the vote among women, and 55% of the vote among men.',
  'Exit polls showed that Archer won 72% of voters under 30.',
  'Archer won the early vote with 62%.',
  'Baker won 51% of the vote in Portland.',
  'Baker won Multnomah County with 51% of the vote.',
  'Archer won the primary; her 58.02% exceeded the 51% predicted.',
  'Archer received 12,345 votes in the city and 47,667 elsewhere.',
  'Archer won with 58.02% of the vote, compared with 34.1% in 2000.',
  'Archer improved on her 2000 result, when she had won 34.1% of the vote.',
  'Baker, who had won 38.2% of the vote in 2000, received 41.98%.',
  'Archer won the election with 58% of the vote against 42% for Baker.',
  'Archer won 58% to 42% over Baker.',
  'Archer beat Baker in 31 counties, by 16.04% statewide.',
  'Archer raised 46 million dollars and won 58.02% of the vote.',
  'Archer was supported by 46 of the 50 mayors.',
  'Only 15.2% of registered voters took part, and Archer won with 58.02% of them.',
  'Archer won over 58% of the vote.',
  'Archer won nearly 60% of the vote.',
  'Archer won almost three fifths, or 58%, of the vote.',
  'Archer won the second-most votes of any candidate in history, 60,012.',
  'Archer defeated Baker by 16 percentage points, winning 46 of 76 delegates.',
  'Archer won with 60,012 votes, Baker came second with 43,421 votes.',
  'Baker finished 16,591 votes behind Archer.',
  'Baker lost to Archer by 16,591 votes.',
  'Baker fell 16,591 votes short.',
  'Archer received 60,012 votes and Baker 43,421, a difference of 16,591.',
  'Archer won 58.02 percent of the vote while Baker took 41.98 percent.',
  'Archer won the popular vote with 58.02%, with Baker at 41.98%.',
  'Archer received 58.02% of first-preference votes.',
  'The delegates were allocated 46 to Archer and 30 to Baker.',
  'Archer won 46 delegates, or 60.5% of them.',
  'Archer won 46 delegates (60.5%).',
  'Archer won 58.02% of the vote and 60.5% of the delegates.',
  'Archer took 60.5% of the delegates with 58.02% of the vote.',
  'Archer won the support of 55% of independents.',
  "Archer's margin of 16.04 points was the largest of the year.",
  'Archer won by 16.04%.',
  'Archer won by a 3-to-2 margin.',
  'Archer won by a 16-point margin.',
  'Archer won by the smallest margin since 1976, 16.04 points.',
  'Archer secured a narrow 50.1% majority in Salem.',
  'In the general election, Archer received 51.3% of the vote.',
  'Archer went on to win the general election with 51.3% of the vote.',
  'Archer later won the general election by 1.2 percentage points.',
  'Archer won the state in November with 51.3% of the vote.',
  'Archer won the November election, taking 51.3% of the vote.',
  "The 2004 Oregon Democratic presidential primary was held on May 18, 2004, after Kentucky's on May 17.",
  'The primary, scheduled for May 11, 2004, was moved to May 18.',
  'The primary was held on Tuesday, May 18.',
  'Originally planned for March 2, 2004, the primary took place on May 18, 2004.',
  'Early voting began on May 3, 2004.',
  'Ballots were mailed on April 30, 2004, and had to be returned by May 18, 2004.',
  'The filing deadline was March 9, 2004.',
  'Following the withdrawal of Baker on March 3, 2004, Archer won the primary of May 18, 2004.',
  'The results were certified on June 17, 2004.',
  'The 2004 Oregon primary took place on May 18, two weeks after the Indiana primary of May 4, 2004.',
  'The Oregon primary was held between April 30 and May 18, 2004.',
  'The primary was held on 18 May 2004.',
  'The primary was held on the 18th of May 2004.',
  'The primary was held May 18, 2004, as in 2000, when it was held on May 16, 2000.',
  'On May 19, 2004, Archer thanked her voters.',
  'Archer announced her candidacy on December 1, 2003.',
  'Archer was born on May 18, 1950, in Salem.',
  'On May 18, 2004, and again on June 1, 2004, votes were counted.',
  'The Democratic National Convention was held from July 26 to 29, 2004.',
  'The 2000 primary had been held on May 16, 2000.',
  'Turnout was 103,433, down from 120,000 in 2000.',
  'Turnout was 46.2%, the lowest since 1960.',
  'In 2000, turnout was 51.3%.',
  'Turnout in Portland was 38.2%.',
  'Voter turnout was around 46%.',
  'More than 100,000 people voted.',
  'Fewer than 110,000 people voted.',
  'At least 100,000 votes were cast.',
  'About 103,000 votes were cast.',
  'Some 75,000 votes were cast by mail.',
  "More than 40,000 people attended a rally of Archer's in Portland.",
  'Over 200,000 registered Democrats could vote.',
  'Nearly 104,000 voters cast ballots.',
  'Over 500,000 people live in Portland.',
  'More than 60,000 voters chose Archer.',
  'There were 820,000 registered Democrats eligible to vote.',
  'A total of 103,433 Democrats voted.',
  'Of 103,433 votes, 60,012 were for Archer.',
  'The threshold for delegates was 15%.',
  'A candidate needed 15% in a congressional district.',
  'Delegates were awarded to candidates with at least 15% of the vote.',
  'Oregon had 76 of the 4,322 delegates at the convention.',
  "Oregon's 76 delegates were 1.8% of all.",
  'The state had 88 delegates: 76 pledged and 12 unpledged.',
  'A total of 88 delegates represented the state, 76 of them pledged.',
  'A total of 52 district delegates were awarded by district.',
  'A total of 24 at-large delegates were awarded.',
  'At stake were 52 district delegates and 24 at-large delegates.',
  'Archer won 30 of the 52 district delegates and 16 of the 24 at-large delegates.',
  'A total of 12 superdelegates were free to choose.',
  'A total of 1,250 delegates were at stake on that day in six states.',
  'About 76 delegates were at stake.',
  '76 delegates were at stake in Oregon and 57 in Kentucky.',
  'Overall, 133 delegates were at stake on May 18, 2004.',
  'A total of 133 delegates were at stake that day.',
  'A total of 46 delegates were awarded to Archer.',
  'In total, Archer was awarded 46 delegates.',
  'A total of 30 delegates were awarded to Baker.',
  'A total of 60,012 votes were cast for Archer.',
  'A total of 2,345 votes were cast early.',
  'A total of 2,345 write-in votes were cast.',
  'A total of 101,000 valid votes were cast.',
  'In the Republican primary, 93,200 votes were cast.',
  'A total of 1,234 votes were cast in Harney County.',
  'In 2000, 301,000 votes were cast.',
])('a primary: %s', (lead) => {
  expect(told(primary(lead))).toEqual([])
})

test.each([
  'The Workers Party won 62 of the 100 seats.',
  'The Workers Party won 62 seats, a loss of 13.',
  'The Workers Party lost 13 seats but kept its majority with 62 of the 100 seats.',
  'The Workers Party won 22 of the 40 seats in the Senate.',
  'The Workers Party won 12 of the 20 seats in Sylvania and 50 of the 80 elsewhere.',
  'The Workers Party won 12 of the 20 Sylvanian seats.',
  "The Workers Party won 62 seats to the Liberal Party's 38.",
  'The Workers Party, led by Ann Archer, won 62 seats and the Liberal Party 38.',
  'The Workers Party received 61.5% of the vote and 62% of the seats.',
  'The Workers Party won 62% of seats with 61.5% of the vote.',
  'The Liberal Party won 18 more seats than in 1973.',
  'The Liberal Party won 18 additional seats.',
  'The Liberal Party won 18 seats from the Workers Party.',
  'The Liberal Party won 38 seats, 18 of them from the Workers Party.',
  'The Liberal Party won 38 seats, its best result since 1948, when it had won 41.',
  'The Workers Party had won 75 of the 100 seats at the previous election.',
  'The Workers Party won 60 constituency seats and 2 list seats.',
  'The Workers Party won 34 seats in the first round and 28 in the second.',
  'The Workers Party won 34 seats unopposed.',
  'The Workers Party won 52 of the 80 directly elected seats.',
  'The Workers Party won 68.3% of the vote in the capital.',
  'The Workers Party won 9 of the 10 by-elections held since.',
  'The Workers Party won 3 seats held by the Liberal Party.',
  'The Workers Party won its 62 seats with 61.5% of the vote.',
  'Opinion polls gave the Workers Party 66.5% of the vote.',
  'The Workers Party won 65.1% of the postal vote.',
  'The Workers Party and the Liberal Party won 100 seats between them.',
  'The Workers Party, which had won 75 seats in 1973, won 62.',
  'The Liberal Party received 380,381 votes (38.5%), up from 22.1% in 1973.',
  'The Liberal Party more than doubled its vote to 380,381.',
  'The Workers Party won a majority of 24 seats.',
  'The Workers Party needed 51 seats for a majority.',
  'The Workers Party won a plurality of 63.5% of party list votes.',
  'The Workers Party won the presidency with 65.2% of the vote.',
  'In the presidential election, Archer of the Workers Party won 65.2% of the vote.',
  'The Workers Party candidate won 65.2% of the vote.',
  "The Workers Party's 62 seats were enough for a majority.",
  'The Workers Party was reduced to 62 seats.',
  'The youth wing of the Workers Party won 82 of the 100 seats in the youth parliament.',
  'The Workers Party Youth League won 5 seats.',
  'The coalition of the Workers Party won 64 of the 100 seats.',
  'An alliance led by the Workers Party won 64 of the 100 seats.',
  'Allies of the Workers Party won 32 of the 100 seats.',
  'Turnout was 63.12%, and the Workers Party won.',
  'Independents close to the Workers Party won 6 of the 100 seats.',
  'The opposition to the Workers Party won 38 of the 100 seats.',
  'Candidates endorsed by the Workers Party won 64 of the 100 seats.',
  'Women of the Workers Party won 12 of the 100 seats.',
  'A faction of the Liberal Party won 8 of the 100 seats.',
  'The Sylvanian branch of the Liberal Party won 8 seats.',
  'Members of the Liberal Party won 36 of the 100 seats.',
  'The former Liberal Party won 8 of the 100 seats.',
  'Splitting from the Liberal Party won 8 of the 100 seats.',
])('a parliament: %s', (lead) => {
  expect(told(parliament(lead))).toEqual([])
})
