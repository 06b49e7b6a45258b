import { optionKinds } from '../../profile/profile.js'
import type { DraftColumn } from './columns.js'
import { type GridRow, isNumeric } from './grid.js'

interface RoledRow {
  row: GridRow
  role: string | null
}

/**
 * Below the row that is 100% of a table stands nothing that is part of it: a row of an unknown label and its numbers (who
 * could vote, in some language) is no option there. A table that goes on below a sub-heading or with a further total, and
 * rows that name a candidate and a party, or a known kind of option, are left as they are.
 */
export function markBelowWhole(rows: readonly RoledRow[], columns: readonly DraftColumn[]): void {
  const whole = rows.findIndex(({ row, role }) => role === 'total' && isWhole(row, columns))
  if (whole < 2) return
  for (let at = rows.length - 1; at > whole; at--)
    if (rows[at]?.role === 'total' || rows[at]?.role === 'heading') return
  for (let at = whole + 1; at < rows.length; at++) {
    const body = rows[at]
    if (body?.role === null && isLabelled(body.row)) body.role = 'other'
  }
}

function isWhole(row: GridRow, columns: readonly DraftColumn[]): boolean {
  return columns.some(({ role }, at) => role === 'share' && /^100(?:[.,]0+)? ?%?$/.test(row[at]?.text ?? ''))
}

/** One label, which is no kind of option, and at least one number. */
function isLabelled(row: GridRow): boolean {
  const texts = new Set(row.filter(({ type }) => type === 'text').map(({ text }) => text))
  const [label] = texts
  return texts.size === 1 && row.some(isNumeric) && optionKinds.find(label ?? '') === null
}
