import { type Profile, summaryLabels } from '../../profile/profile.js'
import { append } from '../../source/list.js'
import { isTime } from '../../value/index.js'
import { areUnderSpans, isBelowSpans } from './below-spans.js'
import { countsUp } from './counted-header.js'
import { absentCell, filledLength, type GridCell, type GridRow, isEmpty, isNumeric } from './grid.js'
import { haveLabels } from './labelled-rows.js'
import { hasLabelsAgain } from './labels-again.js'
import { namingRoles } from './naming-roles.js'
import { reachAcross, repeatsLabels } from './repeats-labels.js'

/** A table's rows by what they are for. One run of pipe rows can hold several tables. */
export interface Layout {
  caption: GridCell | null
  headers: GridRow[]
  body: GridRow[]
}

/** Takes a run of rows apart into tables, and each into caption row, header rows and body. */
export function layoutTables(rows: GridRow[], profile: Profile): Layout[] {
  const layouts: Layout[] = []
  let start = 0
  for (let at = 2; at <= rows.length; at++) {
    if (at < rows.length && !beginsTable(rows, at, profile)) continue
    layouts.push(layoutOne(rows.slice(start, at), profile))
    start = at
    at++
  }
  if (layouts.length === 0) layouts.push(layoutOne(rows, profile))
  return layouts
}

/** A caption row with a header row after it, in the middle of a run, begins another table. */
function beginsTable(rows: GridRow[], at: number, profile: Profile): boolean {
  const row = rows[at]
  const next = rows[at + 1]
  if (row === undefined || next === undefined || rows[at + 2] === undefined) return false
  return (isCaptionRow(row) || isLoneYear(row)) && isHeaderRow(next, profile)
}

/** `2019` in a row of its own: over a row of labels it is a title. */
function isLoneYear(row: GridRow): boolean {
  const [first, ...others] = row
  return first !== undefined && others.length > 0 && isYear(first) && others.every(isEmpty)
}

function layoutOne(rows: GridRow[], profile: Profile): Layout {
  let at = 0
  let caption: GridCell | null = null
  const headers: GridRow[] = []
  const above: GridRow[] = []
  if (isLegend(rows, at, profile)) append(above, rows.slice(at, ++at))
  const first = rows[at]
  const second = rows[at + 1]
  const isCaption =
    first !== undefined &&
    (isCaptionRow(first)
      ? !isList(rows) && !isLoneLabel(rows, at, profile)
      : second !== undefined && isLoneYear(first) && isHeaderRow(second, profile))
  if (first !== undefined && second !== undefined && isCaption && second.length > 1) {
    caption = first.find((cell) => !isEmpty(cell)) ?? null
    at++
  }
  if (above.length === 0 && isLegend(rows, at, profile)) append(above, rows.slice(at, ++at))
  // Where a dialect wants a header and the table has none, an empty row stands for it.
  const headless = standsForHeader(rows, at, profile)
  if (headless) append(headers, rows.slice(at, ++at))
  const top = headless ? undefined : rows[at]
  if (top !== undefined && isHeader(rows, at, profile)) {
    headers.push(top)
    at++
    for (let row = rows[at]; row !== undefined && isFurtherHeader(rows, at, top, profile); row = rows[at]) {
      headers.push(row)
      at++
    }
  }
  return { caption, headers, body: [...above, ...rows.slice(at)] }
}

function isHeader(rows: GridRow[], at: number, profile: Profile): boolean {
  const row = rows[at] ?? []
  return isMarked(row) || isHeaderRow(row, profile) || looksLikeHeader(rows, at) || countsUp(rows, at)
}

/** Where each row has but one cell, and none that spans others, the first is no caption: it heads the others. */
function isList(rows: GridRow[]): boolean {
  return rows.every((row) => isCaptionRow(row) && !row.some(({ covered }) => covered))
}

/** `Team` in a row of its own, over rows of a name and numbers: the other labels were lost. */
function isLoneLabel(rows: GridRow[], at: number, profile: Profile): boolean {
  const [label = absentCell] = rows[at] ?? []
  const below = rows.slice(at + 1)
  const areNumbers = below.every(
    ([name = absentCell, ...others]) => !isNumeric(name) && others.every(isNumberOrNone),
  )
  if (!areNumbers || below.length < 2 || label.covered) return false
  return namingRoles.has(profile.column(label.text)?.role ?? '')
}

