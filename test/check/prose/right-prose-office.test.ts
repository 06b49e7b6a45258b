import { expect, test } from 'vitest'
import { told } from '../told.js'

/* Sentences of elections to one office that are right beside the numbers, or speak of others: nothing may be told of any. */

const byElection = (lead: string) => `= 1993 Marsh Vale by-election =

Infobox
- Election Name: 1993 Marsh Vale by-election
- Type: parliamentary
- Country: United Kingdom
- Seats For Election: Constituency of Marsh Vale
- Previous Election: 1992 United Kingdom general election
- Previous Year: 1992
- Next Election: 1997 United Kingdom general election
- Next Year: 1997
- Election Date: 29 July 1993
- Turnout: 74.2% (−6.5%)
- Candidate1: Dora Dunn
- Party1: Liberal Democrats (UK)
- Popular Vote1: 33,164
- Percentage1: 62.2%
- Swing1: 38.6%
- Candidate2: Emil Eaton
- Party2: Conservative Party (UK)
- Popular Vote2: 16,737
- Percentage2: 31.4%
- Swing2: -32.2%
- Candidate3: Fred Finch
- Party3: Labour Party (UK)
- Popular Vote3: 3,453
- Percentage3: 6.5%
- Swing3: -5.7%

${lead}

== Results ==
| Party | Candidate | Votes | % | ±% |
| Liberal Democrats | Dora Dunn | 33,164 | 62.2 | +38.6 |
| Conservative | Emil Eaton | 16,737 | 31.4 | −32.2 |
| Labour | Fred Finch | 3,453 | 6.5 | −5.7 |
| Majority | 16,427 | 30.8 | N/A |
| Turnout | 53,354 | 74.2 | −6.5 |

== Previous result ==
| Party | Candidate | Votes | % |
| Conservative | Gert Gale | 36,627 | 63.5 |
| Liberal Democrats | Dora Dunn | 13,612 | 23.6 |
| Labour | Alan Lloyd | 6,997 | 12.1 |
| Natural Law | Ann Barratt | 444 | 0.8 |
| Total | 57,680 | 100.0 |
`

const governor = (lead: string) => `= 1958 Kelver gubernatorial election =

Infobox
- Election Name: 1958 Kelver gubernatorial election
- Country: Kelver
- Type: presidential
- Previous Election: 1954 Kelver gubernatorial election
- Previous Year: 1954
- Next Election: 1962 Kelver gubernatorial election
- Next Year: 1962
- Election Date: November 4, 1958
- Nominee1: Henry Holt
- Party1: Republican Party (United States)
- Running Mate1: Irene Irwin
- Popular Vote1: 301,229
- Percentage1: 54.66%
- Nominee2: James Judd
- Party2: Democratic Party (United States)
- Running Mate2: Karl Kane
- Popular Vote2: 241,006
- Percentage2: 43.73%

${lead}

== Results ==
| Party | Candidate | Votes | % |
| Republican | Henry Holt | 301,229 | 54.66% |
| Democratic | James Judd | 241,006 | 43.73% |
| Socialist | Leo Lang | 8,871 | 1.61% |
| Total votes | | 551,106 | 100.00% |
`

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

