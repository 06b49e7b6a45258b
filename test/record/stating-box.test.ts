import { expect, test } from 'vitest'
import { check } from '../../src/check/check.js'
import { parseWikitext } from '../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../src/record/to-record.js'

const general = (inner: string) => `{{Infobox election
| country = Riverton
| previous_election = 1996 Riverton general election
| election_date =
| module = {{Infobox election
 | embed = yes
 | election_name = Presidential election
 | type = presidential
 | election_date = 3 May 2000
 ${inner}
 | module = {{Infobox legislative election
  | embed = yes
  | election_name = Assembly election
  | party1 = Red
  | seats1 = 12
  | party2 = Blue
  | seats2 = 9
 }}
}}
}}
`

test('a box that only holds those of its contests takes the options of the first one', () => {
  const article = parseWikitext(
    general(
      '| candidate1 = Ada Brown\n| popular_vote1 = 600\n| candidate2 = Bo Clark\n| popular_vote2 = 400',
    ),
  )
  expect(toRecord(article).data).toMatchObject({
    name: 'Presidential election',
    type: 'presidential',
    place: 'Riverton',
    date: '2000-05-03',
    previous: { name: '1996 Riverton general election' },
    options: [
      { name: 'Ada Brown', votes: 600 },
      { name: 'Bo Clark', votes: 400 },
    ],
  })
  expect(check(article)).toEqual([])
})

test('one inside another is looked for as well', () => {
  expect(toRecord(parseWikitext(general(''))).data).toMatchObject({
    options: [
      { name: 'Red', seats: 12 },
      { name: 'Blue', seats: 9 },
    ],
  })
})
