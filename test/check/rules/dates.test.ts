import { describe, expect, test } from 'vitest'
import { rule as dateAgree } from '../../../src/check/rules/date-agree.js'
import { rule as dateTitleYear } from '../../../src/check/rules/date-title-year.js'
import { rule as dateValid } from '../../../src/check/rules/date-valid.js'
import { rule as neighbourYear } from '../../../src/check/rules/neighbour-year.js'
import { check, parse } from '../../../src/index.js'
import { findings, placed, repaired } from './run.js'

function article(date: string, lead: string, label = ''): string {
  const line = label === '' ? '' : `Primary date: ${label}\n`
  return `= 2012 Utah Republican primary =

Infobox
- Election Name: 2012 Utah Republican primary
- Election Date: ${date}

${lead}

==Results==
${line}| Candidate | Votes |
| Mitt Romney | 220,865 |
`
}

describe('date-agree', () => {
  test.each([
    ['2012-06-26', 'The primary was held on June 26, 2012.', 'June 26, 2012'],
    ['26 June 2012', 'The primary was held on Tuesday, June 26, 2012.', ''],
    ['June 24–26, 2012', 'The primary was held on June 26, 2012.', 'June 24, 2012'],
    ['2012-06-26 (first round), 2012-07-10 (second round)', 'It was held on July 10, 2012.', ''],
    ['2012-06-26', 'It followed the primary of Utah Democrats, which was held long before June 2012.', ''],
    ['2012-06-26', 'Campaigning began on March 1, 2012.', ''],
    ['2012-06-26', 'It was close. The first debate was held on March 1, 2012.', ''],
    ['June 2012', 'The primary was held on May 26, 2012.', ''],
    ['6 July 2012 (second round)', 'The primary was held on June 26, 2012.', ''],
    ['6 July 2012 (runoff)', 'The primary was held on June 26, 2012.', ''],
    [', 6 July 2012', 'The primary was held on June 26, 2012.', ''],
    ['2012-06-26', 'The primary was held on June 26, the day of three others.', ''],
    ['2012-06-26', 'The primary was held on Tuesday, June 26. Four years before it had been on May 2.', ''],
    ['2012-06-26', 'The primary, planned for 5 May, took place on 26 June.', ''],
    ['2012-06-26', 'The primary was to be held on 5 May but took place on June 26th.', ''],
    ['2012-06-26', 'The primary was held on June 24–27 in all counties.', ''],
    ['2012-06-26', 'The primary was held on June 24 and 26.', ''],
    ['2012-06-26', 'The first debate of the primary was on May 24.', ''],
    ['June 2012', 'The primary was held on May 26.', ''],
    ['2012-06-26', 'The primary, scheduled for May 5, 2012, was moved to June 26.', ''],
    ['2012-06-26', 'The Republican National Convention was held from August 27 to 30, 2012.', ''],
    ['2012-06-26', 'The 2008 primary had been held on February 5, 2008.', ''],
    ['2012-06-26', 'The primary of 2008 was held on February 5, 2008.', ''],
    ['2012-06-26', 'Torvia had voted on March 4.', ''],
    ['2012-06-26', 'Torvia voted on March 4, 2012, with three other states.', ''],
    ['2012-06-26', 'New Torvia went to the polls on March 4, 2012.', ''],
    ['2012-06-26', 'The first debate was held on March 4, 2012.', ''],
    ['2012-06-26', 'A televised debate took place on March 4.', ''],
    ['2012-06-26', 'Early voting took place from June 1 to June 20, 2012.', ''],
    ['2012-06-26', 'Advance voting took place on June 1, 2012.', ''],
  ])('%s, "%s" and %s agree', (date, lead, label) => {
    expect(findings(dateAgree, article(date, lead, label))).toEqual([])
  })

  test.each([
    ['2012-06-27', 'It was held on June 26, 2012.', 'June 26, 2012', '2012-06-27', '2012-06-26'],
    ['27 June 2012', 'It was held on June 26, 2012.', 'June 26, 2012', '27 June 2012', '26 June 2012'],
    ['2012-06-26', 'It was held on June 25, 2012.', 'June 26, 2012', 'June 25, 2012', 'June 26, 2012'],
    ['2012-06-26', 'It was held on June 26, 2012.', 'July 26, 2012', 'July 26, 2012', 'June 26, 2012'],
    ['2021-06-26', 'It was held on June 26, 2012.', '', '2021-06-26', '2012-06-26'],
    ['2012-06-26', 'It was held on June 26, 2021.', '', 'June 26, 2021', 'June 26, 2012'],
  ])('the odd one of %s, "%s" and %s is %s', (date, lead, label, wrong, right) => {
    const text = article(date, lead, label)
    const [finding, ...others] = findings(dateAgree, text)
    expect(others).toEqual([])
    expect(finding && placed(finding, text)).toBe(wrong)
    expect(finding?.expected).toEqual([right])
    expect(finding?.fix?.safe).toBe(false)
    expect(finding && findings(dateAgree, repaired(finding, text))).toEqual([])
  })

  test('a day without its year is that of the year that the infobox states', () => {
    const lead = 'The primary was held on June 25, the day of three others.'
    const text = article('2012-06-26', lead)
    const [finding] = findings(dateAgree, text)
    const placedAt = finding?.related?.[0]
    expect([finding?.actual, finding?.expected, finding?.fix]).toEqual([
      '2012-06-26',
      ['2012-06-25'],
      undefined,
    ])
    expect(placedAt && placed(placedAt, text)).toBe('June 25')
    const label = article('2012-06-26', lead, 'June 26, 2012')
    expect(findings(dateAgree, label).map(({ actual, expected }) => [actual, expected])).toEqual([
      ['June 25', ['June 26']],
    ])
  })

  test('Super Tuesday is a day like another', () => {
    const [finding] = findings(
      dateAgree,
      article('2012-06-26', 'It was held on Super Tuesday, June 27, 2012.'),
    )
    expect(finding?.expected).toEqual(['2012-06-27'])
  })

  test('of several rounds the nearest date is the one that was meant', () => {
    const rounds = 'June 26, 2012 (first round), July 10, 2012 (runoff)'
    const [late] = findings(
      dateAgree,
      article(rounds, 'It was decided by a runoff that was held on July 10, 2021.'),
    )
    expect([late?.actual, late?.expected, late?.fix?.edits[0]?.text]).toEqual([
      'July 10, 2021',
      ['July 10, 2012'],
      'July 10, 2012',
    ])
    // The tenth of June is a slip of neither round more than of the other.
    const [either] = findings(dateAgree, article(rounds, 'It was held on June 10, 2021.'))
    expect(either?.fix).toBe(undefined)
  })

  test('a date of which more than one part is another is told and left as it is', () => {
    const [finding] = findings(dateAgree, article('2012-06-26', 'It was held on July 10, 2021.'))
    expect([finding?.actual, finding?.fix]).toEqual(['July 10, 2021', undefined])
  })

  test.each([
    ["'''Primary date:''' July 26, 2012<br />\n'''Delegates:''' 40", 'July 26, 2012'],
    ['Primary date: June 26, 2012', null],
    ["'''Primary date:''' June 26, 2012<br />\nIt followed that of July 3, 2012.", null],
    ['Vote of the primary: July 26, 2012', null],
  ])('a line of wikitext is as good as a label: %s', (line, wrong) => {
    const text = `{{Infobox election\n| election_name = 2012 Utah primary\n| election_date = 2012-06-26\n}}\nThe primary was held on June 26, 2012.\n\n== Results ==\n${line}\n`
    const article = parse(text, { from: 'wikitext' })
    const [finding] = check(article).filter(({ rule }) => rule === 'date-agree')
    expect(finding?.actual ?? null).toBe(wrong)
  })

  test('of two that differ in the day nothing says which is wrong, and nothing is repaired', () => {
    const [finding] = findings(dateAgree, article('2012-06-27', 'It was held on June 26, 2012.'))
    expect(finding?.message).toContain('nothing says which of them is wrong')
    expect(finding?.fix).toBeUndefined()
  })

  test('one cause, one message: the year of a wrong date is not told twice', () => {
    const text = article('2021-06-26', 'It was held on June 26, 2012.')
    expect(findings(dateTitleYear, text)).toEqual([])
    expect(findings(dateTitleYear, article('2021-06-26', 'It was close.'))).toHaveLength(1)
  })
})

