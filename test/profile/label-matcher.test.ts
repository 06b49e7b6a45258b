import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LabelMatcher } from '../../src/profile/label-matcher.js'
import { normalizeLabel } from '../../src/profile/normalize-label.js'
import { genericProfile, optionKinds, summaryLabels } from '../../src/profile/profile.js'

const matcher = new LabelMatcher([
  ['votes', ['votes', 'votes *', 'popular vote']],
  ['share', ['votes %', 'votes in percent *', '%']],
  ['gain', ['* gain', '* big gain']],
  ['loss', ['* lost *']],
])

describe('a label', () => {
  test.each([
    ['votes', 'votes'],
    ['VOTES', 'votes'],
    [' Votes: ', 'votes'],
    ['Votes[a]', 'votes'],
    ['Votes (first round)', 'votes'],
    ['Popular_Vote', 'votes'],
    ['Votes  %', 'share'],
    ['Votes in percent of all', 'share'],
    ['%', 'share'],
    ['Green gain', 'gain'],
    ['Labour big gain', 'gain'],
    ['Whigs lost here', 'loss'],
  ])('%j is %s', (label, entry) => {
    expect(matcher.find(label)).toBe(entry)
  })

  test.each([
    'voters',
    'vote',
    'gain',
    'lost',
    'popular vote share',
    '',
    '::',
    'x'.repeat(81),
    'constructor',
    '__proto__',
  ])('%j is of none', (label) => {
    expect(matcher.find(label)).toBeNull()
  })

  test('an exact label wins over a pattern, a longer pattern over a shorter one', () => {
    expect(matcher.find('votes %')).toBe('share')
    const order = new LabelMatcher([
      ['short', ['total *']],
      ['long', ['total valid *']],
    ])
    expect(order.find('Total valid votes')).toBe('long')
    expect(order.find('Total votes')).toBe('short')
  })

  test('of two entries with one label, the first keeps it', () => {
    const both = new LabelMatcher([
      ['first', ['name']],
      ['second', ['name']],
    ])
    expect(both.find('Name')).toBe('first')
  })
})

describe('the shipped vocabulary', () => {
  test.each([
    ['Votes', 'votes'],
    ['Popular votes', 'votes'],
    ['Votes (1st round)', 'votes'],
    ['%', 'share'],
    ['Percentage', 'share'],
    ['±%', 'change'],
    ['National delegates', 'delegates'],
    ['Seats', 'seats'],
    ['Candidate', 'name'],
    ['Party', 'party'],
    ['Home team', null],
  ])('column %j is %s', (label, role) => {
    expect(genericProfile.column(label)?.role ?? null).toBe(role)
  })

  test.each([
    ['Total', 'total'],
    ['Totals:', 'total'],
    ['Invalid/blank votes', 'invalid'],
    ['Registered voters/turnout', 'turnout'],
    ['Majority', 'majority'],
    ['Labour hold', 'outcome'],
    ['Liberal gain from Conservative', 'outcome'],
    ['Source: official gazette', 'note'],
    ['Uncommitted', null],
    ['Tori Gains', null],
  ])('row %j is %s', (label, role) => {
    expect(summaryLabels.find(label)).toBe(role)
  })

  test.each([
    ['Uncommitted', 'uncommitted'],
    ['Others', 'others'],
    ['Others and write-ins', 'others'],
    ['Write-in votes', 'write-in'],
    ['None of the above', 'none'],
    ['Yes', 'choice'],
    ['Noah Others', null],
  ])('option %j is of kind %s', (name, kind) => {
    expect(optionKinds.find(name)).toBe(kind)
  })
})

test('letter case, notes and white space at the ends never matter', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('total', 'valid votes', 'turnout', 'green hold'),
      fc.constantFrom('', ' ', ':', '[a]', ' *', '.'),
      (label, end) => {
        const found = summaryLabels.find(label)
        expect(found).not.toBeNull()
        expect(summaryLabels.find(label.toUpperCase() + end)).toBe(found)
        expect(summaryLabels.find(` ${label}${end}`)).toBe(found)
      },
    ),
  )
})

test('a normalized label is normalized already', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abZ 1_[](){}:.,;'*’\t") }), (text) => {
      const once = normalizeLabel(text)
      expect(once).toBe(once.toLowerCase())
      expect(once).not.toMatch(/[()]|^ | $| {2}/)
    }),
  )
})

test('names of any script are told from labels, and labels in them found', () => {
  const labels = new LabelMatcher([
    ['total', ['összesen', 'toplam *', 'σύνολο']],
    ['hold', ['* tartás']],
  ])
  expect(labels.find('ÖSSZESEN')).toBe('total')
  expect(labels.find('Σύνολο:')).toBe('total')
  expect(labels.find('Toplam oy')).toBe('total')
  expect(labels.find('Zöld tartás')).toBe('hold')
  expect(labels.find('Özlem Tartar')).toBeNull()
})

test('a label is found whatever stands around its words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('total', 'valid votes', 'electorate', 'registered voters', 'turnout', 'source'),
      fc.constantFrom('', '(', ' ', '* ', '[a] '),
      fc.constantFrom('', ')', '*', '†', ' ', ' [b]', ':', '’'),
      (label, before, after) => {
        expect(summaryLabels.find(before + label + after.replace('†', ''))).not.toBeNull()
      },
    ),
  )
})
