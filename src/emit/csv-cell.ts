/** One line of CSV after RFC 4180, its line end included. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** A cell, quoted where the format needs it and with an apostrophe where a spreadsheet would calculate. */
export function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const safe = isFormula(cell) ? `'${cell}` : cell
  return needsQuotes(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const number = /^[-+]?[0-9]+(?:\.[0-9]+)?$/

/**
 * Whether a spreadsheet would take the text for a formula: `=`, `+`, `-`, `@`, a tab or a line end in front, their
 * full-width forms too, unless it is a plain number. Apostrophes before that count as well: so one apostrophe taken
 * away always gives the text back.
 */
function isFormula(text: string): boolean {
  let start = 0
  while (text.charCodeAt(start) === 0x27) start++
  if (start >= text.length || !'=+-@\t\r\n＝＋－＠'.includes(text.charAt(start))) return false
  return start > 0 || text.length > 40 || !number.test(text)
}

function needsQuotes(text: string): boolean {
  if (text.startsWith(' ') || text.endsWith(' ')) return true
  return text.includes(',') || text.includes('"') || text.includes('\n') || text.includes('\r')
}
