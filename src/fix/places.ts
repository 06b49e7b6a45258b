import type { SourceEdit } from '../article/writer.js'
import type { Edit } from '../check/diagnostic.js'

/** An edit as offsets, or null where it is no edit of a text of this length. */
export function sourceEdit({ offset, length, text }: Edit, size: number): SourceEdit | null {
  if (!Number.isInteger(offset) || !Number.isInteger(length)) return null
  if (offset < 0 || length < 0 || offset + length > size) return null
  return { start: offset, end: offset + length, text }
}

/** Edits in source order; null where two of them overlap or stand at the same place. */
export function inOrder(edits: readonly SourceEdit[]): SourceEdit[] | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  for (let index = 1; index < sorted.length; index++) {
    const before = sorted[index - 1]
    const edit = sorted[index]
    if (before === undefined || edit === undefined) continue
    if (edit.start < before.end || edit.start === before.start) return null
  }
  return sorted
}

/** Places of a text before and after edits. The edits are in order and do not overlap. */
export class Places {
  readonly #edits: readonly SourceEdit[]
  /** How far the text after each edit has moved. */
  readonly #shifts: number[] = []

  constructor(edits: readonly SourceEdit[]) {
    this.#edits = edits
    let shift = 0
    for (const { start, end, text } of edits) {
      shift += text.length - (end - start)
      this.#shifts.push(shift)
    }
  }

  /** Whether an edit changes, or stands right at, `[start, end]`. */
  touched(start: number, end: number): boolean {
    const edit = this.#edits[this.#firstEndingFrom(start)]
    return edit !== undefined && edit.start <= end
  }

  /** Where an offset that no edit covers stands afterwards; what an edit covers goes to the edit's start. */
  moved(offset: number): number {
    const index = this.#firstEndingFrom(offset + 1)
    const shift = this.#shifts[index - 1] ?? 0
    const edit = this.#edits[index]
    return (edit === undefined ? offset : Math.min(offset, edit.start)) + shift
  }

  /** Index of the first edit that ends at `offset` or after it. */
  #firstEndingFrom(offset: number): number {
    let low = 0
    let high = this.#edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#edits[middle]?.end ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
