/** What has a meaning in some dialect, or a reputation among parsers. */
const troublemakers = [
  '|',
  '||',
  '\\|',
  '\\',
  '|-',
  '! ',
  '{|',
  '|}',
  '{{',
  '}}',
  '[[',
  ']]',
  '[',
  ']',
  '(',
  ')',
  '((',
  ' (',
  ')(',
  '*',
  '**',
  '  - ',
  '- ',
  '-',
  '--',
  '* ',
  '1. ',
  '#',
  '# ',
  '=',
  '==',
  '= ',
  ' =',
  ': ',
  ':',
  '::',
  '<br>',
  '<br/>',
  '<',
  '&amp;',
  '&#0;',
  '`',
  '```',
  '~~',
  '>',
  '_',
  '"',
  "'",
  ',',
  ';',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '    ',
  '\f',
  '\v',
  '\0',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2009',
  '\u202f',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u200e',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udc00',
  '🗳',
  'e\u0301',
  'İ',
  'ß',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '- __proto__: 1\n',
  '- __proto__1: x\n',
  '| __proto__ | 1 |\n',
  '= __proto__ =',
  'Infobox',
  'Infobox\n',
  'Infobox election\n',
  '- Candidate1: ',
  '- Candidate0: ',
  '- Candidate99999999999999999999: x\n',
  '- 1data2: 3\n',
  'Result: ',
  'Total: ',
  ' votes',
  '- A (B): 5 votes\n',
  'Total',
  'Turnout',
  '—',
  '–',
  '−',
  '±',
  '▲',
  '▼',
  '½',
  '4½',
  '%',
  '<1%',
  '~300',
  '≈',
  'N/A',
  '0',
  '00',
  '1,2,3',
  '1.2.3',
  '1 000 000',
  '1\u202f000',
  '1.234,5',
  '1,234.5',
  '3,94,364',
  '12,34',
  "1'000",
  '1e3',
  '0x1f',
  '1e999',
  '-0',
  '+',
  '9007199254740993',
  '99999999999999999999999999',
  '0.1000000000000000055',
  '100%',
  '1,087 (48.41%)',
  '1.2 million',
  '2004-02-30',
  '2004-13-01',
  'February 31, 2004',
  'February 6–9, 2004',
  '31 April',
  '0000',
  'June',
  '#fff',
  '#gggggg',
  'ff69b4',
  'File:a.jpg',
  'x160px',
  'yes',
  'no',
  '[a]',
  '[1]',
  '†',
  '|---|---|\n',
  '| :-: | --- |\n',
  '---\n',
  '===\n',
  '| | |\n',
  '|\n',
]

/** Each takes a text and gives another; `other` is a second text to take pieces from. */
const mutations = [
  // A troublemaker somewhere.
  (text, random) => {
    const at = place(text, random)
    return text.slice(0, at) + random.pick(troublemakers) + text.slice(at)
  },
  // A troublemaker in place of a stretch.
  (text, random) => {
    const [from, to] = stretch(text, random, 12)
    return text.slice(0, from) + random.pick(troublemakers) + text.slice(to)
  },
  // A stretch away.
  (text, random) => {
    const [from, to] = stretch(text, random, 80)
    return text.slice(0, from) + text.slice(to)
  },
  // A stretch again, somewhere else.
  (text, random) => {
    const [from, to] = stretch(text, random, 80)
    const at = place(text, random)
    return text.slice(0, at) + text.slice(from, to) + text.slice(at)
  },
  // A stretch of another text.
  (text, random, other) => {
    const [from, to] = stretch(other, random, 200)
    const at = place(text, random)
    return text.slice(0, at) + other.slice(from, to) + text.slice(at)
  },
  // Any UTF-16 unit at all.
  (text, random) => {
    const at = place(text, random)
    return text.slice(0, at) + String.fromCharCode(random.below(65536)) + text.slice(at + 1)
  },
  // One character many times.
  (text, random) => {
    const at = place(text, random)
    return text.slice(0, at) + (text[at] ?? '|').repeat(random.between(2, 60)) + text.slice(at)
  },
  // Another digit, or a separator in a number.
  (text, random) => {
    const at = indexFrom(text, random, (code) => code >= 48 && code <= 57)
    return at === -1
      ? text
      : text.slice(0, at) +
          random.pick(['0', '9', ',', '.', ' ', '\u00a0', '-', '%', '½']) +
          text.slice(at + 1)
  },
  // A separator of cells, keys or lines away.
  (text, random) => {
    const at = indexFrom(
      text,
      random,
      (code) => code === 124 || code === 58 || code === 10 || code === 45 || code === 61,
    )
    return at === -1 ? text : text.slice(0, at) + text.slice(at + 1)
  },
  // Two lines change places.
  (text, random) =>
    onLines(text, (lines) => {
      const one = random.below(lines.length)
      const two = random.below(lines.length)
      const kept = lines[one]
      lines[one] = lines[two]
      lines[two] = kept
    }),
  // A line twice.
  (text, random) =>
    onLines(text, (lines) => void lines.splice(random.below(lines.length), 0, random.pick(lines))),
  // A line away.
  (text, random) => onLines(text, (lines) => void lines.splice(random.below(lines.length), 1)),
  // A line of another text.
  (text, random, other) =>
    onLines(
      text,
      (lines) => void lines.splice(random.below(lines.length + 1), 0, random.pick(other.split('\n'))),
    ),
  // A line further in or out.
  (text, random) =>
    onLines(text, (lines) => {
      const at = random.below(lines.length)
      lines[at] = random.chance(0.5)
        ? `${' '.repeat(random.between(1, 5))}${lines[at]}`
        : lines[at].trimStart()
    }),
  // Other line ends, in all places or in some.
  (text, random) =>
    random.chance(0.5)
      ? text.replaceAll('\n', '\r\n')
      : text.replace(/\n/g, (end) => (random.chance(0.2) ? '\r\n' : end)),
  // No line end at the end; a byte order mark at the start.
  (text) => text.trimEnd(),
  (text) => `\ufeff${text}`,
]

/** A text some mutations away; `other` is a second text to take pieces from. */
export function mutate(text, random, other) {
  let mutated = text
  for (let more = 1 + random.below(random.chance(0.1) ? 20 : 5); more > 0; more--)
    mutated = random.pick(mutations)(mutated, random, other)
  return mutated
}

/** Troublemakers and nothing else. */
export function soup(random) {
  let text = ''
  for (let more = random.between(0, 30); more > 0; more--) text += random.pick(troublemakers)
  return text
}

function place(text, random) {
  return random.below(text.length + 1)
}

function stretch(text, random, longest) {
  const from = place(text, random)
  return [from, Math.min(text.length, from + random.below(longest + 1))]
}

/** The first place of a wanted character from anywhere on, or -1. */
function indexFrom(text, random, wanted) {
  for (let at = place(text, random); at < text.length; at++) if (wanted(text.charCodeAt(at))) return at
  return -1
}

function onLines(text, change) {
  const lines = text.split('\n')
  change(lines)
  return lines.join('\n')
}
