import { expect, test } from 'vitest'
import { told } from '../told.js'

/* Sentences of elections in a state that are right beside the numbers, or speak of others: nothing may be told of any. And slips in such, which are told. */

const senate = (lead: string) => `= 2012 United States Senate election in Sund =

Infobox
- Election Name: 2012 United States Senate election in Sund
- Country: Sund
- Type: presidential
- Previous Election: 2006 United States Senate election in Sund
- Previous Year: 2006
- Next Election: 2018 United States Senate election in Sund
- Next Year: 2018
- Election Date: November 6, 2012
- Turnout: 64.3%
- Nominee1: Sara Stone
- Party1: Democratic Party (United States)
- Popular Vote1: 1,234,567
- Percentage1: 50.62%
- Nominee2: Tom Tate
- Party2: Republican Party (United States)
- Popular Vote2: 1,158,433
- Percentage2: 47.50%

${lead}

== Results ==
| Party | Candidate | Votes | % | ±% |
| Democratic | Sara Stone (incumbent) | 1,234,567 | 50.62% | −4.11% |
| Republican | Tom Tate | 1,158,433 | 47.50% | +3.87% |
| Libertarian | Uma Underhill | 45,900 | 1.88% | N/A |
| Total votes | | 2,438,900 | 100.00% | |
`

const state = (lead: string) => `= 1948 United States presidential election in Kelver =

Infobox
- Election Name: 1948 United States presidential election in Kelver
- Country: Kelver
- Type: presidential
- Previous Election: 1944 United States presidential election in Kelver
- Previous Year: 1944
- Next Election: 1952 United States presidential election in Kelver
- Next Year: 1952
- Election Date: November 2, 1948
- Nominee1: Walter Wynn
- Party1: Democratic Party (United States)
- Home State1: Kelver
- Running Mate1: Alden Ames
- Electoral Vote1: 10
- Popular Vote1: 452,782
- Percentage1: 50.13%
- Nominee2: Thomas Thorne
- Party2: Republican Party (United States)
- Home State2: Sund
- Running Mate2: Earl Eads
- Electoral Vote2: 0
- Popular Vote2: 418,817
- Percentage2: 46.37%

${lead}

== Results ==
| Party | Candidate | Votes | % | Electoral votes |
| Democratic | Walter Wynn | 452,782 | 50.13% | 10 |
| Republican | Thomas Thorne | 418,817 | 46.37% | 0 |
| Progressive | Hans Hall | 31,602 | 3.50% | 0 |
| Total | | 903,201 | 100.00% | 10 |
`

test.each([
  'Stone won re-election with 50.62% of the vote, running 2.1 points behind the president.',
  'Stone won re-election by 76,134 votes, or 3.12 points.',
  'Stone won by 3.12%, down from 11.10% in 2006.',
  'Stone, who had been elected in 2006 with 54.73% of the vote, was re-elected with 50.62%.',
  'Stone was first elected by 211,134 votes.',
  'Stone first won the seat in 2006 with 54.73% of the vote.',
  'Stone narrowly won the seat in 2006.',
  'Tate won the first debate.',
  'Tate was elected to the state senate with 57.50% of the vote in 2008.',
  'Tate led by 12,433 votes on election night.',
  'Tate was leading with 51.50% of the vote when counting stopped for the night.',
  'Tate won the special election in 2013.',
  'Tate won a seat in the Senate in 2014.',
  'Turnout was 54.3% of eligible adults.',
  'Turnout was 54.3% of eligible residents.',
  'Stone outspent Tate by 12.1 million dollars to 8.4 million.',
  'Stone received 62% approval in a poll.',
  'Stone won 72% of the Hispanic vote.',
  'Stone won moderates by 23 points.',
  'Stone won moderates by 23 percentage points.',
  'Stone carried women by 13.12 percentage points.',
  'Stone won cities by a margin of 76,334 votes.',
  'Stone defeated Tate by three percentage points, 50.62% to 47.50%.',
  'Stone defeated Tate by 3.12 percentage points, winning 31 of 88 counties.',
  'Stone defeated Tate 50.62% to 47.50%, a closer margin than her 54.73% to 43.63% in 2006.',
  'Stone defeated Tate 50.6% to 47.5%, with Underhill taking 1.9%.',
  'Stone won the seat in 2006 by defeating Wes West with 54.73% of the vote.',
  "Stone won her party's nomination with 84.62% of the vote.",
  'Stone won renomination unopposed, and Tate won his primary with 57.50%.',
  'Stone won, 50.62% to 47.50%.',
  'Stone won by a margin of 76,134 votes out of 2,438,900 cast.',
  'Stone won by 3.12 points, the president by 5.21 points.',
  'Stone won by 3.12 percentage points, while the president won by 5.21 percentage points.',
  'Stone won re-election with 50.62% of the vote in a year when her party won 52.06% of the vote for the House.',
  'Stone won re-election with 50.62%, becoming the first senator of Sund to win with under 51.0% of the vote since 1980.',
  'In the fall of 2011 Tate was behind. Stone received 52.62% in surveys.',
  'Before the election, Stone was ahead. Stone received 52.62% in a survey.',
  'In the north, Tate was ahead. Stone received 40.62% of the vote.',
  'In Nyborg County, Stone won easily. Tate received 27.50% of the vote.',
  'Stone won cities. Tate received 57.50% of the vote elsewhere.',
  'Stone won cities. Tate received 57.50% of the rural vote.',
])('a senate election: %s', (lead) => {
  expect(told(senate(lead))).toEqual([])
})