describe('date-valid', () => {
  test.each([
    'February 29, 2012',
    'Tuesday, June 26, 2012',
    'February 29, 1900',
    'Monday, June 26, 1900',
    'May 2012',
    '2012-00-00',
  ])('%s exists', (date) => {
    expect(findings(dateValid, article(date, `It was held on ${date}.`))).toEqual([])
  })

  test.each([
    ['February 29, 2011', 'Unexpected day 29, expected at most 28 in February 2011'],
    ['31 June 2012', 'Unexpected day 31, expected at most 30 in June 2012'],
    ['2012-13-01', 'Unexpected month 13, expected 1 to 12'],
    ['2012-00-26', 'Unexpected month 00, expected 01 to 12'],
    ['2012-06-00', 'Unexpected day 00, expected 01 to 31'],
    ['Monday, June 26, 2012', 'Unexpected Monday, expected Tuesday: the weekday of June 26, 2012'],
  ])('%s does not', (date, message) => {
    const text = article(date, 'It was close.')
    const [finding] = findings(dateValid, text)
    expect(finding?.message).toBe(message)
    expect(finding && placed(finding, text)).toBe(date)
  })
})

describe('neighbour-year', () => {
  const neighbours = (previous: string, next: string, name = '2008 Utah Republican primary') =>
    `= 2012 Utah Republican primary =\n\nInfobox\n- Previous Election: ${name}\n- Previous Year: ${previous}\n- Next Election: 2016 Utah Republican caucuses\n- Next Year: ${next}\n`

  test('order and names fit', () => {
    expect(findings(neighbourYear, neighbours('2008', '2016'))).toEqual([])
    expect(
      findings(neighbourYear, neighbours('2012', '2016', 'January 2012 Utah Republican primary')),
    ).toEqual([])
  })

  test.each([
    ['2018', '2016', '2018', '2008'],
    ['2006', '2016', '2006', '2008'],
    ['2008', '2010', '2010', '2016'],
    ['2008', '2019', '2019', '2016'],
  ])('previous %s, next %s: %s is repaired to %s', (previous, next, wrong, right) => {
    const text = neighbours(previous, next)
    const [finding, ...others] = findings(neighbourYear, text)
    expect(others).toEqual([])
    expect(finding && placed(finding, text)).toBe(wrong)
    expect(finding && repaired(finding, text)).toBe(text.replace(`: ${wrong}\n`, `: ${right}\n`))
  })

  test.each(['2004', '2010'])(
    'the previous contest may have been held in %s: nothing is suggested',
    (year) => {
      const [finding, ...others] = findings(neighbourYear, neighbours(year, '2016'))
      expect(others).toEqual([])
      expect([finding?.expected, finding?.fix]).toEqual([['2008'], undefined])
    },
  )
})

