import { describe, expect, test } from 'vitest'
import { told } from '../told.js'

/* Sentences of contests of several rounds and counts that are right beside the numbers, or speak of others: nothing may be told of any. And slips in such, which are told. */

const twoRounds = (lead: string) => `= 2010 Sylvanian presidential election =

Infobox
- Election Name: 2010 Sylvanian presidential election
- Country: Sylvania
- Type: presidential
- Previous Election: 2005 Sylvanian presidential election
- Previous Year: 2005
- Next Election: 2015 Sylvanian presidential election
- Next Year: 2015
- Election Date: 14 February 2010 (first round), 28 February 2010 (second round)
- Turnout: 67.21% (first round), 61.08% (second round)
- Nominee1: Olga Orlova
- Party1: Civic Union
- Popular Vote1: 1,512,311
- Percentage1: 51.72%
- Nominee2: Pavel Petrov
- Party2: People's Party
- Popular Vote2: 1,411,740
- Percentage2: 48.28%

${lead}

== Results ==
| Candidate | Party | First round | | Second round | |
| Candidate | Party | Votes | % | Votes | % |
| Pavel Petrov | People's Party | 1,201,222 | 37.33 | 1,411,740 | 48.28 |
| Olga Orlova | Civic Union | 1,185,107 | 36.83 | 1,512,311 | 51.72 |
| Quirin Quist | Green Movement | 629,410 | 19.56 | | |
| Rita Roth | Independent | 201,888 | 6.27 | | |
| Total | | 3,217,627 | 100.00 | 2,924,051 | 100.00 |
`

const leadership = (lead: string) => `= 2016 Progress Party leadership election =

Infobox
- Election Name: 2016 Progress Party leadership election
- Country: Freedonia
- Type: primary
- Previous Election: 2011 Progress Party leadership election
- Previous Year: 2011
- Next Election: 2020 Progress Party leadership election
- Next Year: 2020
- Election Date: 24 September 2016
- Turnout: 77.6%
- Candidate1: Mara Moss
- Popular Vote1: 45,311
- Percentage1: 57.3%
- Candidate2: Nils Nord
- Popular Vote2: 33,765
- Percentage2: 42.7%

${lead}

== Results ==
| Candidate | First round | | Second round | | Third round | |
| Candidate | Votes | % | Votes | % | Votes | % |
| Mara Moss | 30,110 | 38.1 | 37,220 | 47.1 | 45,311 | 57.3 |
| Nils Nord | 24,555 | 31.1 | 26,340 | 33.3 | 33,765 | 42.7 |
| Otto Orr | 14,201 | 18.0 | 15,516 | 19.6 | | |
| Petra Pohl | 10,210 | 12.9 | | | | |
| Total | 79,076 | 100.0 | 79,076 | 100.0 | 79,076 | 100.0 |
`

const counts = (lead: string) => `= 1997 Erinian presidential election =

Infobox
- Election Name: 1997 Erinian presidential election
- Country: Erinia
- Type: presidential
- Previous Election: 1990 Erinian presidential election
- Previous Year: 1990
- Next Election: 2004 Erinian presidential election
- Next Year: 2004
- Election Date: 30 October 1997
- Turnout: 47.6%
- Nominee1: Maeve Moran
- Party1: National League
- Nominee2: Nora Nolan
- Party2: Family Party

${lead}

== Results ==
| Candidate | Party | Count 1 | Count 2 |
| Maeve Moran | National League | 574,424 | 706,259 |
| Nora Nolan | Family Party | 372,002 | 497,516 |
| Oona Orr | Independent | 257,349 | |
| Total | | 1,203,775 | 1,203,775 |
`

