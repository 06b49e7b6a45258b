import { describe, expect, test } from 'vitest'
import { told } from '../told.js'

/* Sentences of primaries and caucuses that are right beside the numbers, or speak of others: nothing may be told of any. And slips in such, which are told. */

const primary = (lead: string) => `= 2004 Kelver Democratic presidential primary =

Infobox
- Election Name: 2004 Kelver Democratic presidential primary
- Country: Kelver
- Type: presidential
- Previous Election: 2000 Kelver Democratic presidential primary
- Previous Year: 2000
- Next Election: 2008 Kelver Democratic presidential primary
- Next Year: 2008
- Votes For Election: 68 delegates to the 2004 Democratic National Convention (57 pledged, 11 unpledged)
- Election Date: March 9, 2004
- Candidate1: Ann Archer
- Home State1: Kelver
- Popular Vote1: 131,402
- Percentage1: 52.41%
- Delegate Count1: 34
- Candidate2: Bob Baker
- Home State2: Sund
- Popular Vote2: 90,118
- Percentage2: 35.94%
- Delegate Count2: 23

${lead}

== Results ==
| Candidate | Votes | % | Delegates |
| Ann Archer | 131,402 | 52.41% | 34 |
| Bob Baker | 90,118 | 35.94% | 23 |
| Carla Cole | 20,345 | 8.11% | 0 |
| Uncommitted | 8,871 | 3.54% | 0 |
| Total | 250,736 | 100.00% | 57 |
`

const caucuses = (lead: string) => `= 2012 Kelver Republican presidential caucuses =

Infobox
- Election Name: 2012 Kelver Republican presidential caucuses
- Country: Kelver
- Type: presidential
- Previous Election: 2008 Kelver Republican presidential caucuses
- Previous Year: 2008
- Next Election: 2016 Kelver Republican presidential caucuses
- Next Year: 2016
- Election Date: February 11–18, 2012
- Candidate1: Mark Marsh
- Home State1: Sund
- Popular Vote1: 2,373
- Percentage1: 39.01%
- Delegate Count1: 11
- Candidate2: Rex Rowe
- Home State2: Ohio
- Popular Vote2: 2,258
- Percentage2: 37.12%
- Delegate Count2: 10

${lead}

== Results ==
| Candidate | Votes | % | Delegates |
| Mark Marsh | 2,373 | 39.01% | 11 |
| Rex Rowe | 2,258 | 37.12% | 10 |
| Saul Sims | 1,052 | 17.29% | 0 |
| Neil North | 400 | 6.58% | 0 |
| Total | 6,083 | 100.00% | 21 |
`

