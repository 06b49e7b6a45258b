import * as character from './characters.js'

/** A table too long to be read at once: its header and delimiter row, and where it is cut, before a row each time. */
export interface LongTable {
  head: string
  cuts: readonly number[]
}

/** A header has no more lines before it in its block: a caption, a heading. */
const mostLinesBefore = 3

/**
 * Where a block that is a table can be cut into stretches of about `size`: before lines that begin with a bar and have only
 * such lines between the header and them, which no reading of GFM makes anything but rows. Null where nothing is to be cut.
 */
export function longTable(text: string, from: number, end: number, size: number): LongTable | null {
  let start = from
  for (let before = 0; before <= mostLinesBefore; before++) {
    const delimiter = nextLine(text, start, end)
    if (delimiter === end || opensOther(text, start)) return null
    const body = nextLine(text, delimiter, end)
    if (beginsWithBar(text, start) && isDelimiterRow(text, delimiter, body)) {
      const cuts = cutsOf(text, body, end, size)
      return cuts.length === 0 ? null : { head: text.slice(start, body), cuts }
    }
    start = delimiter
  }
  return null
}

function cutsOf(text: string, body: number, end: number, size: number): number[] {
  const cuts: number[] = []
  let last = body
  for (let at = body; at < end && beginsWithBar(text, at); at = nextLine(text, at, end)) {
    if (at - last < size) continue
    cuts.push(at)
    last = at
  }
  return cuts
}

function nextLine(text: string, at: number, end: number): number {
  const feed = text.indexOf('\n', at)
  return feed === -1 || feed >= end ? end : feed + 1
}

/** Code, HTML and comments, in which bars are no cells. */
function opensOther(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === character.graveAccent || code === character.tilde || code === character.lessThan
}

function beginsWithBar(text: string, at: number): boolean {
  return text.charCodeAt(at) === character.verticalBar
}

function isDelimiterRow(text: string, from: number, end: number): boolean {
  let dashes = false
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === character.dash) dashes = true
    else if (code !== character.verticalBar && code !== character.colon)
      if (!character.isBlank(code) && !character.isLineEnding(code)) return false
  }
  return dashes
}
