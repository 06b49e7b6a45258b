import { describe, expect, test } from 'vitest'
import { columnsOf, optionsOf, read, readTable, results, summariesOf, valuesOf } from './read.js'

const legislative = (...lines: string[]) =>
  `= 1978 Kelver general election =\nInfobox\n- Election Name: 1978 Kelver general election\n- Type: parliamentary\n- Ongoing: no\n${lines.map((line) => `- ${line}\n`).join('')}\n`

describe('shares under a label of votes', () => {
  test('are shares where the infobox gives no votes', () => {
    const record = read(
      legislative(
        'Party1: Red',
        'Seats1: 22',
        'Popular Vote1: 37.47%',
        'Party2: Independent',
        'Popular Vote2: 62.53%',
      ),
    )
    expect(optionsOf(record, 'name', 'votes', 'share')).toEqual([
      ['Red', undefined, 37.47],
      ['Independent', undefined, 62.53],
    ])
  })

  test('are shares where the label says so', () => {
    const rows = [
      'Party | Contested | Won | Votes polled % | Vote % in seats contested',
      'Red | 35 | 5 | 4.09 | 14.39',
      'Blue | 117 | 53 | 27.55 | 29.95',
      'Green | 126 | 26 | 23.62 | 23.62',
      'Total | | 84 | | ',
    ]
    expect(columnsOf(readTable(...rows))).toEqual([
      'party:party',
      'contested:seatsContested',
      'won:seats',
      'votesPolledPercentage:share',
      'votePercentageInSeatsContested:other',
    ])
    const record = read(`${legislative('Party1: Blue', 'Seats1: 53')}${results(...rows)}`)
    expect(optionsOf(record, 'name', 'votes', 'share', 'seats')).toEqual([
      ['Blue', undefined, 27.55, 53],
      ['Red', undefined, 4.09, 5],
      ['Green', undefined, 23.62, 26],
    ])
  })
})

test('of seats that were not up, won and held after, the won ones are the seats', () => {
  const record = read(
    `${legislative('Party1: Red', 'Seats After1: 140', 'Party2: Blue', 'Seats After2: 41')}${results(
      'Party | Votes | % | Seats | | | ',
      ' | | | Not up | Won | Total after | +/–',
      'Red | 22,132 | 69.16 | 68 | 72 | 140 | +3',
      'Blue | 9,869 | 30.84 | 21 | 20 | 41 | –3',
      'Total | 32,001 | 100.00 | 89 | 92 | 181 | 0',
    )}`,
  )
  expect(optionsOf(record, 'name', 'seats', 'seatsAfter')).toEqual([
    ['Red', 72, 140],
    ['Blue', 20, 41],
  ])
})

test('votes of first preference are votes', () => {
  for (const label of ['1st Pref Vote', 'First pref. votes', 'First Preference Vote', '1st preferences'])
    expect(
      columnsOf(readTable(`Party | ${label} | %`, 'Red | 537,757 | 61.1', 'Blue | 342,171 | 38.9'))[1],
    ).toMatch(/:votes$/)
})

test('a heading on parties that are registered is no row of voters', () => {
  const table = readTable(
    'Party | Votes | %',
    'NATIONAL PARTIES | | ',
    'Red | 600 | 60.0',
    'REGISTERED (Unrecognised) PARTIES | | ',
    'Blue | 400 | 40.0',
    'Registered voters | 2,000 | ',
  )
  expect(summariesOf(table).map(([role]) => role)).toEqual(['heading', 'heading', 'registered'])
})

test('numbers of candidates beside places are no names', () => {
  const table = readTable(
    'Constituency | Electorate | Turnout | Seats | Candidates',
    'North | 541,552 | 332,236 (61.3%) | 3 | 11',
    'South | 793,200 | 286,684 (36.1%) | 4 | 13',
    'Total | 1,334,752 | 618,920 (46.4%) | 7 | 24',
  )
  expect(columnsOf(table)).toContain('constituency:name')
  expect(columnsOf(table)).toContain('candidates:other')
  expect(valuesOf(table)[0]).toEqual(['North', 541552, 332236, 3, 11])
  expect(summariesOf(table)).toEqual([['total', 'Total', 1334752, 618920, 7, 24]])
})

