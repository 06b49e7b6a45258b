import { describe, expect, test } from 'vitest'
import { parse, toRecord } from '../../src/index.js'
import { box, columnsOf, optionsOf, read, results } from './read.js'

describe('the normalized record', () => {
  test('is null for articles that no profile knows', () => {
    expect(read('= A =\nInfobox\n- Colour: red\n')).toMatchObject({ kind: 'generic', data: null })
  })

  test('has its keys in the profile’s order, whatever the order of the source', () => {
    const { kind, data } = read(
      box(
        'Next Year: 2008',
        'Next Election: 2008 Example election',
        'Election Date: May 3, 2004',
        'Country: Utopia',
        'Type: presidential',
      ),
    )
    expect(kind).toBe('election')
    expect(JSON.stringify(data)).toBe(
      '{"name":"2004 Example election","type":"presidential","place":"Utopia","date":"2004-05-03","ongoing":false,"next":{"name":"2008 Example election","year":2008}}',
    )
  })

  test.each([
    ['46,854,508 (76.6%) ▲ 0.4 pp', 76.6],
    ['76.6% (▲0.4pp)', 76.6],
    ['65.3% (46,000)', 65.3],
    ['52.32', 52.32],
    ['46,709,595 ▲ 0.2pp', undefined],
    ['66.9% 4.8 pp', 66.9],
    ['46,709,595 (76.4%) ▲ 0.2pp', 76.4],
    ['67.53% ( 2.17%)', 67.53],
  ])('a turnout of %s is its percentage', (turnout, expected) => {
    expect(read(box(`Turnout: ${turnout}`)).data?.turnout).toBe(expected)
  })

  test.each([
    ['1983', { name: '1983', year: 1983 }],
    ['1983 Example election', { name: '1983 Example election' }],
    ['1983–84', { name: '1983–84' }],
  ])('an election before that is called %s has a year only where that is all', (previous, expected) => {
    expect(read(box(`Previous Election: ${previous}`)).data?.previous).toEqual(expected)
  })

  test('is named by the title where the infobox does not say', () => {
    expect(read('= T =\nInfobox\n- Ongoing: no\n- Previous Election: P\n').data?.name).toBe('T')
  })

  test.each([
    ['76 pledged delegates to the, 2004 Convention', { delegates: 76 }],
    [
      '9 Convention delegates (7 pledged, 2 unpledged), shared out',
      { delegates: 9, delegatesPledged: 7, delegatesUnpledged: 2 },
    ],
    ['All 7 Nebraska votes to the Electoral College', { electoralVotes: 7 }],
    ['4,338 delegates to the Convention 2,170 (majority) needed to win', { delegates: 4338, majority: 2170 }],
    ['32', { delegates: 32 }],
    ['about 30 delegates', { delegates: 'about 30' }],
    [
      '538 members of the Electoral College, 270 electoral votes needed to win',
      { electoralVotes: 538, majority: 270 },
    ],
    [
      '2,286 delegates to the Convention, 1,144 delegates votes needed to win',
      { delegates: 2286, majority: 1144 },
    ],
    [
      '2,472 delegate votes (2,349 pledged and 123 unpledged)',
      { delegates: 2472, delegatesPledged: 2349, delegatesUnpledged: 123 },
    ],
    ['1,237 delegates needed', { majority: 1237 }],
    ['1,191 (majority)', {}],
  ])('takes quantities out of %j', (text, wanted) => {
    const { name, ongoing, ...quantities } = read(box(`Votes For Election: ${text}`)).data ?? {}
    expect(quantities).toEqual(wanted)
  })

  test.each([
    ['All 435 seats in the House, 218 seats needed for a majority', { seats: 435, majority: 218 }],
    ['34 of the 100 seats in the Senate, 51 seats needed for a majority', { seats: 34, majority: 51 }],
    ['15 out of 28 seats to the council', { seats: 15 }],
    ['150 (of the 300) seats', { seats: 150 }],
    ['All 120 members of the Knesset', { seats: 120 }],
    ['half of the 72 seats in the Senate', {}],
    ['a majority of 61 seats', {}],
    ['1 seat', { seats: 1 }],
    ['21', { seats: 21 }],
  ])('takes seats out of %j', (text, wanted) => {
    const { name, ongoing, ...quantities } = read(box(`Seats For Election: ${text}`)).data ?? {}
    expect(quantities).toEqual(wanted)
  })

  test('names an option without a person by its party', () => {
    const record = read(box('Candidate1:', 'Party1: Green', 'Popular Vote1: 5', 'Candidate2: Bo Lee'))
    expect(optionsOf(record, 'name', 'kind', 'slot', 'votes')).toEqual([
      ['Green', 'party', 1, 5],
      ['Bo Lee', 'candidate', 2, undefined],
    ])
  })

  test('totals come from the contest’s summary rows, then from the infobox', () => {
    const { data } = read(
      box('Yes: 60', 'No: 40', 'Total: 999', 'Valid: 100') +
        results(
          'Choice | Votes | %',
          'Yes | 60 | 60.0',
          'No | 40 | 40.0',
          'Invalid votes | 5 | —',
          'Total | 105 | 100',
          'Registered voters/turnout | 210 | 50.0',
        ),
    )
    expect(data?.totals).toEqual({
      invalid: 5,
      votes: 105,
      share: 100,
      turnout: 50,
      registered: 210,
      valid: 100,
    })
  })

  test('of several total rows in a run the last is the grand one', () => {
    const { data } = read(
      results(
        'Party | Votes',
        'Red | 5',
        'Green | 1',
        'Total of the left | 6',
        'Blue | 4',
        'Total of the right | 4',
        'Grand total | 10',
        'Invalid votes | 2',
        'Total votes | 12',
      ),
    )
    expect(data?.totals).toEqual({ votes: 10, invalid: 2 })
  })

  test('of several kinds of invalid votes none is all of them', () => {
    const { data } = read(
      results(
        'Candidate | Votes',
        'Ada | 5',
        'Bo | 4',
        'Blank votes | 1',
        'Rejected votes | 2',
        'Total | 12',
      ),
    )
    expect(data?.totals).toEqual({ votes: 12 })
  })
})