test.each([
  'Presidential elections were held in Sylvania on 14 February 2010, with a second round on 28 February.',
  'Presidential elections were held in Sylvania on 14 February 2010. As no candidate received a majority, a run-off was held two weeks later.',
  'Presidential elections were scheduled in Sylvania for 17 January 2010, but were held on 14 February.',
  'The first round took place on Sunday, 14 February 2010.',
  'Petrov, who led the first round with 37.33%, lost the run-off.',
  'Petrov finished first with 37.33%, ahead of Orlova with 36.83% and Quist with 19.56%.',
  'Petrov and Orlova received 37.33% and 36.83% respectively.',
  'Orlova won by 100,571 votes.',
  'Orlova won by a narrow margin of 3.44 percentage points, the smallest since 1995, when it was 3.04.',
  'The result was a victory for Olga Orlova, who won 51.7% of the vote.',
  'Petrov won 14 of the 22 provinces in the first round and 9 in the second.',
  'Although Petrov won the first round, Orlova was elected.',
  'Petrov won the most votes in the first round.',
  'Petrov won the popular vote in the first round.',
  'Incumbent president Pavel Petrov had been elected with 58.28% of the vote.',
  'Incumbent Pavel Petrov was elected with 58.28% in the previous election.',
  'Petrov had won outright five years earlier with 58.28% of the vote.',
  'Petrov had won 58.28% of the vote five years before.',
  'Petrov once won 58.28% of the vote.',
  'Petrov won against Orlova in 2005.',
  'The courts annulled the results of 31 polling stations, after which Orlova had 1,512,311 votes.',
  'Before the annulments Orlova had 1,521,311 votes.',
  'The initial count gave Orlova 1,521,311 votes.',
  'Petrov declared victory.',
  'Petrov, according to his party, won the election.',
  'A parallel count by observers put Orlova at 51.92%.',
  'The exit poll gave Orlova 52.72%.',
  'Exit polls had put Orlova ahead with 53.72% of the vote to 46.28% for Petrov.',
  'With 98% of the votes counted, Orlova was ahead by 101,571 votes.',
  'By midnight Orlova had received 51.42% of the vote.',
  'Orlova received 71.72% of the votes cast abroad.',
  'Abroad, Orlova received 71.72% of the vote.',
  'Orlova received 71.72% of the vote abroad.',
  'Orlova won the postal vote with 61.72%.',
  'Orlova won with 61.72% in the capital, where turnout was 71.08%.',
  'Orlova won a landslide in the capital with 61.72% of the vote.',
  'Orlova won the capital with 61.72% of the vote.',
  'Orlova won the south with 61.72% of the vote.',
  'Orlova won 61.72% in the south.',
  'Orlova won the youth vote with 61.72%.',
  'Orlova gained 71% of the votes that Quist had received.',
  "Orlova received 71% of Quist's votes.",
  'Voter turnout was 67.2% in the first round and 61.1% in the second round.',
  'Turnout was 67.21%, down from 77.21% in 2005.',
  'Turnout was 61.08%, the lowest since independence.',
  'By noon turnout was 21.08%.',
  'At noon turnout was 27.21%.',
  'At 6 p.m., turnout was 57.21%.',
  'Turnout was 57.21% at 6 p.m.',
  'Turnout was 57.21% among women.',
  'Turnout was 51.3% of the voting age population.',
  'Turnout was estimated at 57.21%.',
  'Turnout was 57.21%, said the opposition.',
  'The average turnout was 65.08%.',
  'Average turnout was 65.08%.',
  'The law required a turnout of 50%.',
  "The opposition's goal was a turnout of 50%.",
  'Had there been a turnout of 71.08%, Petrov would have won.',
  'The 61.08% turnout was a record low.',
  'The threshold of 50% was not reached by anyone in the first round.',
  'Orlova won by 100,571 votes, after trailing by 16,115 in the first round.',
  'Petrov led the first round by 16,115 votes.',
  'Petrov led the first round with 37.33% of the vote.',
  'Petrov received 37.33% in the first round, Orlova received 36.83%.',
  'Orlova received 36.83% in the first round and 51.72% in the second round.',
  'In the first round, Petrov received 37.33% and Orlova 36.83%.',
  'In the first round, Petrov received 1,201,222 votes, Orlova 1,185,107 and Quist 629,410.',
  'In the first round of voting in 2005, Petrov had received 47.33%.',
  'In the first round five years before, Petrov received 47.33%.',
  'In the first round in the capital, Petrov received 27.33%.',
  "In the parliamentary election's first round Petrov received 27.33%.",
  "Orlova won the second round with 51.72% to Petrov's 48.28%.",
  'Orlova defeated Petrov in the second round with 51.72% of the vote to 48.28%.',
  'Orlova was elected president.',
  'Orlova was elected president with 51.72% of the vote.',
  'Petrov was elected president of the National Assembly.',
  'Petrov was elected president of his party.',
  'Petrov was elected president by parliament after the war.',
  'Petrov was elected president in 2005.',
  'Petrov was elected president in the previous election.',
  'In 2005, Petrov had stood for the first time. Petrov won with 58.28% of the vote.',
  'The previous election was held in 2005. Petrov defeated Orlova with 58.28% of the vote.',
  'Five years earlier, both had stood. Petrov won with 58.28% of the vote and Orlova received 41.72%.',
  'In Zell, the contest was close. Petrov received 51.28% of the vote.',
  'In the capital the mood was different. Orlova received 61.72% of the vote.',
  'The 2005 election was a landslide. Petrov received 58.28% of the vote.',
  'At the 2005 election the same two met. Orlova lost with 41.72% of the vote.',
  'Polls published in January favoured Petrov. Petrov led with 58.28% of the vote.',
  'An exit poll was published at 8 p.m. Orlova received 53.72% of the vote.',
  'The first results came from the north. Petrov received 58.28% of the vote.',
  'The result was a victory for Olga Orlova of the Civic Union, who received 51.72% of the vote in the second round. Voter turnout was 67.2% in the first round and 61.1% in the second.',
  'No candidate received a majority in the first round, in which Petrov received 37.33% and Orlova 36.83% of the vote. In the second round Orlova won with 51.72%.',
  "Petrov, the incumbent, was narrowly ahead in the first round with 37.33% to Orlova's 36.83%.",
  'Orlova won the run-off, having trailed Petrov by 16,115 votes in the first round.',
  'Orlova finished second in the first round with 36.83% and won the run-off with 51.72%.',
  "Orlova's 51.72% compares with 41.72% in 2005.",
  'Orlova won the run-off, taking 51.72% of the vote and 13 of the 22 provinces.',
  'Orlova was declared the winner with 51.72% of the vote.',
  'Orlova was declared the winner on 3 March after all but 12 polling stations had been counted, with 51.74% of the vote.',
  'Orlova was confirmed as winner with 51.72%, after first being declared the winner with 51.92%.',
  'Quist received 629,410 votes in the first round, Roth 201,888.',
  'Quist received 19.56% of the vote in the first round, and Roth 6.27%.',
  "Quist's 19.56% and Roth's 6.27% were enough to force a second round.",
  'Quist received 629,410 votes, the third-placed candidate in 2005 having received 329,410.',
  'Quist received 19.56%, Roth 6.27%, and blank votes made up 1.27%.',
  'Quist received 19.56%, Roth 6.27% and invalid votes 1.1%.',
  'Roth received 6.27%, against 8.27% in 2005.',
  'Roth received 6.27% of the vote, compared to 6.72% in the exit poll.',
  'Roth received 6.27% in the first round and endorsed Orlova, who received 36.83%.',
  'Petrov won the 2005 run-off with 58.28% of the vote.',
  'Petrov won the run-off five years earlier with 58.28% of the vote.',
  'Petrov won the run-off in the capital with 58.28% of the vote.',
  'Petrov won the run-off in nine provinces.',
  'Petrov won the run-off vote of expatriates with 58.28% of the vote.',
  'Petrov was elected president of the chamber by 58 votes to 31.',
  'Petrov, elected president in 2005 with 58.28%, lost.',
  'Petrov was first elected president with 58.28% of the vote.',
  'Petrov had been elected president with 58.28% of the vote.',
  'Petrov had won the first round with 37.33%; he lost the second with 48.28%.',
])('an election of two rounds: %s', (lead) => {
  expect(told(twoRounds(lead))).toEqual([])
})