function isNumberOrNone(cell: GridCell): boolean {
  return isNumeric(cell) || cell.type === 'missing'
}

/** An empty row of several cells over rows that are no header by their labels. */
function standsForHeader(rows: GridRow[], at: number, profile: Profile): boolean {
  const row = rows[at]
  const next = rows[at + 1]
  if (row === undefined || next === undefined || row.length < 2 || !row.every(isEmpty)) return false
  return !isMarked(next) && !isHeaderRow(next, profile)
}

/** A note in a cell or two above a row of labels that are known, or above the caption of these: it heads no column. */
function isLegend(rows: GridRow[], at: number, profile: Profile): boolean {
  const row = rows[at]
  const below = rows[at + 1]
  const next = below !== undefined && isCaptionRow(below) ? rows[at + 2] : below
  if (row === undefined || next === undefined || summaryLabels.find(row[0]?.text ?? '') !== 'note')
    return false
  return filledLength(row) < filledLength(next) && isHeaderRow(next, profile)
}

/** Text in the first cell, or spanning the whole row, and nothing else. A span may have become the same text in each of several cells. */
function isCaptionRow(row: GridRow): boolean {
  const [first] = row
  if (first === undefined || isEmpty(first) || isNumeric(first)) return false
  const isRepeated = row.length > 2 && first.type === 'text' && row[1]?.text === first.text
  for (let at = 1; at < row.length; at++) {
    const cell = row[at]
    if (cell === undefined || (isEmpty(cell) && !isRepeated)) continue
    if (cell.text !== first.text || !(cell.covered || isRepeated)) return false
  }
  return true
}

function isMarked(row: GridRow): boolean {
  return (
    row.length > 0 && row.every((cell) => cell.header || isEmpty(cell)) && row.some((cell) => cell.header)
  )
}

/** A label alone in its row that reaches down over rows with data is about these. */
function isBesideData(rows: GridRow[], at: number): boolean {
  const stated = (rows[at] ?? []).filter((cell) => !isEmpty(cell))
  const [label] = stated
  const below = rows[at + 1] ?? []
  return (
    stated.length === 1 &&
    !isMarked(below) &&
    below.some(({ fromAbove, node }) => fromAbove && node === label?.node)
  )
}

/** At least two labels that results tables are known to have (all of them in a narrow table), and no number but years. */
function isHeaderRow(row: GridRow, profile: Profile): boolean {
  let known = 0
  let filled = 0
  let years = 0
  for (const cell of row) {
    if (isEmpty(cell)) continue
    filled++
    if (profile.column(cell.text) !== null) known++
    else if (isYear(cell)) years++
    else if (isNumeric(cell)) return false
  }
  return known >= 2 || (known === 1 && filled === 1 + years)
}

/** `2008` heads a column of that year's results, `2008 (£bn)` says what they are counted in. */
function isYear({ text }: GridCell): boolean {
  return /^(1[5-9]|20)\d\d(?: ?\(\D[^)]*\))?$/.test(text)
}

/** `19301`: the mark of a footnote became part of it. */
const notedYear = /^(?:1[5-9]|20)\d{3}$/

/**
 * A label and years, over a row that has other numbers; years that span several columns leave empty cells. Beside several years
 * there may be words: `Change`.
 */
function headsYears(row: GridRow, below: GridRow | undefined): boolean {
  const labels = row.slice(1).filter((cell) => !isEmpty(cell) && !cell.covered)
  const years = labels.filter(isYear)
  if (below === undefined || years.length === 0) return false
  if (years.length < labels.length && (years.length < 2 || isNumeric(row[0] ?? absentCell))) return false
  const isNoted = (text: string) => years.length > 2 && notedYear.test(text)
  if (labels.some((cell) => isNumeric(cell) && !isYear(cell) && !isNoted(cell.text))) return false
  return !row.some((cell, at) => at > 0 && isYear(cell) && isYear(below[at] ?? cell))
}