test('NA among numbers states nothing, among words it is one', () => {
  const table = readTable(
    'Choice | 1993 | 1998 | Code',
    'Union | 75,620 | 39,838 | US',
    'Association | NA | 4536 | NA',
    'None of them | NA | 787,900 | EU',
  )
  expect(valuesOf(table)).toEqual([
    ['Union', 75620, 39838, 'US'],
    ['Association', null, 4536, 'NA'],
    ['None of them', null, 787900, 'EU'],
  ])
  expect(table.columns.map(({ type }) => type)).toEqual(['text', 'integer', 'integer', 'text'])
})

describe('names of parties', () => {
  test('are paired with their initials', () => {
    const record = read(
      `${legislative('Party1: Red Party', 'Seats1: 16', 'Party2: UCI', 'Seats2: 6')}${results(
        'Party | Votes | % | Seats',
        'Red Party | 12,202 | 65.76 | 16',
        'United Cook Islanders | 6,352 | 34.24 | 6',
      )}`,
    )
    expect(optionsOf(record, 'name', 'votes')).toEqual([
      ['Red Party', 12202],
      ['UCI', 6352],
    ])
  })

  test('are not paired where two have these initials', () => {
    const record = read(
      `${legislative('Party1: Red Party', 'Seats1: 16', 'Party2: UCI', 'Seats2: 6')}${results(
        'Party | Votes | Seats',
        'Red Party | 12,202 | 16',
        'United Cook Islanders | 6,352 | 6',
        'Union for Civil Independence | 352 | 0',
      )}`,
    )
    expect(optionsOf(record, 'name')).toHaveLength(4)
  })

  test('are paired by their figures where no name tells', () => {
    const text = (seats: string) =>
      `${legislative('Party1: VU', 'Percentage1: 45.43', 'Seats1: 11', 'Party2: FBP', 'Percentage2: 44.19', `Seats2: ${seats}`)}${results(
        'Party | Votes | % | Seats',
        'Patriotic Union | 73,217 | 45.4 | 11',
        'Progressive Citizens | 71,209 | 44.2 | 12',
        'Free List | 16,724 | 10.4 | 2',
      )}`
    expect(optionsOf(read(text('12')), 'name', 'votes', 'share')).toEqual([
      ['VU', 73217, 45.43],
      ['FBP', 71209, 44.19],
      ['Free List', 16724, 10.4],
    ])
    expect(optionsOf(read(text('2')), 'name')).toEqual([['VU'], ['FBP']])
  })

  test('are one for independents in the singular and the plural', () => {
    const record = read(
      `${legislative('Party1: Red', 'Seats1: 16', 'Party2: Independent (politician)', 'Seats2: 6')}${results(
        'Party | Votes | Seats',
        'Red | 12,202 | 16',
        'Independents | 6,352 | 6',
      )}`,
    )
    expect(optionsOf(record, 'name', 'votes')).toEqual([
      ['Red', 12202],
      ['Independent (politician)', 6352],
    ])
  })
})

describe('without an infobox', () => {
  const count = (yes: string, no: string) =>
    results('Choice | Votes | %', `For | ${yes} | 60.0`, `Against | ${no} | 40.0`)

  test('several referendums have no one result, even where a section has the word in its heading', () => {
    const text = `= 1921 Kelver referendums =\n\n${count('600', '400').replace('Results', 'Referendums on treaties')}${count('300', '200').replace('Results', 'Military judiciary')}`
    expect(read(text).data).toEqual({ name: '1921 Kelver referendums' })
  })

  test('elections of several chambers have no one result', () => {
    const chamber = (heading: string, votes: string) =>
      results('Party | Votes | Seats', `Red | ${votes} | 7`, 'Blue | 252 | 1').replace('Results', heading)
    const text = `= 1966 Kelver by-elections =\n\n${chamber('House', '86,334')}${chamber('Senate', '78,288')}`
    expect(read(text).data).toEqual({ name: '1966 Kelver by-elections' })
  })
})

