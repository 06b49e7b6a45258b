import { type Field, itemsOf, plainValue, statementOf, textOf } from '../../emit/leaf.js'
import type { Statement } from '../../record/record.js'
import type { Cell } from './tables.js'

/** The cells that tell of one value, in every table that has values. */
export interface StatedCells {
  value: Cell
  number: Cell
  type: Cell
  raw: Cell
  line: Cell
}

/** A value that the source states, or one of a list; `item` counts from 1. */
export interface StatedItem {
  cells: StatedCells
  item: number | null
  status: string
}

/** The values of a leaf, those that were given before first. A leaf that the source leaves out has none. */
export function* statedItems(leaf: Field | null): Generator<StatedItem> {
  if (leaf === null) return
  const statement = statementOf(leaf)
  for (const other of statement?.others ?? []) yield { cells: cellsOf(other), item: null, status: 'replaced' }
  const listed = Array.isArray(leaf) || statement?.items !== undefined
  for (const [index, item] of itemsOf(leaf).entries())
    yield {
      cells: cellsOf(item),
      item: listed ? index + 1 : null,
      status: statementOf(item)?.status ?? statement?.status ?? 'parsed',
    }
}

function cellsOf(leaf: Field | Statement): StatedCells {
  const value = plainValue(leaf)
  const statement = isStatement(leaf) ? leaf : null
  return {
    value: value === null ? null : textOf(leaf),
    number: typeof value === 'number' ? value : null,
    type: statement?.type ?? null,
    raw: statement?.raw ?? null,
    line: statement?.at.line ?? null,
  }
}

function isStatement(leaf: Field | Statement): leaf is Statement {
  return typeof leaf === 'object' && leaf !== null && !Array.isArray(leaf)
}
