import { countLabels, singleLabels } from '../../profile/profile.js'
import { absentCell, type GridRow, isEmpty, isNumeric } from './grid.js'

/**
 * Of header rows that fit the columns below them equally well, those whose spans are the likeliest: hardly over one of
 * the labels that head one column everywhere, with the same lower labels again and again, over columns of one kind,
 * and beside each other. Null where there is none to choose from.
 */
export function likeliestSpans(guesses: readonly GridRow[][], body: readonly GridRow[]): GridRow[] | null {
  let best: { rank: number[]; rows: GridRow[] } | null = null
  for (const rows of guesses) {
    const rank = guesses.length > 1 ? [countedRight(rows, body), ...rankOf(spansOf(rows), body)] : []
    if (best === null || isHigher(rank, best.rank)) best = { rank, rows }
  }
  return best?.rows ?? null
}

interface Span {
  label: string
  start: number
  end: number
  lower: string
}

/** Of the columns whose own label says that they count something, how many more hold numbers than do not. */
function countedRight([top = [], second = []]: readonly GridRow[], body: readonly GridRow[]): number {
  let right = 0
  for (let at = 0; at < top.length; at++) {
    const lower = second[at]?.text ?? ''
    const label = lower === '' ? (top[at]?.text ?? '') : lower
    if (countLabels.find(label) !== null) right += isMostlyNumeric(body, at) ? 1 : -1
  }
  return right
}

/** The labels of the upper row that span several columns. */
function spansOf([top = [], second = []]: readonly GridRow[]): Span[] {
  const spans: Span[] = []
  for (let start = 0; start < top.length; start++) {
    let end = start + 1
    while (top[end]?.covered === true) end++
    if (end === start + 1) continue
    const lower = second.slice(start, end).map(({ text }) => text)
    spans.push({ label: top[start]?.text ?? '', start, end, lower: lower.join('\n') })
    start = end - 1
  }
  return spans
}

function rankOf(spans: readonly Span[], body: readonly GridRow[]): number[] {
  const singles = spans.filter(({ label }) => singleLabels.find(label) !== null).length
  const repeated = spans.filter(({ lower }, at) => lower === spans[at - 1]?.lower).length
  const said = spans.filter(saysItAgain).length
  const alike = spans.filter(({ start, end }) => isAlike(body, start, end)).length
  const beside = spans.filter(({ start }, at) => start === spans[at - 1]?.end).length
  return [-singles, repeated, said, alike - spans.length, alike, -tornRows(spans, body), beside]
}

/** In how many rows a span has numbers and lacks others: who was out after the first round has nothing under the second. */
function tornRows(spans: readonly Span[], body: readonly GridRow[]): number {
  let torn = 0
  for (const row of body)
    for (const { start, end } of spans) {
      const numbers = row.slice(start, end).filter(isNumeric).length
      if (numbers > 0 && numbers < end - start) torn++
    }
  return torn
}

/** `Votes` is the first label below `Votes polled`. */
function saysItAgain({ label, lower }: Span): boolean {
  const [first = ''] = lower.split('\n', 1)
  return first !== '' && `${label} `.toLowerCase().startsWith(`${first.toLowerCase()} `)
}

/** Whether every column of a span holds numbers, or none does. */
function isAlike(body: readonly GridRow[], start: number, end: number): boolean {
  let numeric = 0
  for (let at = start; at < end; at++) if (isMostlyNumeric(body, at)) numeric++
  return numeric === 0 || numeric === end - start
}

function isMostlyNumeric(body: readonly GridRow[], at: number): boolean {
  let numbers = 0
  let others = 0
  for (const row of body) {
    const cell = row[at] ?? absentCell
    if (isNumeric(cell)) numbers++
    else if (!isEmpty(cell) && cell.type !== 'missing') others++
  }
  return numbers > others
}

function isHigher(rank: readonly number[], other: readonly number[]): boolean {
  const at = rank.findIndex((value, place) => value !== other[place])
  return at !== -1 && (rank[at] ?? 0) > (other[at] ?? 0)
}
