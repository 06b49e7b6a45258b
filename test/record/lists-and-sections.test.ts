import { describe, expect, test } from 'vitest'
import { toRecord } from '../../src/record/to-record.js'
import { parse } from '../../src/unified/parse.js'
import { columnsOf, read, summariesOf, valuesOf } from './read.js'

function readList(...lines: string[]) {
  const [table] = read(
    `= A =\n\n== Result ==\n  - The vote**\n${lines.map((line) => `${line}\n`).join('')}`,
  ).tables
  if (table === undefined) throw new Error('no table')
  return table
}

describe('a result list', () => {
  test('is a table with candidate, party and votes', () => {
    const list = readList(
      '- Ada Roe (Red Party (UK)): 15,505 votes',
      '- Bo Lee: 9 votes',
      'Result: Red Party (UK) Gain',
      'Total: 15,514 votes',
    )
    expect(list).toMatchObject({ section: 'Result', caption: 'The vote', form: 'list', realigned: false })
    expect(columnsOf(list)).toEqual(['candidate:name', 'party:party', 'votes:votes'])
    expect(valuesOf(list)).toEqual([
      ['Ada Roe', 'Red Party (UK)', 15505],
      ['Bo Lee', null, 9],
    ])
    expect(list.summaries).toEqual([
      { role: 'outcome', cells: { candidate: 'Result', votes: 'Red Party (UK) Gain' } },
      { role: 'total', cells: { candidate: 'Total', votes: 15514 } },
    ])
  })

  test('without parties has no party column', () => {
    expect(columnsOf(readList('- Ada Roe: 5 votes', '- Bo Lee: 4 votes'))).toEqual([
      'candidate:name',
      'votes:votes',
    ])
  })

  test('has no party in brackets that state a status', () => {
    const list = readList('- Ada Roe: 5 votes', '- Bo Lee (inc.): 4 votes')
    expect(valuesOf(list)).toEqual([
      ['Ada Roe', 5],
      ['Bo Lee (inc.)', 4],
    ])
    expect(valuesOf(readList('- Ada Roe (Red): 5 votes', '- Bo Lee (inc.): 4 votes'))).toEqual([
      ['Ada Roe', 'Red', 5],
      ['Bo Lee (inc.)', null, 4],
    ])
  })

  test('keeps what is no number', () => {
    expect(valuesOf(readList('- Ada Roe (Red): unopposed votes'))).toEqual([['Ada Roe', 'Red', 'unopposed']])
  })

  test('knows its summaries by their words', () => {
    const list = readList(
      '- Ada Roe (Red): 5 votes',
      'Turnout: 51.2%',
      'Majority: 3',
      'Registered: 12',
      'Weather: fair',
    )
    expect(list.summaries.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['turnout', 'majority', 'registered']),
    )
    expect(summariesOf(list)[0]?.[0]).toBe('turnout')
  })
})

describe('sections', () => {
  test('are the lead, then one a heading, with the text that is in no table', () => {
    const { title, sections } = read(
      '= A title =\n\nLead one.\n\nLead two.\n\n== Results ==\nPrimary date: May 3\n| Candidate | Votes |\n| Ada | 1 |\nAfter.\n\n=== Notes ===\n- one\n  - two\n',
    )
    expect(title).toBe('A title')
    expect(sections).toEqual([
      { heading: null, depth: 1, text: 'Lead one.\n\nLead two.' },
      { heading: 'Results', depth: 2, text: 'Primary date: May 3\n\nAfter.' },
      { heading: 'Notes', depth: 3, text: '- one\n  - two' },
    ])
  })

  test('begin with an empty lead in an empty article', () => {
    expect(read('')).toEqual({
      title: null,
      dialect: 'flat',
      kind: 'generic',
      data: null,
      infoboxes: [],
      tables: [],
      sections: [{ heading: null, depth: 1, text: '' }],
    })
  })

  test('keep a caption that no table follows, and lines that an infobox could not read', () => {
    const { sections } = read('= A =\n\n== Results ==\n  - A caption**\n\nWords.\n')
    expect(sections[1]?.text).toContain('A caption')
    expect(sections[1]?.text).toContain('Words.')
  })

  test('a second title is a heading', () => {
    const { title, sections } = read('= A =\n\n= B =\ntext\n')
    expect([title, sections.map(({ heading }) => heading)]).toEqual(['A', [null, 'B']])
  })

  test('a table says the nearest heading before it', () => {
    const { tables } = read('= A =\n| x | y |\n| a | 1 |\n\n== B ==\n=== C ===\n| x | y |\n| a | 1 |\n')
    expect(tables.map(({ section }) => section)).toEqual([null, 'C'])
  })
})

describe('a title that is given beside the text', () => {
  const given = (text: string, from: 'flat' | 'markdown' | 'wikitext' = 'flat') => {
    const article = parse(text, { from })
    article.title = 'Given_name'
    const { title, sections, tables } = toRecord(article)
    const headings = sections.map(({ heading, depth, text }) => [heading, depth, text])
    return { title, headings, sections: tables.map(({ section }) => section) }
  }
  const table = '| Candidate | Votes |\n| Ada | 5 |\n| Bo | 4 |\n'

  test.each([
    ['flat', '= Own =\n\nIt is.\n\n== More ==\nYes.\n'],
    ['markdown', '# Own\n\nIt is.\n\n## More\n\nYes.\n'],
    ['wikitext', '= Own =\nIt is.\n\n== More ==\nYes.\n'],
  ] as const)('is the article’s; in %s a first heading that says another heads a section', (from, text) => {
    expect(given(text, from)).toMatchObject({
      title: 'Given_name',
      headings: [
        [null, 1, ''],
        ['Own', 1, 'It is.'],
        ['More', 2, 'Yes.'],
      ],
    })
  })

  test('is the article’s where the text has none', () => {
    expect(given(`It is.\n\n${table}`)).toEqual({
      title: 'Given_name',
      headings: [[null, 1, 'It is.']],
      sections: [null],
    })
  })

  test('and the heading that says the same are one', () => {
    expect(given(`= Given name =\n\nIt is.\n\n${table}`)).toEqual({
      title: 'Given name',
      headings: [[null, 1, 'It is.']],
      sections: [null],
    })
  })
})
