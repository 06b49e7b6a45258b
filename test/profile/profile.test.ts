import { describe, expect, test } from 'vitest'
import { defaultProfiles, genericProfile, Profile } from '../../src/profile/profile.js'

const [election = genericProfile] = defaultProfiles

describe('a key of an election', () => {
  test.each([
    ['Popular Vote1', 'popularVote', 'number'],
    ['votes1', 'popularVote', 'number'],
    ['Nominee1', 'candidate', 'text'],
    ['Leader1', 'candidate', 'text'],
    ['Colour1', 'color', 'color'],
    ['image1', 'image', 'file'],
    ['Image1 Size', 'imageSize', 'text'],
    ['1data1', '1data', 'auto'],
    ['leader1_since', 'leaderSince', 'date'],
  ])('%j is member %s of a candidate', (raw, key, type) => {
    expect(election.resolve(raw)).toEqual({
      group: 'candidates',
      key,
      type,
      known: true,
      slot: 1,
      part: null,
    })
  })

  test('with a part is a choice of that part', () => {
    const choice = { group: 'choices', key: 'choice', known: true, part: 2, slot: 3, type: 'text' }
    for (const raw of ['part2_choice3', 'Part2 Choice3', 'part 2 choice3'])
      expect(election.resolve(raw)).toEqual(choice)
    expect(election.resolve('Part2 Subject')).toMatchObject({ key: 'subject', part: 2, slot: 1 })
  })

  test('that is a field is one, numbers or not', () => {
    expect(election.resolve('Election Date')).toEqual({
      group: null,
      key: 'electionDate',
      type: 'date',
      known: true,
    })
    expect(election.resolve('party_colour')).toMatchObject({ group: null, key: 'partyColor' })
  })

  test('that is unknown keeps its own name', () => {
    expect(election.resolve('Weather')).toEqual({ group: null, key: 'weather', type: 'auto', known: false })
    expect(election.resolve('weather3')).toEqual({
      group: 'numbered',
      key: 'weather',
      type: 'auto',
      known: false,
      slot: 3,
      part: null,
    })
    expect(election.resolve('Part2 Weather')).toMatchObject({
      group: 'numbered',
      key: 'partWeather',
      slot: 2,
    })
  })

  test('called like something of every object is a key like any other', () => {
    for (const raw of ['constructor', 'toString', 'hasOwnProperty', '__proto__'])
      expect(election.resolve(raw)).toMatchObject({ group: null, known: false })
    expect(election.resolve('constructor2')).toMatchObject({ group: 'numbered', key: 'constructor', slot: 2 })
    expect(election.column('constructor')).toBeNull()
    expect(election.column('__proto__')).toBeNull()
  })
})

describe('a profile of one’s own', () => {
  const ship = new Profile({
    name: 'ship',
    match: { names: ['Infobox ship'], keys: ['launched'] },
    fields: { launched: { type: 'date', aliases: ['name'] }, name: { type: 'text' } },
    groups: { decks: { prefix: 'deck', members: { length: { type: 'number' } } } },
    columns: {
      tonnage: { type: 'number', labels: ['tons', 'votes'] },
      votes: { type: 'text', labels: ['ayes'] },
    },
  })

  test('a key’s own spelling wins over another’s alias', () => {
    expect(ship.resolve('Name')).toMatchObject({ key: 'name', type: 'text' })
  })

  test('its column labels come before the shared ones, and its columns replace those of the same role', () => {
    expect(ship.column('Tons')).toEqual({ role: 'tonnage', type: 'number', key: null })
    expect(ship.column('Votes')?.role).toBe('tonnage')
    expect(ship.column('Ayes')).toEqual({ role: 'votes', type: 'text', key: null })
    expect(ship.column('Percentage')?.role).toBe('share')
  })

  test('its prefixed families read part and slot', () => {
    expect(ship.resolve('deck2_length1')).toEqual({
      group: 'decks',
      key: 'length',
      type: 'number',
      known: true,
      slot: 1,
      part: 2,
    })
    expect(ship.resolve('deck2_width1')).toMatchObject({ group: 'numbered' })
  })

  test('knows no record where none is described', () => {
    expect(ship.record).toBeNull()
    expect(election.record?.options?.order.slice(0, 2)).toEqual(['votes', 'share'])
  })
})

test('the shipped profiles pass the check that users’ files must pass', async () => {
  const { meaningProblems } = await import('../../src/profile/meaning-problems.js')
  const { ProfilePlaces } = await import('../../src/profile/profile-places.js')
  const { profileSchema } = await import('../../src/profile/schema.js')
  const { Value } = await import('typebox/value')
  const { LineCounter, parseDocument } = await import('yaml')
  const places = new ProfilePlaces(parseDocument(''), new LineCounter())
  for (const { source } of defaultProfiles) {
    expect(Value.Check(profileSchema, source)).toBe(true)
    expect(meaningProblems(source, places)).toEqual([])
  }
})
