import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/nodes.js'
import type { Diagnostic, Edit, Severity } from '../../src/check/diagnostic.js'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { factsOf, numbersOf } from '../../src/fix/facts.js'
import { type Reader, repair } from '../../src/fix/repair.js'
import { readFacts } from '../../src/record/to-record.js'

/** A finding on the first occurrence of a text, with a fix that writes something else there. */
interface Wanted {
  find: string
  write: string
  safe?: boolean
  rule?: string
  severity?: Severity
  edits?: (at: number) => Edit[]
}

function diagnostic(text: string, wanted: Wanted): Diagnostic {
  const { find, write, safe = true, rule = 'odd', severity = 'info' } = wanted
  const at = text.indexOf(find)
  const edits = wanted.edits?.(at) ?? [{ offset: at, length: find.length, text: write }]
  return {
    rule,
    severity,
    message: `Unexpected ${find}`,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    span: [at, at + find.length],
    expected: [],
    related: [],
    fix: { safe, edits },
  }
}

/** Repairs with a checker that finds whatever of `wanted` is in the text; gives the text and how often it was checked. */
function repaired(text: string, wanted: readonly Wanted[], suggested = false) {
  let checks = 0
  const reader: Reader = {
    parse: parseFlat,
    check: ({ source }: Article) => {
      checks += 1
      return wanted.filter(({ find }) => source.includes(find)).map((one) => diagnostic(source, one))
    },
  }
  const given = wanted.map((one) => diagnostic(text, one))
  const { text: result, fixed } = repair(text, given, reader, { suggested })
  return { text: result, fixed: fixed.map((one) => given.indexOf(one)), checks }
}

const article = `= A =

Infobox
- Name1: Ann Lee
- Votes1: 1,200
- Color1: #aabbcc!
- Name2: Bo Day
- Votes2: 0800
- When: February 7, 2004

== Results ==
| Candidate | Votes |
| Ann Lee | 1,200 |
| Bo Day | 0800 |
| Total | 2,000 |

Some 48.5 words.
`

