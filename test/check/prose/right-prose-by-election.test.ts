import { describe, expect, test } from 'vitest'
import { told } from '../told.js'

/* Sentences of by-elections and of elections in a city that are right beside the numbers, or speak of others: nothing may be told of any. And slips in such, which are told. */

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
  'Dunn gained the seat with a majority of 16,427.',
  'Dunn gained the seat with a majority of 16,427 votes over Eaton.',
  'Dunn won the seat with a majority of 16,427, compared with 23,015 for Gale.',
  'Dunn held it in 1994 with a majority of 16,247.',
  'Dunn won with a majority of 16,427, the previous Conservative majority being 23,015.',
  'Dunn won with a majority of 30.8%.',
  'Dunn won with a majority of the postal votes.',
  'The by-election was won by Dora Dunn of the Liberal Democrats.',
  'The by-election was won by the Liberal Democrat Dora Dunn.',
  'The 1992 election had been won by Gert Gale of the Conservative Party.',
  'Dunn received 33,164 votes (62.2%), Eaton 16,737 (31.4%) and Finch 3,453 (6.5%).',
  'Dunn received 33,164 votes, nearly twice the 16,737 of Eaton.',
  'Dunn received 33,164 votes, up from 13,612 in 1992.',
  "Dunn received 33,164 votes to the Conservatives' 16,737.",
  'Dunn received 33,164 votes, compared with 36,627 for Gale in 1992.',
  "Dunn's majority was 16,427.",
  "Dunn's majority of 16,427 replaced a Conservative majority of 23,015.",
  'Dunn had a majority of 16,427 votes.',
  'The majority was 16,427.',
  'The Conservative majority of 23,015 was turned into a Liberal Democrat majority of 16,427.',
  'The Liberal Democrats won with a majority of 16,427, overturning one of 23,015.',
  'At the previous general election, Gale had a majority of 23,015. Dunn received 13,612 votes.',
  'In the 1992 general election Dunn was second. Dunn received 23.6% of the vote.',
  'A year earlier Dunn had been second. Dunn received 23.6% of the vote.',
  "Dunn polled 62.2% to Eaton's 31.4%, with Finch on 6.5%.",
  "Finch polled 6.5%, Labour's worst result; in 1992, Lloyd had polled 12.1%.",
  'Finch finished third with 3,453 votes, some 3,544 fewer than Lloyd had in 1992.',
  'Finch finished third with 6.5%, ahead of Natural Law with 0.8% in 1992.',
  'Dunn finished first with 33,164 votes, Eaton second with 16,737 and Finch third with 3,453.',
  'Dunn finished first with 33,164 votes, Eaton second with 16,737 votes, Finch third with 3,453 votes.',
  'Dunn was first with 62.2% and Eaton second with 31.4%.',
])('a by-election: %s', (lead) => {
  expect(told(byElection(lead))).toEqual([])
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
  'Voss won with 56.23% of the vote after leading in February with 45.63%.',
  'Voss had 45.63% of the vote in February.',
  'Voss came first in February with 46.23% of the vote.',
  'Voss came first in the first round with 46.23% of the vote.',
  'Voss won re-election in the April runoff with 56.23% of the vote.',
  'Voss was elected mayor in 2011 with 55.23% of the vote and re-elected with 56.23%.',
  'Voss was elected to the council in 2003 with 66.23% of the vote.',
  'Voss was elected council president with 66.23% of the vote.',
  'Voss was elected president of the council.',
  'Webb was elected to the council with 53.77% of the vote.',
  'Webb was elected mayor in 2019.',
  'Webb was elected mayor four years later with 53.77% of the vote.',
  'Webb won the February vote.',
  'Webb won the vote in February.',
  "Webb won the police union's vote.",
  'Webb lost by 7,358 votes.',
  'Webb lost by 7,358 votes, and again in 2019 by 1,358.',
])('a mayor’s election: %s', (lead) => {
  expect(told(mayor(lead))).toEqual([])
})

describe('a slip is told:', () => {
  test.each([
    ['Dora Dunn gained the seat with a majority of {}.', '16,427', '16,247', 'prose-margin'],
    ['The by-election was won by {} of the Liberal Democrats.', 'Dora Dunn', 'Emil Eaton', 'prose-winner'],
    ['Finch came third with {} votes.', '3,453', '3,543', 'prose-votes'],
  ])('%s: %s, not %s', (lead, right, wrong, rule) => {
    expect(told(byElection(lead.replace('{}', right)))).toEqual([])
    expect(told(byElection(lead.replace('{}', wrong)))).toEqual([expect.stringContaining(`warning ${rule} `)])
  })
  test.each([['{} was elected mayor.', 'Voss', 'Webb', 'prose-winner']])(
    '%s: %s, not %s',
    (lead, right, wrong, rule) => {
      expect(told(mayor(lead.replace('{}', right)))).toEqual([])
      expect(told(mayor(lead.replace('{}', wrong)))).toEqual([expect.stringContaining(`warning ${rule} `)])
    },
  )
})
