import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'

/* Sentences of two rounds, by-elections and referendums that agree with the numbers, or speak of other numbers. */

const twoRounds = (lead: string) => `= 2009 Sylvanian presidential election =

Infobox
- Election Name: 2009 Sylvanian presidential election
- Country: Sylvania
- Type: presidential
- Previous Election: 2004 Sylvanian presidential election
- Previous Year: 2004
- Next Election: 2014 Sylvanian presidential election
- Next Year: 2014
- Election Date: 8 March 2009 (first round), 22 March 2009 (second round)
- Turnout: 60.12% (first round), 54.33% (second round)
- Nominee1: Ann Archer
- Party1: Workers Party
- Popular Vote1: 512,311
- Percentage1: 54.21%
- Nominee2: Bob Baker
- Party2: Liberal Party
- Popular Vote2: 432,740
- Percentage2: 45.79%

${lead}

== Results ==
| Candidate | Party | First round | | Second round | |
| Candidate | Party | Votes | % | Votes | % |
| Ann Archer | Workers Party | 401,222 | 39.50 | 512,311 | 54.21 |
| Bob Baker | Liberal Party | 385,107 | 37.91 | 432,740 | 45.79 |
| Carl Cole | Green Party | 229,410 | 22.59 | | |
| Total | | 1,015,739 | 100.00 | 945,051 | 100.00 |
`

const byElection = (lead: string) => `= 1974 Newtown by-election =

Infobox
- Election Name: 1974 Newtown by-election
- Type: parliamentary
- Country: United Kingdom
- Seats For Election: Constituency of Newtown
- Previous Election: 1970 United Kingdom general election
- Previous Year: 1970
- Next Election: October 1974 United Kingdom general election
- Next Year: Oct. 1974
- Election Date: 23 May 1974
- Turnout: 61.3% (−10.2%)
- Candidate1: Ann Archer
- Party1: Labour Party (UK)
- Popular Vote1: 15,613
- Percentage1: 46.1%
- Swing1: 3.2%
- Candidate2: Bob Baker
- Party2: Conservative Party (UK)
- Popular Vote2: 12,111
- Percentage2: 35.8%
- Candidate3: Carl Cole
- Party3: Liberal Party (UK)
- Popular Vote3: 6,121
- Percentage3: 18.1%

${lead}

== Result ==
| Party | Candidate | Votes | % | ±% |
| Labour | Ann Archer | 15,613 | 46.1 | +3.2 |
| Conservative | Bob Baker | 12,111 | 35.8 | −5.1 |
| Liberal | Carl Cole | 6,121 | 18.1 | +1.9 |
| Majority | 3,502 | 10.3 | +8.3 |
| Turnout | 33,845 | 61.3 | −10.2 |
`

const referendum = (lead: string) => `= 1992 Freedonian electoral reform referendum =

Infobox
- Country: Freedonia
- Title: Should the electoral system be changed?
- Date: 19 September 1992
- Yes: 1,031,257
- No: 186,027
- Total: 1,217,284
- Electorate: 2,202,157
- Turnout: 55.28%

${lead}

== Results ==
| Choice | Votes | % |
| For | 1,031,257 | 84.72 |
| Against | 186,027 | 15.28 |
| Total | 1,217,284 | 100.00 |
| Registered voters/turnout | 2,202,157 | 55.28 |
`

function told(article: string): string[] {
  return check(parseFlat(article))
    .filter(({ rule, severity }) => severity !== 'info' || rule.startsWith('prose'))
    .map(({ rule, actual, expected }) => `${rule} ${actual} → ${expected?.join(' or ')}`)
}

