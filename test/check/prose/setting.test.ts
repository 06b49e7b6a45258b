import { describe, expect, test } from 'vitest'
import { told } from '../told.js'
import { primary } from './kelver-primary.js'

/* What a sentence is about hangs on those before it: one that tells of another contest, place, group, count or time leaves the next ones there. */

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
- Seats1: 56
- Popular Vote1: 812,440
- Percentage1: 36.3%
- Leader2: Felix Dorn
- Party2: People's Party
- Seats2: 48
- Popular Vote2: 701,226
- Percentage2: 31.3%

${lead}

== Results ==
| Party | Votes | % | Seats |
| Social Democratic Party | 812,440 | 36.3 | 56 |
| People's Party | 701,226 | 31.3 | 48 |
| Agrarian Union | 398,115 | 17.8 | 27 |
| Liberal Party | 205,330 | 9.2 | 13 |
| Green Party | 120,118 | 5.4 | 6 |
| Total | 2,237,229 | 100.0 | 150 |
`

const referendum = (lead: string) => `= 2011 Erinian water referendum =

Infobox
- Country: Erinia
- Title: Should water services remain public?
- Date: 12 June 2011
- Yes: 612,330
- No: 401,227
- Total: 1,020,110
- Electorate: 2,100,400
- Turnout: 48.57%

${lead}

== Results ==
| Choice | Votes | % |
| For | 612,330 | 60.41 |
| Against | 401,227 | 39.59 |
| Valid votes | 1,013,557 | 99.36 |
| Invalid/blank votes | 6,553 | 0.64 |
| Total | 1,020,110 | 100.00 |
| Registered voters/turnout | 2,100,400 | 48.57 |
`

const governor = (lead: string) => `= 1998 Oradell gubernatorial election =

Infobox
- Election Name: 1998 Oradell gubernatorial election
- Country: Oradell
- Election Date: November 3, 1998
- Nominee1: Bill Tarleton
- Party1: Republican Party (United States)
- Popular Vote1: 1,204,330
- Percentage1: 50.87%
- Nominee2: Sarah Quill
- Party2: Democratic Party (United States)
- Popular Vote2: 1,101,902
- Percentage2: 46.54%