test.each([
  'Moss led in each round and won with 57.3% of the vote in the third.',
  'Moss won 67.3% of the affiliates, 57.0% of the members and 55.3% of the supporters.',
  "Moss topped the MPs' ballot, with 47 votes to Nord's 30.",
  'In the parliamentary party Moss received 47 votes.',
  "Moss received 47 votes from the party's MPs and Nord 30.",
  'Moss had 47 nominations, Nord 30.',
  'Pohl, eliminated first with 12.9%, urged her voters to support Orr.',
  'Nord received 33,765 votes in the final round, 9,210 more than in the first.',
  "Nord gained 7,425 votes from Orr's elimination, and Moss gained 8,091 votes.",
  'After transfers, Moss had 45,311 votes.',
  'The turnout was 77.6%; in 2011 it was 67.6%.',
  'A total of 12,340 votes were cast online.',
  'Moss was re-elected in 2018 with 52.3% of the vote.',
  'Moss, who had lost to Nord in 2011, won.',
  'In the deputy leadership election, Nord won with 52.7% of the vote.',
  'In the concurrent election for deputy leader Nord took 52.7%.',
  'For deputy leader, Nord won with 52.7% of the vote.',
  'Nord won the deputy leadership with 52.7% of the vote.',
  'Nord won in the constituency section with 52.7% of the vote.',
  "Nord won the MPs' section with 52.7% of the vote.",
  "Nord won the members' section, Moss those of the unions and the MPs.",
  'Nord won a plurality among MPs.',
  'Moss was elected leader with 57.3% of the vote in the final round.',
  'Moss was elected leader in the third round with 57.3% of the vote.',
  'Moss won the leadership in the third round, defeating Nord by 57.3% to 42.7%.',
  'Moss won the leadership in 2016 and Nord in 2011, with 53.7% of the vote.',
  'Nord received 24,555 votes in the first round and 33,765 in the last.',
  'Nord received 31.1% in the first round, 33.3% in the second and 42.7% in the third.',
  'Orr received 18.0% in the first round and 19.6% in the second.',
  'Pohl received 12.9% in the first round and was eliminated.',
  'Pohl received 12.9% of the vote, Orr 18.0%, Nord 31.1% and Moss 38.1%.',
  'Nord was elected leader in 2011.',
  'Nord was elected leader of the parliamentary party.',
  'Nord was elected leader in the first ballot of MPs.',
  'Nord was elected leader by MPs.',
  'Nord was re-elected deputy leader.',
])('an election of three rounds: %s', (lead) => {
  expect(told(leadership(lead))).toEqual([])
})

