import { describe, expect, it } from 'vitest'
import { type ExpectedType, type NumberStyle, type Reading, readValue } from '../../src/value/index.js'

/** A reading as one line: value, type, exact literal, qualifier, note, parts, status where it is not `parsed`. */
function line(reading: Reading): string {
  const { value, type, exact, qualifier, note, parts, status } = reading
  const words = [JSON.stringify(value), type]
  if (exact !== undefined) words.push(exact)
  if (qualifier !== undefined) words.push(qualifier)
  if (note !== undefined) words.push(`note ${note}`)
  if (parts !== undefined) words.push(`with ${parts.map(line).join(' and ')}`)
  if (status !== 'parsed') words.push(status)
  return words.join(' ')
}

function cases(
  expected: ExpectedType,
  rows: readonly (readonly [string, string])[],
  style?: NumberStyle,
): void {
  it.each(rows)('%j', (raw, wanted) => {
    expect(line(readValue(raw, expected, style))).toBe(wanted)
  })
}

describe('grouping', () => {
  cases('auto', [
    ['11,397', '11397 integer 11397'],
    ['46', '46 integer 46'],
    ['0', '0 integer 0'],
    ['11 397', '11397 integer 11397'],
    ['11\u00a0397', '11397 integer 11397'],
    ['11\u202f397', '11397 integer 11397'],
    ['11\u2009397', '11397 integer 11397'],
    ['1\u00a0234\u00a0567', '1234567 integer 1234567'],
    ['−11\u00a0397.5', '-11397.5 decimal -11397.5'],
    ['1\u00a0234\u202f567', '"1\u00a0234\u202f567" text'],
    ['1\u00a0234,567', '1234.567 decimal 1234.567'],
    ['12\u00a034', '"12\u00a034" text'],
    ["11'397", '11397 integer 11397'],
    ['11’397', '11397 integer 11397'],
    ['1.234.567', '1234567 integer 1234567'],
    ['1.234.567,5', '1234567.5 decimal 1234567.5'],
    ['3,94,364', '394364 integer 394364'],
    ['1,23,45,678', '12345678 integer 12345678'],
    ['2,573.5', '2573.5 decimal 2573.5'],
    ['11 397,5', '11397.5 decimal 11397.5'],
    ['1,23', '"1,23" text'],
    ['12,3456', '"12,3456" text'],
    ['1,234,56', '"1,234,56" text'],
    ['0,123', '"0,123" text'],
    ['1234,567', '"1234,567" text'],
    ['12 34', '"12 34" text'],
    ['1,234.567.8', '"1,234.567.8" text'],
    ['1\u0000234', '"1\\u0000234" text'],
  ])
})

describe('decimals, percent and fractions', () => {
  cases('auto', [
    ['48.41%', '48.41 percent 48.41'],
    ['48.41 %', '48.41 percent 48.41'],
    ['48.41\u00a0%', '48.41 percent 48.41'],
    ['48 per cent', '48 percent 48'],
    ['48 percent', '48 percent 48'],
    ['100.00%', '100 percent 100.00'],
    ['%48', '"%48" text'],
    ['0.30', '0.3 decimal 0.30'],
    ['.5', '0.5 decimal 0.5'],
    ['5.', '"5." text'],
    ['4½', '4.5 decimal 4.5'],
    ['½', '0.5 decimal 0.5'],
    ['4 1/2', '4.5 decimal 4.5'],
    ['1/2', '"1/2" text'],
    ['4⅓', '"4⅓" text'],
    ['4½%', '4.5 percent 4.5'],
    ['1,234¾', '1234.75 decimal 1234.75'],
  ])
  cases('percent', [
    ['48.41', '48.41 percent 48.41'],
    ['100', '100 percent 100'],
    ['48,41', '"48,41" text unknown'],
    ['11,397 (48.41%)', '11397 integer 11397 with 48.41 percent 48.41'],
  ])
})

describe('signs and arrows', () => {
  cases('auto', [
    ['−0.3', '-0.3 decimal -0.3'],
    ['-5', '-5 integer -5'],
    ['–5', '-5 integer -5'],
    ['—5', '"—5" text'],
    ['+5', '5 integer 5'],
    ['+ 1.46', '1.46 decimal 1.46'],
    ['- 5', '"- 5" text'],
    ['-0', '0 integer 0'],
    ['−0.0', '0 decimal 0.0'],
    ['±0', '0 integer 0'],
    ['±5', '"±5" text'],
    ['▲ 4.8', '4.8 decimal 4.8 increase'],
    ['▲4.8%', '4.8 percent 4.8 increase'],
    ['▼3.2', '-3.2 decimal -3.2 decrease'],
    ['▼ −3', '-3 integer -3 decrease'],
    ['▲ −3', '"▲ −3" text'],
    ['▼ +3', '"▼ +3" text'],
  ])
  it('reads a negative zero as zero', () => {
    expect(Object.is(readValue('-0', 'auto').value, 0)).toBe(true)
    expect(Object.is(readValue('−0.00%', 'auto').value, 0)).toBe(true)
  })
})