/** Years, and labels that are known: `2006 | 2008 | Change` under `Seats`; under an empty corner one of them is enough. */
function isYearsRow(row: GridRow, below: GridRow | undefined, profile: Profile): boolean {
  if (row.some((cell, at) => isYear(cell) && isYear(below?.[at] ?? cell))) return false
  const labels = row.filter((cell) => !isEmpty(cell) && !isYear(cell))
  const known = labels.filter(({ text }) => profile.column(text) !== null)
  if (known.length === labels.length) return true
  return known.length > 0 && !labels.some(isNumeric) && isEmpty(row[0] ?? absentCell)
}

/** A row of words over rows with numbers is a header, whatever the words are. */
function looksLikeHeader(rows: GridRow[], at: number): boolean {
  const row = rows[at]
  if (row === undefined || at + 1 >= rows.length || row.every(isEmpty)) return false
  // A result is no label.
  if (row.some(({ text }) => isTime(text) || isScore(text))) return false
  if (reachesFarDown(rows, at)) return false
  return !row.some(isNumeric) || headsYears(row, rows[at + 1]) || standsOverNumbers(rows, at)
}

/** `3–0`, `2–2`: ages and years that are labels count up. */
function isScore(text: string): boolean {
  const [, first = '', second = ''] = score.exec(text) ?? []
  return first !== '' && Number(first) >= Number(second)
}

/** Words over columns of numbers, of which only a few have a number for their label: `Runs | HS | Ave | 100 | 50`. */
function standsOverNumbers(rows: GridRow[], at: number): boolean {
  const below = rows.slice(at + 1, at + 30)
  let words = 0
  let numbers = 0
  for (const [column, cell] of (rows[at] ?? []).entries()) {
    const cells = below.map((row) => row[column] ?? absentCell).filter(({ type }) => type !== 'missing')
    if (cells.length < 2 || !cells.every(isNumeric)) continue
    if (isNumeric(cell)) numbers++
    else if (isWord(cell)) words++
  }
  return words > 2 && words > numbers
}

/** Where no label is marked as one, a cell that reaches down over two rows or more is none. */
function reachesFarDown(rows: GridRow[], at: number): boolean {
  return (
    rows[at]?.some(({ header }) => header) !== true &&
    rows[at + 2]?.some(
      ({ fromAbove }, column) => fromAbove && rows[at + 1]?.[column]?.node === rows[at]?.[column]?.node,
    ) === true
  )
}

/** A second row of labels: words where the rows below it have numbers, and no number itself. */
function isFurtherHeader(rows: GridRow[], at: number, top: GridRow, profile: Profile): boolean {
  const row = rows[at]
  if (row === undefined || rows[at + 1] === undefined || row.every(isEmpty)) return false
  if (repeatsLabels(row, top)) return true
  // A label that one column alone has below another stands among those that reach down.
  const labels = top.map(({ text }) => text)
  if (!reachAcross(row) && hasLabelsAgain(row, rows[at + 1], labels)) return true
  if (row.some(isNumeric))
    return (
      (top.some(isEmpty) &&
        (isYearsRow(row, rows[at + 1], profile) || isNumbered(row, top) || isPackedNumbers(row, top))) ||
      (row.every((cell) => !isNumeric(cell) || isYear(cell)) &&
        (isPackedUnder(rows, at, top) || isUnderSpans(rows, at, top)))
    )
  if (isMarked(row)) return isMarked(top) && !isBesideData(rows, at)
  const filled = row.filter((cell) => !isEmpty(cell))
  if (filled.length < 2 || haveLabels(rows, at, profile)) return false
  // `# | % | # | %` under fewer labels, each of which spanned two columns.
  if (repeats(filled) && filled.every(({ text }) => profile.column(text) !== null)) return true
  if ((row.some(isEmpty) || repeatsSpans(row, top)) && isHeaderRow(row, profile)) return true
  if (isPackedUnder(rows, at, top) || isUnderSpans(rows, at, top) || areWordsOverFigures(rows, at, top))
    return true
  const numeric = numericColumns(rows, at + 1)
  const words = row.filter((cell, column) => numeric.has(column) && isWord(cell)).length
  const blanks = row.filter((cell, column) => numeric.has(column) && isEmpty(cell)).length
  if (words >= 2 && words + blanks === numeric.size)
    return row.some(isEmpty) || top.some(isEmpty) || (reachAcross(top) && !reachAcross(row))
  return words === 0 && blanks === numeric.size && numeric.size > 0 && row.some(isEmpty) && repeats(filled)
}