test.each([
  'The elder Archer, George, had carried Kelver in 1976 with 61.41% of the vote.',
  'Baker ran behind his 2000 showing, when he got 45.94%.',
  'Baker, who received 45.94% four years before, managed 35.94%.',
  "Baker's support had fallen from 45.94% in 2000.",
  "Archer left Kelver with 36 delegates, as two of Baker's switched to her at the state convention.",
  "After Baker's withdrawal all 57 delegates went to Archer.",
  'All 57 delegates eventually voted for Archer at the convention.',
  'At the roll call Archer received 61 votes and Baker 7.',
  'Counting superdelegates, Archer won 43 delegates and Baker won 24.',
  'Archer won 43 of the 68 delegates once superdelegates are included.',
  'The Associated Press projected 35 delegates for Archer and 22 for Baker.',
  'News organizations gave Archer 35 delegates and Baker 22.',
  'Early counts had given Archer 35 delegates.',
  'Archer won 22 of the 37 delegates elected on March 9.',
  'Archer won all but two of the eleven congressional districts.',
  'Cole, with 8.11%, was well below the 15% viability threshold.',
  '"Uncommitted" received 3.54% of the vote, up from 1.54% in 2000.',
  'Archer beat Baker by a margin of more than three to two.',
  'A tracking poll had put Archer at 42% and Baker at 41%.',
  'Exit polls suggested that 62.41% of women voted for Archer.',
  'Archer carried union households with 62.41%.',
  'Archer won black voters with 82.41% of the vote.',
  'Archer won voters over 65 with 58.41% of the vote.',
  'Archer won independents 51.2% to 41.0%.',
  'In the capital she won 59.41%.',
  'Archer, a former governor, received 152,401 votes when she ran for that office in 1998.',
  'Archer went on to lose Kelver in November by 4.7 points.',
  'Archer lost the state in the fall, receiving 46.41% of the vote.',
  'As the nominee, Archer received 46.41% of the vote.',
  "As her party's nominee, Archer received 46.41% of the vote in Kelver.",
  'Four years on, Archer won the 2008 primary with 57.41% of the vote.',
  'When she ran again, Archer got 57.41% of the vote.',
  'Archer would win the state again in 2008, with 57.41% of the vote.',
  'On the Republican side 150,736 votes were cast.',
  'Some 250,000 votes were cast, 100,000 more than in the Republican contest.',
  'A total of 240,736 votes were cast for candidates.',
  'A total of 241,865 votes were cast for named candidates.',
  'Over 251,000 ballots were handed out, of which 250,736 were valid.',
  'More than 260,000 voters cast ballots in all contests that day.',
  'Over 1.2 million people were eligible to vote.',
  'More than 300,000 people voted in the two primaries combined.',
  "More than 300,000 people voted in one or the other party's primary.",
  'Over 400,000 people took part in the March 9 primaries in three states.',
  'A total of 465 delegates were at stake in the four contests.',
  'At stake were 57 pledged delegates and 11 superdelegates.',
  'The delegation numbered 68, of whom 57 were pledged.',
  'The primary awarded 57 delegates; the other 11 were party leaders.',
  'A total of 68 delegates, including 11 superdelegates, were allocated to Kelver.',
  "Baker's home state of Sund voted on March 16, 2004, giving him 63.1%.",
  'Cole, the former mayor of Newport, had won 28.11% of the vote in the 1998 gubernatorial primary.',
  'Baker won nine counties, Archer the other 31.',
  "Archer's best county was Nyborg, where she won 72.41% of the vote.",
  'Archer received her highest share in Nyborg with 72.41%.',
  'Archer received between 42.41% and 72.41% in all forty counties.',
  "Archer received 11,402 votes more than her party's nominee in 2000.",
  'Archer won the absentee vote 48.1% to 44.0%.',
  'Unofficial returns gave Archer 131,204 votes.',
  'On election night Archer had 131,204 votes.',
  'After a recount Archer had 131,402 votes, 198 more than on election night.',
  'Had all counted, Archer received 57 delegates.',
  'Archer swept the delegates in the 4th district, winning 62.41% there.',
  'Archer won big in Nyborg, 62.41% to 30.1%.',
  'Archer received 130,402 votes on paper ballots.',
  'Archer won 14 delegates at large.',
  'Archer won 24 delegates outside Nyborg.',
  'Archer won 24 delegates elected in districts.',
  'Archer won 24 delegates there.',
  'Archer won 24 delegates that night.',
  'Archer won 24 delegates on Super Tuesday.',
  'Archer won 134 delegates that night in all four states.',
  'Archer won 134 delegates on the night.',
  'Archer won 134 delegates.',
  'Archer had 134 delegates by then.',
  'Archer was at 134 delegates.',
  'Archer increased her lead to 134 delegates to 123.',
  'Archer picked up 134 delegates.',
  "Archer's total stood at 134 delegates.",
  'Turnout was 28.3% of registered Democrats.',
  'Turnout was 18.3%, while Republicans had a turnout of 28.3%.',
  'In the capital turnout was 28.3%.',
  'Republican turnout was 28.3%.',
  'Democratic turnout was 18.3%.',
  'Youth turnout was 28.3%.',
  'In the fall, Archer won 46.41% of the vote.',
  'In her home county, Archer won 82.41% of the vote.',
  'Back home, Archer won 82.41% of the vote.',
  'Out west, Baker won 55.94% of the vote.',
  'Up north, Baker won 55.94% of the vote.',
  'Further north, Baker won 55.94% of the vote.',
  'Baker won 55.94% of the vote up north.',
  'Baker won 55.94% of the vote, his best, in Lund.',
  'Baker, who took 55.94% of the vote outside the towns, lost.',
  'Baker, who got 45.94% in his first run, got 35.94%.',
  'Baker, who had got 45.94%, got 35.94%.',
  'Baker came close in Lund, with 48.94%.',
  'Baker finished strongly, with 45.94% of late deciders.',
  'Baker reached 45.94% in Lund.',
  'Baker secured 55.94% of the votes from Lund.',
  "Baker tallied 55.94% of Lund's votes.",
  "Archer won 34 delegates to Baker's 23.",
  'Archer won 34 delegates and Baker 23.',
  'Archer won 34 delegates, Baker 23.',
  'Archer won 34 delegates, followed by Baker with 23.',
  'Archer won 34 delegates, followed by Baker with 23 delegates.',
  "Archer won 34 delegates to Baker's 26 in Sund.",
  'Archer won 34 delegates, and Baker 26 with the two from Lund.',
  'Archer won 34 delegates, Baker 43 in Sund.',
  "Archer won 34 delegates, more than Baker's 23.",
  "Archer won 34 delegates; Baker's 23 were released.",
  'Archer won 34 delegates, with 23 for Baker.',
  'Archer won 34 delegates, with Baker winning 23.',
  'Archer won Kelver. In 2000, Dorn had won with 57.12%, and Baker received 45.94% of the vote.',
  'In 2000, Baker had run as well. Baker received 45.94% of the vote.',
  'Four years before, Baker had run as well. Baker received 45.94% of the vote and 33 delegates.',
  'Sund voted a week later. Baker won with 63.1% of the vote and Archer received 32.41%.',
  'The exit poll was published at eight. Archer received 54.21% and Baker 33.94%.',
  'In the 2nd district, the count was close. Archer received 51.41% of the vote.',
  'In Nyborg, Archer did best. Baker received 25.94% of the vote.',
  'Archer received 52.41% of the vote, Baker 35.94%, and in Lund 55.94%.',
  'Archer received 52.41% of the vote, Baker 35.94% and Cole 8.11%. In Lund, Archer received 42.41%, Baker 55.94% and Cole 1.11%.',
  "Archer received 52.41%, Dorn's wife 18.11% in 2000.",
  'Archer received 131,402 votes, Baker 90,118, and Cole 20,345.',
  'Archer received 131,402 votes, Baker 90,118, Cole 20,345 and others 8,871.',
  'Archer received 34 delegates and Baker 23, with 11 unpledged.',
  'Archer received 34 delegates, Baker 23 and Cole none.',
  'Archer received 34 delegates to 23 for Baker.',
  'Archer received 34 delegates to 32 for Baker in neighbouring Sund.',
  'Archer received 34 delegates to 32 in Sund for Baker.',
  "Archer received 34 delegates, 32 more than Cole's 2 in Sund.",
  'Archer won with 131,402 votes; Baker, with 90,118 votes, was second.',
  'Archer won with 131,402 votes, against 91,118 for Dorn in 2000.',
  'Archer won with 131,402 votes, compared with 91,118 in 2000.',
  'Archer won with 131,402 votes to 91,118 four years before.',
  'Archer won the primary by 41,284 votes; in 2000 the margin was 14,284.',
  'Archer beat Baker with 52.41% of the vote to 35.94%, and by 34 delegates to 23.',
  'Archer beat Baker with 52.41% to 35.94% of the vote.',
  'Archer beat Baker by 52.41% to 35.94%.',
  'Archer beat Baker 52.41–35.94%.',
  'Archer beat Baker, 52% to 36%, with Cole at 8%.',
  'Archer beat Baker by 34 delegates to 23.',
  'Archer beat Baker 34 delegates to 23.',
  'Archer beat Baker in delegates 34 to 23 and in votes by 131,402 to 90,118.',
  'With 52.41% of the vote, Archer won the primary, and with 34 delegates the larger part of the delegation.',
  'With 52.41% of the vote, Archer won.',
  'With 35.94% of the vote, Baker was second.',
  'With 35.94% of the vote, Baker came second and Cole third.',
  'With 62.41% of the vote, Archer won Nyborg.',
  "With 62.41% of the vote, Archer won Nyborg's delegates.",
  "With 62.41% of the vote, Archer won the state's largest county.",
  'With 62.41% of the vote, Archer won the primary in Nyborg.',
  'With 62.41% of the vote, Archer carried the city.',
  'With 62.41% of the vote, Archer was strongest in Nyborg.',
  'With 14 delegates, Archer won the at-large vote.',
  'With 90% of the vote in, Archer won.',
  'With 9.9% of the vote in Lund, Cole did best.',
  'With 9.11% of the vote, Cole did best in Lund.',
  'Archer won the primary vote, Baker the caucus vote with 53.94%.',
  'Archer won the beauty contest in 2000 with 54.21%.',
  "Archer won the state party's convention vote with 54.21%.",
  "Archer won the state's largest union's vote with 54.21%.",
  'Archer won the state with 52.41% of the vote, and neighbouring Sund with 54.21%.',
  'Archer won Kelver and Sund with 52.41% and 36.9% of the vote.',
  'Archer won both states, Kelver with 52.41% and Sund with 54.21%.',
  'Archer won all four states voting that day, with 54.21% of the combined vote.',
  'Archer won three of the four contests that day with 54.21% of all votes.',
  'Archer won 54.21% of all votes cast that day.',
  'Archer won 54.21% of the votes cast on March 9 in four states.',
  'Archer won 54.21% of the votes counted by midnight.',
  'Archer won 54.21% of the two-candidate vote.',
  'Archer won 54.21% of the vote when uncommitted votes are left out.',
  'Archer won 54.21% of the vote without the uncommitted.',
  'Archer won 54.21% of the vote not counting the uncommitted.',
  'Archer won 54.21% of the vote for named candidates.',
  'Archer won 54.21% of committed votes.',
  'Archer won 54.33% of the vote (52.41% with uncommitted votes included).',
  'Baker won the 3rd and 4th districts.',
  'Baker won the vote of college towns with 53.94%.',
  'Baker won the college vote with 53.94%.',
  'Baker won college students with 53.94%.',
  'Baker won Lund with 53.94%.',
  'Baker won Lund, 53.94% to 41.4%.',
  'Baker won Lund by 1,284 votes.',
  'Baker won the north by 1,284 votes.',
  'Baker won by 1,284 votes in Lund.',
  'Baker won by 1,284 votes there.',
  'Baker won the third district by 1,284 votes.',
  'Baker won a third of the delegates.',
  'Baker won 23 delegates, a third of those in Kelver and 32 of those in Sund.',
  'Baker won 32 in Sund.',
  'Baker won 32 delegates in Sund.',
  'Baker won 32 delegates a week later.',
  'Baker won 32 delegates elsewhere.',
  'Baker won 32 delegates from Sund.',
  "Baker won 32 of Sund's 61 delegates.",
  'Baker won 32 of the 61 delegates of Sund.',
  'Baker won 32 of 61 delegates a week later.',
  'Baker won Sund, and 32 delegates.',
  'A total of 68 delegates were at stake.',
])('a primary: %s', (lead) => {
  expect(told(primary(lead))).toEqual([])
})

