import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../../src/unified/apply-fixes.js'
import { grave } from './mutations.js'

/* Tables made up so that all their numbers agree: nothing is told of them, and no fix of a slip in one makes anything but the table again. */

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
const rounded = (value: number, decimals: number) =>
  (Math.floor(value * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals).toFixed(decimals)
const table = (header: string, rows: readonly (readonly (string | number)[])[]) =>
  `= Kelver =\n\n| ${header} |\n${rows.map((row, at) => `| Row ${'ABCDEFGHIJ'.charAt(at)} | ${row.join(' | ')} |\n`).join('')}`

const many = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 4, maxLength: 9 })
const from = (min: number, max: number) => fc.integer({ min, max })

const tables = {
  'games won': many(fc.tuple(from(1, 60), from(1, 60))).map((rows) =>
    table(
      'Team | W | L | PCT',
      rows.map(([won, lost]) => [won, lost, rounded(won / (won + lost), 3).replace(/^0/, '')]),
    ),
  ),
  'games won, with draws as halves': many(fc.tuple(from(1, 14), from(1, 14), from(0, 2))).map((rows) =>
    table(
      'Team | W | L | T | PCT',
      rows.map(([won, lost, drawn]) => [
        won,
        lost,
        drawn,
        rounded((won + drawn / 2) / (won + lost + drawn), 3),
      ]),
    ),
  ),
  'points for and against': many(fc.tuple(from(1200, 2600), from(1200, 2600))).map((rows) =>
    table(
      'Team | P | PF | PA | %',
      rows.map(([won, lost]) => [22, won, lost, rounded((100 * won) / lost, 1)]),
    ),
  ),
  'changes in percent': many(fc.tuple(from(300, 90_000), from(70, 140))).map((rows) =>
    table(
      'Town | 2010 | 2020 | Change',
      rows.map(([before, percent]) => {
        const after = Math.round((before * percent) / 100)
        const change = (100 * (after - before)) / before
        return [grouped(before), grouped(after), `${change < 0 ? '−' : '+'}${rounded(Math.abs(change), 1)}%`]
      }),
    ),
  ),
  'absolute changes': many(fc.tuple(from(300, 90_000), from(70, 140))).map((rows) =>
    table(
      'Town | 2020 | 2010 | Change',
      rows.map(([before, percent]) => {
        const after = Math.round((before * percent) / 100)
        const change = after - before
        return [grouped(after), grouped(before), `${change < 0 ? '▼' : '▲'} ${grouped(Math.abs(change))}`]
      }),
    ),
  ),
}

describe.each(Object.entries(tables))('%s', (_, consistent) => {
  test('that agree are left alone, and slips are never mended wrongly', () => {
    fc.assert(
      fc.property(consistent, fc.nat(), from(1, 9), (text, place, step) => {
        expect(grave(text)).toEqual([])
        const digits = [...text.matchAll(/(?<=\| [^|]*)\d(?=[^|]*\|)/g)].filter(({ index }) => index > 60)
        const digit = digits[place % digits.length]
        if (digit === undefined) return
        const slip = String((Number(digit[0]) + step) % 10)
        const wrong = text.slice(0, digit.index) + slip + text.slice(digit.index + 1)
        const mended = applyFixes(wrong, grave(wrong), { from: 'flat', suggested: true })
        expect([wrong, text]).toContain(mended)
      }),
      { numRuns: 60 },
    )
  })
})
