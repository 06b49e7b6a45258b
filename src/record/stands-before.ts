import type { Column } from './record.js'

/** Whether a share stands before the votes that it is of: `Members % | Members votes`, where no votes of the members stand before it. */
export function standsBefore(columns: readonly Column[], at: number): boolean {
  const [before, share, after] = [columns[at - 1], columns[at], columns[at + 1]]
  if (share?.role !== 'share' || after?.role !== 'votes') return false
  const label = share.label.slice(0, share.label.lastIndexOf(' ') + 1)
  const isUnder = (column: Column | undefined) => column?.label.startsWith(label) === true
  return label !== '' && isUnder(after) && !(before?.role === 'votes' && isUnder(before))
}
