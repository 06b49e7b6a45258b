import { append } from '../../source/list.js'
import { absentCell, type GridRow } from './grid.js'

/** With more labels than this there are too many ways to be sure of one. */
const mostLabels = 24
const mostGuesses = 600

/** Every way in which one or two labels of a single header row may have spanned a nameless column before them. */
export function singleRows(labels: GridRow, missing: number): GridRow[][] {
  if (missing > 2 || (missing === 2 && labels.length > mostLabels)) return []
  const guesses: GridRow[][] = []
  for (let first = 0; first < labels.length; first++) {
    const once = [...labels.slice(0, first), absentCell, ...labels.slice(first)]
    if (missing === 1) guesses.push([once])
    else
      for (let second = first; second < once.length; second++)
        guesses.push([[...once.slice(0, second), absentCell, ...once.slice(second)]])
  }
  return guesses
}

/**
 * Every way in which labels of the upper of two header rows may have spanned the cells of the lower one, which stand
 * at its beginning, because the labels that reached down over both rows left nothing there.
 */
export function twoRows(labels: GridRow, lower: GridRow, width: number): GridRow[][] {
  const missing = width - labels.length
  const spanning = lower.length - missing
  if (labels.length > mostLabels || spanning < 1 || spanning * 2 > lower.length) return []
  const guesses: GridRow[][] = []
  for (const spans of spansOf(labels.length, spanning, lower.length)) {
    const top: GridRow = []
    const second: GridRow = []
    let taken = 0
    for (const [at, span] of spans.entries()) {
      const label = labels[at] ?? absentCell
      for (let step = 0; step < span; step++) top.push(step === 0 ? label : { ...label, covered: true })
      if (span === 1) second.push(absentCell)
      else append(second, lower.slice(taken, taken + span))
      if (span > 1) taken += span
    }
    guesses.push([top, second])
  }
  return guesses
}

/** Every list of spans in which so many of the labels span two columns or more, and together so many columns. */
function spansOf(labels: number, spanning: number, columns: number): number[][] {
  let open: { spans: number[]; spanning: number; columns: number }[] = [{ spans: [], spanning, columns }]
  for (let at = 0; at < labels; at++) {
    const next: typeof open = []
    for (const guess of open) {
      if (labels - at > guess.spanning) next.push({ ...guess, spans: [...guess.spans, 1] })
      if (guess.spanning === 0) continue
      const most = guess.columns - (guess.spanning - 1) * 2
      for (let span = guess.spanning === 1 ? most : 2; span <= most; span++)
        next.push({
          spans: [...guess.spans, span],
          spanning: guess.spanning - 1,
          columns: guess.columns - span,
        })
    }
    if (next.length > mostGuesses) return []
    open = next
  }
  return open.filter((guess) => guess.spanning === 0 && guess.columns === 0).map(({ spans }) => spans)
}
