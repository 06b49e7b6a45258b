import { describe, expect, test } from 'vitest'
import { told } from '../told.js'

/* Sentences of parliaments, referendums and places that are right beside the numbers, or speak of others: nothing may be told of any. And slips in such, which are told. */

const parliament = (lead: string) => `= 1986 Freedonian general election =

Infobox
- Election Name: 1986 Freedonian general election
- Country: Freedonia
- Type: parliamentary
- Previous Election: 1982 Freedonian general election
- Previous Year: 1982
- Next Election: 1990 Freedonian general election
- Next Year: 1990
- Seats For Election: All 150 seats in the House of Assembly
- Majority Seats: 76
- Election Date: 21 May 1986
- Turnout: 85.76%
- Leader1: Hugo Hahn
- Party1: Christian Union
- Last Election1: 45 seats, 29.4%
- Seats1: 54
- Seat Change1: 9
- Popular Vote1: 3,172,918
- Percentage1: 34.6%
- Leader2: Ida Iversen
- Party2: Labour Party (Freedonia)
- Last Election2: 47 seats, 30.4%
- Seats2: 52
- Seat Change2: 5
- Popular Vote2: 3,051,678
- Percentage2: 33.3%
- Leader3: Jan Jonker
- Party3: Freedom Party (Freedonia)
- Last Election3: 36 seats, 23.1%
- Seats3: 27
- Seat Change3: -9
- Popular Vote3: 1,596,991
- Percentage3: 17.4%
- Leader4: Kees Klein
- Party4: Democrats 66
- Last Election4: 22 seats, 17.1%
- Seats4: 17
- Seat Change4: -5
- Popular Vote4: 1,351,866
- Percentage4: 14.7%

${lead}

== Results ==
| Party | Votes | % | Seats | +/– |
| Christian Union | 3,172,918 | 34.6 | 54 | +9 |
| Labour Party | 3,051,678 | 33.3 | 52 | +5 |
| Freedom Party | 1,596,991 | 17.4 | 27 | –9 |
| Democrats 66 | 1,351,866 | 14.7 | 17 | –5 |
| Total | 9,173,453 | 100.0 | 150 | 0 |
`

const referendum = (lead: string) => `= 1999 Sylvanian nuclear power referendum =

Infobox
- Country: Sylvania
- Title: Should the nuclear plant at Zell be closed?
- Date: 12 September 1999
- Yes: 812,340
- No: 1,047,115
- Valid: 1,859,455
- Invalid: 23,018
- Total: 1,882,473
- Electorate: 4,004,200
- Turnout: 47.01%

${lead}

== Results ==
| Choice | Votes | % |
| For | 812,340 | 43.69 |
| Against | 1,047,115 | 56.31 |
| Valid votes | 1,859,455 | 98.78 |
| Invalid/blank votes | 23,018 | 1.22 |
| Total | 1,882,473 | 100.00 |
| Registered voters/turnout | 4,004,200 | 47.01 |
`

const settlement = (lead: string) => `= Wheeling, Kelver =

Infobox
- Name: Wheeling
- Settlement Type: City
- Population Total: 12,480
- Population As Of: 2010
- Area Total Km2: 14.2
- Established Date: May 3, 1881

${lead}

== Demographics ==
| Census | Pop. | % |
| 1990 | 11,020 | — |
| 2000 | 11,860 | 7.6% |
| 2010 | 12,480 | 5.2% |
`

