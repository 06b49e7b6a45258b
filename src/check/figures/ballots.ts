import { summaryLabels } from '../../profile/profile.js'
import { namesElectors } from '../../record/data/names-electors.js'
import { isFact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import { type Entry, exactOf, statedCount, statedShare } from '../arithmetic/entries.js'
import { registeredVoters } from '../arithmetic/infobox-numbers.js'
import type { ColumnSums } from '../arithmetic/sums.js'
import type { CountedColumn, TableNumbers } from '../arithmetic/table-numbers.js'
import { magnitude } from '../model/decimals.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { countedTables, ownAnswers } from './tables.js'

/** A number of votes or ballots; `isRow` where a row of its own counts those who voted. */
export interface VotesCast {
  label: string
  units: bigint
  stated: Quantity | null
  parts: readonly Quantity[]
  isRow?: true
}

/** Those who could vote and those who did. */
export interface Voters {
  /** Numbers of registered voters. */
  registered: Quantity[]
  /** Numbers of votes or ballots cast: rows of their own, the total, the valid votes with the invalid ones, … */
  cast: VotesCast[]
  /** Turnouts in percent. */
  turnouts: Quantity[]
  /** Whether one of the numbers is known to be of all ballots: where the invalid ones are not stated, there are some all the same. */
  areAllCast: boolean
}

/** What a contest's table, and the infobox with it, state of its voters. */
export interface Ballots extends Voters {
  numbers: TableNumbers
  /** The votes that they are about. */
  sums: ColumnSums
}

/** The ballots of each table that states the registered voters, or has the infobox do so. */
export const ballotsOf = once((context): readonly Ballots[] => {
  const found: Ballots[] = []
  for (const { numbers, own } of countedTables(context)) append(found, inTable(numbers, own ? context : null))
  const answers = ownAnswers(context)
  if (answers !== null) append(found, inTable(answers, null))
  return found
})

/** Beyond so many numbers of voters a table is of many places, each with its own. */
const mostStated = 20

/**
 * Of several columns of votes (rounds) each has its own voters, where the rows about them state a number in more than one; where they
 * do in the first alone, these are its own if they say how many voted.
 */
function inTable(numbers: TableNumbers, own: CheckContext | null): Ballots[] {
  const votes = numbers.counts.filter(({ count }) => count.column.role === 'votes')
  const isRounds = votes.length > 1
  const ofVoters = numbers.entries.filter(({ role }) => role === 'turnout' || role === 'registered')
  const ofRounds = ofVoters.filter(
    (entry) => votes.filter(({ count }) => isCounted(entry, count.column)).length > 1,
  )
  const isOfOne = isRounds && ofRounds.length === 0
  const rows = !isRounds || isOfOne ? ofVoters : ofRounds
  const all: Ballots[] = []
  // Without registered voters nothing bounds the ballots.
  if (rows.length === 0 && (isRounds || !isFact(own?.record.data?.registered))) return all
  for (const counted of votes) {
    const found = inColumn(numbers, counted, rows)
    if (isOfOne && found.cast.length === 0) continue
    if ([found.turnouts, found.registered, found.cast].some(({ length }) => length > mostStated)) continue
    if (own !== null && !isRounds) addInfobox(own, found)
    if (found.registered.length > 0) all.push(withSums(found))
  }
  return all
}

function isCounted(entry: Entry, column: Column): boolean {
  return exactOf(statedCount(entry, column, 'votes')) !== null
}

function inColumn(numbers: TableNumbers, { count, sums }: CountedColumn, rows: readonly Entry[]): Ballots {
  const found: Ballots = { numbers, sums, registered: [], cast: [], turnouts: [], areAllCast: false }
  const shareColumn = numbers.shares.find(({ of }) => of === count)?.column ?? onlyShares(numbers)
  for (const entry of rows) {
    const stated = exactOf(statedCount(entry, count.column, 'votes'))
    const share = shareColumn === undefined ? null : statedShare(entry, shareColumn)
    const electors = entry.role === 'registered' || namesElectors(entry.cells)
    if (entry.role === 'turnout' && share !== null) found.turnouts.push(share)
    if (stated === null || stated.decimals > 0) continue
    if (electors) found.registered.push(stated)
    else found.cast.push({ label: stated.label, units: stated.units, stated, parts: [stated], isRow: true })
  }
  return found
}

/** The column of the turnout where no option has a share: the only one of shares beside the only one of votes. */
function onlyShares({ table: { columns }, counts }: TableNumbers): Column | undefined {
  const shares = columns.filter(({ role }) => role === 'share')
  return shares.length === 1 && counts.length === 1 ? shares[0] : undefined
}

/** The totals of the table, each as a number of votes cast. */
function withSums(found: Ballots): Ballots {
  const { total, valid, invalid, options, complete } = found.sums
  found.areAllCast = found.cast.length > 0 || (invalid.length > 0 && !areValid(found))
  const add = (label: string, parts: readonly (Quantity | null)[]) => {
    const whole = parts.filter((part) => part !== null)
    const sum = new Sum(whole)
    const [alone] = whole
    if (sum.decimals > 0 || alone === undefined || whole.length < parts.length) return
    found.cast.push({ label, units: sum.value([]), stated: whole.length === 1 ? alone : null, parts: whole })
  }
  add(total?.label ?? '', [total])
  add('the total with the invalid votes', [total, ...invalid])
  // All ballots come before the valid ones alone.
  if (invalid.length > 0) add('the valid and invalid votes', [valid, ...invalid])
  add(valid?.label ?? '', [valid])
  if (complete && options.length > 1) {
    const rows = options.map(({ quantity }) => quantity)
    add('the sum of the rows', rows)
    add('the rows with the invalid votes', [...rows, ...invalid])
  }
  return found
}

/** `Total votos válidos` above blank votes, or valid votes that hold them: what is no valid vote is not stated. */
function areValid({ numbers: { entries }, sums }: Ballots): boolean {
  const { total, valid, invalid, options } = sums
  if (valid !== null) {
    const rows = options.map(({ quantity }) => quantity)
    const [without, within] = [rows, [...rows, ...invalid]].map((parts) => distance(valid, new Sum(parts)))
    if (within !== undefined && without !== undefined && within < without) return true
  }
  if (total === null) return false
  const row = entries.find(({ role, cells }) => role === 'total' && Object.values(cells).includes(total.fact))
  return row !== undefined && summaryLabels.find(row.name.replace(ofAll, '')) === 'valid'
}

function distance({ units }: Quantity, sum: Sum): bigint {
  return magnitude(units - sum.value([]))
}

const ofAll = /^total (?:des? )?/i

function addInfobox({ record }: CheckContext, found: Ballots): void {
  const stated = registeredVoters(record)
  if (stated !== null && stated.decimals === 0) found.registered.push(stated)
  const turnout = isFact(record.data?.turnout) ? record.data.turnout : null
  // Two rounds have two turnouts, and the table may be of either.
  if (turnout === null || /round/i.test(turnout.reading.raw.slice(0, longestNote))) return
  const share = quantityOf(turnout, 'the turnout', 'the infobox', 'share')
  if (share !== null) found.turnouts.push(share)
}

const longestNote = 200
