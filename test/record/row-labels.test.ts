import { describe, expect, it, test } from 'vitest'
import { columnsOf, read, readTable } from './read.js'

const contest = (...rows: string[]) =>
  read(
    `= 2012 Kelver gubernatorial election =\n\n== Results ==\n${rows.map((row) => `| ${row} |\n`).join('')}`,
  )

const rolesWith = (label: string) =>
  contest(
    'Party | Votes | %',
    'Red Party | 600 | 60.0',
    'Blue Party | 400 | 40.0',
    `${label} | 50 | 4.8`,
  ).tables[0]?.summaries.map(({ role }) => role)

test.each([
  ['invalid', 'Spoilt and null votes'],
  ['invalid', 'Null and blank votes'],
  ['invalid', 'Void/blank'],
  ['invalid', 'Spoilt ballot papers'],
  ['invalid', 'Votos nulos y en blanco'],
  ['invalid', 'Bulletins blancs et nuls'],
  ['invalid', 'Schede bianche e nulle'],
  ['invalid', 'Ungültige Stimmen'],
  ['invalid', 'Głosy nieważne'],
  ['abstentions', 'Abstenções'],
  ['abstentions', 'Non-voters'],
  ['registered', 'Eleitores registrados'],
  ['registered', 'Censo electoral'],
  ['registered', 'Electeurs inscrits'],
  ['registered', 'Aventi diritto'],
  ['registered', 'Enrolled voters'],
  ['registered', 'Number of eligible voters'],
  ['turnout', 'Votos emitidos'],
  ['turnout', 'Turnout/registered voters'],
  ['valid', 'Giltiga röster'],
  ['total', 'Gesamtstimmen'],
  ['majority', 'Margin of victory (votes)'],
  ['majority', 'Winning majority'],
  ['quota', 'Majority needed'],
])('a row of %s: %s', (role, label) => {
  expect(rolesWith(label)).toEqual([role])
})

test.each(['Spoiler Party', 'Blanco', 'Polly Nulle', 'Registrar Smith', 'Suma', 'Valida Roe'])(
  'an option: %s',
  (name) => {
    expect(rolesWith(name)).toEqual([])
  },
)

describe('rows below the one that is 100%', () => {
  const rows = [
    'Party | Votes | %',
    'Red Party | 600 | 60.0',
    'Blue Party | 400 | 40.0',
    'Total | 1,000 | 100',
  ]

  it('are no options, whatever their label', () => {
    const record = contest(...rows, 'Áhtán | 50 | 4.8', 'Listalaččat | 2,000 |')
    expect(record.tables[0]?.summaries.map(({ role }) => role)).toEqual(['total', 'other', 'other'])
  })

  it('are options where they are a kind of option, name a candidate too, or another total follows', () => {
    expect(contest(...rows, 'Write-ins | 50 | 4.8').tables[0]?.rows).toHaveLength(3)
    expect(contest(...rows, 'Green | 50 | 4.8', 'Total | 50 | 100').tables[0]?.rows).toHaveLength(3)
    expect(
      contest(
        'Candidate | Party | Votes | %',
        'Ada Bern | Red Party | 600 | 60.0',
        'Cora Dahl | Blue Party | 400 | 40.0',
        'Total | | 1,000 | 100',
        'Eva Falk | Green Party | 50 | 4.8',
      ).tables[0]?.rows,
    ).toHaveLength(3)
  })
})

test('a size under a header that may name the rows is a number, where other words name them', () => {
  const { tables } = read('= X =\n\n| Field | Area | Harvest |\n| North | 4 | 30 |\n| South | 3.5 | 20 |\n')
  expect(tables[0]?.columns.map(({ role, type }) => [role, type])).toEqual([
    ['name', 'text'],
    ['other', 'decimal'],
    ['other', 'integer'],
  ])
  expect(tables[0]?.rows[1]).toEqual({ field: 'South', area: 3.5, harvest: 20 })
})

test('what all rows say alike names none of them', () => {
  const votes = (...labels: string[]) =>
    columnsOf(
      readTable(
        '| | Total score | Kelver | Selva',
        ...['Northam', 'Dale', 'Riverton'].map(
          (name, at) => `${labels[at]} | ${name} | ${7 + at} | 3 | ${4 + at}`,
        ),
      ),
    )
  expect(votes('Contestants', 'Contestants', 'Contestants').slice(0, 2)).toEqual([
    expect.stringMatching(/:other$/),
    expect.stringMatching(/:name$/),
  ])
  expect(votes('North', 'South', 'North')[0]).toMatch(/:name$/)
})

test('words alone behind two empty columns are in their own column, and head no rows', () => {
  const table = readTable('12 points | 10 points | 1 point', ' | Denmark | Italy', ' | | Norway')
  expect(table.summaries).toEqual([])
  expect(table.rows[1]).toEqual({ '12Points': null, '10Points': null, '1Point': 'Norway' })
})

test('numbers with a point behind them name no rows where there are words', () => {
  const table = readTable(
    'Place (Posición) | Team (Equipo) | Played | Points',
    '1. | Reds | 13 | 23',
    '2. | Blues | 13 | 21',
    '3. | Greens | 13 | 20',
  )
  expect(table.columns.map(({ role }) => role)).toEqual(['other', 'name', 'other', 'other'])
})