describe('numbers that are not one exact number', () => {
  cases('auto', [
    ['<1%', '"<1%" percent 1 below'],
    ['< 0.5%', '"< 0.5%" percent 0.5 below'],
    ['>99', '">99" integer 99 above'],
    ['≥ 5', '"≥ 5" integer 5 at-least'],
    ['~300', '"~300" integer 300 about'],
    ['about 5', '"about 5" integer 5 about'],
    ['c. 300', '"c. 300" integer 300 about'],
    ['ca. 1,200', '"ca. 1,200" integer 1200 about'],
    ['Over 9,500', '"Over 9,500" integer 9500 above'],
    ['nearly 40%', '"nearly 40%" percent 40 below'],
    ['just under 40%', '"just under 40%" percent 40 below'],
    ['at least 12', '"at least 12" integer 12 at-least'],
    ['5+', '"5+" integer 5 at-least'],
    ['3–5', '"3–5" integer 3 range with 3 integer 3 and 5 integer 5'],
    ['10–15%', '"10–15%" percent 10 range with 10 percent 10 and 15 percent 15'],
    ['3 to 5', '"3 to 5" integer 3 range with 3 integer 3 and 5 integer 5'],
    ['1.2 million', '"1.2 million" integer 1200000 scaled with 1.2 decimal 1.2'],
    ['1.25 thousand', '"1.25 thousand" integer 1250 scaled with 1.25 decimal 1.25'],
    ['about 2 crore', '"about 2 crore" integer 20000000 about with 2 integer 2'],
    ['about 5[a]', '"about 5" integer 5 about note [a]'],
    ['5–3', '"5–3" text'],
    ['2008–2012', '"2008–2012" text'],
    ['about the size of 5', '"about the size of 5" text'],
  ])
})

describe('what stands beside a number', () => {
  cases('auto', [
    ['46[a]', '46 integer 46 note [a]'],
    ['46 [a][b]', '46 integer 46 note [a] [b]'],
    ['46*', '46 integer 46 note *'],
    ['46†', '46 integer 46 note †'],
    ['500,000^', '500000 integer 500000 note ^'],
    ['1,087 (majority)', '1087 integer 1087 note (majority)'],
    ['46 (TBC)', '46 integer 46 note (TBC)'],
    ['9 (Unofficially 10^{note})', '9 integer 9 note (Unofficially 10^{note}) partial'],
    ['11,397 (48.41%)', '11397 integer 11397 with 48.41 percent 48.41'],
    ['16 (21.05%)', '16 integer 16 with 21.05 percent 21.05'],
    ['48.41% (11,397)', '48.41 percent 48.41 with 11397 integer 11397'],
    ['16 (+3)', '16 integer 16 with 3 integer 3'],
    ['16 (▼3)', '16 integer 16 with -3 integer -3 decrease'],
    ['74.38%（▼1.95%）', '74.38 percent 74.38 note （▼1.95%）'],
    ['66.9% 4.8 pp', '66.9 percent 66.9 with 4.8 percent 4.8 note pp partial partial'],
    ['75.81% ( 8.88 pp)', '75.81 percent 75.81 with 8.88 percent 8.88 note pp partial partial'],
    ['11,705 (56.2%, +3.1)', '11705 integer 11705 with 56.2 percent 56.2 and 3.1 decimal 3.1'],
    ['11,705 (56.2%; +3.1%)', '11705 integer 11705 with 56.2 percent 56.2 and 3.1 percent 3.1'],
    ['11,705 (56.2%, first)', '11705 integer 11705 note (56.2%, first) partial'],
    ['11,705, 56.2%', '11705 integer 11705 with 56.2 percent 56.2'],
    ['11,705,56.2%', '"11,705,56.2%" text'],
    ['66.9%▼4.8 pp', '66.9 percent 66.9 with -4.8 percent -4.8 decrease note pp'],
    ['120▲3', '120 integer 120 with 3 integer 3 increase'],
    ['28.0% ▼', '28 percent 28.0 note ▼'],
    ['1,234▲[a]', '1234 integer 1234 note ▲ [a]'],
    ['28 ▼ x', '"28 ▼ x" text'],
    ['66.9% ▲ 4.8 pp', '66.9 percent 66.9 with 4.8 percent 4.8 increase note pp'],
    ['19.26 (140)', '"19.26 (140)" text with 19.26 decimal 19.26 and 140 integer 140'],
    ['9 (12)', '"9 (12)" text with 9 integer 9 and 12 integer 12'],
    ['9 | pre-season name = |', '"9 | pre-season name = |" text'],
  ])
  cases('number', [
    ['9,504 votes', '9504 integer 9504 note votes'],
    ['46 pledged delegates[a]', '46 integer 46 note pledged delegates [a]'],
    ['12 votes (5%)', '12 integer 12 note votes with 5 percent 5'],
    [
      '52 Republican National Convention delegates',
      '"52 Republican National Convention delegates" text unknown',
    ],
    ['unopposed votes', '"unopposed votes" text unknown'],
    ['9 (12)', '9 integer 9 with 12 integer 12 partial'],
    ['17.13 (115)', '"17.13 (115)" text with 17.13 decimal 17.13 and 115 integer 115 unknown'],
    ['007', '7 integer 7'],
    ['??', '"??" text unknown'],
    ['50 / 110', '50 integer 50 with 110 integer 110'],
    ['50 of 110 seats', '50 integer 50 note seats with 110 integer 110'],
    ['1,050 out of 2,110[a]', '1050 integer 1050 note [a] with 2110 integer 2110'],
    ['50 / 110 (45%)', '50 integer 50 with 110 integer 110 and 45 percent 45'],
    ['1/2', '"1/2" text unknown'],
    ['50 / 48', '"50 / 48" text unknown'],
    ['50 / 110 / 120', '"50 / 110 / 120" text unknown'],
  ])
})