describe('repair', () => {
  it('applies a safe fix', () => {
    const result = repaired(article, [{ find: '#aabbcc!', write: '#aabbcc' }])
    expect(result).toEqual({ text: article.replace('cc!', 'cc'), fixed: [0], checks: 2 })
  })

  it('looks at nothing where nothing is to be fixed', () => {
    expect(repaired(article, [{ find: 'Bo Day', write: 'Bo Fay', safe: false }])).toEqual({
      text: article,
      fixed: [],
      checks: 0,
    })
  })

  it('applies suggested fixes when asked', () => {
    const result = repaired(article, [{ find: '2,000', write: '2,001', safe: false }], true)
    expect(result.text).toBe(article.replace('2,000', '2,001'))
  })

  it.each([
    ['2,000', '2,001'],
    ['2,000', '200'],
    ['2,000', '2,000.0'],
    ['2,000', 'about 2,000'],
    ['2,000', '2,000%'],
    ['2,000', 'many'],
    ['2,000', ''],
    ['2,000', '−2,000'],
    ['February 7, 2004', 'February 8, 2004'],
    ['February 7, 2004', 'February 2004'],
    ['48.5 words', '48 words'],
    ['48.5 words', '485 words'],
    ['Votes1', 'Votes3'],
    ['#aabbcc!', '2'],
  ])('drops a "safe" fix that makes %j %j', (find, write) => {
    expect(repaired(article, [{ find, write }])).toMatchObject({ text: article, fixed: [] })
  })

  it.each([
    ['2,000', '2000'],
    ['2,000', '2 000'],
    ['February 7, 2004', '2004-02-07'],
  ])('takes a safe fix that writes %j as %j', (find, write) => {
    expect(repaired(article, [{ find, write }]).text).toBe(article.replace(find, write))
  })

  it.each([
    ['cuts a cell in two', '| 1,200 |', '| 1,2 | 00 |'],
    ['removes a row', '| Bo Day | 0800 |\n', ''],
    ['ends the table', '| Bo Day |', '\nBo Day |'],
    ['makes a heading', 'Some 48.5 words.', '== Some 48.5 words =='],
    ['moves the cells below to another column', '| Votes |', '| Shares |'],
  ])('drops a fix that changes another fact: it %s', (_what, find, write) => {
    expect(article).toContain(find)
    const result = repaired(article, [{ find, write, safe: false }], true)
    expect(result).toEqual({ text: article, fixed: [], checks: 1 })
  })

  it('drops a fix that leaves its finding or brings another', () => {
    expect(repaired(article, [{ find: 'Ann Lee', write: 'Ann Lea', safe: false }], true).fixed).toEqual([])
    const swap: Wanted[] = [
      { find: '2,000', write: '2,100', safe: false },
      { find: '2,100', write: '2,000', safe: false, rule: 'other' },
    ]
    expect(repaired(article, swap, true).text).toBe(article)
  })

  it('drops a fix that trades two small findings for a grave one', () => {
    const wanted: Wanted[] = [
      { find: '2,000', write: '2,100', safe: false },
      { find: 'Total | 2,000', write: '', rule: 'second', edits: () => [] },
      { find: '2,100', write: '', rule: 'worse', severity: 'error', edits: () => [] },
    ]
    expect(repaired(article, wanted, true).text).toBe(article)
    const mild = wanted.map((one) => ({ ...one, severity: 'error' as const }))
    expect(repaired(article, mild, true).text).toBe(article.replace('2,000', '2,100'))
  })

  it('needs no fix for a finding that an earlier one has settled', () => {
    const wanted: Wanted[] = [
      { find: '2,000', write: '2,100', safe: false },
      { find: 'Total | 2,000', write: 'Total | 2,200', safe: false, rule: 'same' },
    ]
    expect(repaired(article, wanted, true)).toMatchObject({
      text: article.replace('2,000', '2,100'),
      fixed: [0],
    })
  })

  it('lets the first of two colliding fixes win', () => {
    const wanted: Wanted[] = [
      { find: 'Ann Lee | 1,200', write: 'Ann Lee | 1,300', safe: false },
      { find: 'Lee | 1,200 |\n| Bo', write: 'Lee | 1,400 |\n| Bo', safe: false, rule: 'other' },
    ]
    expect(repaired(article, wanted, true).text).toBe(article.replace('Lee | 1,200', 'Lee | 1,300'))
  })

  it('changes nothing for edits that are none of this text', () => {
    const at = (offset: number, length: number): Wanted => ({
      find: 'Ann Lee',
      write: '',
      edits: () => [{ offset, length, text: 'x' }],
    })
    for (const wanted of [
      at(-1, 2),
      at(0, 1e9),
      at(1e9, 0),
      at(Number.NaN, 0),
      at(0.5, 1),
      at(3, -1),
      { ...at(0, 0), edits: () => [] },
    ])
      expect(repaired(article, [wanted], true)).toMatchObject({ text: article, fixed: [] })
  })

  it('cleans a long column up in a few attempts, and leaves out the one fix that does harm', () => {
    const rows = Array.from({ length: 200 }, (_, row) => `| Name ${row} | ${5000 + row}! |`)
    const text = `== R ==\n| Name | Votes |\n${rows.join('\n')}\n`
    const wanted = rows.map((_, row) => ({
      find: `${5000 + row}!`,
      write: `${5000 + row}`,
      rule: `rule ${row}`,
    }))
    const clean = text.replaceAll('!', '')
    expect(repaired(text, wanted)).toMatchObject({ text: clean, checks: 2 })
    const harmful = wanted.map((one, row) => (row === 77 ? { ...one, write: '5|077' } : one))
    const result = repaired(text, harmful)
    expect(result.text).toBe(clean.replace('5077', '5077!'))
    expect(result.fixed).toHaveLength(199)
    expect(result.checks).toBeLessThan(40)
  })

  it('checks once where the findings say what is there, and counts again where some were left out', () => {
    let checks = 0
    const odd = (source: string): Diagnostic[] =>
      [...source.matchAll(/\b[AB][a-z]+ [LD][a-z]+/g)].map((match) => ({
        ...diagnostic(source, { find: match[0], write: 'Nobody', safe: false }),
        span: [match.index, match.index + match[0].length],
        actual: match[0],
        fix: { safe: false, edits: [{ offset: match.index, length: match[0].length, text: 'Nobody' }] },
      }))
    const reader: Reader = {
      parse: parseFlat,
      check: ({ source }) => {
        checks += 1
        return odd(source)
      },
    }
    const all = odd(article)
    const [first] = all
    expect(all).toHaveLength(4)
    expect(repair(article, all, reader, { suggested: true }).fixed).toHaveLength(4)
    expect(checks).toBe(4)
    checks = 0
    expect(repair(article, all.slice(0, 1), reader, { suggested: true }).fixed).toEqual([first])
    expect(checks).toBe(2)
    const other = article.replace('Ann Lee', 'Ann Lee the first')
    expect(repair(other, all.slice(1), reader, { suggested: true })).toEqual({ text: other, fixed: [] })
  })

  it('moves a value to the key that a fix mends', () => {
    const misspelt = article.replace('Votes2', 'Vootes2')
    const result = repaired(misspelt, [{ find: 'Vootes2', write: 'Votes2', safe: false }], true)
    expect(result.text).toBe(article)
  })

  it.each([
    ['CRLF', article.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${article}`],
    ['no last newline', article.trimEnd()],
  ])('leaves all else alone: %s', (_name, text) => {
    const wanted: Wanted[] = [
      { find: '#aabbcc!', write: '#aabbcc' },
      { find: '2,000', write: '2,100', safe: false },
    ]
    expect(repaired(text, wanted, true).text).toBe(text.replace('cc!', 'cc').replace('2,000', '2,100'))
  })

  it('keeps every number and date by safe fixes, whatever the edits', () => {
    const numbers = (text: string): string[] =>
      factsOf(readFacts(parseFlat(text))).flatMap(({ reading }) => numbersOf(reading))
    const before = numbers(article)
    let applied = 0
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            offset: fc.nat(article.length),
            length: fc.nat(3),
            text: fc.string({ unit: fc.constantFrom(...'0, |-:=\n%'), maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        (edits) => {
          const finding = diagnostic(article, { find: 'Ann', write: '', edits: () => edits })
          // Every other text is without findings, so that only the comparison of facts stands in an edit's way.
          const reader: Reader = {
            parse: parseFlat,
            check: ({ source }) => (source === article ? [finding] : []),
          }
          const { text } = repair(article, [finding], reader)
          if (text !== article) applied += 1
          const after = numbers(text)
          for (const number of before) {
            const at = after.indexOf(number)
            expect(at, JSON.stringify(edits)).not.toBe(-1)
            after.splice(at, 1)
          }
        },
      ),
      { numRuns: 1000 },
    )
    expect(applied).toBeGreaterThan(10)
  })
})
