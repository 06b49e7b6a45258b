/** Whether blocks stand one after another inside the text: null, or what does not. */
export function misplacedBlock(article, text) {
  let at = 0
  for (const { type, position } of article.children) {
    if (position === undefined) return `${type} has none`
    if (position.start.offset < at || position.end.offset < position.start.offset) return `${type} overlaps`
    at = position.end.offset
  }
  return at > text.length ? 'past the end' : null
}

/**
 * Whether every statement of a record with provenance quotes the text at its place: null, or the first that does not.
 * A label that the reader put in (the row of `{{Election box turnout}}`) stands nowhere: its place has no length.
 */
export function misquoted(record, text) {
  const starts = lineStarts(text)
  const waiting = [record]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if (typeof value.raw === 'string' && value.at !== undefined) {
      const { line, column, offset, length } = value.at
      if (length > 0 && text.slice(offset, offset + length) !== value.raw)
        return `a quotation is not there\n\n${JSON.stringify(value)}`
      if (starts[line - 1] + column - 1 !== offset)
        return `a quotation is on another line\n\n${JSON.stringify(value)}`
    }
    waiting.push(...Object.values(value))
  }
  return null
}

/** Where no line ends with a line feed, a carriage return alone ends one. */
function lineStarts(text) {
  const end = text.includes('\n') ? '\n' : '\r'
  const starts = [0]
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) starts.push(at + 1)
  return starts
}
