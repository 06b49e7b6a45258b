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

  test('has items that are no options but sum up', () => {
    const list = readList('- Ada Roe (Red): 5 votes', '- Spoilt: 1 vote', '- Total: 6 votes')
    expect(list.rows).toHaveLength(1)
    expect(summariesOf(list)).toEqual([
      ['invalid', 'Spoilt', undefined, 1],
      ['total', 'Total', undefined, 6],
    ])
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

/** The one table of a list under `Results` of an election. */
function readListed(...lines: string[]) {
  const article = (text: string) => read(`= 1998 Ohio election =\n\n== ${heading} ==\n${text}`)
  const heading = lines[0]?.startsWith('== ') ? (lines.shift()?.slice(3) ?? '') : 'Results'
  return article(lines.map((line) => `${line}\n`).join(''))
}

describe('a list of names with votes and shares', () => {
  test.each([
    ['- Ada Roe (Red): 60 votes (60.0%)', '- Bo Lee (Blue): 40 votes (40.0%)'],
    ['- Ada Roe (Red): 60 (60.0%)', '- Bo Lee (Blue): 40 (40.0%)'],
    ['- Ada Roe (Red): 60 votes, 60.0%', '- Bo Lee (Blue): 40 votes, 40.0%'],
    ['- Ada Roe (Red) – 60 (60.0%)', '- Bo Lee (Blue) – 40 (40.0%)'],
    ['- Ada Roe (Red) - 60 votes (60.0%)', '- Bo Lee (Blue) - 40 votes (40.0%)'],
    ['- Ada Roe (Red): 60.0% (60)', '- Bo Lee (Blue): 40.0% (40)'],
    ['* Ada Roe (Red) 60 60.0%', '* Bo Lee (Blue) 40 40.0%'],
    ['1. Ada Roe (Red) — 60, 60.0%', '2. Bo Lee (Blue) — 40, 40.0%'],
    ['- Ada Roe (Red): 60 (60.0%) votes', '- Bo Lee (Blue): 40 (40.0%) votes'],
  ])('%s', (...lines) => {
    const { tables, data, sections } = readListed(...lines)
    expect(tables.map(({ form }) => form)).toEqual(['list'])
    expect(tables.map(columnsOf)).toEqual([
      ['candidate:name', 'party:party', 'votes:votes', 'percentage:share'],
    ])
    expect(tables.map(valuesOf)).toEqual([
      [
        ['Ada Roe', 'Red', 60, 60],
        ['Bo Lee', 'Blue', 40, 40],
      ],
    ])
    expect(data?.options).toMatchObject([
      { name: 'Ada Roe', party: 'Red', votes: 60, share: 60 },
      { name: 'Bo Lee', party: 'Blue', votes: 40, share: 40 },
    ])
    expect(sections[1]?.text).toBe('')
  })

  test('may state shares alone', () => {
    const { tables } = readListed('- Ada Roe: 60.0%', '- Bo Lee: 39.5%', '- Others: 0.5%')
    expect(tables.map(columnsOf)).toEqual([['candidate:name', 'percentage:share']])
  })

  test('has its summaries in it or in lines below', () => {
    const lines = ['- Ada Roe (Red): 60 (60.0%)', '- Bo Lee (Blue): 40 (40.0%)']
    const below = readListed(...lines, 'Total: 100 votes', 'Turnout: 41.2%', 'Result: Red gain').tables
    const inside = readListed(...lines, '- Total: 100', '- Turnout: 41.2%').tables
    expect(below.map(summariesOf)).toEqual([
      [
        ['total', 'Total', undefined, 100, undefined],
        ['turnout', 'Turnout', undefined, undefined, 41.2],
        ['outcome', 'Result', undefined, 'Red gain', undefined],
      ],
    ])
    expect(inside.map(({ summaries }) => summaries.map(({ role }) => role))).toEqual([['total', 'turnout']])
  })

  test('is one whether some of its lines are written as results or not', () => {
    const lines = [
      '- Ada Roe (Red): 60 votes',
      '- Bo Lee (Blue): 40 votes (elected)',
      '- Cy Ash (Red): 9 votes',
    ]
    for (const end of [[], ['Total: 109 votes'], ['- Total: 109 votes'], ['- Turnout: 41.2%']]) {
      const { tables, data } = readListed(...lines, ...end)
      expect(tables.map(valuesOf)).toEqual([
        [
          ['Ada Roe', 'Red', 60],
          ['Bo Lee', 'Blue', 40],
          ['Cy Ash', 'Red', 9],
        ],
      ])
      expect(tables[0]?.summaries).toHaveLength(end.length)
      expect(data?.options).toHaveLength(3)
    }
    const first = readListed('- Bo Lee (Blue): 40 votes (elected)', ...lines.slice(0, 1))
    expect(first.tables.map(({ rows }) => rows.length)).toEqual([2])
  })

  test('is not one with a list of something else', () => {
    const { tables, sections } = readListed('- Ada Roe (Red): 60 votes', '- Bo Lee withdrew in 2004.')
    expect(tables.map(({ rows }) => rows.length)).toEqual([1])
    expect(sections[1]?.text).toBe('- Bo Lee withdrew in 2004.')
  })

  test('is not one with what stands below a total', () => {
    const { tables } = readListed(
      '- Ada Roe (Red): 60 votes',
      'Total: 60 votes',
      '- Bo Lee (Blue): 40 votes (elected)',
    )
    expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1])
  })

  test('has its summaries in a paragraph below in wikitext', () => {
    const lines = '* Ada Roe (Red): 60 (60.0%)\n* Bo Lee (Blue): 40 (40.0%)\n'
    const below = (text: string) =>
      toRecord(parse(`== Election results ==\n${lines}\n${text}\n`, { from: 'wikitext' }))
    const { tables, sections } = below("'''Total''': 100 votes\nTurnout: 41.2%")
    expect(tables.map(summariesOf)).toEqual([
      [
        ['total', 'Total', undefined, 100, undefined],
        ['turnout', 'Turnout', undefined, undefined, 41.2],
      ],
    ])
    expect(sections.at(-1)?.text).toBe('')
    for (const text of ['Total: 100 votes\nMore of it.', 'Weather: 5'])
      expect(below(text)).toMatchObject({ tables: [{ summaries: [] }], sections: [{}, { text }] })
  })

  test('is a list of results in Markdown and wikitext too', () => {
    const lines = '* Ada Roe (Red): 60 votes (60.0%)\n* Bo Lee (Blue): 40 votes (40.0%)\n'
    for (const [from, heading] of [
      ['markdown', '# 1998 Ohio election\n\n## Results\n\n'],
      ['wikitext', ''],
    ] as const) {
      const { tables } = toRecord(parse(heading + lines, { from }))
      expect(tables.map(valuesOf)).toEqual([
        [
          ['Ada Roe', 'Red', 60, 60],
          ['Bo Lee', 'Blue', 40, 40],
        ],
      ])
    }
  })

  test.each([
    ['opinion polls', '== Opinion polls', '- Ada Roe (Red): 60%', '- Bo Lee (Blue): 40%'],
    ['groups of voters', '== Demographics', '- Women: 60%', '- Men: 40%'],
    ['what names its numbers', '- Ada Roe: 60 points', '- Bo Lee: 40 points'],
    ['one that has other items', '- Ada Roe (Red): 60%', '- Bo Lee withdrew.'],
    ['bare counts', '- Ohio: 60', '- Iowa: 40'],
    ['nested items', '- Ada Roe (Red): 60%', '  - Bo Lee (Blue): 40%'],
  ])('is none of %s', (_, ...lines) => {
    expect(readListed(...lines).tables).toEqual([])
  })

  test.each([
    [
      'without parties under any heading of an election',
      '== Treasurer',
      '- Olga Lind: 60 (60%)',
      '- Piet Maas: 40 (40%)',
    ],
    [
      'with an option of no party',
      '== President',
      '- Ada Roe (Red): 60 votes (60%)',
      '- No one: 40 votes (40%)',
    ],
  ])('may be %s', (_, ...lines) => {
    expect(readListed(...lines).tables.map(({ rows }) => rows.length)).toEqual([2])
  })

  test('of yes and no needs no heading', () => {
    const { tables } = read('= Amendment 3 =\n\n- Yes: 1,055,771 (71%)\n- No: 439,529 (29%)\n')
    expect(tables.map(({ rows }) => rows.length)).toEqual([2])
  })

  test('may be of one, who had no opponent', () => {
    const { tables } = readListed('== District B', '- Ada Roe (inc.): 1,900 votes (unopposed)')
    expect(tables.map(valuesOf)).toEqual([[['Ada Roe (inc.)', 1900]]])
  })

  test('stands under a heading of elections', () => {
    const { tables, kind } = read(
      '= Ada Roe =\n\n== Electoral history ==\n=== 2004 ===\n- Ada Roe (D) (inc.) – 60 (60%)\n- Bo Lee (R) – 40 (40%)\n',
    )
    expect(tables.map(valuesOf)).toEqual([
      [
        ['Ada Roe', 'D', 60, 60],
        ['Bo Lee', 'R', 40, 40],
      ],
    ])
    expect(kind).toBe('election')
  })

  test('is none in an article about no election', () => {
    const { tables } = read(
      '= Ohio =\n\n== Religion ==\n- Roman (West): 60 (60%)\n- Greek (East): 40 (40%)\n',
    )
    expect(tables).toEqual([])
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

  test('have a dash before every item without a number, whichever mark its dialect writes', () => {
    const text = '- one\n  - two\n- three'
    for (const [from, lines] of [
      ['flat', '* one\n  * two\n* three\n'],
      ['flat', '• one\n  + two\n• three\n'],
      ['markdown', '* one\n  + two\n* three\n'],
      ['wikitext', '* one\n** two\n* three\n'],
    ] as const)
      expect(toRecord(parse(lines, { from })).sections).toEqual([{ heading: null, depth: 1, text }])
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
