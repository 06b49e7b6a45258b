import { troublemaker } from './troublemakers.js'

/** Each takes a text and gives another; `other` is a second text to take pieces from. */
const mutations = [
  // A troublemaker somewhere.
  (text, random) => {
    const at = place(text, random)
    return text.slice(0, at) + troublemaker(random) + text.slice(at)
  },
  // A troublemaker in place of a stretch.
  (text, random) => {
    const [from, to] = stretch(text, random, 12)
    return text.slice(0, from) + troublemaker(random) + text.slice(to)
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
    const at = indexFrom(text, random, isDigit)
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
  // Two neighbouring digits swapped: what the checks are for.
  (text, random) => {
    const at = indexFrom(text, random, isDigit)
    return at === -1 || !isDigit(text.charCodeAt(at + 1))
      ? text
      : text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
  },
  // A number in place of another one.
  (text, random) => {
    const numbers = [...text.matchAll(/\d[\d.,]*/g)]
    if (numbers.length === 0) return text
    const { index, 0: number } = random.pick(numbers)
    return text.slice(0, index) + random.pick(numbers)[0] + text.slice(index + number.length)
  },
  // Two cells of a row change places, or one of them goes.
  (text, random) =>
    onLines(text, (lines) => {
      const at = random.below(lines.length)
      const cells = lines[at].split('|')
      const [cell] = cells.splice(random.below(cells.length), 1)
      if (random.chance(0.5)) cells.splice(random.below(cells.length + 1), 0, cell)
      lines[at] = cells.join('|')
    }),
  // A line far too long, or a line far too often.
  (text, random) =>
    random.chance(0.1)
      ? onLines(text, (lines) => {
          const at = random.below(lines.length)
          if (random.chance(0.5)) lines[at] = lines[at].repeat(random.between(2, 40))
          else lines.splice(at, 0, ...Array(random.between(2, 80)).fill(lines[at]))
        })
      : text,
  // A stretch in capitals, or in none.
  (text, random) => {
    const [from, to] = stretch(text, random, 40)
    const part = text.slice(from, to)
    return (
      text.slice(0, from) + (random.chance(0.5) ? part.toUpperCase() : part.toLowerCase()) + text.slice(to)
    )
  },
  // Another text after this one.
  (text, random, other) => (random.chance(0.2) ? `${text}\n\n${other}` : text),
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
  for (let more = random.between(0, 30); more > 0; more--) text += troublemaker(random)
  return text
}

function place(text, random) {
  return random.below(text.length + 1)
}

function stretch(text, random, longest) {
  const from = place(text, random)
  return [from, Math.min(text.length, from + random.below(longest + 1))]
}

function isDigit(code) {
  return code >= 48 && code <= 57
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