/**
 * A few words at the beginning of a row, as many as labels above it may have spanned over the columns that have no label, where the
 * longer rows below begin with numbers.
 */
function isPackedUnder(rows: GridRow[], at: number, top: GridRow): boolean {
  const row = rows[at] ?? []
  const own = filledLength(row)
  const missing = Math.max(row.length, rows[at + 1]?.length ?? 0) - filledLength(top)
  const spanning = own - missing
  if (missing < 1 || spanning < 1 || spanning * 2 > own) return false
  if (row.slice(0, own).some(isEmpty) || top.slice(0, filledLength(top)).some(isEmpty)) return false
  const below = rows.slice(at + 1, at + 30).filter((cells) => filledLength(cells) > own)
  if (below.length * 2 <= rows.slice(at + 1, at + 30).length) return false
  return row.some(
    (cell, column) => !isEmpty(cell) && below.every((cells) => isNumeric(cells[column] ?? cell)),
  )
}

function isUnderSpans(rows: GridRow[], at: number, top: GridRow): boolean {
  return isBelowSpans(rows[at] ?? [], top, rows.slice(at + 1, at + 30))
}

/** Words under the spans of the labels above, and nothing beside them, over amounts: `$581,618,380`. */
function areWordsOverFigures(rows: GridRow[], at: number, top: GridRow): boolean {
  const row = rows[at] ?? []
  if (!areUnderSpans(top, row) || row.some(({ text }) => figure.test(text))) return false
  const below = rows.slice(at + 1, at + 30)
  return row.every(
    (cell, column) => isEmpty(cell) || below.some((cells) => figure.test((cells[column] ?? absentCell).text)),
  )
}

const figure = /\d/

/** `1 | 2 | 3` under a label that reached over these columns. */
function isNumbered(row: GridRow, top: GridRow): boolean {
  const first = row.findIndex((cell) => !isEmpty(cell))
  const numbered = row.filter((cell) => !isEmpty(cell))
  if (numbered.length < 2 || isEmpty(top[first] ?? absentCell)) return false
  return numbered.every(
    ({ text }, at) =>
      text === String(at + 1) &&
      row[first + at]?.text === text &&
      (at === 0 || isEmpty(top[first + at] ?? absentCell)),
  )
}

/** `Yes` and `No` are the answers to a question here; `25–11` is a score. */
function isWord({ type, text }: GridCell): boolean {
  return (type === 'text' && !score.test(text)) || type === 'boolean'
}

const score = /^(\d{1,3})[–-](\d{1,3})$/

/** `1 | 2 | 3` at the beginning of a row, under labels of which one reached over as many columns. */
function isPackedNumbers(row: GridRow, top: GridRow): boolean {
  const numbers = filledLength(row)
  const labels = filledLength(top)
  if (numbers < 2 || labels < 2 || top.length - labels < numbers - 1) return false
  if (top.slice(0, labels).some(isEmpty)) return false
  return row.slice(0, numbers).every(({ text }, at) => text === String(at + 1))
}

/** Labels that reach down over both rows stand in both, and those that reach across stand over each of their columns. */
function repeatsSpans(row: GridRow, top: GridRow): boolean {
  const down = row.some((cell, at) => !isEmpty(cell) && cell.text === top[at]?.text)
  return down && top.some((cell, at) => at > 0 && !isEmpty(cell) && cell.text === top[at - 1]?.text)
}

function repeats(cells: GridCell[]): boolean {
  return new Set(cells.map(({ text }) => text)).size < cells.length
}

function numericColumns(rows: GridRow[], from: number): Set<number> {
  const columns = new Set<number>()
  for (const row of rows.slice(from, from + 30))
    row.forEach((cell, column) => {
      if (isNumeric(cell)) columns.add(column)
    })
  return columns
}
