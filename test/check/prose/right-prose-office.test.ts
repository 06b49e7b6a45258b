import { describe, expect, test } from 'vitest'
import { told } from '../told.js'

/* Sentences of elections to one office that are right beside the numbers, or speak of others: nothing may be told of any. And slips in such, which are told. */

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
  'Holt won re-election to a second term with 54.66% of the vote.',
  'Holt won re-election to a second term, defeating Judd with 54.66% of the vote.',
  'Holt won re-election, defeating Judd with 54.66% of the vote.',
  'Holt was re-elected, defeating Judd with 54.66% of the vote.',
  'Holt was elected governor, defeating James Judd with 54.66% of the vote.',
  'Holt was elected governor.',
  'With 54.66% of the vote, Holt won the election.',
  'With 54.66% of the vote, Holt won re-election.',
  'With 64.66% of the vote in Lund, Holt won the election.',
  'With 64.66% of the vote in Lund County, Holt won the county.',
  'With 64.66% of the rural vote, Holt won the election.',
  'With 9.4% of the vote, Lang would have won.',
  'With 93% of the vote counted, Holt won the election.',
  'With 93.1% of precincts in, Holt won.',
  'Judd was elected governor in 1962.',
  'Judd was elected governor four years later.',
  'Judd was elected lieutenant governor.',
  'Judd won re-election to the state senate with 53.73% of the vote.',
  'Judd won re-election to the Senate in 1960.',
  'Judd lost with 43.73% of the vote.',
  'Judd lost 4.73% of the vote of 1954.',
  'Judd lost 14.73% of Democrats to Holt.',
  'Judd lost his seat with 45.73% of the vote.',
  'Judd lost Lund with 45.73% of the vote.',
  'Kane lost the nomination with 46.27%, and Judd won it with 53.73%.',
  'Holt received 301,229 votes, Judd 241,006 and Lang 8,871.',
  'Holt received 301,229 votes, Judd 241,006, and Lang 8,871 (1.61%).',
  'Holt received 54.66%, Judd 43.73% and Lang 1.61%.',
  'Holt received 54.66%, Judd 43.73%, Lang 1.61%.',
  'Holt received 54.66% of the vote, Judd 43.73%, and the rest went to Lang.',
  'Holt received 54.66% and Judd 43.73%; in Lund, Holt received 64.66% and Judd 33.73%.',
  'Holt received 54.66% of the vote against 43.73% for Judd.',
  'Holt received 54.66% of the vote against 50.73% in 1954.',
  'Holt won with 54.66% against 50.73% four years earlier.',
  "Holt won 54.66% of the vote to 1954's 50.73%.",
  'Holt won with 301,229 votes to 241,006.',
  'Holt won with 301,229 votes to 241,006 for Judd.',
  "Holt won with 301,229 votes to Judd's 241,006 votes.",
  "Holt won with 301,229 votes to Judd's 251,006 in 1954.",
  "Holt won 8 votes to Judd's 5 in the electoral commission.",
  'Holt finished with 54.66%, Judd with 43.73%.',
  "Holt's 301,229 votes to Judd's 241,006 was a record.",
  'Holt received 311,229 votes with the absentees, Judd 251,006.',
  'Holt won by fewer than 61,000 votes.',
  'Holt won by less than 61,000 votes.',
  'Holt won by over 60,000 votes.',
  'Holt won the state by fewer than 61,000 votes.',
  'Holt defeated Judd by fewer than 61,000 votes.',
  'Holt was first elected in 1954. Holt defeated Judd by 10,223 votes.',
  'In 1954, Holt defeated Judd by 10,223 votes. Holt received 50.66% of the vote.',
  'In 1954, the two had met before. Holt received 50.66% of the vote and Judd 49.34%.',
  'The Republican primary was held on August 5, 1958. Holt received 64.66% of the vote.',
  'In the primary, Holt received 64.66% of the vote.',
  'The primaries were held in August. Holt received 64.66% of the vote and Judd received 53.73%.',
  'Holt easily won renomination. Judd won a closer contest with 53.73% of the vote.',
  'Holt won renomination with 64.66% of the vote.',
  "Holt won the party's endorsement with 64.66% of the vote.",
  'Holt won the endorsement with 64.66% of the vote.',
  'Holt won the convention vote with 64.66% of the vote.',
  'Holt won a narrow victory in Lund County, and elsewhere won with 54.96%.',
  'Holt won a landslide in Nyborg with 64.66%.',
  'Holt won a close race, with 50.66% of the vote in Lund.',
  'Incumbent Republican governor Henry Holt defeated Democratic nominee James Judd with 54.66% of the vote.',
  'Incumbent Republican Henry Holt defeated Democratic nominee James Judd with 54.66% of the vote to 43.73%.',
  'Henry Holt, the Republican incumbent, defeated Democrat James Judd, taking 54.66% of the vote.',
  'Henry Holt (R) was re-elected with 54.66% of the vote, defeating James Judd (D), who took 43.73%.',
  'Republican Henry Holt won the election, defeating Democratic nominee James Judd with 54.66% of the vote, the largest margin since 1924.',
  'Holt won re-election to a second term, defeating Judd by 60,223 votes.',
  'Holt won re-election to a second four-year term by a margin of 10.93 percentage points.',
  'Holt won all but four counties, defeating Judd with 54.66% of the vote.',
  'Holt won Lund County, defeating Judd with 51.66% of the vote.',
  'Holt won in Lund, defeating Judd with 51.66% of the vote.',
  'Holt won the straw poll, defeating Judd with 51.66% of the vote.',
  'Holt won the nomination, defeating Neff with 64.66% of the vote.',
  'Judd, who won the nomination, defeating Kane with 53.73% of the vote, lost.',
  'Judd was nominated, defeating Kane with 53.73% of the vote.',
  'In the Democratic primary, James Judd beat Karl Kane. Judd won with 53.73% of the vote.',
  'Judd was elected governor with 51.73% of the vote at the next election.',
  'Judd was elected governor of Sund with 51.73% of the vote.',
  'Judd was elected governor by the legislature.',
  'Judd won the election to fill the vacancy.',
  'Judd won the election that followed.',
  'Judd won the election held in 1962.',
  "Judd won the election two years after Holt's death.",
  'Judd won the elections of 1950 and 1962.',
  'Judd won the race for attorney general.',
  'Judd won the race that year for the Senate.',
  'Judd won the race for the vacant seat.',
  'Judd won the vote of confidence.',
  'Judd won the vote for party chairman.',
  'Judd won the seat of the late senator.',
  'Judd won the state for his party in 1962.',
  'Judd won the popular vote for delegate.',
  'Judd won the office twice.',
  'Judd won the governorship in 1962.',
  'Judd won the governorship at his third attempt.',
  'Judd won the governorship back.',
  'Judd won re-election as attorney general.',
  'Judd won re-election as attorney general with 53.73% of the vote.',
  'Judd won re-election that fall.',
  'Judd won election to the House with 53.73% of the vote.',
  'Judd won his last election, with 53.73% of the vote.',
  'Judd won his first election with 53.73% of the vote.',
  'Judd won a special election with 53.73% of the vote.',
  'Judd won a seat on the council with 53.73% of the vote.',
  'Judd won a recount in Lund.',
  'Judd won a lawsuit over 1,229 votes.',
  'Judd won a majority of women.',
  'Judd won a majority in Lund.',
  'Judd won a majority of the votes in Lund with 53.73%.',
  'Judd won Lund and Nyborg.',
  'Judd won the debate and, some said, the campaign.',
  'Judd was the winner of the debate.',
  'Judd was the winner in Lund.',
  'Judd was the winner of the Democratic primary.',
  'Judd was declared the winner by one newspaper.',
  'Judd was declared the winner on election night.',
  'Judd was named the winner by the Tribune, in error.',
  'Judd beat Holt in four counties.',
  'Judd beat Holt in Lund.',
  'Judd beat Holt for class president in 1921.',
  'Judd beat Holt to the governorship in 1962.',
  'Judd beat Holt to become governor in 1962.',
  'Judd defeated Holt in the rematch.',
  'Judd defeated Holt at the next election.',
  'Judd defeated Holt with 51.73% in the rematch.',
  'Judd defeated Holt by 10,023 votes in the rematch.',
  'Judd defeated Holt in a rematch four years later.',
  "Judd defeated Holt's successor.",
  'Judd carried the cities and Holt carried the state.',
  'Judd carried the state ticket to victory in 1962.',
  'Judd carried the vote of the cities.',
  'Holt lost to Judd in the cities.',
  'Holt lost to Judd in 1962.',
  'Holt lost to Judd four years later.',
  'Holt lost to Judd in the rematch.',
  'Holt lost the rematch to Judd.',
  'Holt was beaten by Judd in the cities.',
  'Holt was defeated by Judd in 1962.',
  'Holt was narrowly defeated by Judd in the rematch.',
  'The cities were won by Judd.',
  'The county of Lund was won by Judd.',
  'The 1962 election was won by Judd.',
  'The next election was won by Judd.',
  'The rematch was won by Judd.',
  'The rematch in 1962 was won by Judd with 51.73% of the vote.',
  'Lund was won by Judd with 53.73% of the vote.',
  'The popular vote in the cities was won by Judd.',
  'The Democratic nomination was won by Judd with 53.73% of the vote.',
  'The office was won by Judd in 1962.',
  'Holt died in 1963. Judd was elected governor in his place.',
  'Holt declined to run in 1962. Judd won the election with 51.73% of the vote.',
  'Holt served until 1963. Judd won the next election.',
  'In 1962 Holt retired. Judd won the election.',
  'Under the old count, Judd won the election.',
  'Without Lund, Judd won the election by 5,229 votes.',
  'But for Lund, Judd won the election.',
  'Excluding Lund, Judd won the state.',
  'Outside Lund, Judd won the state with 53.73% of the vote.',
  'Among Democrats, Judd won with 83.73% of the vote.',
  'Of the cities, Judd won most with 53.73% of the vote.',
  'In all cities, Judd won with 53.73% of the vote.',
  'In most of the cities, Judd won with 53.73% of the vote.',
  'In all, Holt received 54.66% of the vote.',
  'With most of the votes in, Judd had 53.73%.',
  'At midnight, Judd had 53.73% of the vote.',
  'By then Judd had 53.73% of the vote.',
  'For a time Judd had 53.73% of the vote.',
  'For president, Judd won 53.73% of the vote.',
  'For the Senate, Judd won 53.73% of the vote.',
  'To win, Judd needed 53.73% of the vote in the cities.',
  'His share fell to 43.73%.',
  'The younger Judd won 53.73% of the vote.',
  '"Judd won the election", one paper wrote.',
  '"Big Jim" Judd won 43.73% of the vote.',
  'James "Big Jim" Judd won 43.73% of the vote.',
  'Governor-elect Holt won 54.66% of the vote.',
  'Holt, nicknamed "Honest Hank", won 54.66% of the vote.',
  'Holt (born 1904) won 54.66% of the vote.',
  'Holt, who would win 50.66% of the vote in 1962, won 54.66%.',
  'Holt (54.66%) defeated Judd (43.73%).',
  'Holt won 54.66% of the vote and Judd won Lund with 53.73%.',
  'Holt won 54.66% of the vote, Judd 43.73%, his lowest share since 1950 (53.73%).',
])('a governor’s election: %s', (lead) => {
  expect(told(governor(lead))).toEqual([])
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

describe('a slip is told:', () => {
  test.each([
    [
      'Incumbent Republican Henry Holt won re-election to a second term with {} of the vote.',
      '54.66%',
      '56.46%',
      'prose-percent',
    ],
    ['Holt was reelected, defeating Judd with {} of the vote.', '54.66%', '56.46%', 'prose-percent'],
    [
      'Holt won re-election to a second term, defeating James Judd with {} of the vote.',
      '54.66%',
      '56.46%',
      'prose-percent',
    ],
    ["Holt received 301,229 votes to Judd's {}.", '241,006', '214,006', 'prose-votes'],
    ['Holt was elected governor with {} of the vote.', '54.66%', '56.46%', 'prose-percent'],
    ['{} was elected governor.', 'Henry Holt', 'James Judd', 'prose-winner'],
    ['{} won re-election.', 'Holt', 'Judd', 'prose-winner'],
    [
      'In 1954, Holt had defeated Judd. In this election, Holt received {} of the vote.',
      '54.66%',
      '56.46%',
      'prose-percent',
    ],
    [
      'In 1954, Holt had defeated Judd. On November 4, Holt received {} of the vote.',
      '54.66%',
      '56.46%',
      'prose-percent',
    ],
    [
      'It was the best result of a Republican since 1924. Holt received {} of the vote.',
      '54.66%',
      '56.46%',
      'prose-percent',
    ],
  ])('%s: %s, not %s', (lead, right, wrong, rule) => {
    expect(told(governor(lead.replace('{}', right)))).toEqual([])
    expect(told(governor(lead.replace('{}', wrong)))).toEqual([expect.stringContaining(`warning ${rule} `)])
  })
  test.each([['{} was elected mayor.', 'Voss', 'Webb', 'prose-winner']])(
    '%s: %s, not %s',
    (lead, right, wrong, rule) => {
      expect(told(mayor(lead.replace('{}', right)))).toEqual([])
      expect(told(mayor(lead.replace('{}', wrong)))).toEqual([expect.stringContaining(`warning ${rule} `)])
    },
  )
})
