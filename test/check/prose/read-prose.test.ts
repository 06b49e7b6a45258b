import { describe, expect, test } from 'vitest'
import { datesIn } from '../../../src/check/prose/dates.js'
import { nameOf } from '../../../src/check/prose/names.js'
import { readProse } from '../../../src/check/prose/read-prose.js'
import { clausesOf, sentencesOf } from '../../../src/check/prose/sentences.js'
import { contextOf } from '../rules/run.js'

const results = `==Results==
| Candidate | Votes | Delegates |
| John F. Kerry | 11,397 | 46 |
| Howard Dean | 7,060 | 24 |
| Robert Hughes | 19 | 0 |
| Simon Hughes | 12 | 0 |
`

/** Every statement as `kind! subject text (of whole)`, without the mark where it is not certain. */
function stated(lead: string, title = '2004 Washington Democratic presidential caucuses'): string[] {
  const text = `= ${title} =\n\n${lead}\n\n${results}`
  return readProse(contextOf(text)).map((statement) => {
    expect(text.slice(statement.span[0], statement.span[1])).toBe(statement.text)
    const option = 'option' in statement && statement.option !== null ? ` ${nameOf(statement.option)}:` : ''
    const whole =
      statement.kind === 'count' && statement.whole !== null ? ` of ${statement.whole.reading.exact}` : ''
    const what = statement.kind === 'count' ? ` ${statement.counted}` : ''
    return `${statement.kind}${statement.kind === 'count' && !statement.certain ? '' : '!'}${option} ${statement.text}${whole}${what}`
  })
}

describe('what prose states', () => {
  test.each([
    [
      'Kerry won Washington with 48% of the vote.',
      ['winner! John F. Kerry: Kerry', 'share! John F. Kerry: 48%'],
    ],
    ['John Kerry easily won the caucuses.', ['winner! John F. Kerry: Kerry']],
    ['Kerry defeated Howard Dean.', ['winner! John F. Kerry: Kerry']],
    ['A total of 76 (of 95) delegates were awarded.', ['count! 76 of 95 delegates']],
    ['Dean received 24 of the 76 delegates.', ['count! Howard Dean: 24 of 76 delegates']],
    [
      'There was a 15% threshold, and a threshold of 5 percent before.',
      ['threshold! 15%', 'threshold! 5 percent'],
    ],
    ['Dean had 7,060 votes.', ['count! Howard Dean: 7,060 votes']],
  ])('%s', (lead, expected) => {
    expect(stated(lead)).toEqual(expected)
  })

  test.each([
    'In King County, Kerry won with 44%.',
    'Kerry won with 44% in Seattle.',
    'Kerry won the vote in Jefferson County with 39%.',
    'The turnout was high in the city, where Kerry won with 44%.',
    'Kerry won Iowa with 38%.',
    'Four years before, in 2000, Kerry won with 10%.',
    'According to a poll, Kerry won with 44%.',
    'Kerry would have won with 60%.',
    'Kerry won the primary with 55%.',
    'Kerry took his home state with 80%.',
    'Kerry won with 44%, in Spokane.',
    'He won 12 of the delegates, and the other 10 delegates were awarded later.',
    'Dean, whom Kerry beat with 30%, was second.',
  ])('nothing is certain: %s', (lead) => {
    expect(stated(lead).filter((line) => line.includes('!'))).toEqual([])
  })

  test.each([
    'Kerry won by 18%.',
    "Kerry's share was 48%.",
    'Teresa Kerry won the caucuses.',
    'Kerry County won the vote.',
    'Kerry won King County.',
    'Kerry won every county.',
    'Kerry won the most attention.',
    'Hughes won the caucuses.',
    'Kerry received 48% of women.',
  ])('no winner and no certain share: %s', (lead) => {
    expect(stated(lead).filter((line) => line.startsWith('winner') || line.startsWith('share!'))).toEqual([])
  })

  test('an article on many contests tells nothing certain of one', () => {
    const lead = 'Kerry won with 61% of the vote.'
    expect(stated(lead)).toContain('share! John F. Kerry: 61%')
    expect(stated(lead, '2004 Democratic Party presidential primaries')).not.toContain(
      'share! John F. Kerry: 61%',
    )
  })
})

describe('dates in prose', () => {
  test.each([
    ['on February 7, 2004.', ['February 7, 2004', 2004, 207, 207]],
    ['on Saturday, 7 February 2004', ['Saturday, 7 February 2004', 2004, 207, 207]],
    ['from February 6–9, 2004', ['February 6–9, 2004', 2004, 206, 209]],
    ['January 25 – February 5, 2008 x', ['January 25 – February 5, 2008', 2008, 125, 205]],
    ['(2004-02-07)', ['2004-02-07', 2004, 207, 207]],
    ['30 February 2004', ['30 February 2004', 2004, 230, 230]],
  ])('%s', (text, expected) => {
    expect(
      datesIn(text).map(({ start, end, year, first, last }) => [text.slice(start, end), year, first, last]),
    ).toEqual([expected])
  })

  test.each([
    'in February 2004',
    '2004',
    'May 2004',
    '12 of 2004 votes',
    'April 5',
    'the 2004 February',
    'x2004-02-07',
  ])('no day in %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  test('two dates side by side are two', () => {
    const text = 'March 3, 2004, and 4 May 2005; 2006-01-02'
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'March 3, 2004',
      '4 May 2005',
      '2006-01-02',
    ])
  })
})

test('sentences and clauses', () => {
  const text = 'John F. Kerry won the U.S. vote. Dean, who had 7,060 votes (9%, they say), lost! 5 left.'
  const sentences = sentencesOf(text)
  expect(sentences.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    'John F. Kerry won the U.S. vote',
    'Dean, who had 7,060 votes (9%, they say), lost',
    '5 left',
  ])
  const second = sentences[1] ?? { start: 0, end: 0 }
  expect(clausesOf(text, second).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    'Dean',
    'who had 7,060 votes (9%, they say)',
    'lost',
  ])
})
