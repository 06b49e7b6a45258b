import { type Fact, fact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import { readQuantities } from '../../value/index.js'
import type { Constraint } from '../model/constraint.js'
import { isNegative, type Quantity, quantityOf, tenTo } from '../model/quantity.js'
import { LeadRelation } from '../relations/lead-relation.js'
import { WholeBound } from '../relations/whole-bound.js'
import type { Entry } from './entries.js'
import { countHolding, isRule } from './row-rule.js'

const leadLabel = /^(?:lead(?: margin)?|margin|spread|difference)(?: \(?(?:%|pp|points)\)?)?$/i
/** What is no choice, and who makes none. */
const noChoice =
  /\b(?:others?|undecided|unsure|not sure|don['’]?t know|no (?:opinion|answer|party)|none|neither|refused|abstain|abstentions?|blank|invalid|would not|dk|na)\b|n\/a/i
const noShare =
  /\b(?:sample|size|respondents|error|turnout|date|year|seats?|lead|margin|spread|difference|total|sum|net|rank|change|swing|votes?)\b|[±#№]/i
const seatWords = /\b(?:seats?|mandates?|deputies)\b/i
const longestNote = 100
const letters = /\p{L}/u
const shareTypes: ReadonlySet<string> = new Set(['integer', 'decimal', 'percent'])
const shareRoles: ReadonlySet<string> = new Set(['other', 'share'])

/** The shares that a row states of one whole (a poll, a county): of what was to be chosen, and of all besides. */
interface Shares {
  entry: Entry
  choices: Quantity[]
  others: Quantity[]
}

/**
 * Shares side by side, as tables of polls have them: the column `Lead` is the difference of the two largest, and together they are no
 * more than the whole. Either is asked of all rows where three quarters of them are so.
 */
export function rowLeads(columns: readonly Column[], entries: readonly Entry[]): Constraint[] {
  const shares = columns.filter((column) => isShares(column, entries))
  if (shares.length < 2) return []
  const rows = entries.map((entry) => sharesOf(entry, shares, columns)).filter((row) => row !== null)
  return [...leads(columns, rows), ...bounds(rows)]
}

function isShares({ key, type, role, label }: Column, entries: readonly Entry[]): boolean {
  if (!shareTypes.has(type) || !shareRoles.has(role) || noShare.test(label)) return false
  let [within, beyond] = [0, 0]
  for (const { cells } of entries) {
    const value = cells[key]?.reading.value
    if (typeof value === 'number') value >= 0 && value <= 100 ? within++ : beyond++
  }
  return within > 0 && within >= 3 * beyond
}

/** Null where a share is no one exact number, or none at all: a row of seats. */
function sharesOf(entry: Entry, shares: readonly Column[], columns: readonly Column[]): Shares | null {
  if (
    Object.values(entry.cells).some((cell) => seatWords.test(cell?.reading.raw.slice(0, longestNote) ?? ''))
  )
    return null
  const row: Shares = { entry, choices: [], others: [] }
  for (const column of shares) {
    const cell = entry.cells[column.key]
    if (cell === null || cell === undefined || cell.reading.type === 'missing') continue
    const label = letters.test(column.label) ? column.label : besides(entry, column, columns)
    const share = quantityOf(cell, `${entry.name}’s ${label}`, entry.place, 'share')
    if (share === null || isNegative(share) || isAboveWhole(share)) return null
    ;(noChoice.test(label) ? row.others : row.choices).push(share)
  }
  return row
}

/** `Ann Archer | 41%` under `Democrat | %`: whose share it is, its neighbour says. */
function besides({ cells }: Entry, column: Column, columns: readonly Column[]): string {
  const before = columns[columns.indexOf(column) - 1]
  const name = before === undefined ? '' : (cells[before.key]?.reading.raw ?? '').slice(0, longestNote)
  return letters.test(name) ? name : column.label
}

function isAboveWhole({ units, decimals }: Quantity): boolean {
  return units > 100n * tenTo(decimals)
}

function leads(columns: readonly Column[], rows: readonly Shares[]): Constraint[] {
  const [column, ...more] = columns.filter(({ label }) => leadLabel.test(label))
  if (column === undefined || more.length > 0) return []
  const relations = rows.map(({ entry, choices }) => {
    const lead = quantityOf(
      leadOf(entry.cells[column.key]),
      `${entry.name}’s ${column.label}`,
      entry.place,
      'share',
    )
    return lead === null || isNegative(lead) || choices.length < 2
      ? null
      : new LeadRelation('row-lead', choices, lead)
  })
  const stated = relations.filter((relation) => relation !== null)
  return isRule(stated, countHolding(stated)) ? stated : []
}

/** A lead alone, or with who is ahead: `Archer +4`, `D+4.2`. */
function leadOf(cell: Fact | null | undefined): Fact | null {
  if (cell === null || cell === undefined || cell.reading.exact !== undefined) return cell ?? null
  const { raw } = cell.reading
  if (raw.length > longestNote || !namedLead.test(raw)) return cell
  const [lead, ...others] = readQuantities(raw)
  return lead === undefined || others.length > 0 ? cell : fact(lead.reading, cell.node, cell.from)
}

const namedLead = /^\p{L}[^\d+]*\+ ?\d+(?:\.\d+)?(?: ?%)?$/u

function bounds(rows: readonly Shares[]): Constraint[] {
  const stated = rows
    .filter(({ choices, others }) => choices.length + others.length > 1)
    .map(({ entry, choices, others }) => new WholeBound('row-shares', [...choices, ...others], entry.name))
  const reached = stated.filter((bound) => bound.isReached).length
  return isRule(stated, reached) ? stated : []
}
