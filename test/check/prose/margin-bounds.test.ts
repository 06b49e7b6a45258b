import { expect, test } from 'vitest'
import { toldOfProse, untold } from './marked.js'

const governor = (lead: string) => `= 1998 Kelver gubernatorial election =

Infobox
- Election Name: 1998 Kelver gubernatorial election
- Country: Kelver
- Type: presidential
- Previous Election: 1994 Kelver gubernatorial election
- Previous Year: 1994
- Next Election: 2002 Kelver gubernatorial election
- Next Year: 2002
- Election Date: November 3, 1998
- Nominee1: Walter Keane
- Party1: Democratic Party (United States)
- Popular Vote1: 402,118
- Percentage1: 53.42%
- Nominee2: Susan Marlow
- Party2: Republican Party (United States)
- Popular Vote2: 330,905
- Percentage2: 43.96%

${lead}

== Results ==
| Party | Candidate | Votes | % | ±% |
| Democratic | Walter Keane | 402,118 | 53.42% | +4.21% |
| Republican | Susan Marlow | 330,905 | 43.96% | −5.10% |
| Libertarian | Peter Ott | 19,733 | 2.62% | +0.89% |
| Majority | 71,213 | 9.46% | |
| Turnout | 752,756 | | |
| Democratic hold | Swing | +4.66% | |
`

test.each([
  'Keane won by 71,213 votes, a margin of [9.46%|9.64%].',
  'Keane was re-elected with a majority of [71,213|72,113].',
  'The margin of victory was [9.46%|9.64%].',
  'The margin of victory was [71,213|72,113] votes.',
  'Keane won by a margin of [53.4%|54.3%] to 44.0%.',
  'Keane was re-elected by a vote of [402,118|420,118] to 330,905.',
])('a margin: %s', (line) => {
  expect(untold(governor, line)).toEqual([])
})

test.each([
  ['Keane won by a margin of less than one percent.', 'less than one percent → 9.46'],
  ['Keane won by less than 1 percentage point.', 'less than 1 percentage point → 9.46'],
  ['Keane won by over 80,000 votes.', 'over 80,000 → 71,213'],
  ['Keane won by more than nineteen points.', 'more than nineteen → 9.46'],
  ['Keane received more than twice as many votes as Marlow.', 'more than twice → 1.22'],
  ['Marlow received over 20 times as many votes as Ott.', 'over 20 → 16.77'],
])('a margin on the other side of its bound: %s', (line, told) => {
  expect(toldOfProse(governor(line))).toEqual([told])
})

test.each([
  'Keane won by a margin of less than ten percent.',
  'Keane won by over 71,000 votes.',
  'Keane won by more than nine points.',
  'Keane received more than twenty times as many votes as Ott.',
  'Marlow received nearly seventeen times as many votes as Ott.',
  'In Ashby, Keane received more than twice as many votes as Marlow.',
  'Keane received more than twice as many votes as Marlow in Ashby.',
  'Keane won by nearly 9.4 points.',
  'Keane won by less than one percentage point of the rural vote.',
  'The margin of victory was the closest in years.',
  'In Ashby, Keane won by less than one percentage point.',
  'In 1994, the margin of victory was 2.1%.',
])('a margin that may be right: %s', (line) => {
  expect(toldOfProse(governor(line))).toEqual([])
})
