import { describe, expect, test } from 'vitest'
import { told } from '../told.js'
import { primary } from './kelver-primary.js'

/* Whom a sentence means that does not give the whole name: by a pronoun, an aside, a row of names, a party's short name, a running mate. */

const president = (lead: string) => `= 2012 Torvian presidential election =

Infobox
- Election Name: 2012 Torvian presidential election
- Country: Torvia
- Type: presidential
- Election Date: 6 November 2012
- Nominee1: Helga Brandt
- Party1: National Party
- Running Mate1: Sven Aker
- Electoral Vote1: 71
- Popular Vote1: 4,812,330
- Percentage1: 49.59%
- Nominee2: Tomas Reyes
- Party2: Workers' Party
- Running Mate2: Lia Moor
- Electoral Vote2: 49
- Popular Vote2: 4,390,118
- Percentage2: 45.24%

${lead}
`

const parliament = (lead: string) => `= 1994 Valmark general election =

Infobox
- Election Name: 1994 Valmark general election
- Country: Valmark
- Type: parliamentary
- Seats For Election: All 150 seats in the Diet
- Election Date: 9 October 1994
- Turnout: 78.2%
- Leader1: Ruth Hagen
- Party1: Social Democratic Party
- Last Election1: 49 seats, 31.8%
- Seats1: 56
- Popular Vote1: 812,440
- Percentage1: 36.3%
- Leader2: Felix Dorn
- Party2: Conservative Party
- Last Election2: 54 seats, 34.9%
- Seats2: 48
- Popular Vote2: 701,226
- Percentage2: 31.3%
- Leader3: Greta Lind
- Party3: Labour Party
- Last Election3: 26 seats, 17.1%
- Seats3: 27
- Popular Vote3: 398,115
- Percentage3: 17.8%
- Leader4: Otto Wirth
- Party4: Farmers' Union
- Last Election4: 21 seats, 16.2%
- Seats4: 19
- Popular Vote4: 325,448
- Percentage4: 14.5%

${lead}

== Results ==
| Party | Votes | % | Seats |
| Social Democratic Party | 812,440 | 36.3 | 56 |
| Conservative Party | 701,226 | 31.3 | 48 |
| Labour Party | 398,115 | 17.8 | 27 |
| Farmers' Union | 325,448 | 14.5 | 19 |
| Total | 2,237,229 | 100.0 | 150 |
`

const byElection = (lead: string) => `= 1988 Wexcombe by-election =

Infobox
- Election Name: 1988 Wexcombe by-election
- Country: United Kingdom
- Election Date: 14 July 1988
- Candidate1: Joan Pell
- Party1: Labour Party (UK)
- Popular Vote1: 14,210
- Percentage1: 40.6%
- Candidate2: Giles Marsh
- Party2: Conservative Party (UK)
- Popular Vote2: 11,873
- Percentage2: 33.9%

${lead}
`

/** The slips that are told of right numbers: none of the first, one of the second. */
function expectTold(
  article: (lead: string) => string,
  lead: string,
  right: string,
  wrong: string,
  rule: string,
) {
  expect(told(article(lead.replace('{}', right)))).toEqual([])
  expect(told(article(lead.replace('{}', wrong)))).toEqual([expect.stringContaining(`warning ${rule} `)])
}