test('what it takes to win may stand in the field of the seats', () => {
  const { data } = read(
    legislative(
      'Seats For Election: All 106 seats in the House, 54 seats needed for a majority',
      'Party1: Red',
      'Seats1: 65',
    ),
  )
  expect(data).toMatchObject({ seats: 106, majority: 54 })
})

test('a change may stand behind the share in the brackets of a turnout', () => {
  const { data } = read(legislative('Turnout: 1,438,287 (50.2% 6.2 pp)', 'Party1: Red', 'Seats1: 6'))
  expect(data).toMatchObject({ turnout: 50.2 })
})

test('a turnout may stand in brackets, the number before them lost', () => {
  const { data } = read(legislative('Turnout: (53.7%)', 'Party1: Red', 'Seats1: 6'))
  expect(data).toMatchObject({ turnout: 53.7 })
})

test('counts that are only numbered stand under the label that reached over them', () => {
  const table = readTable(
    'Party | Candidate | FPv% | Count | | | ',
    '1 | 2 | 3 | | | | ',
    ' | Red | Ada Bern | 51.6 | 13,316 | 13,423 | 13,832',
    ' | Blue | Cora Dahl | 31.2 | 8,128 | 8,224 | ',
    ' | Green | Eva Falk | 17.2 | 4,677 | | ',
  )
  expect(columnsOf(table)).toEqual([
    'party:party',
    'candidate:name',
    'fPvPercentage:share',
    'count1:votes',
    'count2:votes',
    'count3:votes',
  ])
  expect(valuesOf(table)[0]).toEqual(['Red', 'Ada Bern', 51.6, 13316, 13423, 13832])
})

test('a dash apart from a number is its minus where there is nothing else', () => {
  const table = readTable('Party | Seats | Change', 'Red | 18 | – 3', 'Blue | 17 | + 3', 'Green | 0 | ± 0')
  expect(valuesOf(table).map((row) => row[2])).toEqual([-3, 3, 0])
})

test('a comma that was a line break may stand in a range of dates', () => {
  const { data } = read(
    legislative('Election Date: June 2, 1862–, November 3, 1863', 'Party1: Red', 'Seats1: 6'),
  )
  expect(data).toMatchObject({ date: '1862-06-02/1863-11-03' })
})

test('the final shares of two, whose votes are not stated, stand under the shares', () => {
  const [, final] = read(
    `= A =\n\n${results(
      'Party | Candidate | Votes | % | ±% | ',
      'Red | Ada Bern | 20,215 | 53.0 | +0.8 | ',
      'Blue | Cora Dahl | 12,048 | 31.6 | -6.9 | ',
      'Green | Eva Falk | 3,279 | 8.6 | +8.6 | ',
      'Grey | Gus Holm | 2,628 | 6.9 | -2.4 | ',
      'Total formal votes | 38,170 | 99.2 | | | ',
      'Informal votes | 316 | 0.8 | | | ',
      'Turnout | 38,486 | 93.7 | | | ',
      'Two-party-preferred result | | | | | ',
      'Red | Ada Bern | 56.0 | +1.1 | | ',
      'Blue | Cora Dahl | 44.0 | -1.1 | | ',
      'Red hold | Swing | +1.1 | | | ',
    )}`,
  ).tables
  expect(final === undefined ? [] : valuesOf(final)).toEqual([
    ['Red', 'Ada Bern', null, 56, 1.1],
    ['Blue', 'Cora Dahl', null, 44, -1.1],
  ])
})

test('a word that is the same in every row, right behind the names, has no label of its own', () => {
  const table = readTable(
    'Candidate | BC | AB | NL | Total | ',
    'Ada Bern | Members: | 6 | 5 | - | 11',
    'Cora Dahl | Members: | 1 | - | - | 1',
    'Eva Falk | Members: | - | 4 | - | 4',
  )
  expect(valuesOf(table)[0]).toEqual(['Ada Bern', 'Members:', 6, 5, null, 11])
  expect(table.columns.map(({ label }) => label)).toEqual(['Candidate', '', 'BC', 'AB', 'NL', 'Total'])
})

