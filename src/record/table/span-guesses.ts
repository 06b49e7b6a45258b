import { singleLabels } from '../../profile/profile.js'
import { append } from '../../source/list.js'
import { absentCell, type GridRow, isEmpty } from './grid.js'
import { type Blocks, repeatedBlocks } from './repeated-blocks.js'

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
  if (labels.length > mostLabels || missing < 1 || spanning < 1) return []
  if (lower.length === width) return completeRows(labels, lower)
  const blocks = repeatedBlocks(lower)
  if (blocks.length > 0) return blocks.flatMap((found) => blockRows(labels, lower, spanning, found))
  if (spanning * 2 > lower.length) return []
  const apart = cutsOf(lower, spanning, true)
  const cuts = apart.length > 0 ? apart : cutsOf(lower, spanning, false)
  const choices = choicesOf(labels, spanning, Math.floor(mostGuesses / Math.max(1, cuts.length)))
  return cuts.flatMap((sizes) => choices.map((chosen) => spread(labels, lower, chosen, sizes)))
}

/** With one label over each of the blocks, the labels before and behind these over one cell or more. */
function blockRows(
  labels: GridRow,
  lower: GridRow,
  spanning: number,
  { start, size, count }: Blocks,
): GridRow[][] {
  const end = start + size * count
  const blocks = Array.from({ length: count }, () => size)
  const guesses: GridRow[][] = []
  for (let before = 0; before <= spanning - count; before++) {
    const behind = spanning - count - before
    if ((before === 0) !== (start === 0) || (behind === 0) !== (end === lower.length)) continue
    const firsts = cutsOf(lower.slice(0, start), before, false, 1)
    const lasts = cutsOf(lower.slice(end), behind, false, 1)
    for (const first of firsts)
      for (const last of lasts)
        for (const chosen of choicesOf(labels, spanning, mostGuesses)) {
          if (guesses.length >= mostGuesses) return []
          guesses.push(spread(labels, lower, chosen, [...first, ...blocks, ...last]))
        }
  }
  return guesses
}

/** Where the lower row has a label for every column, each of the upper one may stand over one of them or more; an empty corner over one. */
function completeRows(labels: GridRow, lower: GridRow): GridRow[][] {
  const [corner = absentCell, ...others] = labels
  if (others.some(isEmpty)) return []
  const every = [...labels.keys()]
  return cutsOf(lower, labels.length, true, 1)
    .filter(([first]) => first === 1 || !isEmpty(corner))
    .map((sizes) => spread(labels, lower, every, sizes))
}

/** The two rows in which the chosen labels span so many of the lower cells each. */
function spread(
  labels: GridRow,
  lower: GridRow,
  chosen: readonly number[],
  sizes: readonly number[],
): GridRow[] {
  const top: GridRow = []
  const second: GridRow = []
  let taken = 0
  for (const [at, label] of labels.entries()) {
    const size = sizes[chosen.indexOf(at)]
    top.push(label)
    if (size === undefined) {
      second.push(absentCell)
      continue
    }
    for (let step = 1; step < size; step++) top.push({ ...label, covered: true })
    append(second, lower.slice(taken, taken + size))
    taken += size
  }
  return [top, second]
}

/** Every way to cut a row into so many pieces of `least` cells or more; `apart`: without a text twice in one piece. */
function cutsOf(row: GridRow, pieces: number, apart: boolean, least = 2): number[][] {
  let open: { sizes: number[]; taken: number }[] = [{ sizes: [], taken: 0 }]
  for (let left = pieces; left > 0; left--) {
    const next: typeof open = []
    for (const { sizes, taken } of open) {
      const most = row.length - taken - (left - 1) * least
      const seen = new Set<string>()
      for (let size = 1; size <= most; size++) {
        const text = row[taken + size - 1]?.text ?? ''
        if (apart && text !== '' && seen.has(text)) break
        seen.add(text)
        if (size >= least && (left > 1 || size === most))
          next.push({ sizes: [...sizes, size], taken: taken + size })
      }
    }
    if (next.length > mostGuesses) return []
    open = next
  }
  return open.map(({ sizes }) => sizes)
}

/** Every choice of so many of the labels; where these are too many, of those alone that may well span several columns. */
function choicesOf(labels: GridRow, count: number, most: number): number[][] {
  const all = [...labels.keys()]
  const every = combinations(all, count, most)
  if (every.length > 0) return every
  const likely = all.filter((at) => singleLabels.find(labels[at]?.text ?? '') === null)
  return combinations(likely, count, most)
}

/** Every selection of so many of the places, in their order; none at all where there are more than `most`. */
function combinations(places: readonly number[], count: number, most: number): number[][] {
  let open: { chosen: number[]; from: number }[] = [{ chosen: [], from: 0 }]
  for (let left = count; left > 0; left--) {
    const next: typeof open = []
    for (const { chosen, from } of open)
      for (let at = from; at + left <= places.length; at++)
        next.push({ chosen: [...chosen, places[at] ?? 0], from: at + 1 })
    if (next.length > most) return []
    open = next
  }
  return open.map(({ chosen }) => chosen)
}
