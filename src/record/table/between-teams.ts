import { absentCell, type GridCell, type GridRow, isEmpty } from './grid.js'

/** Whether a label with empty ones on both sides stands over scores between the names of two teams, in every row: it stands where it belongs. */
export function isBetweenTeams(labels: readonly GridCell[], options: readonly GridRow[]): boolean {
  if (options.length === 0) return false
  const at = labels.findIndex(
    (cell, place) =>
      place > 0 && !isEmpty(cell) && isEmpty(labels[place - 1] ?? cell) && isEmpty(labels[place + 1] ?? cell),
  )
  return at !== -1 && options.every((row) => isName(row[at - 1]) && isScore(row[at]) && isName(row[at + 1]))
}

function isName({ type }: GridCell = absentCell): boolean {
  return type === 'text'
}

function isScore({ text }: GridCell = absentCell): boolean {
  return /^\d{1,3} ?[–:-] ?\d/.test(text)
}
