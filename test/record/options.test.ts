import { describe, expect, test } from 'vitest'
import { box, optionsOf, read, results } from './read.js'

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

  test('have the passes of a ranked count as rounds, and no seats where a party only contests them', () => {
    const passes = read(
      box('Candidate1: Ada Roe', 'Candidate2: Bo Lee') +
        results('Candidate | Pass 1 | Pass 2', 'Ada Roe | 6 | 9', 'Bo Lee | 5 | 6', 'Cy Poe | 4 | '),
    )
    expect(optionsOf(passes, 'name', 'rounds')[1]).toEqual([
      'Bo Lee',
      [
        { round: 1, votes: 5 },
        { round: 2, votes: 6 },
      ],
    ])
    const contested = read(
      box('Type: legislative', 'Party1: Red Party', 'Seats1: 5') +
        results(
          'Party | Votes | Candidates | Seats contesting',
          'Red Party | 60 | 9 | 8',
          'Blue | 40 | 7 | 7',
        ),
    )
    expect(optionsOf(contested, 'name', 'votes', 'seats')).toEqual([
      ['Red Party', 60, 5],
      ['Blue', 40, undefined],
    ])
  })
})

test('the net change of seats stands behind those gained and lost', () => {
  const record = read(`= 2015 Kelver Borough Council election =

| Party | Seats | Gains | Losses | Net gain/loss | Seats % | Votes % | Votes | +/− |
| Conservative | 32 | 9 | 0 | +9 | 66.7 | 48.1 | 51,232 | +3.2% |
| Labour | 12 | 0 | 9 | −9 | 33.3 | 51.9 | 55,278 | −3.2% |
`)
  expect(optionsOf(record, 'seats', 'seatChange')).toEqual([
    [32, 9],
    [12, -9],
  ])
})

test('votes for too many or too few are for no option', () => {
  const record = read(`= 2020 Kelver Democratic presidential primary =

Infobox
- Election Name: 2020 Kelver Democratic presidential primary
- Registered Voters: 1,200,000

| Candidate | Votes | % |
| Ada Bern | 473,861 | 58.33 |
| Bo Dahl | 338,562 | 41.67 |
| Overvotes / Undervotes | 6,112 | – |
| Total | 812,423 | 100 |
`)
  expect(optionsOf(record, 'name')).toEqual([['Ada Bern'], ['Bo Dahl']])
  expect(record.infoboxes[0]?.fields.registeredVoters).toBe(1200000)
  expect(record.data?.registered).toBe(1200000)
})
