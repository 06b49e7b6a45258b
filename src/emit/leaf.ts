import type { ProvenanceLeaf, RecordOf, Scalar, Statement } from '../record/record.js'

/** A leaf of a record of either kind. */
export type Leaf = Scalar | ProvenanceLeaf

/** A record of either kind: plain, or with provenance. */
export type AnyRecord = RecordOf<Leaf>

/** The leaf's statement where the record has provenance, null where it is plain. */
export function statementOf(leaf: Leaf): ProvenanceLeaf | null {
  return typeof leaf === 'object' ? leaf : null
}

/** The leaf's plain value. */
export function plainValue(leaf: Leaf | Statement | undefined): Scalar {
  if (typeof leaf === 'object' && leaf !== null) return leaf.value
  return leaf ?? null
}

/** The value as text, the empty text for null. */
export function textOf(leaf: Leaf | Statement | undefined): string {
  const value = plainValue(leaf)
  return value === null ? '' : String(value)
}
