import { namesBy } from '../../profile/profile.js'
import type { ExpectedType } from '../../value/reading.js'
import {
  firstType,
  hasLetters,
  holdsChanges,
  holdsNames,
  holdsShares,
  holdsTimes,
  mostlyCombined,
  mostlyPercent,
  mostlyText,
  saysOneThing,
  saysWords,
} from './column-contents.js'
import type { DraftColumn } from './columns.js'
import { type GridCell, type GridRow, isNumeric } from './grid.js'
import { namingRoles } from './naming-roles.js'
import { rowRole } from './row-role.js'
import { shareOf } from './share-roles.js'

/** What is expected of columns that hold numbers. */
const numericTypes: ReadonlySet<ExpectedType> = new Set(['number', 'percent'])

/**
 * Gives the roles that labels alone do not: without names and parties, the places or else the first column of words name the
 * rows of a table that has numbers; percentages without a label beside votes are their shares, and so are those under `Votes`; those behind changes are
 * changes.
 */
export function completeRoles(columns: DraftColumn[], body: readonly GridRow[]): void {
  giveRoles(columns, body)
  for (const [at, column] of columns.entries())
    if (column.role === 'rank' && saysWords(body, at)) column.role = 'other'
}

function giveRoles(columns: DraftColumn[], body: readonly GridRow[]): void {
  for (const [at, column] of columns.entries()) {
    const share = shareOf.get(column.role)
    const isShare =
      share !== undefined &&
      ((firstType(body, at) === 'percent' && mostlyPercent(body, at)) ||
        (percentLabel.test(column.label) && holdsShares(body, at)))
    if (isShare) Object.assign(column, { role: share, expected: 'percent' })
    else if (
      column.role === 'name' &&
      hasNames(columns, column) &&
      firstType(body, at) === 'integer' &&
      !mostlyText(body, at)
    )
      Object.assign(column, { role: 'other', expected: 'auto' })
    else if (column.role === 'place' && isSize(columns, body, at))
      Object.assign(column, { role: 'other', expected: 'auto' })
    else if (column.expected === 'auto' && namesBy(column.label) !== null && holdsNames(body, at))
      column.expected = 'text'
    else if (column.role === 'share' && isOfChanges(columns, body, at))
      Object.assign(column, { role: 'change', expected: 'auto' })
    else if (column.role === 'share' && firstType(body, at) === 'integer' && mostlyCombined(body, at))
      Object.assign(column, { role: 'votes', expected: 'number' })
  }
  nameShares(columns, body)
  nameOtherShares(columns)
  nameSeats(columns, body)
  nameVotes(columns, body)
  nameCaucusShares(columns)
  if (columns.some(({ role }) => role === 'name' || role === 'party')) return
  const place = columns.find(({ role }) => role === 'place')
  if (place !== undefined) {
    place.role = 'name'
    return
  }
  if (!columns.some(({ expected }) => numericTypes.has(expected)) && !body.some((row) => row.some(isNumeric)))
    return
  const holdsWords = (column: DraftColumn, at: number) =>
    column.role === 'other' && mostlyText(body, at) && !holdsTimes(body, at)
  const first =
    columns.find((column, at) => holdsWords(column, at) && !saysOneThing(body, at) && hasLetters(body, at)) ??
    columns.find((column, at) => holdsWords(column, at) && !saysOneThing(body, at)) ??
    columns.find(holdsWords)
  if (first !== undefined) Object.assign(first, { role: 'name', expected: 'text' })
}

/** Whether percentages are those of the changes before them: `Growth | %`, of which both are below nought in one row. */
function isOfChanges(columns: readonly DraftColumn[], body: readonly GridRow[], at: number): boolean {
  if (columns[at - 1]?.role === 'change') return holdsChanges(body, at)
  return at > 0 && body.some((row) => isBelow(row[at]) && isBelow(row[at - 1]))
}

