import { expect, test } from 'vitest'
import { optionsOf, read, readTable, summariesOf } from './read.js'

const contest = (...rows: string[]) =>
  read(
    `= 2012 Kelver gubernatorial election =\n\n== Results ==\n${rows.map((row) => `| ${row} |\n`).join('')}`,
  )

const usual = [
  ['Ada Bern', 'Red Party', 6120, 61.2],
  ['Cora Dahl', 'Blue Party', 3880, 38.8],
]

test.each([
  [
    'columns in the other order, so that the numbers stand before the label of the total',
    [
      '% of vote | No. of votes | Party | Candidate',
      '61.2 | 6,120 | Red Party | Ada Bern',
      '38.8 | 3,880 | Blue Party | Cora Dahl',
      '100 | 10,000 | | Total',
    ],
  ],
  [
    'shares with a comma before the label of the total',
    [
      'Pct. | Votes | Party | Candidate',
      '61,2 % | 6 120 | Red Party | Ada Bern',
      '38,8 % | 3 880 | Blue Party | Cora Dahl',
      '100,0 % | 10 000 | | Totals',
    ],
  ],
  [
    'the winner in bold',
    [
      'Party | Candidate | Raw votes | Pct.',
      "Red Party | '''Ada Bern''' | '''6,120''' | **61.2%**",
      'Blue Party | Cora Dahl | 3,880 | 38.8%',
      '**Total** | | **10,000** | **100%**',
    ],
  ],
  [
    'the share in the cell of the votes',
    [
      'Candidate | Party | Votes (%)',
      'Ada Bern | Red Party | 6,120 (61.2%)',
      'Cora Dahl | Blue Party | 3,880 (38.8%)',
      'Overall | | 10,000 (100%)',
    ],
  ],
  [
    'the party behind the name',
    [
      'Candidate | Vote total | Percentage',
      'Ada Bern (Red Party) | 6,120 | 61.2%',
      'Cora Dahl (Blue Party) | 3,880 | 38.8%',
      'All votes | 10,000 | 100%',
    ],
  ],
  [
    'a mark of the winner',
    [
      'Candidate | Party | Popular vote | Share',
      '✓ Ada Bern | Red Party | 6,120 | 61.2%',
      'Cora Dahl | Blue Party | 3,880 | 38.8%',
      'Σ | | 10,000 | 100%',
    ],
  ],
  [
    'German headers and separators',
    [
      'Kandidat | Partei | Stimmen | Prozent',
      'Ada Bern | Red Party | 6.120 | 61,2 %',
      'Cora Dahl | Blue Party | 3.880 | 38,8 %',
      'Gesamt | | 10.000 | 100 %',
    ],
  ],
])('options of a table with %s', (_, rows) => {
  const record = contest(...rows)
  expect(optionsOf(record, 'name', 'party', 'votes', 'share')).toEqual(usual)
  expect(record.data?.totals).toEqual({ votes: 10000, share: 100 })
})

test('a state in brackets behind a name is no party', () => {
  const record = contest('Candidate | Votes', 'Ada Bern (OH) | 6,120', 'Cora Dahl (Iowa) | 3,880')
  expect(optionsOf(record, 'name', 'party')).toEqual([
    ['Ada Bern (OH)', undefined],
    ['Cora Dahl (Iowa)', undefined],
  ])
})

test('figures with their labels in one row are no option', () => {
  const record = contest(
    'Party | Candidate | Count 1',
    'Red | Ada Bern | 2,106',
    'Blue | Cora Dahl | 1,740',
    'Electorate: 14,000 | Valid: 3,846 | Quota: 1,924',
  )
  expect(optionsOf(record, 'name')).toEqual([['Ada Bern'], ['Cora Dahl']])
  expect(record.tables.map(({ summaries }) => summaries.map(({ role }) => role))).toEqual([['note']])
})

test('a party goes by its own name under that of its alliance', () => {
  const record = contest(
    'Coalition | Party | Votes',
    'Union | Olive | 60',
    'Union | Others | 15',
    'Freedoms | Forza | 20',
    'Others | | 5',
  )
  expect(optionsOf(record, 'name', 'alliance', 'votes')).toEqual([
    ['Olive', 'Union', 60],
    ['Others', 'Union', 15],
    ['Forza', 'Freedoms', 20],
    ['Others', undefined, 5],
  ])
})

test('shares of the seats beside those of the votes are told apart', () => {
  const record = contest(
    'Candidates | | | | | Votes | | ',
    'Party | Leader | Stood | Elected | % of total | % | No. | Net %',
    'Red Party | Ada Bern | 633 | 376 | 57.8 | 60.0 | 6,000 | -0.2',
    'Blue Party | Cora Dahl | 633 | 274 | 42.2 | 40.0 | 4,000 | +3.2',
  )
  expect(optionsOf(record, 'name', 'votes', 'share', 'seats')).toEqual([
    ['Red Party', 6000, 60, 376],
    ['Blue Party', 4000, 40, 274],
  ])
})

test('a party’s results over the years are no contest', () => {
  const { kind, data } = read(
    '= Red Party =\n\n== Results ==\n| Election | Leader | Votes | % |\n| 2004 | Ada Bern | 512,300 | 41.2 |\n| 2008 | Bo Day | 480,110 | 38.0 |\n',
  )
  expect([kind, data]).toEqual(['generic', null])
})

test('the number that wins is no option', () => {
  const record = contest('Candidate | Electoral votes', 'Ada Bern | 5', 'Cora Dahl | 3', 'Needed to win | 5')
  expect(optionsOf(record, 'name')).toEqual([['Ada Bern'], ['Cora Dahl']])
  expect(record.tables.map(summariesOf)).toEqual([[['quota', 'Needed to win', 5]]])
})

test('under a title of an election a table of counties is one', () => {
  expect(contest('County | Ada Bern | %', 'Alder | 612 | 61.2%', 'Birch | 388 | 38.8%').kind).toBe('election')
})

test('numbers of candidates are no names beside parties', () => {
  const record = contest('Party | Candidates | Votes', 'Red Party | 8 | 6,000', 'Blue Party | 4 | 4,000')
  expect(optionsOf(record, 'name', 'votes')).toEqual([
    ['Red Party', 6000],
    ['Blue Party', 4000],
  ])
})

test('of two rounds with tables of their own the second decides', () => {
  const { data } = read(
    '= 2014 Kelver election =\n\n== First round ==\n| Candidate | Votes |\n| Ada Bern | 50 |\n| Bo Day | 40 |\n| Cy Ek | 30 |\n\n== Second round ==\n| Candidate | Votes |\n| Ada Bern | 61 |\n| Bo Day | 59 |\n',
  )
  expect(data?.options).toMatchObject([
    { name: 'Ada Bern', votes: 61 },
    { name: 'Bo Day', votes: 59 },
  ])
})

test('an empty corner over the numbers of the rows is no lost span', () => {
  const table = readTable(
    ' | Player | Rating | 1 | 2 | 3 | Total',
    '1 | Ada Brown | 2600 | — | ½ | 1 | 1½',
    '2 | Bo Clark | 2550 | ½ | — | ½ | 1',
    '3 | Cy Dale | 2500 | 0 | ½ | — | ½',
  )
  expect(table.realigned).toBe(false)
  expect(table.rows[1]).toMatchObject({ player: 'Bo Clark', rating: 2550, total: 1 })
})