describe('the contest', () => {
  const state = results('Candidate | Votes', 'Ada Roe | 12', 'Bo Lee | 8')
  const named = box('Candidate1: Ada Roe', 'Popular Vote1: 12', 'Candidate2: Bo Lee', 'Popular Vote2: 8')

  test('is the table that names the infobox’s options', () => {
    const other = results('County | Votes', 'Adams | 7', 'Benton | 13')
    expect(optionsOf(read(named + other + state), 'name')).toEqual([['Ada Roe'], ['Bo Lee']])
  })

  test('is the general election, not the primary that one of them won', () => {
    const primary = results('Candidate | Votes', 'Ada Roe | 5', 'Dee Doe | 4')
    expect(optionsOf(read(named + primary), 'name', 'votes')).toEqual([
      ['Ada Roe', 12],
      ['Bo Lee', 8],
    ])
    expect(optionsOf(read(named + primary + state), 'name')).toEqual([['Ada Roe'], ['Bo Lee']])
  })

  test('is, without an infobox, the one that is called like the article', () => {
    const list = (caption: string, name: string) =>
      `  - ${caption}**\n- ${name} (Red): 5 votes\n- Zoe Zed (Blue): 4 votes\nResult: Red hold\n\n`
    const record = read(
      `= 1935 Example by-election =\n\n== History ==\n${list('1931 general election', 'Ada Roe')}== Result ==\n${list('Example by-election, 1935', 'Bo Lee')}`,
    )
    expect(optionsOf(record, 'name')).toEqual([['Bo Lee'], ['Zoe Zed']])
  })

  test('is none of several wards that nothing tells apart', () => {
    const ward = (name: string, winner: string) =>
      `=== ${name} ===\n  - No. 1 ${name}**\n- ${winner} (Red): 5 votes\nResult: Red hold\n\n`
    const record = read(
      `= 1935 Example council election =\n\n== Wards ==\n${ward('Abbey', 'Ada Roe')}${ward('Brook', 'Bo Lee')}`,
    )
    expect(record.kind).toBe('election')
    expect(record.data).toEqual({ name: '1935 Example council election' })
  })

  test('is found by its columns where there is no infobox', () => {
    const record = read(`= A =\n\n${results('Party | Seats', 'Red | 5', 'Blue | 4')}`)
    expect(record.kind).toBe('election')
    expect(optionsOf(record, 'name', 'kind', 'seats')).toEqual([
      ['Red', 'party', 5],
      ['Blue', 'party', 4],
    ])
    expect(
      columnsOf(
        record.tables[0] ?? {
          section: null,
          caption: null,
          columns: [],
          rows: [],
          summaries: [],
          realigned: false,
        },
      ),
    ).toEqual(['party:party', 'seats:seats'])
  })

  test('has the change of seats from the table, with the sign that the infobox has lost', () => {
    const record = read(
      box('Party1: Red', 'Seats1: 5', 'Seat Change1: 2', 'Party2: Blue', 'Seats2: 4', 'Seat Change2: 3') +
        results(
          'Party | Votes | % | Seats | +/–',
          'Red | 60 | 60 | 5 | +2',
          'Blue | 30 | 30 | 4 | –3',
          'Grey | 10 | 10 | 0 | New',
        ),
    )
    expect(optionsOf(record, 'name', 'seats', 'seatChange')).toEqual([
      ['Red', 5, 2],
      ['Blue', 4, -3],
      ['Grey', 0, undefined],
    ])
  })

  test('does not take counties for options', () => {
    const record = read(
      `= 1932 Example election =\n\n${results('County | Votes | %', 'Kent | 60 | 60', 'Sussex | 40 | 40')}`,
    )
    expect(record.data?.options).toBeUndefined()
  })

  test('is of parties where the infobox is one of a legislature, whatever its type', () => {
    const record = toRecord(
      parse(
        '{{Infobox legislative election\n| election_name = 2019 Example election\n| party1 = [[Labour Party|Labour]]\n| leader1 = Ada Bern\n| seats1 = 40\n| party2 = Centre\n| leader2 = Cora Dahl\n| seats2 = 31\n}}\n',
      ),
    )
    expect(optionsOf(record, 'name', 'kind', 'leader', 'seats')).toEqual([
      ['Labour', 'party', 'Ada Bern', 40],
      ['Centre', 'party', 'Cora Dahl', 31],
    ])
  })
})

test('a turnout of 100 per cent of the votes is their number, unless there is another total', () => {
  const totalsOf = (...rows: string[]) =>
    read(
      box('Candidate1: Ada Bern') +
        results('Candidate | Votes | %', 'Ada Bern | 300 | 60.0', 'Emil Dahl | 200 | 40.0', ...rows),
    ).data?.totals
  expect(totalsOf('Turnout | 500 | 100.0')).toEqual({ votes: 500, share: 100 })
  expect(totalsOf('Turnout | 500 | 61.2')).toEqual({ turnout: 61.2 })
  expect(totalsOf('Turnout | 500 | ')).toEqual({ votes: 500 })
  expect(totalsOf('Turnout | 512 | ')).toEqual(undefined)
  expect(totalsOf('Total | 500 | 100.0', 'Turnout | 500 | 100.0')).toEqual({
    votes: 500,
    share: 100,
    turnout: 100,
  })
  expect(totalsOf('Registered voters/turnout | 500 | 100.0')).toEqual({ turnout: 100, registered: 500 })
})