test('a wrong year in the title is told once, at the title, where all else has another', () => {
  const text = (title: string, name: string, lead: string) => `= ${title} Kestrel Bay mayoral election =

Infobox
- Election Name: ${name} Kestrel Bay mayoral election
- Type: mayoral
- Election Date: November 8, 2011
- Next Election: 2015 Kestrel Bay mayoral election
- Next Year: 2015

The mayoral election in Kestrel Bay was held on November 8, ${lead}.
`
  const grave = (article: string) =>
    check(parse(article)).flatMap(({ severity, rule, line, actual, expected }) =>
      severity === 'info' ? [] : [[rule, line, actual, expected]],
    )
  expect(grave(text('2011', '2011', '2011'))).toEqual([])
  for (const year of ['2012', '2111'])
    expect(grave(text(year, '2011', '2011'))).toEqual([['date-title-year', 1, year, ['2011']]])
  // A vote that kept the name of its planned year.
  expect(grave(text('2010', '2010', '2011'))).toEqual([['date-title-year', 6, '2011', ['2010']]])
})

test.each([
  [
    '- Birth Date: February 29, 1912\n- Death Date: March 1, 1999 (aged 87)\n\nAda Brown (February 28, 1912 – March 1, 1999) was a politician.',
    ['February 29, 1912', ['February 28, 1912'], [9]],
  ],
  [
    '- Birth Date: February 29, 1912\n- Death Date: March 1, 1999 (aged 78)\n\nAda Brown (February 29, 1912 – March 1, 1999) was a politician.',
    ['78', ['87'], [6, 7]],
  ],
])('what else may be the wrong one of two days is named as well', (rest, [actual, expected, lines]) => {
  const [finding] = check(parse(`= Ada Brown =\n\n\nInfobox\n- Name: Ada Brown\n${rest}\n`, { from: 'flat' }))
  expect([finding?.actual, finding?.expected, finding?.related.map(({ line }) => line)]).toEqual([
    actual,
    expected,
    lines,
  ])
})

test('a year that is not the title’s is told beside the title', () => {
  const text =
    '= 2008 Guam caucuses =\n\nInfobox\n- Election Name: 2004 Guam caucuses\n- Election Date: 2008-05-03\n'
  const [finding] = check(parse(text, { from: 'flat' })).filter(({ rule }) => rule === 'name-year')
  expect(finding?.related).toEqual([{ line: 1, column: 3, message: 'the title says 2008' }])
})
