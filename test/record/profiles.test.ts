import { describe, expect, test } from 'vitest'
import { Profile } from '../../src/profile/profile.js'
import { read } from './read.js'

const ship = new Profile({
  name: 'ship',
  match: { names: ['Infobox ship'], keys: ['launched', 'builder'] },
  fields: { launched: { type: 'date', aliases: ['launch date'] }, builder: { type: 'text' } },
  groups: { decks: { members: { length: { type: 'number' } } } },
  columns: { guns: { type: 'number', labels: ['guns', 'gun *'] } },
  record: { fields: { built: { from: ['launched'] }, yard: { from: ['builder', '$title'] } } },
})
const text =
  '= HMS Example =\nInfobox\n- Launch Date: 22 June 1917\n- Length2: 5\n\n| Name | Gun count |\n| A | 1.200 |\n'

test('a profile of one’s own reads what only it knows', () => {
  expect(read(text).kind).toBe('generic')
  const record = read(text, [ship])
  expect(record).toMatchObject({
    kind: 'ship',
    data: { built: '1917-06-22', yard: 'HMS Example' },
    infoboxes: [{ fields: { launched: '1917-06-22' }, groups: { decks: [{ slot: 2, length: 5 }] } }],
  })
  expect(record.tables[0]?.columns[1]).toMatchObject({ role: 'guns' })
})

test('a profile of one’s own is tried before the shipped ones', () => {
  const both = '= A =\nInfobox\n- Election Name: A\n- Ongoing: no\n- Builder: B\n'
  expect(read(both).kind).toBe('election')
  expect(read(both, [ship]).kind).toBe('ship')
})

test('a profile of a shipped one’s name takes its place', () => {
  const own = new Profile({
    name: 'election',
    match: { keys: ['electionName'] },
    fields: { electionName: { type: 'text' } },
  })
  const article = '= A =\nInfobox\n- Election Name: A\n- Popular Vote1: 12\n'
  expect(read(article, [own])).toMatchObject({
    kind: 'election',
    data: null,
    infoboxes: [{ groups: { numbered: [{ slot: 1, popularVote: 12 }] } }],
  })
  expect(read('= A =\nInfobox\n- Ongoing: no\n- Popular Vote1: 12\n', [own]).kind).toBe('generic')
})

test('only the infobox that matches is read with the profile', () => {
  const record = read('= A =\nInfobox\n- Weather: 5\n\nInfobox\n- Launched: 1917\n', [ship])
  expect(record.kind).toBe('ship')
  expect(record.infoboxes.map(({ fields }) => fields)).toEqual([{ weather: 5 }, { launched: '1917' }])
})

test('an infobox of other keys is an election’s where the title and a table say so', () => {
  const article = (title: string) =>
    read(
      `= ${title} =\nInfobox\n- Name: A\n- Date: 22 October 2017\n\n== Result ==\n| Party | Candidate | Votes |\n| Red | Ada Roe | 5 |\n| Blue | Bo Lee | 4 |\n`,
    )
  expect(article('2017 Kelver by-election')).toMatchObject({
    kind: 'election',
    data: { date: '2017-10-22', options: [{ name: 'Ada Roe', votes: 5 }, { name: 'Bo Lee' }] },
    infoboxes: [{ fields: { name: 'A', date: '2017-10-22' } }],
  })
  expect(article('Ada Roe').kind).toBe('generic')
})

test('who voted for whom makes no election of an article, whatever its title says', () => {
  const poll = '| Age group | Lee | Day | % of vote |\n| 18–29 | 60 | 39 | 25 |\n| 30–44 | 45 | 52 | 75 |\n'
  expect(read(`= 2010 Orland general election =\n\n${poll}`).kind).toBe('generic')
})

test('games that were won make no election', () => {
  const games = '| Team | Win | Loss | % |\n| Mets | 82 | 59 | .582 |\n| Ravens | 77 | 63 | .550 |\n'
  expect(read(`= 1994 Eastern League season =\n\n${games}`)).toMatchObject({ kind: 'generic', data: null })
})

test('columns of ballots are votes in an article on votes, and in no other', () => {
  const article = (title: string) =>
    read(`= ${title} =\n| Cardinal | Ballot 1 | Ballot 2 |\n| Ada Roe | 24 | 30 |\n| Bo Lee | 20 | 14 |\n`)
  const conclave = article('1963 conclave')
  expect(conclave.tables[0]?.columns.map(({ role }) => role)).toEqual(['name', 'votes', 'votes'])
  expect(conclave).toMatchObject({
    kind: 'election',
    data: { options: [{ name: 'Ada Roe', votes: 24 }, {}] },
  })
  const other = article('Ada Roe')
  expect(other.kind).toBe('generic')
  expect(other.tables[0]?.columns.map(({ role }) => role)).toEqual(['name', 'other', 'other'])
})

test('an infobox is known by its name with or without the word before it', () => {
  for (const name of ['Infobox legislative election', 'legislative election']) {
    const { data } = read(
      `= A =\n${name.startsWith('I') ? '' : 'Infobox '}${name}\n- leader1: Ada Roe\n- party1: Red\n- seats1: 5\n`,
    )
    expect(data?.options).toMatchObject([{ name: 'Red', kind: 'party', leader: 'Ada Roe' }])
  }
})

describe('a season of a league', () => {
  const season = (...lines: string[]) =>
    read(`= 1992 season =\n\nInfobox\n${lines.map((line) => `- ${line}\n`).join('')}`)

  test('has the cups that it leads to, each with its qualifiers', () => {
    const { kind, infoboxes } = season(
      'Competition: First League',
      'Season: 1992',
      'Continentalcup1: Cup of Champions',
      'Continentalcup1 Qualifiers: Rovers',
      'Continentalcup2: Cup of Winners',
      'Continentalcup2 Qualifiers: Town',
    )
    expect(kind).toBe('league')
    expect(infoboxes[0]?.groups).toEqual({
      continentalCups: [
        { slot: 1, continentalCup: 'Cup of Champions', continentalCupQualifiers: 'Rovers' },
        { slot: 2, continentalCup: 'Cup of Winners', continentalCupQualifiers: 'Town' },
      ],
    })
  })

  test('is not the season of one of its clubs', () => {
    const { kind, data } = season(
      'Club: Rovers',
      'Season: 1992',
      'League: First League',
      'League Topscorer: Ada Lee (8 goals)',
      'Highest Attendance: 5,011',
    )
    expect([kind, data]).toEqual(['generic', null])
  })
})

test('shares of what is said to be no vote make no election', () => {
  const districts =
    '| Name | Area | % of state population |\n| Alder | 17,413 | 4.22% |\n| Birch | 5,417 | 1.68% |\n'
  expect(read(`= Districts of Kelver =\n\n${districts}`).kind).toBe('generic')
  expect(read(`= Kelver =\n\n${districts.replace('state population', 'the vote')}`).kind).toBe('election')
})
