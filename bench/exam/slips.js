const number = /\d+(?:[.,\u00a0\u202f ]\d+)*/g
const date = /(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}/g

/** Every number that an article states behind its title, and what holds it: the cell of a table, a field, a date or word of prose. */
export function statedNumbers(text) {
  const found = []
  let start = text.indexOf('\n') + 1
  for (const line of text.slice(start).split('\n')) {
    for (const [from, to] of holdersOf(line))
      for (const { 0: raw, index } of line.slice(from, to).matchAll(number))
        found.push(...wordsOf(raw, start + from + index, [start + from, start + to]))
    start += line.length + 1
  }
  return found
}

/** Where the parts of a line that may hold numbers begin and end. */
function holdersOf(line) {
  if (line.startsWith('|')) return spansOf(line, /[^|]+/g)
  const key = /^- [^:(]*: /.exec(line)
  if (key !== null) return [[key[0].length, line.length]]
  const dates = spansOf(line, date)
  return [
    ...dates,
    ...spansOf(line, /\S+/g).filter(([from]) => !dates.some((one) => one[0] <= from && from < one[1])),
  ]
}

function spansOf(line, pattern) {
  return [...line.matchAll(pattern)].map(({ 0: part, index }) => [index, index + part.length])
}

/** A number, or the numbers of a text where blanks do not group: `2 1,234`. */
function wordsOf(raw, at, holder) {
  if (!raw.includes(' ') || /^\d{1,3}(?: \d{3})+(?:,\d+)?$/.test(raw)) return [{ at, raw, holder }]
  return spansOf(raw, /\S+/g).map(([from, to]) => ({ at: at + from, raw: raw.slice(from, to), holder }))
}

/** One digit of a number for another, as an edit; it does not begin with 0 then. Null where that is no other number. */
export function slipIn({ at, raw }, random) {
  const places = [...raw.matchAll(/\d/g)].map(({ index }) => index)
  const place = random.pick(places)
  const digit = String((Number(raw[place]) + random.between(1, 9)) % 10)
  if (digit === '0' && place === 0 && /\d/.test(raw[1] ?? '')) return null
  return { at, raw, text: raw.slice(0, place) + digit + raw.slice(place + 1) }
}
