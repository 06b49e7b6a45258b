import type { List } from './nodes.js'

/** The marks of a list's items, numbers in place of `#`: `1.`, `2.`, begun anew where a list of its own begins. */
export function itemMarks({ children }: List): string[] {
  const counts: number[] = []
  return children.map(({ depth, marker }) => {
    counts.length = Math.min(counts.length, depth)
    while (counts.length < depth) counts.push(0)
    const number = marker === '#' ? (counts[depth - 1] ?? 0) + 1 : 0
    counts[depth - 1] = number
    return marker === '#' ? `${number}.` : marker
  })
}
