import { expect, test } from 'vitest'
import { told } from './told.js'

const article = (governor: string, treasurer: string, listed = '60,200') => `= 1984 Kelver state elections =

== Governor ==
Infobox election
- election_name: 1984 Kelver gubernatorial election
- nominee1: Ada Bern
- popular_vote1: ${governor}
- percentage1: 51.2%
- nominee2: Cora Dahl
- popular_vote2: 48,800
- percentage2: 48.8%

| Candidate | Votes | % |
| Ada Bern | 51,200 | 51.2 |
| Cora Dahl | 48,800 | 48.8 |

== Treasurer ==
Infobox election
- election_name: 1984 Kelver treasurer election
- nominee1: Eva Falk
- popular_vote1: ${treasurer}
- percentage1: 60.2%
- nominee2: Gus Holm
- popular_vote2: 39,800
- percentage2: 39.8%

| Candidate | Votes | % |
| Eva Falk | ${listed} | 60.2 |
| Gus Holm | 39,800 | 39.8 |
`

test('each infobox of an article on several elections mirrors its own table', () => {
  expect(told(article('51,200', '60,200'))).toEqual([])
  expect(told(article('57,200', '60,200'))).toEqual(['error mirror-votes 7:18 57,200 → 51,200 [51,200]'])
  expect(told(article('51,200', '65,200'))).toEqual(['error mirror-votes 21:18 65,200 → 60,200 [60,200]'])
  expect(told(article('51,200', '60,200', '60,700'))).toEqual(['error mirror-votes 28:14 60,700 → 60,200'])
})

test('pledged and unpledged delegates are all delegates at stake', () => {
  const primary = (stake: string) => `= 2020 Kelver presidential primary =

Infobox
- Election Name: 2020 Kelver presidential primary
- Type: primary
- Votes For Election: ${stake} to the convention
- Candidate1: Ada Bern
- Delegate Count1: 20
- Candidate2: Cora Dahl
- Delegate Count2: 17

| Candidate | Delegates |
| Ada Bern | 20 |
| Cora Dahl | 17 |
| Total | 37 |
`
  expect(told(primary('54 delegates (37 pledged, 17 unpledged)'))).toEqual([])
  expect(told(primary('60 delegates (37 pledged, 4 unpledged)'))).toEqual([])
  expect(told(primary('58 delegates (31 pledged, 27 unpledged)'))).toEqual([])
  expect(told(primary('94 delegates (37 pledged, 17 unpledged)'))).toEqual([
    expect.stringMatching(/^error capacity-sum 6:/),
  ])
})
