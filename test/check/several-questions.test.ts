import { expect, test } from 'vitest'
import { told } from './told.js'

const questions = (
  invalid: string,
  total = '199,694',
  label = 'Invalid/ blank',
) => `= 1984 Kelver referendum =

== Results ==
| Question | For | | Against | | ${label} | Total | Registered voters | Turnout | Outcome |
| | Votes | % | Votes | % | | | | | |
| Land reform | 107,159 | 55.90 | 84,551 | 44.10 | ${invalid} | ${total} | 392,320 | 50.90 | Approved |
| Nuclear power | 88,463 | 78.40 | 24,366 | 21.60 | 14,802 | 127,631 | 392,320 | 32.53 | Approved |
| Voting age | 22,228 | 20.76 | 84,849 | 79.24 | 17,717 | 124,794 | 392,320 | 31.81 | Rejected |
| Army | 90,000 | 60.00 | 60,000 | 40.00 | 3,000 | 153,000 | 392,320 | 39.00 | Approved |
`

test.each(['Invalid/ blank', 'Invalid/blank votes', 'Blank and invalid', 'Spoilt'])(
  'votes for and against and those of a column %s are the total of each question',
  (label) => {
    expect(told(questions('7,984', undefined, label))).toEqual([])
    expect(told(questions('7,934', undefined, label))).toEqual([
      expect.stringMatching(/^error valid-invalid-sum 6:\d+ 7,934 → 7,984/),
    ])
    expect(told(questions('7,984', '199,094', label))).toEqual([
      expect.stringMatching(/^error (?:valid-invalid-sum|turnout) 6:\d+ 199,094 → 199,694/),
    ])
  },
)

test('registered voters beside a share are no part of the valid votes', () => {
  const valid = (against: string, label: string) =>
    questions('7,984', '191,710', label)
      .replace('84,551', against)
      .replace('127,631', '112,829')
      .replace('124,794', '107,077')
      .replace('153,000', '150,000')
      .replace(' Total |', ' Valid |')
      .replace(' Turnout |', ' % |')
  expect(told(valid('84,551', 'Invalid'))).toEqual([])
  expect(told(valid('84,551', 'Papers without any answer'))).toEqual([])
  expect(told(valid('84,581', 'Invalid'))).toEqual([
    expect.stringMatching(/^error \S+ 6:\d+ 84,581 → 84,551/),
  ])
})