test('a part of the row above is no option, and neither is a seat that nobody has', () => {
  const record = read(
    `${legislative('Party1: Red', 'Seats1: 7')}${results(
      ' | Votes | % | Seats',
      'Voters | 1,000 | 74.13 | ',
      'of which by post | 120 | 12.00 | ',
      'Red | 600 | 60.00 | 7',
      'Blue | 400 | 40.00 | 4',
      'Vacant | | | 1',
    )}`,
  )
  expect(optionsOf(record, 'name', 'kind')).toEqual([
    ['Red', 'party'],
    ['Blue', 'candidate'],
    ['Vacant', 'vacant'],
  ])
})

test('the total of an alliance may stand in place of its parties', () => {
  const table = readTable(
    'Alliance | Party | Votes | Seats',
    'Front | Red | 600 | 7',
    'Front | Rose | 100 | 1',
    'Front | Total | 700 | 8',
    'Pact | Blue | 400 | 4',
    'Pact | Total | 400 | 4',
    'Total | | 1,100 | 12',
  )
  expect(table.rows).toHaveLength(3)
  expect(summariesOf(table).map((row) => row.slice(0, 3))).toEqual([
    ['total', 'Front', 'Total'],
    ['total', 'Pact', 'Total'],
    ['total', 'Total', null],
  ])
})

test('points alone state nothing, and numbers with commas are no names', () => {
  const table = readTable(
    'Date of Election | RED | BLU | GRN',
    '25 March 1984 | 41,52 | 23,35 | …',
    '26 March 1989 | 21,80 | ... | 3,84',
    '27 March 1994 | 21,09 | .. | 3,14',
  )
  expect(columnsOf(table).slice(1)).toEqual(['red:other', 'blu:other', 'grn:other'])
  expect(valuesOf(table).map((row) => row.slice(1))).toEqual([
    [41.52, 23.35, null],
    [21.8, null, 3.84],
    [21.09, null, 3.14],
  ])
})

test('a share of the infobox that cannot be read is that of the table', () => {
  const record = read(
    `${legislative('Party1: Red', 'Percentage1: 28.69%', 'Party2: Blue', 'Percentage2: 9,80%')}${results(
      'Party | Votes | %',
      'Red | 6,354 | 28.69',
      'Blue | 2,170 | 9.80',
      'Others | 13,622 | 61.51',
    )}`,
  )
  expect(optionsOf(record, 'name', 'share')).toEqual([
    ['Red', 28.69],
    ['Blue', 9.8],
    ['Others', 61.51],
  ])
})

test('answers in other words are known by their votes', () => {
  const record = read(
    `= 1981 Kelver power referendum =\nInfobox\n- Yes Text: Above the Olm\n- No Text: Below the Frank\n- Yes: 24,844\n- No: 139,054\n- Electorate: 276,166\n\n${results(
      'Choice | Votes | %',
      'Frank below | 139,054 | 84.84',
      'Olm above | 24,844 | 15.16',
      'Total | 163,898 | 100',
    )}`,
  )
  expect(optionsOf(record, 'name', 'votes', 'share')).toEqual([
    ['Above the Olm', 24844, 15.16],
    ['Below the Frank', 139054, 84.84],
  ])
})

test('numbers beside their shares, with rows of voters and ballots, are votes', () => {
  const table = readTable(
    ' | Number | %',
    'Registered voters | 120,455 | ',
    'Voters | 89,290 | 74.13',
    'Invalid votes | 1,822 | 2.04',
    'Ada Bern | 45,230 | 51.71',
    'Cora Dahl | 42,238 | 48.29',
  )
  expect(columnsOf(table)[1]).toBe('number:votes')
  expect(columnsOf(readTable('Name | Number | %', 'Ada | 12 | 60', 'Cora | 8 | 40'))[1]).toBe('number:other')
})
