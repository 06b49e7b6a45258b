import { expect, test } from 'vitest'
import { toldOfProse, untold } from './marked.js'

const president = (lead: string) => `= 2010 Kelver presidential election =

Infobox
- Election Name: 2010 Kelver presidential election
- Country: Kelver
- Type: presidential
- Previous Election: 2005 Kelver presidential election
- Previous Year: 2005
- Next Election: 2015 Kelver presidential election
- Next Year: 2015
- Election Date: 31 January 2010 (first round), 28 February 2010 (second round)
- Turnout: 66.32% (first round), 69.15% (second round)
- Candidate1: Anna Weld
- Party1: Reform Party
- Popular Vote1: 481,371
- Percentage1: 52.52%
- Candidate2: Karl Brandt
- Party2: National Union
- Popular Vote2: 435,178
- Percentage2: 47.48%

${lead}

== Results ==
| Candidate | Party | First round Votes | First round % | Second round Votes | Second round % |
| Anna Weld | Reform Party | 310,310 | 36.00 | 481,371 | 52.52 |
| Karl Brandt | National Union | 267,203 | 31.00 | 435,178 | 47.48 |
| Ilse Horn | Green Alliance | 172,389 | 20.00 | | |
| Jan Mohr | Independent | 112,045 | 13.00 | | |
| Total | | 861,947 | 100.00 | 916,549 | 100.00 |
| Valid votes | | 861,947 | 97.53 | 916,549 | 99.46 |
| Invalid/blank votes | | 21,829 | 2.47 | 4,976 | 0.54 |
| Total votes | | 883,776 | 100.00 | 921,525 | 100.00 |
| Registered voters/turnout | | 1,332,595 | 66.32 | 1,332,645 | 69.15 |
`

test.each([
  'Turnout was 66.3% in the first round and [69.15%|96.15%] in the second.',
  'Turnout in the first round was 66.32% and [69.15%|61.15%] in the second round.',
  'Turnout rose from [66.32%|63.62%] in the first round to [69.15%|96.15%] in the second round.',
  'Turnout in the second round was 69.15%, up from [66.32%|63.62%] in the first round.',
])('turnouts of both rounds: %s', (line) => {
  expect(untold(president, line)).toEqual([])
})

test('a turnout with fewer decimals', () => {
  expect(toldOfProse(president('Turnout was 66.3% in the first round and 62.9% in the second.'))).toEqual([
    '62.9% → 69.15%',
  ])
})

test('a share behind "with"', () => {
  expect(
    untold(president, 'Weld received 36% of the vote in the first round, with Brandt receiving [31%|13%].'),
  ).toEqual([])
})

test.each([
  'Turnout rose from 63.62% in 2005 to 69.15%.',
  'Turnout was 69.15%, up from 63.62% in 2005.',
  'Turnout was 69.15%, down from 96.15%.',
])('a turnout of another election: %s', (line) => {
  expect(toldOfProse(president(line))).toEqual([])
})
