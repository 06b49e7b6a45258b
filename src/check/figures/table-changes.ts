import { rowOf } from '../../record/data/contest.js'
import { isFact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import { inDecimals, magnitude } from '../model/decimals.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { isSigned } from './last-election.js'
import { statedOptions } from './tables.js'

/** A change that the infobox and the contest's table both state. */
export interface TwiceStated {
  name: string
  infobox: Quantity
  table: Quantity
}

interface Change {
  behind: string
  between: readonly string[]
  what: string
}

/** What a change is of, the role of the column that it stands behind, and what may stand between. */
const changes: Readonly<Record<'seatChange' | 'swing', Change>> = {
  seatChange: {
    behind: 'seats',
    between: ['seatsGained', 'seatsLost', 'seatShare'],
    what: 'change of seats',
  },
  swing: { behind: 'share', between: ['votes'], what: 'swing' },
}

/**
 * The one change that infobox and table disagree on, where they agree on all others and these are some; null otherwise. Where they
 * disagree on more they count from different elections (notional results, by-elections in between).
 */
export function loneDisagreement(context: CheckContext, measure: 'seatChange' | 'swing'): TwiceStated | null {
  const { contest } = context.record
  const column = contest === null ? null : changeColumn(contest.table.columns, changes[measure])
  if (contest === null || column === null) return null
  let lone: TwiceStated | null = null
  let agreeing = 0
  for (const [at, { name, draft }] of statedOptions(context).entries()) {
    const stated = draft.values.get(measure)
    const cell = rowOf(contest, at)?.[column.key]
    if (!isFact(stated) || !isFact(cell)) continue
    const label = `${name}’s ${changes[measure].what}`
    const infobox = quantityOf(stated, label, 'the infobox', 'change')
    const table = quantityOf(cell, `${label} in the table`, 'the table', 'change')
    if (infobox === null || table === null) continue
    if (areAlike(infobox, table)) agreeing++
    else if (lone !== null) return null
    else lone = { name, infobox, table }
  }
  return agreeing > 0 ? lone : null
}

/** What the contest's table states of an option's change, by the option's place. */
export function changeInTable(
  { record: { contest } }: CheckContext,
  option: number,
  measure: 'seatChange' | 'swing',
): Quantity | null {
  const column = contest === null ? null : changeColumn(contest.table.columns, changes[measure])
  const cell = contest === null || column === null ? null : rowOf(contest, option)?.[column.key]
  return isFact(cell) ? quantityOf(cell, changes[measure].what, 'the table', 'change') : null
}

/** The changes of the shares in the contest's table, in the order of its rows. */
export const shareChanges = once(({ record: { contest } }): readonly Quantity[] => {
  const column = contest === null ? null : changeColumn(contest.table.columns, changes.swing)
  if (contest === null || column === null) return []
  return contest.rows.flatMap((row) => {
    const cell = row[column.key]
    const change = isFact(cell) ? quantityOf(cell, changes.swing.what, 'the table', 'change') : null
    return change === null ? [] : [change]
  })
})

/** The one column of changes behind a column of its measure; of two that are, either may be meant. */
function changeColumn(columns: readonly Column[], { behind, between }: Change): Column | null {
  const [column, other] = columns.filter(({ role }, at) => {
    if (role !== 'change') return false
    let before = at - 1
    while (between.includes(columns[before]?.role ?? '')) before--
    return columns[before]?.role === behind
  })
  return column === undefined || other !== undefined ? null : column
}

/** The same within rounding; one that lost its sign is compared without it. */
function areAlike(one: Quantity, other: Quantity): boolean {
  const decimals = Math.max(one.decimals, other.decimals)
  const [first, second] = [inDecimals(one, decimals), inDecimals(other, decimals)]
  const off = isSigned(one) && isSigned(other) ? first - second : magnitude(first) - magnitude(second)
  if (one.decimals === other.decimals) return off === 0n
  return (
    2n * magnitude(off) <=
    inDecimals({ units: 1n, decimals: Math.min(one.decimals, other.decimals) }, decimals)
  )
}