function isBelow(cell: GridCell | undefined): boolean {
  return cell?.reading.exact?.startsWith('-') === true
}

/** Whether another column has the names of the rows. */
function hasNames(columns: readonly DraftColumn[], own: DraftColumn): boolean {
  return columns.some((column) => column !== own && namingRoles.has(column.role))
}

/** `Votes polled %` */
const percentLabel = /%\)?$/

/** Beside the seats that were contested, those that were won are the seats. */
function nameSeats(columns: readonly DraftColumn[], body: readonly GridRow[]): void {
  if (!columns.some(({ role }) => role === 'seatsContested')) return
  if (columns.some(({ role }) => role === 'seats')) return
  const at = columns.findIndex(({ label, role }) => role === 'other' && wonLabel.test(label))
  const column = columns[at]
  if (column !== undefined && firstType(body, at) === 'integer')
    Object.assign(column, { role: 'seats', expected: 'number' })
}

/** A `Number` before the shares is one of votes where some rows are about voters and ballots. */
function nameVotes(columns: readonly DraftColumn[], body: readonly GridRow[]): void {
  if (columns.some(({ role }) => role === 'votes')) return
  const at = columns.findIndex(
    ({ label, role }, index) =>
      role === 'other' && numberLabel.test(label) && columns[index + 1]?.role === 'share',
  )
  const column = columns[at]
  if (column === undefined || firstType(body, at) !== 'integer') return
  if (body.some((row) => ballotRoles.has(rowRole(row) ?? '')))
    Object.assign(column, { role: 'votes', expected: 'number' })
}

/** Where a caucus has nothing but its state delegates to go by, their shares are its results. */
function nameCaucusShares(columns: readonly DraftColumn[]): void {
  if (columns.some(({ role }) => role === 'votes' || role === 'share')) return
  for (const column of columns) if (column.role === 'districtDelegateShare') column.role = 'share'
}

const numberLabel = /^(?:number|no\.?|total)$/i

const ballotRoles: ReadonlySet<string> = new Set(['valid', 'invalid', 'turnout', 'registered'])

const wonLabel = /^(?:won|elected)$/i

/** A header over votes and shares that lost its span leaves the shares without a label. */
function nameShares(columns: DraftColumn[], body: readonly GridRow[]): void {
  if (columns.some(({ role }) => role === 'share')) return
  const at = columns.findIndex(
    ({ label, role }, index) => label === '' && role === 'other' && columns[index - 1]?.role === 'votes',
  )
  const column = columns[at]
  if (column === undefined || !mostlyPercent(body, at)) return
  const key = columns.some(({ key }) => key === 'percentage') ? column.key : 'percentage'
  Object.assign(column, { key, role: 'share', expected: 'percent' })
}

/** `Votes | % | Seats | %`: where the votes have their shares, those right behind the seats are the seats'. */
function nameOtherShares(columns: readonly DraftColumn[]): void {
  const isShared = (votes: number) => columns[votes + 1]?.role === 'share'
  let votes = -1
  for (const [at, column] of columns.entries()) {
    if (column.role === 'votes') {
      if (votes !== -1 && !isShared(votes)) return
      votes = at
    }
    const role = shareOf.get(columns[at - 1]?.role ?? '')
    const isBare = column.role === 'share' && bareShare.test(column.label)
    if (isBare && role !== undefined && role !== 'share' && votes !== -1 && isShared(votes))
      column.role = role
  }
}

const bareShare = /^(?:%|pct\.?|per ?cent|percentage|share)$/i

/** Whether an `Area` is how large a place is: numbers, beside a column of words. */
function isSize(columns: readonly DraftColumn[], body: readonly GridRow[], at: number): boolean {
  const first = firstType(body, at)
  if ((first !== 'integer' && first !== 'decimal') || mostlyText(body, at)) return false
  return columns.some((_, other) => other !== at && mostlyText(body, other))
}
