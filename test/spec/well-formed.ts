import fc from 'fast-check'

const word = fc.constantFrom(
  'Ohio',
  'north',
  'Élan',
  '1966',
  'x-y',
  '(a)',
  'vote',
  'of',
  'straße',
  '日本',
  '“quoted”',
  '7%',
  'a_b',
  "O'Dwyer",
)
const words = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength }).map((parts) => parts.join(' '))

const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), words(4), fc.boolean())
  .map(([depth, text, wide]) => '='.repeat(depth) + (wide ? ` ${text} ` : text) + '='.repeat(depth))

const value = fc.oneof(
  words(5),
  fc.constantFrom('', '11,397', '48.41%', 'a: b', 'https://example.org/x', '9 | b = c', '4½'),
)
const field = fc
  .tuple(words(2), value, fc.array(words(3), { maxLength: 1 }))
  .map(([key, text, more]) =>
    [
      `- ${key}:${text === '' ? '' : ` ${text}`}`,
      ...(text === '' ? [] : more.map((line) => `  ${line}`)),
    ].join('\n'),
  )
const infobox = fc
  .tuple(fc.option(words(2), { nil: '' }), fc.array(field, { minLength: 1, maxLength: 5 }))
  .map(([name, fields]) => [name === '' ? 'Infobox' : `Infobox ${name}`, ...fields].join('\n'))

/** What a cell can say; an escaped pipe stands as in the text. */
export const cellText = fc.oneof(
  words(3),
  fc.constantFrom('', '—', '-', '11,397', '100.00%', 'a \\| b', '\\|', '4½', '+2'),
)
const row = fc
  .array(cellText, { minLength: 1, maxLength: 5 })
  .map((cells) => `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`)
const table = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([rows, ruled]) => (ruled ? [rows[0], '|---|:-:|', ...rows.slice(1)] : rows).join('\n'))

const caption = words(4).map((title) => `  - ${title}**`)
const votes = fc.constantFrom('15,611', '7', 'unopposed')
const party = fc.constantFrom('', ' (Labour)', ' (Conservative Party (UK))')
const name = fc
  .constantFrom('Joseph Cleary', 'James Platt', 'Milward Simpson (inc.)', 'W. P. "Bill" Atkinson')
  .map((text) => text)
const entry = fc
  .tuple(name, party, votes)
  .filter(([text, bracket]) => bracket !== '' || !text.endsWith(')'))
  .map(([text, bracket, count]) => `- ${text}${bracket}: ${count} votes`)
const summary = fc.constantFrom('Result: Labour Party (UK) Gain', 'Total: 32 votes', 'Turnout: 41.2%')
const results = fc
  .tuple(fc.array(entry, { minLength: 1, maxLength: 3 }), fc.array(summary, { maxLength: 2 }))
  .map(([entries, summaries]) => [...entries, ...summaries].join('\n'))

const item = fc
  .tuple(fc.nat(2), fc.constantFrom('-', '*', '+', '•', '1.', '12)'), words(4))
  .map(([depth, marker, text]) => `${'  '.repeat(depth)}${marker} ${text}`)
const list = fc.array(item, { minLength: 1, maxLength: 5 }).map((items) => items.join('\n'))

const label = fc
  .tuple(fc.constantFrom('Primary date', 'Total', '1966 seats', 'Électeurs'), words(4))
  .map(([key, text]) => `${key}: ${text}`)
const prose = fc
  .array(
    fc.oneof(
      words(6).map((text) => `In ${text}.`),
      fc.constantFrom('\\- no item', '\\= no heading =', '\\'),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) => lines.join('\n'))

const block = fc.oneof(heading, infobox, table, caption, results, list, label, prose)

/** Well-formed flat articles: blocks with a blank line between them, line ends of either kind. */
export const wellFormed: fc.Arbitrary<string> = fc
  .tuple(fc.array(block, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([blocks, lineEnd, closed]) => {
    // Fields would be read on into a list of keys and values, so a box is never right before a list or results.
    const apart = blocks.filter(
      (text, index) =>
        !(/^ *[-*+•] |^\d+[.)] /.test(text) && (blocks[index - 1] ?? '').startsWith('Infobox')),
    )
    const text = apart.join('\n\n') + (closed ? '\n' : '')
    return lineEnd === '\n' ? text : text.replaceAll('\n', '\r\n')
  })
