import type { ProvenanceLeaf, RecordOf, Scalar, Statement } from '../record/record.js'

/** A leaf of a record of either kind. */
export type Leaf = Scalar | ProvenanceLeaf

/** A leaf of an infobox: a list, too. */
export type Field = Leaf | Scalar[]

/** A record of either kind: plain, or with provenance. */
export type AnyRecord = RecordOf<Leaf, Field>

/** The leaf's statement where the record has provenance, null where it is plain. */
export function statementOf(leaf: Field): ProvenanceLeaf | null {
  return typeof leaf === 'object' && !Array.isArray(leaf) ? leaf : null
}

/** The leaf's plain value; the items of a list on lines of their own. */
export function plainValue(leaf: Field | Statement | undefined): Scalar {
  const value = isStatement(leaf) ? leaf.value : (leaf ?? null)
  return Array.isArray(value) ? value.map(textOf).join('\n') : value
}

/** Whether a leaf has provenance. */
export function isStatement(leaf: Field | Statement | undefined): leaf is Statement {
  return typeof leaf === 'object' && leaf !== null && !Array.isArray(leaf)
}

/** The value as text, the empty text for null. */
export function textOf(leaf: Field | Statement | undefined): string {
  const value = plainValue(leaf)
  return value === null ? '' : String(value)
}

/** The items of a list, or the leaf alone. */
export function itemsOf(leaf: Field): readonly Leaf[] {
  if (Array.isArray(leaf)) return leaf
  return statementOf(leaf)?.items ?? [leaf]
}
