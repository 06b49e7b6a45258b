/** As many lines as fit, each from its number. */
export const lines = (head, line) => (size) => {
  let text = head
  for (let index = 1; text.length < size; index++) text += line(index)
  return text
}

/** One thing again and again between a head and a tail. */
export const repeated =
  (part, head = '', tail = '') =>
  (size) =>
    head + part.repeat(Math.max(1, Math.floor((size - head.length - tail.length) / part.length))) + tail

/** As many of each kind of line as fit, all of the first kind before all of the second. */
export const parts =
  (...kinds) =>
  (size) => {
    const each = size / kinds.length
    return kinds.map(({ head, line }) => lines(head, line)(each)).join('')
  }

export const infobox = '= T =\n\nInfobox\n'
export const election = `${infobox}- Election Name: T\n- Candidate1: Ann Lee\n- Popular Vote1: 5\n\n`
export const header = '| Candidate | Votes | % |\n'

/** Letters for a number, so that names differ in more than digits. */
export const word = (index) => `N${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)])}`
