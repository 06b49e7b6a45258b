import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { toYaml } from '../../src/emit/yaml.js'
import { isPlain } from '../../src/emit/yaml-plain.js'

const versions = ['1.1', '1.2'] as const

function readBack(value: unknown): void {
  const text = toYaml(value)
  for (const version of versions) expect(parse(text, { version }), `YAML ${version}: ${text}`).toEqual(value)
}

const traps = [
  ...['no', 'No', 'NO', 'yes', 'y', 'n', 'N', 'on', 'off', 'true', 'False', 'null', 'Null', '~', '', ' '],
  ...[
    '1:20',
    '1:20:30',
    '012',
    '0o14',
    '1e3',
    '1E3',
    '0x1f',
    '0b101',
    '.5',
    '5.',
    '-.5',
    '+1',
    '-1',
    '1_000',
    '1,000',
  ],
  ...[
    '.inf',
    '-.INF',
    '.nan',
    'nan',
    'inf',
    '=',
    '<<',
    '2004-02-07',
    '2004-02-07T10:00:00Z',
    '2004-02-07 10:00:00 Z',
  ],
  ...['2004-02-06/2004-02-09', '2004', '48.41%', '4½', '76 pledged delegates', '1 t', '12 z', '12 Zebras'],
  ...[
    'trailing:',
    'a: b',
    'a:b',
    'a #b',
    'a#b',
    '#a',
    '- a',
    '-',
    '--',
    '---',
    '...',
    '? a',
    '?',
    ': a',
    ':',
    '& a',
    '*a',
    '!a',
  ],
  ...[
    '|',
    '>',
    '@a',
    '`a`',
    '%a',
    "'a'",
    '"a"',
    "it's",
    '[a]',
    '{a}',
    ',',
    'a, b',
    'a]',
    'key: [',
    '\\',
    'a\\n',
  ],
  ...[
    ' lead',
    'trail ',
    '\ttab',
    'in\ttab',
    'line\nbreak',
    '\nfirst',
    'last\n',
    'two\n\nlines',
    'a\r\nb',
    'a\n  b',
    'a\n# b',
    'a\n- b: c',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffe',
    '\ud800',
    '😀',
    '👍 ok',
  ],
  ...[
    'Île-de-France',
    '— dash',
    '日本',
    '(bracket',
    '/path',
    'File:A.jpg',
    'http://a.b/c',
    '\u202eabc',
    '\u200b',
  ],
]

describe('YAML', () => {
  it.each(traps)('reads %j back as the same string, as value, item and key', (text) => {
    readBack({ value: text, list: [text, { inner: text }], [`${text}`]: 1 })
  })

  it('leaves ordinary words bare and quotes what could be read otherwise', () => {
    expect(
      toYaml({ title: '2004 Washington caucuses', date: '2004-02-07', ongoing: 'no', votes: 11397 }),
    ).toBe('title: 2004 Washington caucuses\ndate: "2004-02-07"\nongoing: "no"\nvotes: 11397\n')
  })

  it('writes several lines as a literal block', () => {
    expect(toYaml({ text: 'One: 1\n\n- two' })).toBe('text: |-\n  One: 1\n\n  - two\n')
  })

  it('nests mappings and sequences', () => {
    expect(toYaml({ a: [{ b: [], c: {} }, [1, null]], d: { e: true } })).toBe(
      'a:\n  - b: []\n    c: {}\n  - - 1\n    - null\nd:\n  e: true\n',
    )
  })

  it('keeps __proto__ and very long keys', () => {
    const value = JSON.parse('{"__proto__": "data", "constructor": {"__proto__": 1}}')
    expect(toYaml(value)).toBe('"__proto__": data\nconstructor:\n  "__proto__": 1\n')
    readBack({ [`${'long '.repeat(400)}`]: 1, [`${'x'.repeat(2000)}`]: { a: ['b'] } })
  })

  it('writes no control character raw', () => {
    const every = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('x')
    expect(toYaml({ [every]: every })).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
  })

  it.each([0, -1, 0.1, 1e21, 1.5e300, 1e-7, -2.5e-9, 123456789012])('reads the number %d back', (value) => {
    readBack({ value })
    expect(toYaml(value)).not.toMatch(/^-?[0-9]+e/)
  })

  it('reads any string back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary' }),
          fc.stringMatching(/^[-0-9:.eETZx_+ ]*$/),
        ),
        (text) => readBack({ k: text, [`k${text}`]: [text] }),
      ),
      { numRuns: 2000 },
    )
  })

  it('knows plain from not plain', () => {
    expect(['Kerry', 'a:b', '2 rounds', 'a#b'].map(isPlain)).toEqual([true, true, true, true])
    expect(['1', '1 2', 'a: b', 'a #b', 'No', '-x'].map(isPlain)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