describe('nothing is told of', () => {
  test.each([
    'Archer won the first round with 39.50% of the vote.',
    'Archer won the second round with 54.21% of the vote.',
    'Archer won with 54.21% of the vote.',
    "Archer led the first round with 39.5% to Baker's 37.9%.",
    'Archer received 39.5% of the vote and Baker 37.9%, so that a second round was held.',
    'Archer received 401,222 votes (39.50%), Baker 385,107 (37.91%) and Cole 229,410 (22.59%).',
    'In the run-off, Archer defeated Baker 54.21% to 45.79%.',
    'Presidential elections were held on 8 March 2009, with a second round on 22 March.',
    'Presidential elections were held on 8 March 2009. A run-off took place on 22 March 2009.',
    'Turnout was 60.12%.',
    'Turnout was 54.33%.',
    'Cole, who received 22.59%, endorsed Archer.',
    'Cole finished third with 22.59% of the vote.',
    'Archer was elected with 54.21% of the vote after leading with 39.50%.',
    'A total of 1,015,739 votes were cast.',
    'A total of 945,051 votes were cast.',
    'Baker received 385,107 votes.',
    'Archer won by 119,571 votes.',
    'Archer defeated Baker by 8.42 percentage points.',
    'Archer was ahead by 1.59 points.',
    'Archer had a lead of 16,115 votes over Baker.',
    'Archer finished first with 39.50%, ahead of Baker with 37.91%.',
    'Baker won the first round.',
    'Archer defeated Baker by 16,115 votes in the first round.',
  ])('two rounds: %s', (lead) => {
    expect(told(twoRounds(lead))).toEqual([])
  })

  test.each([
    'Archer held the seat with a majority of 3,502 votes.',
    'Archer held the seat for Labour with an increased majority of 3,502.',
    'Archer won with a majority of 10.3%.',
    'Archer won by 3,502 votes, up from a majority of 1,012 in 1970.',
    "Labour's majority rose from 1,012 votes to 3,502 votes.",
    "Archer won 46.1% of the vote, up from Labour's 42.9% in 1970.",
    'The Labour vote rose by 3.2%.',
    "Baker's vote fell by 5.1%.",
    'Cole saved his deposit with 18.1% of the vote.',
    'Cole finished third with 6,121 votes.',
    'Archer defeated Baker by 3,502 votes on a turnout of 61.3%.',
    'Turnout fell from 71.5% to 61.3%.',
    'Turnout was 10.2% lower than in 1970.',
    'Turnout was 61.3%, down from 71.5%.',
    'At the general election in October, Archer won with a majority of 5,210 votes.',
    'Archer, who had contested the seat in 1970, won.',
    'Baker had lost in Oldtown in 1970 by 1,210 votes.',
    'Baker had been MP for Oldtown with a majority of 1,102.',
    'The seat had been won by Labour in 1970 with a majority of 1,012 votes.',
    'The late member, Dan Dale, had won the seat in 1970 with a majority of 1,012 votes.',
    'Dale won the seat with 42.9% of the vote in 1970.',
    'In 1970 Dale beat Baker by 1,012 votes.',
    'The by-election was held on 23 May 1974 following the death of Dan Dale on 2 April 1974.',
    'The by-election, caused by the death of Dan Dale on 2 April 1974, was held on 23 May 1974.',
    'The Newtown by-election of 23 May 1974 was held after the death of the sitting MP on 2 April.',
    'On 2 April 1974 Dan Dale died.',
    'The writ was moved on 30 April 1974.',
    'A by-election for the seat was held on 23 May 1974, the same day as one in Oldtown.',
    'The 1974 by-election was won by Archer, who held the seat until 1983.',
    'Archer held the seat until 1983, when she lost it by 210 votes.',
    'Archer held the seat at every election until 1983.',
    'Archer held the seat by 3,502 votes over Baker, and by 9,492 over Cole.',
    'Cole lost his deposit in the neighbouring seat, where he won 10.2% of the vote.',
    'The swing was 4.15% from Conservative to Labour.',
    'A swing of 4.15% was recorded.',
    "Archer took the seat with 46.1% to Baker's 35.8%.",
    'Baker came second with 35.8% of the vote, 10.3% behind Archer.',
    'Archer polled 15,613 votes, 3,502 more than Baker.',
    "Archer polled 15,613 votes against Baker's 12,111.",
    'Baker polled 12,111 votes, 1,023 fewer than in 1970.',
    'Some 33,845 people voted out of an electorate of 55,212.',
    'The constituency has 55,212 electors.',
    'Over 30,000 people voted.',
    'Archer became the 12th woman elected that year.',
    'Labour won the by-election; the Conservatives were second with 12,111 votes.',
    'The Labour Party held the seat with 46.1% of the vote.',
    'The Labour Party (UK) won 3 of 5 by-elections in 1974.',
    'Archer won the by-election in Newtown, and Baker that in Oldtown.',
  ])('a by-election: %s', (lead) => {
    expect(told(byElection(lead))).toEqual([])
  })

  test.each([
    'A referendum was held on 19 September 1992.',
    'The reform was approved by 84.72% of voters.',
    'The reform was approved by 85% of voters with a turnout of 55.28%.',
    'Turnout was 55.28%.',
    'Some 85% voted for the change.',
    'Over 1,000,000 voted for it.',
    'It was rejected by 15.28%.',
    'Turnout was 55.28%, against 61.2% in 1990.',
    'A referendum was held on 19 September 1992 alongside the one of 6 November 1993.',
    'A referendum on electoral reform was held on 19 September 1992, a year before that of 6 November 1993.',
  ])('a referendum: %s', (lead) => {
    expect(told(referendum(lead))).toEqual([])
  })
})

test('a share of another round that is a slip away is told', () => {
  const lead = 'Archer received 36.50% of the vote, and Baker received 37.91%.'
  expect(told(twoRounds(lead))).toEqual(['prose-percent 36.50% → 39.50%'])
})
