import { describe, expect, test } from 'vitest'
import { box, optionsOf, read } from './read.js'

describe('leaders of parties that have seats', () => {
  const lead = (...more: string[]) =>
    optionsOf(
      read(
        `= 1971 Kelver election =\nInfobox\n- Election Date: 3 May 1971\n- Previous Election: 1967\n- Leader1: Ada Bern\n- Party1: Red\n- Percentage1: 60.0\n- Seats1: 6\n- Leader2: Bo Dahl\n- Party2: Blue\n- Percentage2: 40.0\n${more.map((line) => `- ${line}\n`).join('')}`,
      ),
      'name',
      'kind',
      'leader',
    )

  test('are no options, also where the infobox does not say its type', () => {
    expect(lead('Seats2: 4')).toEqual([
      ['Red', 'party', 'Ada Bern'],
      ['Blue', 'party', 'Bo Dahl'],
    ])
  })

  test('but without seats, in a contest of persons, and as candidates they are', () => {
    const people = [
      ['Ada Bern', 'candidate', undefined],
      ['Bo Dahl', 'candidate', undefined],
    ]
    expect(lead()).toEqual(people)
    expect(lead('Seats2: 4', 'Type: presidential')).toEqual(people)
    expect(lead('Seats2: 4', 'Nominee3: Cy Falk')).toEqual([...people, ['Cy Falk', 'candidate', undefined]])
  })
})

test.each([
  [
    '4,005',
    [
      ['Jonvic Bern', 1, 'Red'],
      ['Bo Dahl', 2, 'Blue'],
    ],
  ],
  [
    '4,006',
    [
      ['Jonvic Bern', 1, undefined],
      ['Bo Dahl', 2, 'Blue'],
      ['Juan Victor Bern, Jr.', null, 'Red'],
    ],
  ],
])(
  'someone of the same surname with %s votes is the same person only where both have as many',
  (votes, options) => {
    const record = read(
      `${box('Nominee1: Jonvic Bern', 'Popular Vote1: 4,005', 'Nominee2: Bo Dahl', 'Popular Vote2: 3,001')}- Juan Victor Bern, Jr. (Red): ${votes} votes\n- Bo Dahl (Blue): 3,001 votes\n`,
    )
    expect(optionsOf(record, 'name', 'slot', 'party')).toEqual(options)
  },
)

test('a total that is less than the votes of one option is not that of the contest', () => {
  const totals = (total: string) =>
    read(
      `= 1998 Kelver by-election =\n\n- Ada Bern (Red): 1,036,806 votes\n- Bo Dahl (Blue): 120,111 votes\nTotal: ${total} votes\n`,
    ).data?.totals
  expect(totals('1,156,917')).toEqual({ votes: 1156917 })
  expect(totals('1')).toBeUndefined()
})

describe('several referendums in one article', () => {
  const questions = (second: string) => `= 1971 Kelver referendums =

== Salt tax ==
| Choice | Votes | % |
| For | 5,120 | 51.2 |
| Against | 4,880 | 48.8 |
| Total | 10,000 | 100 |

== Harbour ==
| Choice | Votes | % |
${second}
| Total | 10,100 | 100 |
`

  test('have no one result', () => {
    const { data } = read(questions('| For | 6,060 | 60.0 |\n| Against | 4,040 | 40.0 |'))
    expect(data).toEqual({ name: '1971 Kelver referendums' })
  })

  test('but for the one that the article is about', () => {
    const text = questions('| For | 6,060 | 60.0 |\n| Against | 4,040 | 40.0 |')
    const record = read(text.replace('1971 Kelver referendums', '1971 Kelver harbour referendum'))
    expect(optionsOf(record, 'name', 'votes')).toEqual([
      ['For', 6060],
      ['Against', 4040],
    ])
  })
})

test('all that a district ever voted has no one result', () => {
  const results = (title: string) =>
    read(
      `= ${title} =\n\n  - 1985 Kelver state election: Electoral district of Norby**\n\n- Ada Bern (Red): 16,497 votes\n- Bo Dahl (Blue): 12,377 votes\nResult: Red Hold\n\n  - 1988 Kelver state election: Norby**\n\n- Cy Falk (Red): 14,183 votes\n- Bo Dahl (Blue): 13,123 votes\nResult: Red Hold\n`,
    )
  expect(results('Electoral results for the district of Norby').data).toEqual({
    name: 'Electoral results for the district of Norby',
  })
  expect(optionsOf(results('1988 Kelver state election in Norby'), 'name')).toEqual([
    ['Cy Falk'],
    ['Bo Dahl'],
  ])
})

test('the seats of all parties above those elected in each ward are the result', () => {
  const council = (...rows: string[]) =>
    read(
      `= 1946 Kelver City Council election =\n\n${rows.map((row) => `| ${row} |\n`).join('')}\n== Wards ==\n  - Norby (Kelver ward)**\n\n- Ada Bern (Red): 2,118 votes\n- Bo Dahl (Blue): 1,981 votes\n\n  - Dale (Kelver ward)**\n\n- Cy Falk (Red): 1,118 votes\n- Di Roe (Blue): 1,900 votes\n`,
    )
  expect(
    optionsOf(council('Party | Seats | ±', 'Red | 22 | +3', 'Blue | 17 | -2'), 'name', 'seats', 'seatChange'),
  ).toEqual([
    ['Red', 22, 3],
    ['Blue', 17, -2],
  ])
  const composition = council(
    'Party | Councillors | ± | Aldermen | Total',
    'Red | 70 | +3 | 21 | 91',
    'Blue | 41 | -3 | 11 | 52',
  )
  expect(composition.data?.options).toBeUndefined()
})