test.each([
  "Moran got 131,835 votes from Orr's transfers.",
  'Nolan gained 125,514 votes on the second count.',
  'Orr was eliminated on the first count with 257,349 votes.',
  'The quota was 601,888 votes, which Moran passed on the second count.',
  "In the party's vote Moran received 42 votes.",
  'Turnout was 47.6%, a fall of 16.5 points.',
  'Moran was elected on the second count.',
  'Moran received 574,424 votes on the first count, Nolan 372,002 and Orr 257,349.',
  'Moran received 706,259 votes on the second count and Nolan 497,516.',
  'Moran won by 208,743 votes on the second count.',
  'Moran won with 58.7% of the vote on the second count.',
  'Moran led Nolan by 202,422 votes on the first count.',
  'Nolan received 30.9% of first preferences and 41.3% of the vote on the second count.',
  'Orr received 257,349 votes, of which 131,835 went to Moran.',
  "Orr's 257,349 votes were transferred, 131,835 of them to Moran.",
  'Orr had won 275,349 votes in the European election.',
])('an election of two counts: %s', (lead) => {
  expect(told(counts(lead))).toEqual([])
})

describe('a slip is told:', () => {
  test.each([
    ['Orlova won the second round with {} of the vote.', '51.72%', '57.12%', 'prose-percent'],
    ['Orlova defeated Petrov in the run-off by {} votes.', '100,571', '101,571', 'prose-margin'],
    ['Petrov received {} in the first round.', '37.33%', '33.73%', 'prose-percent'],
    ['Petrov led the first round with {} of the vote.', '37.33%', '33.73%', 'prose-percent'],
    ['In the first round, Petrov received {} of the vote.', '37.33%', '33.73%', 'prose-percent'],
    ['Quist finished third in the first round with {}.', '19.56%', '15.96%', 'prose-percent'],
    ['Orlova won by {} votes.', '100,571', '110,571', 'prose-margin'],
    ['Orlova defeated Petrov by {} percentage points.', '3.44', '3.04', 'prose-margin'],
    ['{} won the run-off.', 'Orlova', 'Petrov', 'prose-winner'],
    ['{} was elected president.', 'Olga Orlova', 'Pavel Petrov', 'prose-winner'],
    [
      'Voter turnout was {} in the first round and 61.08% in the second.',
      '67.21%',
      '76.21%',
      'prose-turnout',
    ],
    ['Turnout in the first round was {}.', '67.21%', '66.21%', 'prose-turnout'],
  ])('%s: %s, not %s', (lead, right, wrong, rule) => {
    expect(told(twoRounds(lead.replace('{}', right)))).toEqual([])
    expect(told(twoRounds(lead.replace('{}', wrong)))).toEqual([expect.stringContaining(`warning ${rule} `)])
  })
  test.each([
    ['Moss was elected leader with {} of the vote.', '57.3%', '53.7%', 'prose-percent'],
    ['Moss won in the third round with {} of the vote.', '57.3%', '53.7%', 'prose-percent'],
    ['{} was elected leader.', 'Moss', 'Nord', 'prose-winner'],
  ])('%s: %s, not %s', (lead, right, wrong, rule) => {
    expect(told(leadership(lead.replace('{}', right)))).toEqual([])
    expect(told(leadership(lead.replace('{}', wrong)))).toEqual([expect.stringContaining(`warning ${rule} `)])
  })
})