const mayor = (lead: string) => `= 2015 Newport mayoral election =

Infobox
- Election Name: 2015 Newport mayoral election
- Country: Newport
- Type: presidential
- Previous Election: 2011 Newport mayoral election
- Previous Year: 2011
- Next Election: 2019 Newport mayoral election
- Next Year: 2019
- Election Date: April 7, 2015
- Turnout: 32.42%
- Candidate1: Vera Voss
- Party1: Nonpartisan
- Popular Vote1: 33,204
- Percentage1: 56.23%
- Candidate2: Will Webb
- Party2: Nonpartisan
- Popular Vote2: 25,846
- Percentage2: 43.77%

${lead}

== Results ==
| Candidate | Votes | % |
| Vera Voss | 33,204 | 56.23% |
| Will Webb | 25,846 | 43.77% |
| Total | 59,050 | 100.00% |
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
  'Dunn overturned a Conservative majority of 23,015 votes.',
  'Dunn gained the seat with 62.2% of the vote, almost double the 31.4% of Eaton.',
  'Dunn gained the seat with a swing of 35.4% from the Conservatives.',
  'Dunn, second with 23.6% of the vote a year earlier, won with 62.2%.',
  'Dunn, who had 23.6% of the vote the year before, won with 62.2%.',
  'Gale had held the seat with a majority of 23,015 votes at the general election.',
  'The late member, Gert Gale, had won 63.5% of the vote in 1992.',
  'Finch received just 6.5%, the worst Labour result since the 1920s, when it was 5.5%.',
  "Labour's share fell from 12.1% to 6.5%.",
  'At the 1997 general election the Conservatives regained the seat by 2,165 votes.',
  "Dunn lost the seat to Gale's nephew at the 1997 general election, by 2,165 votes.",
  'Dunn lost the seat four years later by 2,165 votes.',
  'Dunn was defeated in 1997 by 2,165 votes.',
  'Dunn lost in 1997, taking 42.6% of the vote.',
  'Turnout was 74.2%, down from 80.7%.',
  'The Marsh Vale by-election was held on Thursday 29 July 1993.',
  "The Conservative majority had been 23,015 votes; Dunn's was 16,427.",
  'Dunn turned a deficit of 23,015 votes into a lead of 16,427 votes.',
  'Dunn won every ward, taking 72.2% of the vote in Highcliffe.',
  'A poll for the BBC had Dunn on 52.2%, Eaton on 41.4% and Finch on 6.4%.',
])('a by-election: %s', (lead) => {
  expect(told(byElection(lead))).toEqual([])
})

test.each([
  'Holt and Irwin defeated Judd and Kane 54.66% to 43.73%.',
  'Holt defeated Judd, who had been governor from 1951 to 1955, by 60,223 votes.',
  'Holt was unopposed in the primary, while Judd won his with 53.73% of the vote.',
  'Judd was nominated with 53.73% of the vote.',
  'Judd defeated Kane, who became his running mate, with 53.73% of the vote in the primary.',
  'Irwin won the lieutenant governorship with 53.66% of the vote.',
  'In the concurrent Senate election, Leo Lang received 18,871 votes.',
  'On the same day the Republican William Wirt was elected senator with 51.66% of the vote.',
  'Holt carried 36 of 40 counties and won Nyborg County by 1,229 votes.',
  'Holt won by a larger margin than in 1954, when he beat Judd by 10,223 votes.',
  'Holt beat Judd by a margin six times that of 1954 (10,223 votes).',
  'Holt first beat Judd in 1954 by 10,223 votes.',
  "Holt's margin was six times that of 1954.",
  "Holt's 54.66% was the highest share since 1924, when Norris Neff won with 58.66% of the vote.",
  'Holt won a third term four years on with 50.66% of the vote.',
  'Holt later won the 1964 Senate election by 20,223 votes.',
  'Judd, who ran again, won with 51.73% of the vote.',
  'Judd won the office in 1962 with 51.73% of the vote.',
  'Lang, a perennial candidate, received 8,871 votes, his best result since 1936, when he received 18,871 votes.',
  'Holt won with the support of 44.66% of union members.',
  'Holt won a plurality of the vote in the north with 44.66%.',
  'Holt was elected governor in 1954 with 51.66% of the vote, and re-elected with 54.66%.',
  'Holt was elected to a first term with 51.66% of the vote.',
  'Holt was reelected with 54.66% of the vote; his party had 44.66% of the legislature.',
  'Holt was the winner with 54.66%, and Irwin with 53.66%.',
  'Holt was the winner in Lund with 64.66%.',
  'Holt defeated Judd with 64.66% of the vote there.',
  'Holt defeated Judd with 54.66% of the vote, Irwin defeated Kane with 53.66%.',
  'Holt defeated Judd by 50,223 votes outside the capital.',
  'Holt defeated Judd by 60,323 votes, a number later corrected to 60,223.',
  'Judd defeated former governor William Holt in 1950 with 53.73% of the vote.',
  'Mrs. Holt won 44.66% of the vote when she ran for mayor.',
  'Henry Holt II won 44.66% of the vote.',
  'Henry Holt Jr. won 44.66% of the vote.',
])('a governor’s election: %s', (lead) => {
  expect(told(governor(lead))).toEqual([])
})

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
])('a senate election: %s', (lead) => {
  expect(told(senate(lead))).toEqual([])
})

test.each([
  'Voss had received 45.63% in the first round on February 24, 2015.',
  'Voss had been elected in 2011 with 55.23% of the vote in a six-way race.',
  'Voss received 33,204 votes, but Webb carried 24 of the 50 wards.',
  'Voss raised 6 times as much money as Webb.',
  'By noon turnout was 22.42%.',
  'At noon turnout was 22.42%.',
  'At 6 p.m., turnout was 22.42%.',
  'Turnout was 22.42% at 6 p.m.',
  'Turnout was 22.42%, said the clerk.',
  'Turnout was 22.42% among renters.',
  'The average turnout was 22.42%.',
  'The law required a turnout of 22.42%.',
  'The goal was a turnout of 22.42%.',
  'Had there been a turnout of 22.42%, Webb would have won.',
  'Turnout was 22.42% of the adult population.',
  'First-round turnout was 22.42%.',
  'Council turnout was 22.42%.',
  'In the north, turnout was 22.42%.',
  'In the council race, turnout was 22.42%.',
  'Voss won in the north, where turnout was 42.42%.',
  'The turnout was 22.42% lower.',
  'Turnout reached 22.42% by early afternoon.',
  'Turnout reached 22.42% by noon and 32.42% in all.',
  'Turnout reached 42.42% in Ward 3.',
  'Ward 3 had a turnout of 42.42%.',
  'Postal turnout was 42.42%.',
  'The election had the lowest turnout since 1990, when turnout was 22.42%.',
  'It was the lowest turnout since the 1990 turnout of 22.42%.',
  'With a turnout of 42.42%, Ward 3 had the most voters.',
  'With a turnout of 42.42%, the north voted most.',
])('a mayor’s election: %s', (lead) => {
  expect(told(mayor(lead))).toEqual([])
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
])('a presidential election in a state: %s', (lead) => {
  expect(told(state(lead))).toEqual([])
})
