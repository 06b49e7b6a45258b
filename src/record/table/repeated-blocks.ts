import type { GridRow } from './grid.js'

/** The same labels again and again in a row: `Candidate | Party | Votes | %`, twice. */
export interface Blocks {
  start: number
  size: number
  count: number
}

/** Fewer labels may be the same by chance: `Votes | %`. */
const smallest = 3

/** The largest blocks, each label of them once: several, where what stands before the first is its last label too. */
export function repeatedBlocks(row: GridRow): Blocks[] {
  const labels = row.map(({ text }) => text)
  for (let size = Math.floor(labels.length / 2); size >= smallest; size--) {
    const found: Blocks[] = []
    for (let start = 0; start + 2 * size <= labels.length; start++) {
      const block = labels.slice(start, start + size)
      if (new Set(block).size < size || block.includes('')) continue
      let count = 1
      while (block.every((label, at) => labels[start + count * size + at] === label)) count++
      if (count > 1) found.push({ start, size, count })
    }
    if (found.length > 0) return found
  }
  return []
}