describe('what only looks like a number', () => {
  cases(
    'auto',
    [
      '2-10',
      '3rd, 15 points',
      '1st',
      '59-64',
      '0 / 400',
      '12/3',
      '9:30',
      '1e3',
      '0x10',
      '007',
      '192.168.100.200',
      '+1 202 555 123',
      '1.2.3',
      '£5',
      '5 km',
      '3 times 132, plus 3 play-offs',
      '??',
      'x160px',
      '12–',
      '9,504 votes',
      '2004 Washington Democratic presidential caucuses',
      '4 of 5',
      '10 October',
    ].map((raw) => [raw, `${JSON.stringify(raw)} text`] as const),
  )
})

describe('numbers a double does not hold', () => {
  cases('auto', [
    ['9007199254740993', '"9007199254740993" integer 9007199254740993'],
    ['9007199254740992', '9007199254740992 integer 9007199254740992'],
    ['12,345,678,901,234,567,891', '"12345678901234567891" integer 12345678901234567891'],
    ['0.1234567890123456789', '"0.1234567890123456789" decimal 0.1234567890123456789'],
    ['0.10000000000000000000', '0.1 decimal 0.10000000000000000000'],
  ])
  it('keeps a million digits', () => {
    const digits = '7'.repeat(1_000_000)
    const reading = readValue(digits, 'auto')
    expect(reading.value === digits).toBe(true)
    expect(reading.type).toBe('integer')
  })
})

describe('styles', () => {
  const marks = ['1,234', '1.234', '1,5', '1.5', '1,234.5', '1.234,5']
  const wanted: Record<NumberStyle, unknown[]> = {
    comma: [1234, 1.234, '1,5', 1.5, 1234.5, 1234.5],
    point: [1.234, 1234, 1.5, '1.5', 1234.5, 1234.5],
    'space-point': ['1,234', 1.234, '1,5', 1.5, 1234.5, 1234.5],
    'space-comma': [1.234, '1.234', 1.5, '1.5', 1234.5, 1234.5],
  }
  it.each(['comma', 'point', 'space-point', 'space-comma'] as const)('%s', (style) => {
    expect(marks.map((raw) => readValue(raw, 'auto', style).value)).toEqual(wanted[style])
  })
  it('keeps the stated decimals in every style', () => {
    expect(readValue('10.574,50', 'auto', 'point').exact).toBe('10574.50')
    expect(readValue('48,40%', 'auto', 'point').exact).toBe('48.40')
  })
})

describe('the span of a number', () => {
  it.each([
    [' 46[a] ', '46'],
    ['1,087 (majority)', '1,087'],
    ['\t▼ 3.2 [b]', '▼ 3.2'],
    ['48.41 %*', '48.41 %'],
    ['about 5 (est.)', 'about 5'],
    ['4½', '4½'],
  ])('%j', (raw, wanted) => {
    const reading = readValue(raw, 'auto')
    expect(raw.slice(reading.start, reading.end)).toBe(wanted)
    expect(reading.raw).toBe(raw)
  })
  it('gives a part its place in the whole text', () => {
    const raw = ' 11,397 (48.41%)'
    const part = readValue(raw, 'auto').parts?.[0]
    expect(part?.raw).toBe(raw)
    expect(raw.slice(part?.start, part?.end)).toBe('48.41%')
  })
})

describe('a year in brackets behind a number', () => {
  cases('auto', [
    ['12,345 (2010)', '12345 integer 12345 note (2010) partial'],
    ['1 (1997)', '1 integer 1 note (1997) partial'],
    ['2 (1994, 2001)', '2 integer 2 note (1994, 2001) partial'],
    ['46 (24)', '"46 (24)" text with 46 integer 46 and 24 integer 24'],
    ['1999 (2004)', '"1999 (2004)" text with 1999 integer 1999 and 2004 integer 2004'],
  ])
})

describe('East Asian units', () => {
  cases('number', [
    ['33,475,334票', '33475334 integer 33475334 note 票'],
    ['119 席', '119 integer 119 note 席'],
    ['15世紀', '"15世紀" text unknown'],
  ])
})
