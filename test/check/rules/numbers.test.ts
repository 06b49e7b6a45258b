import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rule as hexColour } from '../../../src/check/rules/hex-colour.js'
import { rules } from '../../../src/check/rules/index.js'
import { rule as numberFormat } from '../../../src/check/rules/number-format.js'
import { rule as numberLocale } from '../../../src/check/rules/number-locale.js'
import { contextOf, findings, placed, repaired } from './run.js'

const column = (cells: readonly string[]) =>
  `| Candidate | Votes |\n${cells.map((cell, at) => `| Name ${String.fromCharCode(65 + at)} | ${cell} |`).join('\n')}\n`

const digitsOf = (text: string) => text.replace(/\D/g, '')

describe('the look of numbers', () => {
  test.each([
    [['11,397', '7,060', '799'], []],
    [['11397', '7060', '799'], []],
    [['11.397', '7.060', '799'], []],
    [['11,397', '12,060', '11,799', '10190'], ['10190']],
    [['1,1397', '7,060', '1,927'], ['1,1397']],
    [['11 ,397', '7,060', '1,927'], ['11 ,397']],
  ])('number-format in %j: %j', (cells, wrong) => {
    const text = column(cells)
    expect(findings(numberFormat, text).map((finding) => placed(finding, text))).toEqual(wrong)
  })

  test.each([
    [['11.397', '7,060', '1,927'], ['11.397']],
    [['11,397', '7.060', '1.927'], ['11,397']],
    [['2,573.5', '559', '167.5'], []],
    [['11.397', '7,060'], []],
  ])('number-locale in %j: %j', (cells, wrong) => {
    const text = column(cells)
    expect(findings(numberLocale, text).map((finding) => placed(finding, text))).toEqual(wrong)
  })

  test('a safe fix of any rule keeps every digit, and is not needed twice', () => {
    const cell = fc
      .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(',', '.', '', ' ', ', ', ',,'))
      .map(([number, mark]) => String(number).replace(/\B(?=(?:\d{3})+$)/g, mark))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 8 }), (cells) => {
        const text = column(cells)
        for (const rule of rules)
          for (const finding of findings(rule, text)) {
            if (!finding.fix?.safe) continue
            const fixed = repaired(finding, text)
            expect(digitsOf(fixed)).toBe(digitsOf(text))
            // Another number may stand out once this one looks like the rest.
            expect(findings(rule, fixed).map(({ message }) => message)).not.toContain(finding.message)
          }
      }),
    )
  })

  test.each(['#00539f', '00539F', 'fff', 'Red', 'dark blue', 'transparent', 'Democratic Party (US)'])(
    '%s is a colour',
    (color) => {
      expect(findings(hexColour, box(color))).toEqual([])
    },
  )

  test.each([
    ['##00539f', '00539f'],
    ['00 53 9f', '00539f'],
    ['#00539f;', '00539f'],
    ['00539', null],
    ['#00539ff', null],
    ['O0539f', null],
  ])('%s is none', (color, right) => {
    const text = box(color)
    const [finding] = findings(hexColour, text)
    expect(finding && placed(finding, text)).toBe(color)
    expect(finding && repaired(finding, text)).toBe(right === null ? text : box(right))
  })
})

function box(color: string): string {
  return `Infobox\n- Election Name: 2008 Guam caucuses\n- Candidate1: Barack Obama\n- Color1: ${color}\n`
}

describe('any text', () => {
  const line = fc.constantFrom(
    ...[
      '= 2004 Utah primary =',
      'Infobox',
      '- Election Name: X',
      '- Candidate1: John Kerry',
      '- Candidate3: J, (x',
      '- Colour1: #',
    ],
    ...[
      '- Color1: 1',
      '- Previous Year: 2010',
      '- Election Date: 2004-02-31',
      '- Image1: a.jpg.png|',
      '- __proto__1: x',
    ],
    ...[
      '| Candidate | Votes | |',
      '| John Kerry | 11.397* | 0 |',
      '| John Kerry | 7,060 | — |',
      '| Total | 1 |',
      '',
    ],
    ...[
      'John Kerry won Utah with 48% on Monday, February 31, 2004, and 7 (of 9) delegates.',
      'Date: May 35, 2004',
      '== R ==',
    ],
  )
  const text = fc.array(fc.oneof(line, fc.string()), { maxLength: 20 }).map((lines) => lines.join('\n'))

  test('gives findings inside it, and none of them throws', () => {
    fc.assert(
      fc.property(text, (source) => {
        const context = contextOf(source)
        for (const rule of rules)
          for (const { span, related = [] } of rule.check?.(context) ?? [])
            for (const [start, end] of [span, ...related.map((other) => other.span)]) {
              expect(start).toBeGreaterThanOrEqual(0)
              expect(end).toBeGreaterThanOrEqual(start)
              expect(end).toBeLessThanOrEqual(source.length)
            }
      }),
    )
  })

  test.each([
    ['commas behind colons', `Infobox\n- Election Name: x\n- Candidate1: ${':,'.repeat(200_000)}\n`],
    ['one endless sentence', `${'Kerry won 5,5 of '.repeat(60_000)}\n`],
    ['full stops', `${'a. B.'.repeat(100_000)}\n`],
    ['years', `${'2004 '.repeat(100_000)}\n`],
    ['days without a year', `${'May 5 '.repeat(80_000)}\n`],
    [
      'misspelt keys',
      `Infobox\n${Array.from({ length: 20_000 }, (_, at) => `- Candidaet${at % 999}: x\n- Colour${at % 999}: x${at}\n`).join('')}`,
    ],
    ['realigned tables', '| Party | Name | Votes | |\n| | A | B | 5 |\n| | C | D | 6 |\n\n'.repeat(4000)],
    ['equal names', `| Candidate | Votes |\n${'| Same | 5 |\n'.repeat(20_000)}`],
    ['marks', `| Candidate | Votes |\n${'| Name | 5*[a]*[a] |\n'.repeat(5000)}`],
  ])(
    'long text is no trouble: %s',
    (_, source) => {
      const context = contextOf(source)
      for (const rule of rules) expect([...(rule.check?.(context) ?? [])].length).toBeLessThan(200_000)
    },
    20_000,
  )
})
