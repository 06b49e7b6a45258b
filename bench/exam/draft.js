/*
 * An article in the making: text, and the numbers in it with their places. A cell is `{at, raw, units, decimals,
 * kind}`; `kind` is votes, share, seats or delegates. Names and dates are kept with their places too.
 */
export class Draft {
  text = ''
  cells = []
  names = []
  dates = []
  relations = []
  /** The cells of one column of votes, in the order of the rows. */
  columns = []
  /** The number cells of each table row, left to right. */
  rows = []
  /** Pairs of cells that state one number in the infobox and in the table. */
  mirrors = []

  add(text) {
    this.text += text
    return this
  }

  cell(raw, kind, units, decimals = 0) {
    const cell = { at: this.text.length, raw, kind, units, decimals }
    this.cells.push(cell)
    this.text += raw
    return cell
  }

  name(raw) {
    this.names.push({ at: this.text.length, raw })
    this.text += raw
  }

  date(raw) {
    this.dates.push({ at: this.text.length, raw })
    this.text += raw
  }
}

/** The text after edits `[{at, raw, text}]`, which do not overlap. */
export function edited(text, edits) {
  let result = ''
  let from = 0
  for (const { at, raw, text: now } of [...edits].sort((a, b) => a.at - b.at)) {
    result += text.slice(from, at) + now
    from = at + raw.length
  }
  return result + text.slice(from)
}
