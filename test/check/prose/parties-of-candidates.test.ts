import { expect, test } from 'vitest'
import { toldOfProse, untold } from './marked.js'

const article = (lead: string) => `= 2011 Inverdale by-election =

Infobox
- Election Name: 2011 Inverdale by-election
- Type: parliamentary
- Country: Scotland
- Seats For Election: Constituency of Inverdale
- Previous Election: 2010 United Kingdom general election
- Previous Year: 2010
- Next Election: 2015 United Kingdom general election
- Next Year: 2015
- Election Date: 30 June 2011
- Registered: 61,870
- Turnout: 45.4% (−17.0%)
- Candidate1: Ian McKee
- Party1: Labour
- Popular Vote1: 15,118
- Percentage1: 53.8%
- Swing1: −2.2%
- Candidate2: Anne Orr
- Party2: Scottish National Party
- Popular Vote2: 9,280
- Percentage2: 33.0%
- Swing2: +15.5%
- Candidate3: David Wylie
- Party3: Scottish Conservatives
- Popular Vote3: 2,784
- Percentage3: 9.9%
- Swing3: −2.1%

${lead}

== Result ==
| Party | Candidate | Votes | % | ±% |
| Labour | Ian McKee | 15,118 | 53.8 | −2.2 |
| SNP | Anne Orr | 9,280 | 33.0 | +15.5 |
| Conservative | David Wylie | 2,784 | 9.9 | −2.1 |
| Liberal Democrats | Sophie Bray | 627 | 2.2 | −11.1 |
| UKIP | Mitch Sorby | 288 | 1.0 | −0.2 |
| Majority | 5,838 | 20.8 | −17.7 |
| Turnout | 28,097 | 45.4 | −17.0 |
| Labour hold | Swing | −8.9 |
`

test.each([
  'Labour held the seat with a majority of [5,838|5,883].',
  'Labour held the seat with a majority of [5,838|5,883] votes.',
  'The seat was held by Labour with a majority of [5,838|5,883] votes.',
  "The by-election was won by Labour's Ian McKee with a majority of [5,838|5,883].",
  'Labour candidate Ian McKee won with [53.8%|58.3%] of the vote, and a majority of [5,838|5,883] over the SNP.',
  'McKee won the seat with [15,118|15,181] votes, a majority of [5,838|5,883].',
  'The SNP came second with [9,280|9,820] votes.',
  'The SNP finished second with [33.0%|30.3%] of the vote, an increase of 15.5 percentage points.',
  'The SNP increased its share of the vote by [15.5|15.9] points.',
  'The SNP increased its share from 17.5% to [33.0%|30.3%].',
  "The SNP's share of the vote rose from 17.5% to [33.0%|30.3%].",
  "The SNP's vote share rose by [15.5|51.5] points to [33.0%|30.3%].",
  'Labour held the seat with a reduced majority of [5,838|5,883].',
  'Turnout was [45.4%|54.4%], down from 62.4% at the general election.',
  'Turnout fell by 17.0 points to [45.4%|54.4%].',
  'Turnout was [45.4%|54.4%], down 17.0 points on the general election.',
  'The Conservatives came third with [2,784|2,748] votes ([9.9%|9.0%]).',
  'UKIP polled [288|282] votes.',
  'UKIP came last with [1.0%|1.9%].',
  'The Scottish National Party candidate Anne Orr was second with [9,280|9,820] votes.',
  'The Scottish National Party came second with [33.0%|30.3%] of the vote.',
  'Of the [61,870|61,780] registered voters, 28,097 cast a ballot.',
  'A total of [28,097|28,079] votes were cast, a turnout of [45.4%|54.4%].',
  'McKee beat Orr by [5,838|5,883] votes.',
  "Labour's majority was cut from 14,416 to [5,838|5,883].",
  "Labour's majority was [5,838|5,883].",
  'Labour won the by-election with [53.8%|58.3%] of the vote.',
  'Labour won the by-election with [15,118|15,181] votes.',
  'Labour held the seat with a majority of [5,838|5,883], a swing of 8.9% to the SNP.',
])('a by-election, each marked number right and wrong: %s', (line) => {
  expect(untold(article, line)).toEqual([])
})

