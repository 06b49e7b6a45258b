import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { camelCase, compactKey, parseKey } from '../../src/profile/key.js'

describe('a key taken apart', () => {
  test.each([
    ['Popular Vote1', 'popularVote', 1],
    ['popular_vote12', 'popularVote', 12],
    ['Candidate 3', 'candidate', 3],
    ['CANDIDATE1', 'candidate', 1],
    ['candidate01', 'candidate', 1],
    ['Candidate0', 'candidate', 0],
    [' Colour2 ', 'colour', 2],
    ['Größe 2', 'größe', 2],
    ['党1', '党', 1],
    ['hasOwnProperty2', 'hasOwnProperty', 2],
  ])('%j: name, then slot', (raw, name, slot) => {
    expect(parseKey(raw)).toEqual({ name, slot })
  })

  test.each([
    ['leader1_type', 'leaderType', 1],
    ['Image1 Size', 'imageSize', 1],
    ['Map2-Image', 'mapImage', 2],
    ['Part1 Choice2', 'part1Choice', 2],
  ])('%j: the number inside', (raw, name, slot) => {
    expect(parseKey(raw)).toEqual({ name, slot })
  })

  test.each([
    ['1data2', '1data', 2],
    ['2Data1', '2Data', 1],
  ])('%j: digits in front belong to the name', (raw, name, slot) => {
    expect(parseKey(raw)).toEqual({ name, slot })
  })

  test.each([
    ['Census 2010', 'census2010'],
    ['Pop1999', 'pop1999'],
    ['Candidate1000', 'candidate1000'],
    ['leader1type', 'leader1type'],
    ['12a', '12a'],
    ['2008', '_2008'],
    ['7', '_7'],
    ['candidate²', 'candidate²'],
    ['Previous Year', 'previousYear'],
    ['ONGOING', 'ongoing'],
    ['MPs', 'mPs'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
    ['%', '%'],
    ['—', '—'],
    ['', ''],
    ['𝒜bc', '𝒜bc'],
    ['ÉLECTION date', 'électionDate'],
  ])('%j: no slot', (raw, name) => {
    expect(parseKey(raw)).toEqual({ name, slot: null })
  })

  test('a spelling with other case, spaces or marks is the same key', () => {
    for (const spelling of ['Popular Vote', 'popular_vote', 'POPULAR VOTE', 'popular-vote'])
      expect(compactKey(spelling)).toBe('popularvote')
  })
})

const words = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom(...'abcxyzäß党') }), {
  minLength: 1,
  maxLength: 4,
})

test('words and a slot give the words and the slot back, however they are joined', () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(' ', '_', '-'),
      (parts, slot, mark) => {
        const { name, slot: read } = parseKey(parts.join(mark) + slot)
        expect(read).toBe(slot)
        expect(name).toBe(camelCase(parts.join(' ')))
      },
    ),
  )
})

test('the camelCase form of a key is that key', () => {
  fc.assert(
    fc.property(words, (parts) => {
      const name = camelCase(parts.join(' '))
      expect(camelCase(name)).toBe(name)
    }),
  )
})

test('no key is one that an object would list out of its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 _-a%') }), (text) => {
      expect(parseKey(text).name).not.toMatch(/^\d+$/)
    }),
  )
})
