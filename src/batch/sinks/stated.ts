import { type Field, isStatement, itemsOf, plainValue, statementOf } from '../../emit/leaf.js'
import type { Statement } from '../../record/record.js'
import type { Cell } from './tables.js'

/** The cells that tell of one value, or of one of a list, in every table that has values; `item` counts from 1. */
export interface StatedItem {
  value: Cell
  number: Cell
  type: Cell
  raw: Cell
  line: Cell
  item: number | null
  status: string
}

/** The values of a leaf, those that were given before first. A leaf that the source leaves out has none. */
export function statedItems(leaf: Field | null): StatedItem[] {
  if (leaf === null) return []
  const statement = statementOf(leaf)
  const others = (statement?.others ?? []).map((other) => statedItem(other, null, 'replaced'))
  const status = statement?.status ?? 'parsed'
  if (!Array.isArray(leaf) && statement?.items === undefined)
    return [...others, statedItem(leaf, null, status)]
  return [
    ...others,
    ...itemsOf(leaf).map((item, index) => statedItem(item, index + 1, statementOf(item)?.status ?? status)),
  ]
}

function statedItem(leaf: Field | Statement, item: number | null, status: string): StatedItem {
  const value = plainValue(leaf)
  const statement = isStatement(leaf) ? leaf : null
  return {
    value: value === null ? null : String(value),
    number: typeof value === 'number' ? value : null,
    type: statement?.type ?? null,
    raw: statement?.raw ?? null,
    line: statement?.at.line ?? null,
    item,
    status,
  }
}