test.each([
  'Labour held the seat at the general election with a majority of 5,383 over the Liberal Democrats.',
  'Labour had held the seat in 2010 with a majority of 15,838.',
  'Labour won the 2010 election with a majority of 5,883.',
  'Labour lost the corresponding Holyrood seat by 5,883 votes.',
  'In the Scottish Parliament election a month before, Labour held the overlapping seat with a majority of 511.',
  'The SNP took 9,820 votes in the 2007 Scottish Parliament election.',
  'The SNP won 33.5% of the vote across Scotland.',
  'The SNP won 30.3% of the vote in the regional list.',
  'The SNP had 9,820 votes counted by midnight.',
  'The SNP, which won 33.9% in Greenock, did less well in Gourock.',
  'The SNP was second in Greenock with 9,380 votes.',
  "Labour's majority of 5,883 in the overlapping Holyrood constituency was wiped out.",
  "Labour's majority in Greenock was 5,883.",
  "Labour's majority was 14,416 at the last election.",
  "Labour's majority had been 5,883 in 1983.",
  "Labour's majority was cut from 5,839 to 511 in the Holyrood seat.",
  "Labour held the seat with a majority of 5,838, the SNP's best showing since 1987 when the majority was 5,883.",
  'Labour held Inverdale with a majority of 5,838 votes.',
  "Labour's Ian McKee held the seat with a majority of 5,838 over the SNP's Anne Orr.",
  'McKee won 53.8% of the vote, with a majority of 5,838, though turnout was down.',
  'The Conservatives and the Liberal Democrats together won 3,441 votes.',
  'The Conservatives retained their deposit with 9.9% of the vote.',
  "The Conservatives' share of the vote was 9.9%.",
  "The Conservatives' share of the vote fell by 2.1 points to 9.9%.",
  "The Conservatives' share of the vote in 1997 was 9.0%.",
  'The Conservative vote share fell from 12.0% to 9.9%.',
  'The Conservatives spent £9,784 on the campaign.',
  'The SNP increased its share of the vote by 15.5 points, while its share in Scotland as a whole rose by 15.9 points.',
  "The SNP's vote share rose by 12.5 points compared with the Holyrood election.",
  "The SNP's share of the vote rose from 17.5% to 33.0%, its best in the seat since 1974, when it rose to 33.8%.",
  "The SNP's share rose from 23.0% in the Holyrood election.",
  'The SNP needed a swing of 19.3% to win the seat.',
  "Labour's share had fallen to 58.3% by 2005.",
  'UKIP won 228 votes in 2010.',
  'UKIP had 288 votes, 145 fewer than in 2010.',
  'The Liberal Democrats fell from second to fourth with 627 votes, losing their deposit.',
  'The Liberal Democrats got 672 postal votes.',
  'In 2010 the SNP received 6,577 votes; this time it polled 9,280.',
  'In 2005 the SNP had received 9,820 votes.',
  'The SNP candidate in 2010 received 9,820 votes.',
  "The SNP's candidate received 9,280 votes.",
  "The SNP's Anne Orr received 9,280 votes and Labour's Ian McKee 15,118.",
  'Labour and the SNP received 15,118 and 9,280 votes respectively.',
  'Labour beat the SNP by 5,838 votes.',
  'Labour finished 5,838 votes ahead of the SNP.',
  'Labour won with a majority of 5,838, ahead of the SNP on 9,280 and the Conservatives on 2,784.',
  'Labour won by 15,118 votes to 9,280 for the SNP.',
  "Labour won by 15,118 votes to the SNP's 9,280.",
  'Labour hold, majority 5,838.',
  'With 53.8% of the vote, Labour won the by-election.',
  'With 58.3% of the vote in 2005, Labour had seemed safe.',
  'Labour, whose vote fell to 15,118 votes, held on.',
  'Labour, with 15,118 votes, held the seat.',
  'Labour MPs won 51 of the seats in Scotland.',
  'Labour voters made up 58.3% of the sample.',
  'Scottish Labour won 37 seats in May.',
  'New Labour won with a majority of 5,883 in 1997.',
  'The Labour vote was 15,118.',
  'Old Labour held the seat with a majority of 5,883.',
  'Independent Labour won 15,181 votes in 1931.',
  'Labour councillors held 5 seats.',
  'Labour was defending a majority of 14,416.',
  'Defending a majority of 14,416, Labour won with a majority of 5,838.',
  'Labour fell short of its 2010 share of 56.0%, winning 53.8%.',
  'The former MP, who died in May, had won the seat for Labour with a majority of 14,416.',
  'McKee served until 2015, when the SNP won the seat with a majority of 11,063.',
  'In 2015 the SNP gained the seat with a majority of 5,383.',
  'Four years later the SNP won with 33.3% of the vote.',
  'The SNP rose from 17.5% to 33.8% in the course of the campaign.',
  'The SNP rose from fourth to second with 33.0% of the vote.',
  'The SNP increased its share from 17.5% to 30.3% in the postal votes.',
  'The SNP increased its share from 17.5% in 2010 to 33.0%.',
  'The SNP increased its vote from 6,577 to 9,280.',
  'The SNP increased its vote by 2,703.',
  "Labour's vote fell from 20,933 to 15,118.",
  "Labour's vote was down 5,815 to 15,118.",
  'Labour polled 15,118 votes, down 5,815 on 2010.',
  'Labour polled 15,118 votes, down from 20,933.',
  'Labour, who won with 15,118 votes, had polled 20,933 in 2010.',
  'A Labour hold, with a majority of 5,838 (20.8%).',
  "Labour's lead over the SNP was 5,838 votes.",
  "Labour's lead was 5,838.",
  "Labour's lead of 5,838 over the SNP was the smallest since 1983, when it was 5,883.",
  'The Labour candidate, Ian McKee, held the seat with a majority of 5,838.',
  'The Labour candidate in 2010, David Cairns, had a majority of 14,416.',
  'The Labour candidate in 1983 held the seat with a majority of 5,883.',
  'Labour candidate Norman Godman held the seat in 1983 with a majority of 5,883.',
  'Cairns held the seat with a majority of 5,883.',
  'Cairns had been elected with 20,933 votes, a majority of 14,416.',
  'Labour retained control of the council with 15,181 votes.',
  'Labour won the ward with 5,883 votes.',
  'The Conservatives won the next by-election, in Corby, with 9.0%.',
  'The Conservatives lost 2.1 points, while the Liberal Democrats lost 11.1.',
  'The Conservatives finished third, with 9.9%; the Liberal Democrats, on 2.2%, fourth.',
  'UKIP were fifth with 288 votes, and 1.0%.',
  'UKIP was only 339 votes behind the Liberal Democrats.',
  'UKIP beat the Greens in Scotland with 1.9%.',
  'The Liberal Democrats had been third in 2010 with 5,007 votes.',
  'The Liberal Democrats lost their deposit, winning 2.2% of the vote.',
  'The Liberal Democrats fell from 13.3% to 2.2%.',
  'The by-election was won by Labour, with the SNP second on 9,280 votes.',
  'The by-election was caused by the death of the Labour MP, who had a majority of 14,416 at the general election.',
  'The seat was held by Labour with a majority of 14,416 at the time.',
  "The seat was held by Labour's David Cairns with a majority of 14,416.",
  'The seat had been held by Labour with majorities between 5,883 and 14,416.',
  'The seat has been held by Labour since 1935, with a majority of 14,416 at the last election.',
  'The seat was held by Labour with a majority of 5,883 before the by-election.',
  'The seat was gained by the SNP in 2015 with a majority of 5,883.',
  'The SNP needed a swing of 9.8% to win the seat.',
  'There was a swing of 9.8% to the SNP in 1979.',
  'There was a swing of 9.8% to the SNP across Scotland in May.',
  'The SNP won Glasgow East with a swing of 9.8% from Labour.',
  'In Glasgow East the SNP had won with a swing of 22.5%.',
  'In Greenock there was a swing of 9.8% to the SNP.',
  'On a swing of 9.8% the SNP would have won.',
  'A repeat of the swing of 9.8% seen in May would have cost Labour the seat.',
  'There was a swing of 6.6% from the Liberal Democrats to the Conservatives.',
  'There was a swing of 4.5% from the Liberal Democrats to the Conservatives.',
  'There was a swing of about 9% to the SNP.',
  'There was a swing of 8.9% from Labour to the SNP.',
  'Labour held the seat despite a swing of 8.9% to the SNP.',
  'The Liberal Democrats, who had come third in 2010, fell to fourth with 627 votes and lost their deposit.',
  'The Liberal Democrat candidate, Sophie Bray, received only 627 votes, 2.2% of the total.',
  'The electorate was 61,870.',
  "The result was announced shortly after midnight: McKee had won with 15,118 votes to Orr's 9,280.",
  'McKee, a councillor for 12 years, took 53.8% of the vote against 33.0% for Orr.',
  "Ian McKee was elected as the new MP with 15,118 votes, 5,838 ahead of the SNP's Anne Orr.",
  'The Labour majority fell from 14,416 to 5,838.',
  'The majority was 5,838 votes, compared with 14,416 a year earlier.',
  'In the end Labour won comfortably, polling 15,118 votes.',
  "McKee's majority of 5,838 was down on the 14,416 of his predecessor.",
  'With a majority of 5,838, McKee held the seat for Labour.',
  'Labour comfortably held the seat, albeit with a majority reduced from 14,416 to 5,838.',
  'Five candidates stood; McKee won, with Orr 5,838 votes behind.',
  'There was a swing of 8.9% from Labour to the SNP.',
  'Labour held the seat despite a swing of 8.9% to the SNP.',
  'The result was a swing of 8.9% to the SNP.',
  'Labour won on a reduced majority of 5,838, with a swing of 8.9% against Labour.',
])('a by-election, of which nothing is told: %s', (line) => {
  expect(toldOfProse(article(line))).toEqual([])
})
