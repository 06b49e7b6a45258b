import { describe, expect, it, test } from 'vitest'
import { check } from '../../src/check/check.js'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { box, columnsOf, optionsOf, read, results, valuesOf } from './read.js'

const title = '= 2008 Selva presidential election =\n\n'

const candidates = results(
  'Candidate | Ada Bern | Bo Carr | Cy Dorn | Others | Total',
  'Party | Democratic | Republican | Green | – |',
  'Running mate | Eve Falk | Guy Hale | Ida Jonas | – |',
  'Electoral votes | 30 | 20 | 0 | 0 | 50',
  'Popular vote | 512,345 | 430,221 | 50,101 | 7,333 | 1,000,000',
  'Percentage | 51.2% | 43.0% | 5.0% | 0.7% | 100%',
)

const rulesOf = (text: string) =>
  check(parseFlat(text))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, actual, expected }) => [rule, actual, ...(expected ?? [])])

describe('options side by side, with a measure in each row', () => {
  it('are options all the same', () => {
    expect(optionsOf(read(title + candidates), 'name', 'party', 'votes', 'share', 'electoralVotes')).toEqual([
      ['Ada Bern', 'Democratic', 512345, 51.2, 30],
      ['Bo Carr', 'Republican', 430221, 43, 20],
      ['Cy Dorn', 'Green', 50101, 5, 0],
      ['Others', undefined, 7333, 0.7, 0],
    ])
    expect(read(title + candidates).data?.totals).toEqual({ votes: 1000000, share: 100, electoralVotes: 50 })
  })

  it('stay where they are in the table', () => {
    const [table] = read(title + candidates).tables
    expect(table && columnsOf(table)).toEqual([
      'candidate:name',
      'adaBern:other',
      'boCarr:other',
      'cyDorn:other',
      'others:other',
      'total:other',
    ])
    expect(table && valuesOf(table)[3]).toEqual(['Popular vote', 512345, 430221, 50101, 7333, 1000000])
  })

  it('are those of the infobox', () => {
    const text =
      box('Candidate1: Ada Bern', 'Popular Vote1: 2,655', 'Candidate2: Bo Carr', 'Popular Vote2: 1,083') +
      results(
        '| Bern | Carr | Dorn | Total',
        'Votes | 2,655 | 1,083 | 823 | 4,561',
        'Percentage | 58.2% | 23.7% | 18.0% | 100%',
      )
    expect(optionsOf(read(text), 'name', 'slot', 'votes', 'share')).toEqual([
      ['Ada Bern', 1, 2655, 58.2],
      ['Bo Carr', 2, 1083, 23.7],
      ['Dorn', null, 823, 18],
    ])
    expect(rulesOf(text.replace('Vote1: 2,655', 'Vote1: 2,555'))).toEqual([
      ['mirror-votes', '2,555', '2,655'],
    ])
  })

  it('are parties below their leaders', () => {
    const text = `${title}${results(
      '| Labour | Liberal',
      'Leader | Ann Lee | Bo Day',
      'Seats won | 24 | 10',
      'Votes | 12,345 | 9,876',
      '% | 55.6 | 44.4',
    )}`
    expect(optionsOf(read(text), 'name', 'kind', 'votes', 'seats')).toEqual([
      ['Labour', 'party', 12345, 24],
      ['Liberal', 'party', 9876, 10],
    ])
    expect(read(text).tables[0]?.rows[0]).toEqual({ column1: 'Leader', labour: 'Ann Lee', liberal: 'Bo Day' })
  })

  it('are answers to a question', () => {
    const text = `= 1994 Orlen referendum =\n\n${results('| Yes | No', 'Votes | 60,000 | 40,000', '% | 60.0 | 40.0')}`
    expect(optionsOf(read(text), 'name', 'kind', 'share')).toEqual([
      ['Yes', 'choice', 60],
      ['No', 'choice', 40],
    ])
  })

  it.each([
    ['430,221', '490,221'],
    ['51.2%', '57.2%'],
    ['1,000,000', '1,060,000'],
  ])('are checked: %s as %s', (right, wrong) => {
    expect(rulesOf(title + candidates)).toEqual([])
    const found = rulesOf(title + candidates.replace(right, wrong))
    expect(found.map(([, ...values]) => values)).toEqual([[wrong, right]])
  })
})

test.each([
  ['years', '| 1990 | 1994 | 1998', 'Votes | 12,345 | 9,876 | 2,222', 'Percentage | 12.5% | 9.4% | 2.1%'],
  [
    'places',
    '| Norland | Southam | Eastvale | All',
    'Votes | 5,000 | 3,000 | 4,345 | 12,345',
    'Percentage | 15.5% | 9.4% | 22.1% | 13.5%',
  ],
  ['rounds', '| First round | Second round', 'Votes | 5,000 | 9,000', 'Percentage | 38.0% | 68.4%'],
  ['numbers of seats', '| Red | Blue', 'Seats | 5 | 9', 'Members | 38 | 68'],
])('no options: %s', (_, ...rows) => {
  expect(read(title + results(...rows)).data?.options).toBeUndefined()
})
