/*
 * A second opinion on flat articles that shares no code with the program: one regular expression a kind of line.
 * It knows only what the articles of the corpus have, and no more about them than a reader who looks at the lines.
 */

export interface SeenField {
  line: number
  key: string
  value: string
}

export interface SeenTable {
  line: number
  caption: string | null
  header: string[]
  /** Every row after the header: its cells, empty ones included. */
  rows: string[][]
}

export interface SeenEntry {
  line: number
  text: string
  votes: string
}

export interface Seen {
  title: string | null
  headings: string[]
  fields: SeenField[]
  tables: SeenTable[]
  captions: string[]
  entries: SeenEntry[]
  /** `Result: …`, `Total: …` after the entries of a result list. */
  outcomes: { key: string; value: string }[]
  /** All other lines with text: prose, lists, labels, leftovers. */
  others: string[]
}

const fieldLine = /^- ([^:]+):(?: (.*))?$/
const rowLine = /^\|.*\|$/
const captionLine = /^ +- (?:style=.*\|)?(.*)\*\*$/
const headingLine = /^(=+) ?(.*?) ?=+$/
const entryLine = /^- (.+): (\S+) votes$/
const outcomeLine = /^(Result|Total): (.*)$/

export function look(text: string): Seen {
  const seen: Seen = {
    title: null,
    headings: [],
    fields: [],
    tables: [],
    captions: [],
    entries: [],
    outcomes: [],
    others: [],
  }
  const lines = text.split('\n')
  let inBox = false
  let run: { line: number; cells: string[] }[] = []
  for (const [at, line] of [...lines, ''].entries()) {
    if (rowLine.test(line)) {
      run.push({ line: at + 1, cells: cellsOf(line) })
      inBox = false
      continue
    }
    if (run.length > 0) seen.tables.push(tableOf(run))
    run = []
    const heading = headingLine.exec(line)
    const entry = inBox ? null : entryLine.exec(line)
    const field = fieldLine.exec(line)
    const caption = captionLine.exec(line)
    const outcome = outcomeLine.exec(line)
    if (line === '') inBox = false
    else if (heading !== null) {
      if (seen.title === null && heading[1] === '=') seen.title = heading[2] ?? ''
      else seen.headings.push(heading[2] ?? '')
    } else if (caption !== null) seen.captions.push((caption[1] ?? '').replace('[[', ''))
    else if (entry !== null) seen.entries.push({ line: at + 1, text: entry[1] ?? '', votes: entry[2] ?? '' })
    else if (field !== null && (inBox || startsBox(lines, at))) {
      inBox = true
      seen.fields.push({ line: at + 1, key: field[1] ?? '', value: field[2] ?? '' })
    } else if (outcome !== null) seen.outcomes.push({ key: outcome[1] ?? '', value: outcome[2] ?? '' })
    else if (!/^- /.test(lines[at + 1] ?? '') || seen.headings.length > 0) seen.others.push(line)
  }
  return seen
}

/** The first field stands right under the word `Infobox` or the box's own title. */
function startsBox(lines: string[], at: number): boolean {
  const before = lines[at - 1] ?? ''
  return before !== '' && !before.startsWith('-') && !before.startsWith('=') && !/^ /.test(before) && at < 8
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
}

function tableOf(run: { line: number; cells: string[] }[]): SeenTable {
  const rows = run.map(({ cells }) => cells)
  const [first = []] = rows
  const hasCaption = first.length > 1 && first.slice(1).every((cell) => cell === '')
  if (hasCaption) rows.shift()
  const header = rows.shift() ?? []
  return { line: run[0]?.line ?? 0, caption: hasCaption ? (first[0] ?? '') : null, header, rows }
}