test.each([
  'Wynn won Kelver by a margin of 3.76%.',
  'Wynn won Kelver by 33,965 votes, the closest result since 1916, when it was decided by 3,965 votes.',
  'Wynn carried Kelver with 50.13% of the vote and all ten electoral votes.',
  'Wynn carried Kelver with 50.13% of the popular vote, while nationally he won 49.55%.',
  'Wynn won the nation with 49.13% of the vote.',
  'Wynn was elected with 303 electoral votes.',
  "Wynn won 303 electoral votes to Thorne's 189.",
  'Wynn won 303 electoral votes in the country as a whole.',
  'Wynn received 303 electoral votes overall.',
  "Wynn won 10 of the state's 10 electoral votes.",
  'Wynn and Ames won 50.13% of the vote to 46.37% for Thorne and Eads.',
  'Kelver was won by incumbent President Walter Wynn (D–Kelver), running with Senator Alden Ames, with 50.13% of the popular vote, against Governor Thomas Thorne (R–Sund), running with Governor Earl Eads, with 46.37% of the popular vote.',
  "With 50.13% of the popular vote, Kelver was Wynn's fourth best state.",
  'Thorne would win Kelver in 1952 by 12 points.',
  'Hall won 3.50% of the vote, his fifth strongest state.',
  'Hall received 2.37% of the vote nationwide.',
  'Wynn won the ten electoral votes of Kelver by 33,965 votes.',
  'Wynn won populous Lund with 60.13% of the vote.',
  'Wynn won the mining towns with 60.13% of the vote.',
  'Wynn won every mining town, often with 60% of the vote.',
  'Wynn won labor with 60.13% of the vote.',
  'Wynn won farmers with 60.13% of the vote.',
  "The state's 10 electoral votes were 1.9% of the total.",
  'Thorne won the state in the previous two elections.',
  'Thorne won the state senate primary.',
  'Thorne won the nomination on the third ballot with 1,094 votes.',
  'Thorne won more counties, but Wynn won the state.',
  'Thorne won the rural vote by 10,965 votes.',
  'Thorne won the vote outside Lund by 3,965 votes.',
  'Outside Lund, Thorne won by 3,965 votes.',
  'Thorne was winning by 33,695 votes at midnight.',
  'Thorne won neighbouring Sund with 53.37% of the vote.',
  'Thorne won the neighbouring state with 53.37% of the vote.',
  'Thorne won the election nationally according to early editions.',
  'Thorne won the election in Sund by 33,695 votes.',
  'Thorne won the election in one newspaper.',
  'Thorne beat Wynn in Sund with 53.37% of the vote.',
  'Thorne beat Wynn in 14 counties.',
  'Thorne took 46.37% of the vote, the worst Republican showing since 1936, when Landon took 30.5%.',
  "Wynn took 50.13% of the vote; Hall's 3.50% was mostly from miners.",
  "Wynn took 60.13% of the miners' vote.",
  'Wynn took 303 electoral votes and 49.55% of the national vote.',
  'Wynn took 49.55% of the national vote.',
  'Wynn took 49.55% nationwide.',
  'Wynn took 49.55% in the nation.',
  'Wynn took 49.55% of all votes in the country.',
  'Wynn took 49.55% of the vote in the country as a whole.',
  'Wynn took 49.55% of the vote in the United States.',
  'Wynn won by a margin of 4.48% nationally.',
  'Wynn won by 4.48 percentage points nationally, and by 3.76 in Kelver.',
  'Wynn won by 2,188,055 votes in the nation.',
  'Wynn won by 2,188,055 votes.',
  'Wynn won the country by 4.48 percentage points.',
  'Wynn won the United States by 4.48 percentage points.',
  'Wynn won the presidency by 4.48 percentage points.',
  'Wynn won the election by 4.48 percentage points.',
  'Wynn defeated Thorne nationally by 4.48 percentage points.',
  'Wynn defeated Thorne by 4.48 percentage points in the nation.',
  'Kelver was won by Wynn, who also won the nation with 49.55% of the vote.',
  'Kelver was won by Wynn with 50.13%, and Sund by Thorne with 53.37%.',
  'Sund was won by Thorne with 53.37% of the vote.',
  'Sund and Lund were won by Thorne with 53.37% of the vote.',
  'The mining counties were won by Hall with 33.50% of the vote.',
  'The nation was won by Wynn with 49.55% of the vote.',
  'Kelver and Sund were won by Wynn by 3.67 percentage points on average.',
  'Kelver had been won by Thorne in 1944.',
  'Kelver had been won by Thorne with 52.37% of the vote.',
  'Kelver would be won by Thorne in 1952.',
  "Kelver's neighbour was won by Thorne.",
  'Kelver voted for Wynn with 50.13% of the vote and for Thorne with 46.37%.',
  'Kelver gave Wynn 50.13% of its vote, and its ten electoral votes.',
  'Kelver gave Thorne 52.37% in 1944 and 46.37% in 1948.',
  'Kelver weighed in for this election as 0.58% more Democratic than the nation.',
  "With 50.13% of the popular vote, Kelver was Wynn's tenth strongest state.",
  "With 60.13% of the vote, Lund was Wynn's strongest county.",
  "With 3.50% of the vote, Kelver was Hall's fifth strongest state.",
  "With 8.35% of the vote, New Sund was Hall's strongest state.",
])('a presidential election in a state: %s', (lead) => {
  expect(told(state(lead))).toEqual([])
})
