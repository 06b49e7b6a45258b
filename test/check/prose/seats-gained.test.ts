import { expect, test } from 'vitest'
import { parliament } from './kelver-parliament.js'
import { toldOfProse, untold } from './marked.js'

test.each([
  'The Reform Party made a net gain of [14|41] seats.',
  'The National Union suffered a net loss of [14|41] seats.',
  'The Reform Party gained [14|12] seats.',
  'The National Union lost [14|12] seats.',
  'The National Union lost 14 of its [61|16] seats.',
  'The National Union lost fourteen of its [sixty-one|sixty-six] seats.',
  'The Reform Party won 56 of the 120 seats, gaining [14|13] seats.',
  'The National Union won 47 seats, losing 14 of its [61|16] seats.',
  'The Reform Party gained 14 seats for a total of [56|65].',
  'The Reform Party gained 14 seats and the National Union lost [14|12].',
  'The Reform Party rose from [42|24] to [56|65] seats and the National Union fell from [61|16] to 47 seats.',
  'The Reform Party increased their number of seats from [42|24] to 56.',
  'The National Union was reduced from [61|16] to 47 seats.',
  'The Reform Party saw its vote share rise by [9.17 percentage points|9.71 percentage points].',
  'The Reform Party increased its share of the vote by [9.2 percentage points|2.9 percentage points].',
])('seats and shares gained and lost: %s', (line) => {
  expect(untold(parliament, line)).toEqual([])
})

test.each([
  'The Green Alliance won [fifteen|sixteen] seats.',
  'The Green Alliance took [fifteen|sixteen] of the 120 seats.',
  'The National Union won forty-seven seats and the Green Alliance [fifteen|eleven].',
  'The Green Alliance rose from [twelve|eleven] seats to fifteen.',
  'The Reform Party became the largest party with 56 seats, [five|six] short of a majority.',
  'The Reform Party won 56 seats, but was still [5|8] seats short of an overall majority.',
  'The Reform Party fell [five|nine] seats short of a majority.',
])('numbers in words: %s', (line) => {
  expect(untold(parliament, line)).toEqual([])
})

test.each([
  'The Reform Party won [56|65] of the 120 seats in the National Assembly.',
  'The National Union won [47|74] seats.',
  'The National Union lost its majority, winning [47|74] seats.',
  'All [120|210] seats in the National Assembly were up for election.',
])('words of the chamber and of parties that could be other places: %s', (line) => {
  expect(untold(parliament, line)).toEqual([])
})

test.each([
  'The Reform Party gained 20 seats and lost six.',
  'The National Union lost twenty seats, but gained 6 others.',
  'The National Union lost 10 seats to the Reform Party and four to the Green Alliance.',
  'The National Union lost 10 seats, all in the capital.',
  'The National Union lost ten seats, most of them to the Reform Party.',
  'The National Union lost 15 of its 62 seats.',
  'The National Union lost 4 of its 6 seats in the capital.',
  'The Reform Party gained 4 seats from the National Union.',
  'The Reform Party gained 10 seats compared with 1996.',
  'The Reform Party had gained 24 seats.',
  'The Green Alliance gained 15 seats.',
  'The Green Alliance gained two additional seats.',
  'The National Union retained one of the two seats.',
  'The Green Alliance won one of the five seats.',
  'The Green Alliance won most of the 16 seats.',
  'The Green Alliance won one or two seats.',
  'The Green Alliance won a hundred and twelve seats.',
  'The Green Alliance won two more seats.',
  'The Green Alliance won two seats from the National Union.',
  'The Reform Party won 56 seats, four short of half.',
  'The Reform Party won 56 seats, 24 short of a two-thirds majority.',
  'The Reform Party won 56 seats, four short of a majority.',
  'In the Senate, the Green Alliance won five seats.',
  'Of the seats in the capital, the Green Alliance won five.',
])('what is said of other seats, or may be right: %s', (line) => {
  expect(toldOfProse(parliament(line))).toEqual([])
})
