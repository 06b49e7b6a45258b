import { expect, test } from 'vitest'
import { told } from './told.js'

test('how many seats there were at some time is no sum of the rows', () => {
  expect(
    told(`= 2012 Kelver Senate election =

== Results summary ==
| Seats | Red | Blue | |
| Last election (2010) | 6 | 11 | 17 |
| Total after last election (2010) | 14 | 19 | 33 |
| Total before this election | 17 | 16 | 33 |
| Up for election | 10 | 6 | 16 |
| Unopposed | 3 | 1 | 4 |
| This election | 8 | 8 | 16 |
| Total after this election | 15 | 18 | 33 |
| Change in total | 2 | 2 | |
`),
  ).toEqual([])
})