test.each([
  'Marsh won the caucuses by 115 votes.',
  'Marsh was declared the winner with 39.21% of the vote, but Lund County had not voted.',
  'Marsh was initially declared the winner by 194 votes.',
  'Marsh won by 194 votes in the first count, and by 115 votes when Lund County had voted.',
  'Rowe won 21 of 24 delegates at the state convention.',
  'Rowe won 21 delegates in May.',
  'Rowe emerged with 21 delegates in May.',
  'Rowe eventually won 21 of the 24 delegates.',
  "Rowe's supporters took 21 of 24 delegate slots at the state convention.",
  'The caucuses were held from February 11 to February 18, 2012, Lund County voting last.',
  'Most caucuses were held on February 11, 2012.',
  'Some towns held their caucuses on January 29, 2012.',
  'Some towns held theirs on February 4, 2012; the results were announced on February 11.',
  'The first caucuses were held on January 29, 2012, and the last on March 3, 2012.',
  'Caucuses were held from January 29 to March 3, 2012, but results were announced on February 11.',
  'Sims won 17.29% of the vote, though he had left the state before the caucuses.',
  'More than 6,000 people took part.',
  'Marsh won the caucuses with 39.01% of the vote, two weeks after winning Sund with 49.01%.',
  'Marsh won the most delegates, eleven, and later took 13 of the 24.',
  'Marsh won 11 delegates; at the convention he had 13.',
  'Marsh won the straw vote held with the caucuses.',
  'Marsh won the caucuses held on February 11 with 39.21%.',
  'Marsh won the caucuses by 194 votes on February 11.',
  'Marsh won by 115 votes once Lund had voted.',
  'Marsh had won by 194 votes when Lund had yet to vote.',
  'Marsh led Rowe by 194 votes on the night of February 11.',
  'Marsh led the caucuses with 39.21% on the night of February 11.',
  'Rowe won the caucuses in Lund with 47.12% of the vote.',
  "Rowe won Lund's caucuses with 47.12% of the vote.",
  'Rowe won the larger towns with 47.12% of the vote.',
  'Rowe received 2,258 votes, 115 fewer than Marsh.',
  'Rowe received 2,285 votes by his own count.',
  "Rowe received 2,285 votes in his campaign's tally.",
  'Rowe, with 37.12% of the vote, won 10 delegates, later 21.',
  'Sims received 1,052 votes, North 400.',
  'Sims received 1,052 votes, North 400 and write-ins 35.',
  'Sims received 17.29% of the vote, his best result since New Sund, where he had 27.29%.',
  'Over 5,400 people had voted when the result was announced.',
  'Over 6,000 voters took part, the most since 2008, when over 5,400 voters took part.',
  'More than 7,000 people attended the caucuses, of whom 6,083 voted.',
  'Nearly 6,100 people voted.',
  'A total of 6,083 votes were cast, compared with 5,431 in 2008.',
  'A total of 24 delegates were awarded at the state convention.',
  'A total of 24 delegates were at stake, including three party leaders.',
  'A total of 21 delegates were at stake.',
])('caucuses: %s', (lead) => {
  expect(told(caucuses(lead))).toEqual([])
})

