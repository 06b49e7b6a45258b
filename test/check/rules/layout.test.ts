import { expect, test } from 'vitest'
import { check, parse } from '../../../src/index.js'

test('markup that is left open inside a value is told as well', () => {
  const text = `{{Infobox election
| election_name = 2004 Kelver caucuses
| module = {{Infobox person
 | name = [[Ada Bern
 }}
| other =
{|
|+ A [[caption
! Area !! Votes
|-
| North || 12 [[b
|}
}}
`
  const [finding] = check(parse(text, { from: 'wikitext' })).filter(({ rule }) => rule === 'unclosed-markup')
  const related = finding?.related?.map(({ line }) => line) ?? []
  expect([finding?.line, ...related]).toEqual([4, 8, 11])
})

test('a table put in order again inside another is what is pointed at, not the one around it', () => {
  const inner = '{|\n! y !! s\n|-\n!\n| || || 0\n|}'
  const text = `{{Election box unopposed|candidate=L}}\n{{Election box registered\n|2=${inner}\n}}\n{{Election box end}}`
  const shifts = check(parse(text, { from: 'wikitext' })).filter(({ rule }) => rule === 'column-shift')
  expect(shifts.map(({ line }) => line)).toEqual([7])
})

test('a total row that lost a span is the row that is pointed at', () => {
  const text =
    '= Medals =\n\n| Rank | Nation | Gold | Silver | Total |\n| 1 | Norland | 11 | 8 | 19 |\n| 2 | Southia | 10 | 11 | 21 |\n| Totals (2 nations) | 21 | 19 | 40 |\n'
  const shifts = check(parse(text, { from: 'flat' })).filter(({ rule }) => rule === 'column-shift')
  expect(shifts.map(({ line }) => line)).toEqual([6])
})
