import type { ProvenanceLeaf } from '../../src/record/record.js'

/** Every leaf with provenance inside a value, earlier values and further quantities of one included. */
export function leavesOf(value: unknown, everything = false): ProvenanceLeaf[] {
  const leaves: ProvenanceLeaf[] = []
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (next === null || typeof next !== 'object') continue
    if (isLeaf(next)) {
      leaves.push(next)
      if (everything) waiting.push(...(next.others ?? []))
    } else waiting.push(...Object.values(next).reverse())
  }
  return leaves
}

/** The texts of leaves as they were read, earlier values of a key included. */
export function rawTexts(value: unknown): string[] {
  return leavesOf(value, true).map(({ raw, text }) => text ?? raw)
}

function isLeaf(value: object): value is ProvenanceLeaf {
  return 'raw' in value && 'at' in value && 'status' in value
}
