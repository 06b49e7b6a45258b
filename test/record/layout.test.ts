import { describe, expect, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { stringify } from '../../src/emit/stringify.js'
import { columnsOf, read, readRows, readTable, summariesOf, valuesOf } from './read.js'

describe('a table', () => {
  test('with a caption row, padded or not', () => {
    for (const caption of ['Primary of 2004 | | ', 'Primary of 2004']) {
      const table = readTable(caption, 'Candidate | Votes | %', 'Ada | 12 | 60.0', 'Bo | 8 | 40.0')
      expect(table.caption).toBe('Primary of 2004')
      expect(columnsOf(table)).toEqual(['candidate:name', 'votes:votes', 'percentage:share'])
      expect(valuesOf(table)).toEqual([
        ['Ada', 12, 60],
        ['Bo', 8, 40],
      ])
    }
  })

  test('with positions that are no ranks', () => {
    const roleOf = (...rows: string[]) => columnsOf(readTable('Pos. | Player | Goals', ...rows))[0]
    expect(roleOf('GK | Ada | 0', 'MF | Bo | 12')).toBe('pos:other')
    expect(roleOf('1st | Ada | 0', 'Ret | Bo | 12')).toBe('pos:rank')
  })

  test('with a year alone as its title', () => {
    const table = readTable('2019 | | ', 'Candidate | Votes | %', 'Ada | 12 | 60.0', 'Bo | 8 | 40.0')
    expect(table.caption).toBe('2019')
    expect(columnsOf(table)).toEqual(['candidate:name', 'votes:votes', 'percentage:share'])
    expect(valuesOf(readTable('2019 | ', 'Ada | 12', 'Bo | 8'))[0]).toEqual(['2019', null])
  })

  test.each([
    ['Team | 1 | 2 | 3 | 4 | Total', 'Red | 7 | 0 | 3 | 0 | 10', 'Blue | 0 | 7 | 7 | 0 | 14'],
    [' | 1 | 2 | 3 | Total', 'Red | 1 | 0 | 2 | 3', 'Blue | 0 | 0 | 1 | 1'],
    ['Hole | 1 | 2 | 3 | Out | 4 | 5 | 6 | In', 'Par | 4 | 4 | 3 | 11 | 5 | 3 | 4 | 12'],
    ['Round | 1 | 2 | 3 | 4 | 5', 'Place | 1 | 2 | 3 | 4 | 5'],
  ])('with labels that count: %s', (header, ...rows) => {
    const table = readTable(header, ...rows)
    expect(table.columns.map(({ label }) => label)).toEqual(header.split('|').map((label) => label.trim()))
    expect(valuesOf(table)).toHaveLength(rows.length)
  })

  test.each([
    ['Red | 1 | 2 | 3', 'Blue | 2 | 2 | 3'],
    ['Red | 1 | 2 | 4 | Won', 'Blue | 2 | 2 | 3 | Lost'],
    ['1 | 2 | 3 | 4 | Red', '2 | 3 | 4 | 5 | Blue'],
  ])('without a header, and figures that seem to count: %s', (...rows) => {
    expect(valuesOf(readTable(...rows))).toHaveLength(rows.length)
  })

  test('with a single label left over names and numbers', () => {
    const table = readTable('Team | | | ', 'Red | 5 | 3 | 4.035', 'Blue | 5 | 2 | 1.595', 'Green | 5 | 1 | ')
    expect(table.caption).toBeNull()
    expect(columnsOf(table)).toEqual(['team:name', 'column2:other', 'column3:other', 'column4:other'])
    expect(readTable('Team | | ', 'Red | Ada | ', 'Blue | Bo | 2').caption).toBe('Team')
  })

  test('of several years and their change', () => {
    const table = readTable(
      'Item | 2019 | 2020 | Change',
      'Wages | 1,200 | 1,300 | 8.3%',
      'Rent | 300 | 330 | 10.0%',
    )
    expect(table.columns.map(({ label }) => label)).toEqual(['Item', '2019', '2020', 'Change'])
  })

  test('without a header, where its first row has times', () => {
    const table = readTable(
      'Two-man | Ada Bo | 3:53.48 | Cy Dee | 3:54.19',
      'Four-man | Eve Fay | 3:47.51 | Gus Hal | 3:47.58',
    )
    expect(table.columns.map(({ label }) => label)).toEqual(['', '', '', '', ''])
    expect(valuesOf(table)[0]).toEqual(['Two-man', 'Ada Bo', '3:53.48', 'Cy Dee', '3:54.19'])
    const text = '= A =\n\n| Two-man | Ada Bo | 3:53.48 |\n| Four-man | Eve Fay | 3:47.51 |\n'
    expect(stringify(parseFlat(text), { to: 'markdown' })).toContain('| --- | --- | --- |\n| Two-man |')
  })

  test('of one cell a row: the first heads the others', () => {
    const table = readTable('For mayor | ', 'Ada Bern | ', 'Cora Dahl | ')
    expect(table.caption).toBeNull()
    expect(columnsOf(table)).toEqual(['forMayor:other'])
    expect(valuesOf(table)).toEqual([['Ada Bern'], ['Cora Dahl']])
  })

  test('with a legend above its caption, or under it', () => {
    const legend = 'Key: | Withdrew before'
    const caption = 'Primary of 2008 | | | '
    for (const top of [
      [legend, caption],
      [caption, legend],
    ]) {
      const table = readTable(
        ...top,
        'Candidate | Votes | % | Delegates',
        'Ada | 12 | 60.0 | 3',
        'Bo | 8 | 40.0 | 2',
      )
      expect(table.caption).toBe('Primary of 2008')
      expect(columnsOf(table)).toEqual([
        'candidate:name',
        'votes:votes',
        'percentage:share',
        'delegates:delegates',
      ])
      expect(table.summaries.map(({ role }) => role)).toEqual(['note'])
    }
  })

  test('with a caption line before it', () => {
    const { tables } = read(
      '= A =\n\n== Results ==\n  - Final results**\n\n| Candidate | Votes |\n| Ada | 1 |\n',
    )
    expect(tables).toMatchObject([{ section: 'Results', caption: 'Final results' }])
  })

  test('without a header has numbered columns', () => {
    const table = readTable('1 | 2', '3 | 4')
    expect(columnsOf(table)).toEqual(['column1:other', 'column2:other'])
    expect(valuesOf(table)).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  test('whose header is unknown words', () => {
    const table = readTable('Ship | Guns', 'Vimiera | 4', 'Vanoc | 6')
    expect(columnsOf(table)).toEqual(['ship:name', 'guns:other'])
    expect(table.columns.map(({ type }) => type)).toEqual(['text', 'integer'])
  })

  test('headed by years', () => {
    const table = readTable('Party | 2008 | 2012', 'Red | 5 | 6', 'Blue | 7 | 8')
    expect(table.columns.map(({ key, label }) => [key, label])).toEqual([
      ['party', 'Party'],
      ['_2008', '2008'],
      ['_2012', '2012'],
    ])
    expect(JSON.stringify(table.rows[0])).toBe('{"party":"Red","_2008":5,"_2012":6}')
  })

  test('of years, headed by nothing known', () => {
    const table = readTable('Country | 2008 | 2012', 'Wales | 5 | 6', 'Malta | 7 | 8')
    expect(table.columns.map(({ key }) => key)).toEqual(['country', '_2008', '_2012'])
    expect(valuesOf(readTable('Wales | 2008 | 2012', 'Malta | 2004 | 2011'))).toHaveLength(2)
  })

  test('with two header rows whose spans are repeated', () => {
    const table = readTable(
      'Candidate | First round | First round | Second round | Second round',
      'Candidate | Votes | % | Votes | %',
      'Ada | 5 | 50.0 | 9 | 90.0',
      'Bo | 5 | 50.0 | 1 | 10.0',
    )
    expect(columnsOf(table)).toEqual([
      'candidate:name',
      'firstRoundVotes:votes',
      'firstRoundPercentage:share',
      'secondRoundVotes:votes',
      'secondRoundPercentage:share',
    ])
    expect(table.rows).toHaveLength(2)
  })

  test('with two header rows', () => {
    const table = readTable(
      'Candidate | First round | | Second round | ',
      ' | Votes | % | Votes | %',
      'Ada | 5 | 50.0 | 9 | 90.0',
      'Bo | 5 | 50.0 | 1 | 10.0',
    )
    expect(table.columns.map(({ key, label, role }) => [key, label, role])).toEqual([
      ['candidate', 'Candidate', 'name'],
      ['firstRoundVotes', 'First round Votes', 'votes'],
      ['firstRoundPercentage', 'First round %', 'share'],
      ['secondRoundVotes', 'Second round Votes', 'votes'],
      ['secondRoundPercentage', 'Second round %', 'share'],
    ])
    expect(valuesOf(table)[0]).toEqual(['Ada', 5, 50, 9, 90])
  })

  test('with numbers and shares of what the upper header names', () => {
    const table = readTable(
      'Party | Votes | | | Seats | | ',
      ' | # | % | ± | # | % | ±',
      'Red | 60 | 60.0 | +1.0 | 3 | 75.0 | +1',
      'Blue | 40 | 40.0 | −1.0 | 1 | 25.0 | −1',
    )
    expect(table.columns.map(({ role }) => role)).toEqual([
      'party',
      'votes',
      'share',
      'change',
      'seats',
      'seatShare',
      'change',
    ])
  })

  test.each([
    ['Votes | % | Seats | %', ['votes', 'share', 'seats', 'seatShare']],
    ['Votes | % | Delegates | Percentage', ['votes', 'share', 'delegates', 'delegateShare']],
    ['Votes | % | Electoral votes | %', ['votes', 'share', 'electoralVotes', 'electoralVoteShare']],
    ['Votes | Seats | % | Rank', ['votes', 'seats', 'share', 'rank']],
    ['Votes | % | Seats | % of votes', ['votes', 'share', 'seats', 'share']],
  ])('with shares of what they stand behind: %s', (labels, roles) => {
    const table = readTable(`Party | ${labels}`, 'Red | 60 | 60.0 | 3 | 75.0', 'Blue | 40 | 40.0 | 1 | 25.0')
    expect(table.columns.slice(1).map(({ role }) => role)).toEqual(roles)
  })

  test('whose shares have no label', () => {
    const table = readTable('Candidate | Votes | | Seats', 'Ada | 60 | 60.0% | 3', 'Bo | 40 | 40.0% | 1')
    expect(columnsOf(table)).toEqual(['candidate:name', 'votes:votes', 'percentage:share', 'seats:seats'])
  })

  test('of places has their names, but beside candidates a place is none', () => {
    expect(columnsOf(readTable('Region | Ada | Bo', 'North | 6 | 4', 'South | 1 | 2'))[0]).toBe('region:name')
    expect(
      columnsOf(readTable('District | Candidate | Votes', '1st | Ada | 4', '2nd | Bo | 2')).slice(0, 2),
    ).toEqual(['district:place', 'candidate:name'])
  })

  test.each([
    ['Popular vote (%)', 'share'],
    ['Vote share (%)', 'share'],
    ['Seats (%)', 'seatShare'],
    ['% of seats', 'seatShare'],
    ['State delegate', 'districtDelegates'],
    ['Regional votes', 'votes'],
    ['Seats contested', 'seatsContested'],
    ['Seats won', 'seats'],
    ['Party votes', 'votes'],
    ['Party leader', 'other'],
    ['Party/Alliance', 'party'],
    ['Presidential candidate', 'name'],
    ['Electoral Vote (EV)', 'electoralVotes'],
  ])('with the label %j has a column of role %s', (label, role) => {
    const table = readTable(`Nation | ${label} | X`, 'A | 1 | 2', 'B | 3 | 4')
    expect(table.columns[1]?.role).toBe(role)
  })

  test('takes a person named like an outcome for one where they have votes', () => {
    const table = readTable(
      'Candidate | Votes | %',
      'Nyan Win | 5 | 50.0',
      'Bo | 5 | 50.0',
      'Red win | Swing | 5.0',
    )
    expect(table.rows).toHaveLength(2)
    expect(summariesOf(table).map(([role]) => role)).toEqual(['outcome'])
  })

  test('that states outcome and majority in one row has a majority', () => {
    const table = readTable(
      'Party | Candidate | Votes | %',
      'Red | Ada | 60 | 60.0',
      'Blue | Bo | 40 | 40.0',
      'Red hold | Majority | 20 | 20.0',
      'Red hold | Red hold | Swing | 3.0',
    )
    expect(summariesOf(table)).toEqual([
      ['majority', 'Red hold', 'Majority', 20, 20],
      ['outcome', 'Red hold', 'Red hold', 'Swing', 3],
    ])
  })

  test('with a legend above its header keeps it as a note', () => {
    const table = readTable('Key: | Withdrew', 'Candidate | Votes | %', 'Ada | 60 | 60.0', 'Bo | 40 | 40.0')
    expect(columnsOf(table)).toEqual(['candidate:name', 'votes:votes', 'percentage:share'])
    expect(table.rows).toHaveLength(2)
    expect(summariesOf(table)).toEqual([['note', 'Key:', 'Withdrew', null]])
  })

  test('of several questions has no votes of one contest', () => {
    const { kind, data, tables } = read(
      `= 2014 referendums =\n\n== Results ==\n${[
        'Question | For | | Against | | Turnout',
        ' | Votes | % | Votes | % | ',
        'First | 60 | 60.0 | 40 | 40.0 | 50.0',
        'Second | 30 | 30.0 | 70 | 70.0 | 50.0',
      ]
        .map((row) => `| ${row} |\n`)
        .join('')}`,
    )
    expect(tables[0]?.columns.map(({ label, role }) => [label, role])).toEqual([
      ['Question', 'name'],
      ['For Votes', 'choiceVotes'],
      ['For %', 'choiceShare'],
      ['Against Votes', 'choiceVotes'],
      ['Against %', 'choiceShare'],
      ['Turnout', 'turnout'],
    ])
    expect(kind).toBe('election')
    expect(data).toEqual({ name: '2014 referendums' })
  })

  test('with a row of dashes that says nothing', () => {
    const table = readTable('Candidate | Votes', '--- | ---', 'Ada | 1')
    expect(valuesOf(table)).toEqual([['Ada', 1]])
  })

  test('with rows shorter than its header', () => {
    expect(valuesOf(readTable('Candidate | Votes | Seats', 'Ada | 1', 'Bo | 2 | 3'))).toEqual([
      ['Ada', 1, null],
      ['Bo', 2, 3],
    ])
  })

  test('with rows longer than its header keeps every cell', () => {
    const table = readTable('Candidate | Votes', 'Ada | 1 | late', 'Bo | 2 |')
    expect(valuesOf(table)).toEqual([
      ['Ada', 1, 'late'],
      ['Bo', 2, null],
    ])
    expect(columnsOf(table)[2]).toBe('column3:other')
  })

  test('run together with another, which begins at its caption and header', () => {
    const tables = readRows(
      'Spring | ',
      'Candidate | Votes',
      'Ada | 1',
      'Total | 1',
      'Autumn | ',
      'Candidate | Votes',
      'Bo | 2',
    )
    expect(tables.map(({ caption }) => caption)).toEqual(['Spring', 'Autumn'])
    expect(tables.map(valuesOf)).toEqual([[['Ada', 1]], [['Bo', 2]]])
  })

  test('of one row, or of nothing, loses nothing', () => {
    expect(valuesOf(readTable('Ada | 5'))).toEqual([['Ada', 5]])
    expect(readTable('only words').rows.length + readTable('only words').columns.length).toBeGreaterThan(0)
  })
})

describe('column keys', () => {
  test('are unique', () => {
    const table = readTable('Team | Score | Team | Score | Score2', 'a | 1 | b | 2 | 3')
    expect(table.columns.map(({ key }) => key)).toEqual(['team', 'score', 'team2', 'score2', 'score22'])
    expect(valuesOf(table)).toEqual([['a', 1, 'b', 2, 3]])
  })

  test('say percentage where the label has a percent sign', () => {
    const table = readTable('Party | Votes | Votes % | % | ±%', 'Red | 1 | 2% | 3% | 4%')
    expect(columnsOf(table).slice(1)).toEqual([
      'votes:votes',
      'votesPercentage:share',
      'percentage:share',
      'change:change',
    ])
  })

  test('are data whatever they are called', () => {
    const table = readTable('Candidate | constructor | __proto__ | — | Votes', 'Ada | 1 | 2 | 3 | 4')
    expect(valuesOf(table)).toEqual([['Ada', 1, 2, 3, 4]])
  })
})

test('labels that count up are a header behind empty corners, too', () => {
  const table = readTable(
    ' | | Rating | 1 | 2 | 3 | Total | Tie break',
    '1 | | 2590 | - | ½ | 1 | 1½ | ',
    '2 | | 2635 | ½ | - | ½ | 1 | 0.75',
    '3 | | 2600 | 0 | ½ | - | ½ | ',
  )
  expect(table.columns.map(({ label }) => label)).toContain('Rating')
  expect(table.rows).toHaveLength(3)
})
