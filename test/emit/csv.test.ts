import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvHeader, csvRows, toCsv } from '../../src/emit/csv.js'
import { csvCell } from '../../src/emit/csv-cell.js'
import type { ProvenanceLeaf } from '../../src/record/record.js'
import { electionRecord, emptyRecord, leaf } from './records.js'

const title = '1977 Swiss value-added tax referendum'

describe('CSV', () => {
  it('writes one row for one option and measure, with where it stands', () => {
    expect(csvRows(electionRecord()).split('\r\n')).toEqual([
      `${title},${title},data,option,1,For,,kind,kind,choice,`,
      `${title},${title},data,option,1,For,,votes,votes,760557,`,
      `${title},${title},data,option,1,For,,share,share,40.53,`,
      `${title},${title},data,option,,Against,,kind,kind,choice,`,
      `${title},${title},data,option,,Against,,votes,votes,1115818,`,
      `${title},${title},data,option,,Against,,rounds.1.round,rounds.1.round,1,`,
      `${title},${title},data,option,,Against,,rounds.1.votes,rounds.1.votes,5,`,
      `${title},${title},data,total,,,,votes,votes,1876375,`,
      `${title},${title},infobox 1,field,,,,electionName,electionName,"VAT, ""turnover"" tax",`,
      `${title},${title},infobox 1,field,,,,ongoing,ongoing,false,`,
      `${title},${title},infobox 1,option,1,For,,candidate,candidate,For,`,
      `${title},${title},infobox 1,option,1,For,,popularVote,popularVote,760557,`,
      `${title},${title},infobox 1,option,1,For,,color,color,#00ff00,`,
      `${title},Results,table 1,option,1,For,,votes,votes,760557,`,
      `${title},Results,table 1,option,1,For,,share,percentage,40.53,`,
      `${title},Results,table 1,option,2,Against,,votes,votes,1115818,`,
      `${title},Results,table 1,option,2,Against,,share,percentage,59.47,`,
      `${title},Results,table 1,option,2,Against,,cantons,cantons,'=20,`,
      `${title},Results,table 1,total,,Total,,votes,votes,1876375,`,
      `${title},Results,table 1,total,,Total,,share,percentage,100,`,
      '',
    ])
  })

  it('begins with a header, once for all records', () => {
    expect(csvHeader).toBe('article,contest,source,kind,slot,option,party,measure,field,value,raw\r\n')
    expect(toCsv([electionRecord(), electionRecord()])).toBe(csvHeader + csvRows(electionRecord()).repeat(2))
    expect(toCsv(electionRecord())).toBe(csvHeader + csvRows(electionRecord()))
  })

  it('gives raw text, replaced values, parts, and missing values that the source states', () => {
    const record = emptyRecord<ProvenanceLeaf>()
    const votes = leaf(11397, '11,397 (48.41%)', 'integer')
    votes.parts = [leaf(48.41, '48.41%', 'percent')]
    votes.others = [leaf(11379, '11,379', 'integer')]
    record.infoboxes.push({
      name: 'Fort',
      fields: { votes, built: leaf(null, '—', 'missing'), empty: leaf(null, '') },
      groups: {},
    })
    expect(csvRows(record).split('\r\n')).toEqual([
      ',Fort,infobox 1,replaced,,,,votes,votes,11379,"11,379"',
      ',Fort,infobox 1,field,,,,votes,votes,11397,"11,397 (48.41%)"',
      ',Fort,infobox 1,field,,,,votes.percent,votes,48.41,48.41%',
      ',Fort,infobox 1,field,,,,built,built,,—',
      '',
    ])
  })

  it('tells two columns of the same role apart, and keeps the raw text of a name that says more', () => {
    const record = emptyRecord<ProvenanceLeaf>()
    record.tables.push({
      section: null,
      caption: null,
      columns: [
        { key: 'name', label: 'Name', type: 'text', role: 'name' },
        { key: 'first', label: 'First', type: 'integer', role: 'votes' },
        { key: 'second', label: 'Second', type: 'integer', role: 'votes' },
      ],
      rows: [{ name: leaf('Ann', 'Ann*'), first: leaf(1, '1', 'integer'), second: leaf(2, '2', 'integer') }],
      summaries: [],
      realigned: false,
      form: 'list',
    })
    expect(csvRows(record).split('\r\n')).toEqual([
      ',,list 1,option,1,Ann,,name,name,Ann,Ann*',
      ',,list 1,option,1,Ann,,first,first,1,1',
      ',,list 1,option,1,Ann,,second,second,2,2',
      '',
    ])
  })

  it('takes each part of a referendum as a contest of its own', () => {
    const record = emptyRecord<string>()
    record.data = { name: 'Two questions', options: [{ name: 'Yes', slot: 1, part: 2, votes: 5 }] }
    record.infoboxes.push({
      name: null,
      fields: {},
      groups: { choices: [{ slot: 1, part: 2, choice: 'Yes' }] },
    })
    expect(csvRows(record)).toBe(
      ',Two questions (part 2),data,option,1,Yes,,votes,votes,5,\r\n,Two questions (part 2),infobox 1,option,1,Yes,,choice,choice,Yes,\r\n',
    )
  })

  it('keeps a key called __proto__', () => {
    const record = JSON.parse(JSON.stringify(electionRecord()))
    record.infoboxes[0].fields = JSON.parse('{"__proto__": "x"}')
    expect(csvRows(record)).toContain(',field,,,,__proto__,__proto__,x,')
  })
})

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"'],
    ['=1+1', "'=1+1"],
    ['+1', '+1'],
    ['-0.5', '-0.5'],
    ['-', "'-"],
    ['-1+cmd', "'-1+cmd"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'Abd", "'Abd"],
    ["'", "'"],
    ['=a,"b"', `"'=a,""b"""`],
  ])('%j becomes %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })

  it('can always be read back, and never starts a formula', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      '\r',
      '\n',
      '\t',
      '1',
      '.',
      'a',
      ' ',
      '＝',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        const cell = csvCell(text)
        const open = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
        expect(/^'+[=+\-@\t\r\n＝＋－＠]/.test(open) ? open.slice(1) : open).toBe(text)
        if (!/^[-+]?[0-9]+(\.[0-9]+)?$/.test(open)) expect(open).not.toMatch(/^[=+\-@\t\r\n＝]/)
      }),
      { numRuns: 5000 },
    )
  })
})
