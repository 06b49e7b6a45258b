import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideNumberStyle,
  type ExpectedType,
  exactLiteral,
  literalValue,
  type NumberStyle,
  type Reading,
  readDate,
  readName,
  readQuantities,
  readValue,
  splitParty,
} from '../../src/value/index.js'
import { readNumber } from '../../src/value/number.js'
import { styleMarks } from '../../src/value/number-style.js'
import { readPlainNumber } from '../../src/value/plain-number.js'

const types: readonly ExpectedType[] = [
  'auto',
  'number',
  'percent',
  'boolean',
  'date',
  'year',
  'color',
  'file',
  'name',
  'text',
]
const styles: readonly NumberStyle[] = ['comma', 'point', 'space-point', 'space-comma']

/** Texts made of what values are made of, so that every reader is met. */
const pieces = [
  '1',
  '23',
  '456',
  '0',
  '2004',
  '1850',
  ',',
  '.',
  ' ',
  '\u00a0',
  "'",
  '%',
  '½',
  '⅓',
  '−',
  '-',
  '–',
  '—',
  '+',
  '±',
  '▲',
  '▼',
  '<',
  '~',
  '(',
  ')',
  '[a]',
  '[',
  ']',
  '*',
  '†',
  '^{n}',
  'pp',
  'per cent',
  'million',
  'about ',
  'just under ',
  'c. ',
  'to',
  'February',
  'May',
  'of',
  'th',
  's',
  '?',
  '/',
  ':',
  'votes',
  'delegates',
  'John',
  '(withdrawn)',
  'N/A',
  'yes',
  'File:',
  '.jpg',
  '#',
  'ff00aa',
  'x160px',
  '\n',
  '\u200b',
  '𝟙',
  '\ud800',
  'Saturday',
  'present',
]
const valueText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

function checkSpan(reading: Reading, raw: string): void {
  expect(reading.raw).toBe(raw)
  expect(reading.start).toBeGreaterThanOrEqual(0)
  expect(reading.end).toBeGreaterThanOrEqual(reading.start)
  expect(reading.end).toBeLessThanOrEqual(raw.length)
  if (reading.exact !== undefined) expect(reading.exact).toMatch(/^-?\d+(\.\d+)?$/)
  const isNumber = reading.type === 'integer' || reading.type === 'decimal' || reading.type === 'percent'
  expect(reading.exact !== undefined).toBe(isNumber)
  if (typeof reading.value === 'number') expect(reading.value).toBe(literalValue(reading.exact ?? ''))
  expect(reading.value === null).toBe(reading.type === 'missing')
  for (const part of reading.parts ?? []) checkSpan(part, raw)
}

describe('any text', () => {
  it('gives a reading whose span lies in it', () => {
    fc.assert(
      fc.property(
        valueText,
        fc.constantFrom(...types),
        fc.constantFrom(...styles),
        (raw, expected, style) => {
          checkSpan(readValue(raw, expected, style), raw)
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('reads alike without the white space around it', () => {
    fc.assert(
      fc.property(valueText, fc.constantFrom(...types), (raw, expected) => {
        const spaced = readValue(` \t${raw}\u00a0\n`, expected)
        expect([spaced.type, spaced.value]).toEqual([
          readValue(raw, expected).type,
          readValue(raw, expected).value,
        ])
      }),
      { numRuns: 2000 },
    )
  })

  it('reads its own value again as the same value', () => {
    fc.assert(
      fc.property(valueText, fc.constantFrom(...types), (raw, expected) => {
        const { value, type } = readValue(raw, expected)
        // What stood behind `File:` may look like a number or a further prefix of its own.
        const isOwn = type === 'text' || type === 'date' || type === 'color'
        if (typeof value === 'string' && isOwn) {
          expect(readValue(value, expected).value).toBe(value)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('never makes dates, names, quantities and styles throw, and places them inside it', () => {
    fc.assert(
      fc.property(valueText, (raw) => {
        const places = [readName(raw), splitParty(raw), ...readQuantities(raw)]
        const date = readDate(raw)
        if (date !== null) places.push({ ...readName(raw), start: date.start, end: date.end })
        for (const { start, end } of places) {
          expect(start >= 0 && start <= end && end <= raw.length).toBe(true)
        }
        for (const { reading } of readQuantities(raw)) checkSpan(reading, raw)
        expect(styles).toContain(decideNumberStyle([raw]))
      }),
      { numRuns: 3000 },
    )
  })

  it('finds quantities in source order without overlap', () => {
    fc.assert(
      fc.property(valueText, (raw) => {
        let last = 0
        for (const { start, end } of readQuantities(raw)) {
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the quick reader of plain numbers', () => {
  it('agrees with the complete one', () => {
    const number = fc.array(fc.constantFrom('1', '23', '456', '0', '000', ',', '.', '%', '-', '−', '+'), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(number, fc.constantFrom(...styles), (list, style) => {
        const raw = list.join('')
        const plain = readPlainNumber(raw, 0, raw.length, styleMarks(style), false)
        if (plain !== null)
          expect(readNumber({ raw, start: 0, end: raw.length, style }, 'auto')).toEqual(plain)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('a number written in a style', () => {
  const separators: Record<NumberStyle, readonly string[]> = {
    comma: [','],
    point: ['.'],
    'space-point': [' ', '\u00a0', '\u202f', '\u2009', "'", '’'],
    'space-comma': [' ', '\u00a0', '\u202f', '\u2009', "'", '’'],
  }
  const suffixes = ['', '%', ' %', '[a]', '*', ' (majority)']

  it('reads back exactly', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 18n), 10n ** 18n),
        fc.nat(4),
        fc.constantFrom(...styles),
        fc.nat(5),
        fc.constantFrom(...suffixes),
        (units, decimals, style, separator, suffix) => {
          const literal = exactLiteral({ units, decimals })
          const list = separators[style]
          const text = write(literal, list[separator % list.length] ?? '', style) + suffix
          const reading = readValue(text, 'auto', style)
          expect(reading.exact).toBe(literal)
          expect(reading.value).toBe(literalValue(literal))
          expect(reading.type === 'percent').toBe(suffix.endsWith('%'))
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('reads lakhs back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 2_000_000_000 }), (integer) => {
        expect(readValue(new Intl.NumberFormat('en-IN').format(integer), 'auto').value).toBe(integer)
      }),
    )
  })
})

function write(literal: string, separator: string, style: NumberStyle): string {
  const [whole = '', decimals] = literal.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator)
  const mark = String.fromCharCode(styleMarks(style).decimal)
  const sign = literal.startsWith('-') ? '−' : ''
  return decimals === undefined ? sign + grouped : `${sign}${grouped}${mark}${decimals}`
}