test.each([
  'The Christian Union emerged as the largest party, winning 54 of the 150 seats.',
  'The Christian Union became the largest party for the first time, with 54 of the 150 seats.',
  'The Labour Party won 52 seats, five more than in 1982.',
  'The Labour Party won more votes than ever but remained in opposition with 52 seats.',
  'The Labour Party gained five seats and the Freedom Party lost nine.',
  'The Freedom Party fell to 27 seats from 36.',
  'The Freedom Party kept only 27 of the 36 seats it had won four years earlier.',
  'The Freedom Party kept 27 of its 36 seats.',
  'The Freedom Party retained 27 of its 36 seats.',
  'At the time of dissolution, the Freedom Party had 35 seats.',
  'After defections the Christian Union had 52 seats, and the Labour Party had 51 seats.',
  'When parliament was dissolved, the Labour Party had 46 seats.',
  'Before the election the Labour Party had 46 seats.',
  'Before the election, the Labour Party had held 46 seats.',
  'Going into the election, the Labour Party had 46 seats.',
  'The coalition of the Christian Union and the Freedom Party won 81 seats, a majority of six.',
  'The outgoing cabinet of the Christian Union and the Freedom Party kept its 81 seats.',
  'The Christian Union formed a government with the Freedom Party, which held 27 seats.',
  'The Christian Union bloc had 81 seats.',
  'The Christian Union alliance won 81 of the 150 seats.',
  'The Labour Party won 31 of the 75 seats in the Senate the following year.',
  'In the provincial elections the Labour Party won 33.8% of the vote.',
  'In the European election of 1984 the Labour Party won 33.7% of the vote.',
  'In the municipal elections in March, the Labour Party had won 32.3% of the vote.',
  'In March, the Labour Party had won 32.3% of the vote in the municipal elections.',
  'The Labour Party had 38.3% in April polls.',
  'The Labour Party, which hoped to win 60 seats, was disappointed.',
  'Under the old system the Labour Party would have won 56 seats.',
  'The Labour Party won the four northern provinces, with 43.3% in Tarn.',
  'The Labour Party won in the north with 43.3% of the vote.',
  'The Labour Party won Tarn with 43.3% of the vote.',
  'The Labour Party won the capital with 37.3% of the vote.',
  'The Labour Party won the votes of 43.3% of workers.',
  'The Labour Party received 43.3% of votes in the north.',
  'The Labour Party received a third of the vote.',
  'The Democrats 66 lost five of their 22 seats.',
  'Democrats 66 won 14.7% of the vote, against 17.1% in 1982.',
  'The number of women in the House rose from 26 to 30, 12 of them from the Labour Party.',
  'Thirty women were elected, including 15 for the Labour Party, which had 52 seats.',
  'Hahn won 54 seats for the Christian Union.',
  'Hahn won a vote of confidence with 81 votes to 69.',
  'Hahn received 81 votes in the House.',
  'Hahn personally received 2,172,918 votes.',
  'Turnout rose to 85.76%.',
  'Turnout was 85.76%, the highest since 1977, when turnout was 88.00%.',
  'Turnout was highest in Tarn, at 88.76%.',
  'Voter turnout was 85.76%, with 88.76% in Tarn.',
  'There was no formal threshold other than a full quota of 0.67% of the vote.',
  'The electoral threshold of 0.67% was raised to 2% in 1990.',
  'The threshold of 2% did not apply until 1990.',
  'The 150 members were elected by proportional representation in 18 constituencies.',
  'The number of seats had been raised from 100 to 150 in 1956.',
  'About 9.17 million votes were cast.',
  'A total of 9,199,621 votes were cast, of which 26,168 were invalid.',
  'Over 10 million people were entitled to vote.',
  'More than 10.7 million voters were registered.',
  'The Christian Union won 24 seats in the south and 30 in the north.',
  'The Christian Union won 44 seats on its own list and ten on joint lists.',
  'The Christian Union won 53 seats and later gained one more by recount.',
  'The Christian Union won 53 seats on election night, a recount adding one.',
  'The Christian Union won 34 seats for men and 20 for women.',
  "The Christian Union had 53 seats after Klein's defection.",
  'The Christian Union had 53 seats left.',
  'The Christian Union was left with 53 seats.',
  'The Christian Union sat with 53 seats in the next parliament.',
  'The Christian Union remained the largest party in the south with 44.6% of the vote.',
  'The Christian Union obtained 36.4% in a by-election.',
  'The Liberal Party, as the Freedom Party was called until 1970, had won 26 seats in 1967.',
  'The Freedom Party got 7.4% in the exit poll.',
  'The Christian Union won 54 seats, becoming the largest party for the first time since 1963, when its predecessor won 50 seats.',
  'The Christian Union won 34.6% of the vote and 54 seats; the Labour Party won 33.3% and 52 seats.',
  'The Christian Union won 34.6% of the vote, the Labour Party 33.3% and the Freedom Party 17.4%.',
  'The Christian Union won 54 seats, the Labour Party 52, the Freedom Party 27 and Democrats 66 17.',
  'The Christian Union and the Labour Party won 54 and 52 seats, respectively.',
  'The Christian Union won 54 seats against 45 in 1982.',
  "The Christian Union won 54 seats to the Labour Party's 52.",
  'The Christian Union won 54 seats, nine more than at the previous election.',
  'The Christian Union won 54 seats, two more than the Labour Party, and 34.6% of the vote.',
  'The Christian Union received 3,172,918 votes, 121,240 more than the Labour Party.',
  'The Christian Union received 3,172,918 votes and the Labour Party 3,051,678.',
  'The Christian Union received 3,172,918 first votes and 3,072,918 second votes.',
  'The Christian Union received 3,072,918 second votes.',
  'The Christian Union received 3,072,918 votes in the European election.',
  'The Christian Union lost 9.4% of its vote in 1990, falling to 25.2%.',
  'In 1990 the Christian Union fell to 25.2%. The Labour Party won 37.3% of the vote and 53 seats.',
  'In 1982, the Labour Party had come first. The Labour Party won 30.4% of the vote and 47 seats.',
  'At the previous election, in 1982, the Labour Party won 30.4% of the vote.',
  'The Labour Party won 33.3% of the vote nationally, but 43.3% in Tarn.',
  'The Labour Party was strongest in Tarn, winning 43.3% of the vote.',
  'The Labour Party won 23 of the 30 seats in the north.',
  'The Labour Party won 23 of the 30 northern seats and 29 elsewhere.',
  'The Labour Party held 51 seats after a defection.',
  'The Labour Party held on to 51 seats, and gained one.',
  'The Labour Party had held 47 seats since 1982.',
  'The Labour Party won 42 seats outright and ten in the final distribution.',
  'The Labour Party won 42 seats on first distribution.',
  'The Labour Party won 42 seats directly.',
  'The Labour Party won 42 direct seats.',
  'The Labour Party, with 52 seats, led the opposition, whose five parties had 69 seats.',
  'The Labour Party, with 33.3% of the vote, won 52 seats.',
  'The Labour Party (33.3%) and the Freedom Party (17.4%) could not form a majority.',
  'The Freedom Party (17.4%) lost a quarter of its votes.',
  'The Freedom Party, in government since 1982, lost 9 seats and 5.7% of the vote.',
  'The Freedom Party received 17.4% of the vote, its lowest share since 1971, when it received 10.3%.',
  'The Freedom Party received 7.4% of the vote in Tarn.',
  'The Freedom Party received 17.4% of the vote, Democrats 66 received 14.7%.',
  'The Freedom Party received 17.4% of the vote, Democrats 66 received 4.7% in Tarn.',
  'Democrats 66, which received 14.7% of the vote, refused to join.',
  'Democrats 66, which won 7 seats in the Senate, refused to join.',
  'Democrats 66, which had polled 17.1% in 1982, polled 14.7%.',
  'Democrats 66 had been founded in 1966 and had 7 seats in its first parliament.',
  'Democrats 66 had 7 seats in its first parliament.',
  'Democrats 66 won 7 seats at its first attempt.',
  'Turnout was 85.76% of the 10,727,701 registered voters.',
  'With a turnout of 85.76%, interest was high.',
  'With 85.76%, turnout was high.',
])('a parliament: %s', (lead) => {
  expect(told(parliament(lead))).toEqual([])
})

