import { decimalsIn } from '../../value/exact.js'
import type { Fact } from '../fact.js'
import type { CellsOf, Column } from '../record.js'
import type { Draft } from './draft.js'

const counted = ['votes', 'seats'] as const

/**
 * Pairs parties that go by other names in the table (`VU`, `Patriotic Union`), and answers in other words, by their figures, where all
 * of the infobox's that are still alone have one row each with just their votes, or their seats and their share, and no row has those of two.
 */
export function matchFigures(
  drafts: readonly Draft[],
  rows: readonly CellsOf<Fact>[],
  columns: readonly Column[],
  matches: readonly number[],
): readonly number[] {
  const alone = [...matches.keys()].filter((at) => matches[at] === -1)
  if (alone.length === 0 || rows.length > mostRows) return matches
  // Of answers the votes alone tell.
  const isUntold = alone.some(
    (at) => drafts[at]?.kind === 'choice' && drafts[at]?.values.get('votes') === undefined,
  )
  if (isUntold) return matches
  const taken = new Set(matches)
  const paired = [...matches]
  for (const at of alone) {
    const own = drafts[at]
    const found = rows.flatMap((row, place) => (own !== undefined && agree(own, row, columns) ? [place] : []))
    const [only] = found
    if (only === undefined || found.length > 1 || taken.has(only)) return matches
    taken.add(only)
    paired[at] = only
  }
  return paired
}

/** Longer tables are of no one contest's parties. */
const mostRows = 60

/** Whether a row has the option's votes, or its seats and its share, and nothing that it contradicts. */
function agree({ values }: Draft, row: CellsOf<Fact>, columns: readonly Column[]): boolean {
  let telling = 0
  for (const measure of counted) {
    const own = values.get(measure)?.reading.exact
    const stated = exactIn(row, columns, measure)
    if (own === undefined || stated.length === 0) continue
    if (!stated.includes(own)) return false
    telling += measure === 'votes' && Number(own) > 99 ? 2 : Number(own) > 0 ? 1 : 0
  }
  const share = values.get('share')?.reading.exact
  const shares = exactIn(row, columns, 'share')
  if (share !== undefined && shares.length > 0) {
    if (!shares.some((other) => areRounded(share, other))) return false
    telling += 1
  }
  return telling > 1
}

function exactIn(row: CellsOf<Fact>, columns: readonly Column[], role: string): string[] {
  return columns.flatMap((column) => {
    const exact = column.role === role ? row[column.key]?.reading.exact : undefined
    return exact === undefined ? [] : [exact]
  })
}

/** `45.43` and `45.4` */
function areRounded(one: string, other: string): boolean {
  const decimals = Math.min(decimalsIn(one), decimalsIn(other))
  return decimals > 0 && Math.abs(Number(one) - Number(other)) <= 0.5 * 10 ** -decimals + 1e-9
}