${lead}
`

/** Each of the sentences that follow, right behind the one that leads away. */
function toldBehind(
  article: (lead: string) => string,
  context: string,
  following: readonly string[],
): string[] {
  return following.flatMap((sentence) => told(article(`${context} ${sentence}`)))
}

const open = 'The 2008 Kelver Democratic presidential primary was held on March 11, 2008.'

describe.each(['', `${open} `])('a primary, behind "%s"', (before) => {
  test.each([
    'In the islands the mood was different.',
    'The student union held a mock vote in February.',
    'A straw vote was held at the state fair.',
    'The two had already met in Torvia.',
    'Torvia voted on the same day.',
    'Both had run for the Senate.',
    'The delegates met in Denholm in August.',
    'The roll call was held on the second day.',
    "The party's central committee voted as well.",
    'Superdelegates were free to choose.',
    'Among the superdelegates the contest was closer.',
    'Catholics made up a third of the voters.',
    'Union members preferred Kane.',
    'Late deciders broke for Judd.',
    'Those who decided in the last week broke for Kane.',
    'White voters split evenly.',
    'The rural vote was close.',
    'The suburbs voted for Kane.',
    'The valley was closer.',
    'Nyborg was the largest prize.',
    'Nyborg voted late.',
    'The machine count was finished at midnight.',
    'The first tally was released at nine.',
    'Internal numbers were leaked to the press.',
    'Bookmakers had a different view.',
    'The rematch was closer.',
    'The next primary was held in Torvia.',
    "Kane's second run was less successful.",
    'Their first contest had been closer.',
    'In November the state went Republican.',
    'The Republicans voted on the same day.',
    'The Green Party held its own primary.',
    'The second step was held that night.',
    'In head-to-head matchups Kane did better.',
    'Nationwide the picture was different.',
    'In all the contests of that day Kane did better.',
    'Counting Torvia, Kane did better.',
    'Without the uncommitted votes, the race was closer.',
    'The original result was different.',
    'A court threw out 4,000 ballots.',
    "The state party's endorsement was contested.",
    'Redistributed by second preference, the result changes.',
    'Under the old rules the result would have been different.',
    "The mayor's race in Denholm was held on the same day.",
    'Early voters were different.',
    'Kane stood against Judd.',
  ])('%s', (context) => {
    const following = [
      'Kane received 51.3% of the vote.',
      'Kane defeated Judd with 51.3% of the vote to 40.2%.',
      'Judd won by 1,118 votes.',
      'Judd received 371,981 votes.',
    ]
    expect(toldBehind(primary, before + context, following)).toEqual([])
  })
})

describe.each(['', 'General elections were held in Valmark on 9 October 1994. '])(
  'a general election, behind "%s"',
  (before) => {
    test.each([
      'The islands voted differently.',
      'Hald elected eleven members.',
      'The young voted differently.',
      'Pollsters had expected otherwise.',
      'The upper house was elected in December.',
      'The trade union elections were held in spring.',
      'Two members crossed the floor.',
      'The Diet was dissolved in August.',
      'At dissolution the numbers were different.',
      'In the old Diet the numbers were different.',
      'The presidency of the Diet was put to a vote.',
      'A vote of confidence was held.',
      'With a higher threshold the result would have been different.',
      'The preliminary result was announced on Monday.',
      'In terms of constituencies the result was different.',
      'Half the seats were filled by constituency.',
      'Of the new members, most were young.',
    ])('%s', (context) => {
      const following = [
        "The People's Party received 33.1% of the vote.",
        "The People's Party won 84 of the 150 seats.",
        'Turnout was 21.1%.',
      ]
      expect(toldBehind(parliament, before + context, following)).toEqual([])
    })
  },
)

test.each([
  'In the islands the proposal was rejected. It was opposed by 52.2% of voters. Turnout was 61.8%.',
  'Unions asked their members in April. The proposal was approved by 84.1%. Turnout was 31.2%.',
  'Abroad, 61,000 voters were registered. The total number of votes cast was 21,118. The proposal was approved by 70.2% of voters.',
])('a referendum: %s', (lead) => {
  expect(told(referendum(lead))).toEqual([])
})

test.each([
  'The primary of March 11 was followed by conventions in April. Judd received 47.7%.',
  'Kane won the primary. Kane received 51.2% of the delegates there. Judd received 47.7%.',
  'The primary was open. Independents made up 22% of the voters. Judd received 51.9% of the vote.',
  'Kane won with 47.80% of the vote. Her husband was elected to the state senate. Kane received 58.8% of the vote.',
])('in a paragraph: %s', (lead) => {
  expect(told(primary(lead))).toEqual([])
})

test('the primaries that a gubernatorial election had', () => {
  const lead =
    'In September, the parties held their primaries. Quill received 47.70% of the vote. Tarleton received 61.47%.'
  expect(told(governor(lead))).toEqual([])
})

test.each([
  ['Kane won the primary. Judd received {} of the vote.', '43.12%', '41.32%'],
  ['Kane won with 47.80% of the vote. Judd received {}.', '43.12%', '41.32%'],
  [`${open} Kane won with {} of the vote.`, '47.80%', '48.70%'],
  ['Torvia had voted on March 4. On March 11, Kane won Kelver with {} of the vote.', '47.80%', '48.70%'],
  ['Polls had favoured Judd. Kane won the primary with {} of the vote.', '47.80%', '48.70%'],
  ['Kane hoped for a landslide. In the primary, Kane received {} of the vote.', '47.80%', '48.70%'],
  ['It was the largest primary since 1988. Kane received {} of the vote.', '47.80%', '48.70%'],
])('a slip is told where the contest is spoken of: %s', (lead, right, wrong) => {
  expect(told(primary(lead.replace('{}', right)))).toEqual([])
  expect(told(primary(lead.replace('{}', wrong)))).toEqual([
    expect.stringContaining('warning prose-percent '),
  ])
})