test.each([
  'The proposal was rejected by 56.31% of voters.',
  'The proposal was rejected with 56.31% against and 43.69% in favour.',
  'Voters rejected the closure by 56% to 44% on a turnout of 47%.',
  'A majority of 56.31% voted against; turnout was 47.01%.',
  'Turnout was 47.01%, so that the 50% threshold was not reached.',
  'A similar referendum was held on 5 May 1991, when turnout was 57.01%.',
  'A referendum on the same question, held on 5 May 1991, had failed.',
  'A total of 1,047,115 votes were cast against the proposal.',
  'More than 1,000,000 voters rejected the closure.',
  'A petition with over 100,000 signatures had called for the vote.',
  'The vote took place on 12 September 1999, a month after that of 8 August 1999 in Tarn.',
  'The proposal was rejected by 56.31% of voters.',
  'It was rejected by 56.31% of those voting.',
  'The proposal was rejected by 56% of voters.',
  'The proposal was rejected by 56.3% to 43.7%.',
  'The proposal was rejected by 58.31% of voters in Zell.',
  'The proposal was approved by 53.69% of voters in the capital, but rejected by 56.31% overall.',
  'The proposal was approved by 43.69% of voters.',
  'It was approved by 46.69% of the voters of Zell.',
  'It was rejected by 26.15% of the electorate.',
  'It was rejected by 26.31% of registered voters.',
  'A counter-proposal was rejected by 58.31% of voters.',
  'In 1991 a similar proposal was rejected by 58.31% of voters.',
  'The proposal was rejected by parliament by 58 votes to 31.',
  'The proposal was rejected by 58 of 100 members.',
  'The 1991 proposal was rejected by 58.31% of voters.',
  'In 1991, a first proposal failed. It was rejected by 58.31% of voters.',
  'The first proposal, in 1991, was rejected by 58.31% of voters.',
  'In a first referendum in 1991, the proposal was rejected by 58.31% of voters.',
  'In Tarn, the proposal was rejected by 58.31% of voters.',
  'In Zell the vote was the other way. The proposal was approved by 53.69% of voters.',
  'The proposal was rejected by 58.31% of women.',
  'The proposal was rejected by 56.31% of voters, with majorities against it in 9 of 12 provinces.',
  'The proposal was rejected by 56.31% to 43.69%.',
  'The proposal was rejected by 56.31% of voters and approved by 43.69%.',
  'The proposal was rejected by 56.31% and approved by 43.69% of voters.',
  'The proposal was rejected by a margin of 12.62 points.',
  'A second proposal was approved by 46.39% of members.',
  'The amendment was rejected by 53.61% of delegates.',
  'The amendment was passed by 53.61% of the deputies.',
  'The measure was passed by 53 votes to 47.',
  'The measure was opposed by 53.61% in an April poll.',
  'It was opposed by 53.61%, a poll found.',
  'It was approved by 43.69%, short of a majority.',
  'It was supported by only 43.69% of voters.',
  'Over 1,500,000 people voted.',
])('a referendum: %s', (lead) => {
  expect(told(referendum(lead))).toEqual([])
})

test.each([
  'In the 2008 election, 62.1% of voters chose the Democrat and 36.4% the Republican.',
  "More than 15,000 people visit the town's fair.",
])('a city: %s', (lead) => {
  expect(told(settlement(lead))).toEqual([])
})

describe('a slip is told:', () => {
  test.each([
    ['The proposal was rejected by {} of voters.', '56.31%', '53.61%', 'prose-percent'],
    ['It was rejected by {} of voters.', '56.3%', '53.6%', 'prose-percent'],
    ['It was rejected by {} of those who voted.', '56.3%', '53.6%', 'prose-percent'],
  ])('%s: %s, not %s', (lead, right, wrong, rule) => {
    expect(told(referendum(lead.replace('{}', right)))).toEqual([])
    expect(told(referendum(lead.replace('{}', wrong)))).toEqual([expect.stringContaining(`warning ${rule} `)])
  })
})