describe('a slip is told', () => {
  test.each([
    ['Kane won the primary. She received {} votes.', '412,306', '421,306', 'prose-votes'],
    ['Judd finished second. He received 371,918 votes. He won {} delegates.', '34', '43', 'prose-n-of-m'],
    ['Kane won with 47.80% of the vote. She received {} delegates.', '38', '48', 'prose-n-of-m'],
    ['Kane, the former mayor of Kelver, received {} of the vote.', '47.80%', '48.70%', 'prose-percent'],
    ['Judd, a senator, received {} votes.', '371,918', '371,981', 'prose-votes'],
    ['Kane and Judd received {} and 43.12% of the vote, respectively.', '47.80%', '48.70%', 'prose-percent'],
    ['Kane and Judd received 47.80% and {}, respectively.', '43.12%', '41.32%', 'prose-percent'],
    ['Nora Kane and Owen Judd won 38 and {} delegates, respectively.', '34', '35', 'prose-n-of-m'],
    [
      'Kane, Judd and Lund received 412,306, {} and 60,117 votes respectively.',
      '371,918',
      '371,981',
      'prose-votes',
    ],
    ['Kane was awarded {} delegates.', '38', '48', 'prose-n-of-m'],
    ['Kane was first with {} of the vote.', '47.80%', '48.70%', 'prose-percent'],
    ['Kane won the primary, receiving {} votes to Judd’s 371,918.', '412,306', '421,306', 'prose-votes'],
    ['Judd received {} and Lund 6.97%.', '43.12%', '41.32%', 'prose-percent'],
    ['Kane’s share of the vote was {}.', '47.80%', '48.70%', 'prose-percent'],
    ['Kane’s majority was {} votes.', '40,388', '40,838', 'prose-margin'],
    ['Kane’s majority was {}.', '40,388', '40,838', 'prose-margin'],
    ['Judd lost to Kane by {} votes.', '40,388', '40,838', 'prose-margin'],
  ])('in a primary: %s: %s, not %s', (lead, right, wrong, rule) => {
    expectTold(primary, lead, right, wrong, rule)
  })

  test.each([
    ['Brandt and Sven Aker won {} electoral votes.', '71', '77', 'prose-n-of-m'],
    ['Brandt and her running mate Sven Aker won {} electoral votes.', '71', '77', 'prose-n-of-m'],
    ['Brandt, the incumbent, won {} electoral votes.', '71', '77', 'prose-n-of-m'],
    [
      "Helga Brandt of the National Party defeated Tomas Reyes of the Workers' Party by {} votes.",
      '422,212',
      '442,212',
      'prose-margin',
    ],
  ])('in a presidential election: %s: %s, not %s', (lead, right, wrong, rule) => {
    expectTold(president, lead, right, wrong, rule)
  })

  test.each([
    ['The Social Democrats won {} seats.', '56', '65', 'prose-n-of-m'],
    ['The Conservatives received {} of the vote.', '31.3%', '33.1%', 'prose-percent'],
    ['Labour won {} of the 150 seats.', '27', '37', 'prose-n-of-m'],
    ["The Farmers' Union won {} seats.", '19', '29', 'prose-n-of-m'],
    ["Ruth Hagen's Social Democratic Party won {} seats.", '56', '65', 'prose-n-of-m'],
    ['The Social Democratic Party, led by Ruth Hagen, won {} seats.', '56', '65', 'prose-n-of-m'],
    ['The Conservative Party was reduced to {} seats.', '48', '58', 'prose-n-of-m'],
    ['The Conservatives fell to {} seats.', '48', '84', 'prose-n-of-m'],
    [
      'The result was a victory for the Social Democratic Party, which won {} of the 150 seats.',
      '56',
      '65',
      'prose-n-of-m',
    ],
  ])('in a general election: %s: %s, not %s', (lead, right, wrong, rule) => {
    expectTold(parliament, lead, right, wrong, rule)
  })

  test.each([
    ['Joan Pell gained the seat for Labour with a majority of {} votes.', '2,337', '3,237'],
    ['Pell held her seat for the Labour Party with a majority of {}.', '2,337', '2,373'],
  ])('in a by-election: %s: %s, not %s', (lead, right, wrong) => {
    expectTold(byElection, lead, right, wrong, 'prose-margin')
  })
})

describe('nothing is told', () => {
  test.each([
    'Kane won the primary. She received 53.2% of the vote in Sund.',
    'Kane won Sund. She received 53.2% of the vote.',
    'Kane won. She won 22 counties. She received 56% of the vote of women.',
    'Kane defeated Judd. He received 371,918 votes.',
    'Kane won the primary. He, Judd, received 43.12%. She received 47.80%.',
    'Kane won the primary. Her rival of four years before conceded. She received 53.2% of the vote.',
    'Kane was elected senator in 2002. She received 58.2% of the vote.',
    'Kane won. She is the daughter of Jack Kane. He was elected with 58.3% of the vote.',
    'Kane and Judd received 53.1% and 41.2% in Sund, respectively.',
    'Among women, Kane and Judd received 56% and 43%, respectively.',
    'In 2012 Kane and Judd received 45.1% and 53.7% of the vote, respectively.',
    'Kane and Judd won their first primaries with 71.2% and 52.9% of the vote, respectively.',
    'Kane, Judd and others received 47.80% and 43.12%, respectively.',
    'Kane’s share of the vote was 53.1% in Sund.',
    'Kane’s majority was 1,118 in Sund.',
    'Judd, the winner of 2004, received 45.1% in the debate’s poll.',
    'Judd lost to Kane by 112 votes in the mock poll.',
  ])('of a primary: %s', (lead) => {
    expect(told(primary(lead))).toEqual([])
  })

  test.each([
    "Torvia's Labour Party won 65 seats in the same month.",
    "Margaret Sund's Conservative Party had won 54 seats in 1990.",
    'Labour, led by Greta Lind in the capital, received 25.1% there.',
    'It was a defeat for the Conservative Party, which had won 54 seats.',
    'Labour leader Greta Lind won her seat with 44.1% of the vote.',
    'Labour members approved it by 71.2% to 28.8%. The Social Democrats approved it with 88% of the vote.',
    'In the trade union elections Labour won 44.2% of the vote. The Social Democrats won 41.0%.',
    'The Young Conservatives received 27.3% in the school vote.',
    'Seven Conservatives voted for Hagen. She received 93 votes. The Conservatives mustered 51 votes.',
    'By the end of the term the Conservatives were reduced to 46 seats.',
    'In 1998 the Conservatives fell to 44 seats. Labour rose to 31 seats.',
    'The Conservatives had governed for four years. The Conservatives had 52 seats at dissolution.',
    'The Social Democrats and Labour formed a coalition with 83 seats.',
  ])('of a general election: %s', (lead) => {
    expect(told(parliament(lead))).toEqual([])
  })
})