describe('a slip is told:', () => {
  test.each([
    [
      'Archer won the primary with 34 delegates, followed by Baker with {} delegates.',
      '23',
      '32',
      'prose-n-of-m',
    ],
    ["Archer won 34 delegates to Baker's {}.", '23', '32', 'prose-n-of-m'],
    ['Archer easily won, with {} of the vote.', '52.41%', '54.21%', 'prose-percent'],
    ['With {} of the vote, Archer won the primary.', '52.41%', '54.21%', 'prose-percent'],
    ['With {} votes, Archer won the primary.', '131,402', '132,402', 'prose-votes'],
    ['Archer got 52.41% of the vote, Baker {} and Cole 8.11%.', '35.94%', '39.54%', 'prose-percent'],
    ['Archer won 52.41% of the vote, Baker {}, and Cole 8.11%.', '35.94%', '39.54%', 'prose-percent'],
    ['Archer won with 52.41% against {} for Baker.', '35.94%', '39.54%', 'prose-percent'],
    ['Archer received 131,402 votes to {} for Baker.', '90,118', '91,118', 'prose-votes'],
    ["Archer received 131,402 votes to Baker's {} votes.", '90,118', '91,118', 'prose-votes'],
    ['Archer defeated Baker with 131,402 votes to {}.', '90,118', '91,118', 'prose-votes'],
    ['Baker lost with {} of the vote.', '35.94%', '39.54%', 'prose-percent'],
    ['Cole came third with {} votes.', '20,345', '20,354', 'prose-votes'],
    ['{} people voted in the primary.', 'More than 250,000', 'More than 251,000', 'prose-bound'],
    [
      'Archer finished first with 131,402 votes, Baker second with {} votes.',
      '90,118',
      '91,118',
      'prose-votes',
    ],
  ])('%s: %s, not %s', (lead, right, wrong, rule) => {
    expect(told(primary(lead.replace('{}', right)))).toEqual([])
    expect(told(primary(lead.replace('{}', wrong)))).toEqual([expect.stringContaining(`warning ${rule} `)])
  })
})
