import { describe, expect, test } from 'vitest'
import { parse, toRecord } from '../../src/index.js'
import { columnsOf, optionsOf, read } from './read.js'

const box = (...lines: string[]) =>
  `= 2004 Example election =\nInfobox\n- Election Name: 2004 Example election\n- Ongoing: no\n${lines.map((line) => `- ${line}\n`).join('')}\n`
const results = (...rows: string[]) => `== Results ==\n${rows.map((row) => `| ${row} |\n`).join('')}\n`

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
    ['66.9% 4.8 pp', 66.9],
    ['46,709,595 (76.4%) ▲ 0.2pp', 76.4],
  ])('a turnout of %s is its percentage', (turnout, expected) => {
    expect(read(box(`Turnout: ${turnout}`)).data?.turnout).toBe(expected)
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
    ['4,338 delegates to the Convention 2,170 (majority) needed to win', { delegates: 4338 }],
    ['32', { delegates: 32 }],
    ['about 30 delegates', { delegates: 'about 30' }],
    ['538 members of the Electoral College, 270 electoral votes needed to win', { electoralVotes: 538 }],
    ['2,286 delegates to the Convention, 1,144 delegates votes needed to win', { delegates: 2286 }],
    [
      '2,472 delegate votes (2,349 pledged and 123 unpledged)',
      { delegates: 2472, delegatesPledged: 2349, delegatesUnpledged: 123 },
    ],
    ['1,237 delegates needed', {}],
    ['1,191 (majority)', {}],
  ])('takes quantities out of %j', (text, wanted) => {
    const { name, ongoing, ...quantities } = read(box(`Votes For Election: ${text}`)).data ?? {}
    expect(quantities).toEqual(wanted)
  })

  test.each([
    ['All 435 seats in the House, 218 seats needed for a majority', { seats: 435 }],
    ['34 of the 100 seats in the Senate, 51 seats needed for a majority', { seats: 34 }],
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

describe('options', () => {
  test('are those of the infobox by slot, then those that only the table has', () => {
    const record = read(
      box(
        'Candidate2: Bo Lee',
        'Popular Vote2: 8',
        'Candidate1: Ada Roe',
        'Popular Vote1: 12',
        'Home State1: Ohio',
      ) +
        results(
          'Candidate | Votes | %',
          'Uncommitted | 3 | 12%',
          'Bo Lee | 8 | 32%',
          'Ada Roe | 12 | 48%',
          'Cy Poe (withdrawn) | 2 | 8%',
        ),
    )
    expect(optionsOf(record, 'name', 'kind', 'slot', 'votes', 'share', 'homeState', 'note')).toEqual([
      ['Ada Roe', 'candidate', 1, 12, 48, 'Ohio', undefined],
      ['Bo Lee', 'candidate', 2, 8, 32, undefined, undefined],
      ['Uncommitted', 'uncommitted', null, 3, 12, undefined, undefined],
      ['Cy Poe', 'candidate', null, 2, 8, undefined, 'withdrawn'],
    ])
  })

  test('keep what the infobox says where the table says something else', () => {
    const record = read(
      box('Candidate1: Ada Roe', 'Popular Vote1: 12', 'Candidate2: Bo Lee', 'Popular Vote2: 8') +
        results('Candidate | Votes', 'Ada Roe | 13', 'Bo Lee | 8'),
    )
    expect(optionsOf(record, 'votes')).toEqual([[12], [8]])
  })

  test.each([
    ['John F. Kerry', 'J. Kerry'],
    ['John F. Kerry', 'John Kerry'],
    ['John Kerry', 'Kerry'],
    ['José Piñera', 'Jose Pinera'],
    ['Martin Luther King, Jr.', 'Martin Luther King'],
    ['Ada Roe', 'Ada Roe*'],
    ['Ada Roe', 'Ada Roe (Green)'],
    ['Ada Roe', 'ADA ROE'],
    ['Ada Roe', 'Ada Roe / Bo Lee'],
    ['John N. Garner', 'John Nance Garner'],
    ['John F. Kerry', 'J.F. Kerry'],
    ['John Kerry', 'Kerry, John'],
    ['John Kerry', 'Kerry, J.'],
    ['Martin Luther King, Jr.', 'King, Martin Luther, Jr.'],
    ['Ada Roe', 'Ada Roe/Bo Lee'],
    ['Marine Le Pen', 'Le Pen'],
    ['Felipe González Márquez', 'Felipe González'],
    ['Lech Wałęsa', 'Lech Walesa'],
    ['Gro Sørli', 'Gro Sorli'],
    ['William J. Clinton', 'Bill Clinton'],
    ['Edward Kennedy', 'Ted Kennedy'],
    ['Benjamin Roe', 'Ben Roe'],
    ['Bob Dole', 'Robert J. Dole'],
  ])('%j and %j are one person', (one, other) => {
    const record = read(
      box(`Candidate1: ${one}`, 'Candidate2: Zoe Zed', 'Popular Vote2: 3') +
        results('Candidate | Votes', `${other} | 5`, 'Zoe Zed | 3'),
    )
    expect(optionsOf(record, 'slot', 'votes')).toEqual([
      [1, 5],
      [2, 3],
    ])
  })

  test.each([
    ['Robert Hughes', 'Simon Hughes'],
    ['John A. Roe', 'John B. Roe'],
    ['Ada Roe', 'Ada Row'],
    ['Ada Roe', 'Roe Ada'],
    ['John Roe, Jr.', 'John Roe, Sr.'],
    ['Bill Roe', 'Bob Roe'],
    ['G. H. Bush', 'George W. Bush'],
  ])('%j and %j are two', (one, other) => {
    const record = read(
      box(`Candidate1: ${one}`, 'Candidate2: Zoe Zed', 'Popular Vote2: 3') +
        results('Candidate | Votes', `${other} | 5`, 'Zoe Zed | 3'),
    )
    expect(optionsOf(record, 'slot', 'votes')).toEqual([
      [1, undefined],
      [2, 3],
      [null, 5],
    ])
  })

  test('of one surname are told apart, and doubt is no match', () => {
    const record = read(
      box('Candidate1: Simon Hughes', 'Candidate2: Robert Hughes', 'Popular Vote1: 9', 'Popular Vote2: 5') +
        results('Candidate | Votes', 'Robert Hughes | 5', 'Simon Hughes | 9', 'Hughes | 1'),
    )
    expect(optionsOf(record, 'name', 'slot', 'votes')).toEqual([
      ['Simon Hughes', 1, 9],
      ['Robert Hughes', 2, 5],
      ['Hughes', null, 1],
    ])
  })

  test('of one surname are matched with the nearest form', () => {
    const record = read(
      box('Candidate1: George H. W. Bush', 'Candidate2: George W. Bush') +
        results('Candidate | Votes', 'G. W. Bush | 5', 'George H.W. Bush/Dan Quayle | 9'),
    )
    expect(optionsOf(record, 'name', 'slot', 'votes')).toEqual([
      ['George H. W. Bush', 1, 9],
      ['George W. Bush', 2, 5],
    ])
  })

  test('of one surname are told apart by their votes', () => {
    const record = read(
      box(
        'Candidate1: Theodore Roe',
        'Popular Vote1: 9',
        'Candidate2: Franklin Roe',
        'Popular Vote2: 5',
        'Candidate3: Zoe Zed',
      ) + results('Candidate | Votes | %', 'Roe | 9 | 56.3', 'Zoe Zed | 7 | 43.8'),
    )
    expect(optionsOf(record, 'name', 'slot', 'share')).toEqual([
      ['Theodore Roe', 1, 56.3],
      ['Franklin Roe', 2, undefined],
      ['Zoe Zed', 3, 43.8],
    ])
  })

  test.each([
    ['Others and write-ins', 'others'],
    ['Write-ins', 'write-in'],
    ['None of the above', 'none'],
    ['No preference', 'uncommitted'],
    ['Noah Others', 'candidate'],
  ])('called %j are of kind %s', (name, kind) => {
    expect(optionsOf(read(results('Candidate | Votes', 'Ada | 5', `${name} | 4`)), 'kind')[1]).toEqual([kind])
  })

  test('that only the party column names are options all the same', () => {
    const record = read(
      results('Party | Candidate | Votes', 'Red | Ada | 5', 'Write-in | | 2', ' | | 1', 'Blue | Bo | 4'),
    )
    expect(optionsOf(record, 'name', 'kind', 'votes', 'party')).toEqual([
      ['Ada', 'candidate', 5, 'Red'],
      ['Write-in', 'write-in', 2, undefined],
      ['Bo', 'candidate', 4, 'Blue'],
    ])
  })

  test('of a mixed system have the seats of both', () => {
    const { data } = read(
      results(
        'Party | Lists | | Constituencies | | Total seats',
        ' | Votes | Seats | Votes | Seats | ',
        'Red | 60 | 6 | 50 | 3 | 9',
        'Blue | 40 | 4 | 50 | 7 | 11',
        'Total | 100 | 10 | 100 | 10 | 20',
      ),
    )
    expect(data).toMatchObject({
      options: [
        { name: 'Red', votes: 60, seats: 9 },
        { name: 'Blue', votes: 40, seats: 11 },
      ],
      totals: { votes: 100, seats: 20 },
    })
  })

  test('with combined cells state votes and share', () => {
    expect(
      optionsOf(
        read(results('Candidate | Votes', 'Ada | 11,397 (48.41%)', 'Bo | 9,000 (38.23%)')),
        'votes',
        'share',
      ),
    ).toEqual([
      [11397, 48.41],
      [9000, 38.23],
    ])
  })

  test('with a change beside the votes have no share of it', () => {
    const record = read(results('Candidate | Votes', 'Ada | 11,397 (+3.1%)', 'Bo | 9,000 (−3.1%)'))
    expect(optionsOf(record, 'votes', 'share')).toEqual([
      [11397, undefined],
      [9000, undefined],
    ])
  })

  test('with another percentage beside their share keep the share', () => {
    const record = read(
      results('Candidate | % | Votes', 'Ada | 61.2% (3.1%) | 612', 'Bo | 38.8 (+1.2%) | 388'),
    )
    expect(optionsOf(record, 'votes', 'share')).toEqual([
      [612, 61.2],
      [388, 38.8],
    ])
  })

  test('with combined cells in the infobox state votes and share, and so do totals', () => {
    const record = read(
      box('Candidate1: Ada Roe', 'Popular Vote1: 11,397 (48.41%)', 'Candidate2: Bo Lee') +
        results(
          'Candidate | Votes | Delegates',
          'A. Roe | 11,397 (48.41%) | 3',
          'Bo Lee | 12,146 | 2 (40%)',
          'Total | 23,543 (100%) | 5',
        ),
    )
    expect(optionsOf(record, 'votes', 'share', 'delegates')).toEqual([
      [11397, 48.41, 3],
      [12146, undefined, 2],
    ])
    expect(record.data?.totals).toEqual({ votes: 23543, share: 100, delegates: 5 })
  })

  test('of a result list have a turnout in per cent beside them', () => {
    const list = (turnout: string) =>
      read(
        `= 1958 election =\n\n== Result ==\n- Ada Roe (Red): 6 votes\n- Bo Lee (Blue): 4 votes\nTotal: 10 votes\nTurnout: ${turnout}\n`,
      ).data?.totals
    expect(list('45.6%')).toEqual({ votes: 10, turnout: 45.6 })
    expect(list('12')).toEqual({ votes: 10 })
  })

  test('of a result list have party and note', () => {
    const { data } = read(
      '= 1958 Example election =\n\n== Result ==\n  - 1958 Example election**\n- Ada Roe (inc.) (Red Party (UK)): 55,070 votes\n- Bo Lee (Blue): 4 votes\nResult: Red hold\nTotal: 55,074 votes\n',
    )
    expect(data).toMatchObject({
      options: [
        { name: 'Ada Roe', party: 'Red Party (UK)', votes: 55070, note: 'inc.' },
        { name: 'Bo Lee', party: 'Blue', votes: 4 },
      ],
      totals: { votes: 55074 },
    })
  })

  test('of a referendum are its choices, by field or by part', () => {
    const one = read('= R =\nInfobox\n- Yes: 1,617,989\n- Yespct: 44.70%\n- No: 2,001,926\n- Nopct: 55.30%\n')
    expect(optionsOf(one, 'name', 'kind', 'votes', 'share')).toEqual([
      ['Yes', 'choice', 1617989, 44.7],
      ['No', 'choice', 2001926, 55.3],
    ])
    const parts = read(
      `= R =\nInfobox\n- Date: 2015-05-22\n- Part1 Subject: S\n- Part1 Choice1: Yes\n- Part1 Votes1: 6\n- Part1 Choice2: No\n- Part1 Votes2: 4\n- Part2 Choice1: Yes\n- Part2 Votes1: 3\n\n${results('Choice | Votes', 'Yes | 6', 'No | 4')}`,
    )
    expect(optionsOf(parts, 'name', 'slot', 'part', 'votes')).toEqual([
      ['Yes', 1, 1, 6],
      ['No', 2, 1, 4],
      ['Yes', 1, 2, 3],
    ])
  })

  test('are parties with leaders where parties win seats, persons in a by-election', () => {
    const lines = ['Party1: Red Party', 'Seats1: 5', 'Party2: Blue Party', 'Seats2: 4']
    const parties = read(
      box('Type: parliamentary', 'Leader1: Ada Roe', ...lines) +
        results('Party | Votes | Seats', 'Blue | 40 | 4', 'Red | 60 | 5', 'Other parties | 3 | 0'),
    )
    expect(optionsOf(parties, 'name', 'kind', 'slot', 'leader', 'votes')).toEqual([
      ['Red Party', 'party', 1, 'Ada Roe', 60],
      ['Blue Party', 'party', 2, undefined, 40],
      ['Other parties', 'others', null, undefined, 3],
    ])
    const persons = read(box('Type: parliamentary', 'Candidate1: Ada Roe', ...lines.slice(0, 1)))
    expect(optionsOf(persons, 'name', 'kind', 'party')).toEqual([['Ada Roe', 'candidate', 'Red Party']])
  })

  test('take the deciding round from the infobox, and list all rounds', () => {
    const record = read(
      box('Candidate1: Ada Roe', 'Popular Vote1: 9', 'Candidate2: Bo Lee', 'Popular Vote2: 6') +
        results(
          'Candidate | First round | | Second round | ',
          ' | Votes | % | Votes | %',
          'Bo Lee | 6 | 40.0 | 6 | 40.0',
          'Ada Roe | 5 | 33.3 | 9 | 60.0',
          'Cy Poe | 4 | 26.7 | – | –',
          'Total | 15 | 100 | 15 | 100',
        ),
    )
    expect(optionsOf(record, 'name', 'votes', 'share')).toEqual([
      ['Ada Roe', 9, 60],
      ['Bo Lee', 6, 40],
      ['Cy Poe', undefined, undefined],
    ])
    expect(optionsOf(record, 'rounds')[0]).toEqual([
      [
        { round: 1, votes: 5, share: 33.3 },
        { round: 2, votes: 9, share: 60 },
      ],
    ])
    expect(optionsOf(record, 'rounds')[2]).toEqual([[{ round: 1, votes: 4, share: 26.7 }, { round: 2 }]])
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
