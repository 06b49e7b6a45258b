import type { Fact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import { lastOf } from '../../source/list.js'
import type { Severity } from '../diagnostic.js'
import { lastUnits, mostDecimals } from '../model/decimals.js'
import { haveSameUnits, type Quantity, tenTo } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { SumRelation } from '../relations/sum-relation.js'
import { type Entry, namesElectors, statedCount } from './entries.js'
import { isOneSlip } from './near-sum.js'

/** A column of counts: what it counts, and the rule that its sums belong to. */
export interface CountColumn {
  column: Column
  what: string
  /** The same in the sentence "… add up to". */
  counted?: string
  rule: string
  severity: Severity
}

/** One row's number in a column. */
export interface Item {
  entry: Entry
  quantity: Quantity
}

/** A column's numbers by what they are, and the ways in which each of its totals can be read, likeliest first. */
export interface ColumnSums {
  options: Item[]
  total: Quantity | null
  valid: Quantity | null
  invalid: Quantity[]
  /** The ballots of a row `Turnout`, which may hold rejected ones that have no row. */
  cast: Quantity | null
  /** Those who could vote, as each row about them says. */
  electors: Quantity[]
  /** Those of them who did not vote, where the numbers bear out that these are the abstentions. */
  absent: Item | null
  /** Options whose row says the same as the row above: cells that were merged over several rows come out as the same number in each. */
  repeated: ReadonlySet<Quantity>
  /** False where an option has no exact number, so that no sum can be known. */
  complete: boolean
  choices: SumRelation[][]
  /** Those of them that another column tells against: what does not fit them is told and left alone. */
  doubtful: Set<SumRelation>
}

/** Whether the rows are known to be all there is: their total is stated, or the ballots of the turnout are as many as their votes. */
export function isWholeKnown({ total, valid, cast, options, complete }: ColumnSums): boolean {
  if (total !== null || valid !== null) return true
  if (cast === null || !complete) return false
  const rows = new Sum(options.map(({ quantity }) => quantity))
  return rows.decimals === cast.decimals && rows.value([]) === cast.units
}

/**
 * Reads the sums of one column; `isCounted` says that a row without a number has one all the same, `known` are the
 * numbers that other relations speak of already.
 */
export function columnSums(
  entries: readonly Entry[],
  count: CountColumn,
  isCounted: (entry: Entry) => boolean = () => false,
  known: ReadonlyMap<Fact, Quantity> = nothingKnown,
): ColumnSums {
  const block = new Block()
  let isValidAbove = false
  const sums: ColumnSums = {
    options: [],
    total: null,
    valid: null,
    invalid: [],
    cast: null,
    electors: [],
    absent: null,
    repeated: block.repeated,
    complete: true,
    choices: [],
    doubtful: new Set(),
  }
  for (const entry of entries) {
    const stated = statedCount(entry, count.column, count.what)
    const quantity = typeof stated === 'string' ? stated : (known.get(stated.fact) ?? stated)
    const { role } = entry
    if (role === 'heading') block.heading()
    const isUnknown = quantity === 'unclear' || (quantity === 'nothing' && isCounted(entry))
    if (isUnknown && role === 'option') {
      sums.complete = false
      block.unclear = true
    }
    if (quantity === 'nothing' || quantity === 'unclear') continue
    if (role === 'option') {
      const above = lastOf(sums.options)
      sums.options.push({ entry, quantity })
      block.option(quantity)
      if (above !== undefined && haveSameUnits(above.quantity, quantity) && isMerged(above, entry))
        block.repeated.add(quantity)
    } else if (besideOptions.has(role)) {
      sums.invalid.push(quantity)
      block.invalid.push(quantity)
    } else if (role === 'valid') {
      sums.valid ??= quantity
      if (block.isReadable && !countsBallots(quantity, sums))
        addChoice(sums, relations(count, quantity, block, validReadings(block)))
      const ballots = ballotsAbove(count, quantity, block)
      addChoice(sums, ballots)
      isValidAbove = ballots.length > 0
      block.close(quantity)
      block.valid = quantity
    } else if (role === 'registered' || (role === 'turnout' && namesElectors(entry))) {
      sums.electors.push(quantity)
    } else if (role === 'turnout') {
      sums.cast = quantity
    } else if (role === 'total') {
      sums.total = quantity
      if (block.isReadable) addChoice(sums, relations(count, quantity, block, totalReadings(block)))
      block.close(quantity)
    }
  }
  const { total, options, choices, valid } = sums
  if (isValidAbove && valid !== null && block.isReadable && options.length > 1)
    addChoice(
      sums,
      near(new SumRelation(count.rule, count.severity, [...block.all], valid, count.counted ?? count.what)),
    )
  // A total that stands above all its rows.
  if (
    total !== null &&
    choices.length === 0 &&
    block.totals.length === 1 &&
    block.isReadable &&
    options.length > 1
  )
    addChoice(sums, relations(count, total, block, [[...block.all], [...block.all, ...block.invalid]]))
  return sums
}

const nothingKnown: ReadonlyMap<Fact, Quantity> = new Map()

/** Rows of votes that are for no option, and that a total may hold or not. */
const besideOptions: ReadonlySet<string> = new Set(['invalid', 'exhausted', 'abstentions'])

/** Valid votes below a total of more than twice as many are ballots: voters have several votes each. */
function countsBallots({ units, decimals }: Quantity, { total, choices }: ColumnSums): boolean {
  if (total === null || total.decimals !== decimals || 2n * units > total.units) return false
  return choices.some((choice) => choice.some((sum) => sum.total === total && sum.violations() === 0))
}

/** Above all options: the votes cast, the invalid ones among them, and the valid ones. */
function ballotsAbove(
  { severity, what, counted = what }: CountColumn,
  valid: Quantity,
  { all, totals, invalid, unclear }: Block,
): SumRelation[] {
  const [cast, ...others] = totals
  if (cast === undefined || others.length > 0 || all.length > 0 || invalid.length === 0 || unclear) return []
  return near(new SumRelation('valid-invalid-sum', severity, [valid, ...invalid], cast, counted))
}

/** A sum that holds, or that one slip is missing from. */
function near(sum: SumRelation): SumRelation[] {
  return sum.violations() === 0 || isOneSlip(sum, 'digit') ? [sum] : []
}

/** Whether a number that is equal to the one above may be one and the same: too large to be equal by chance, or all numbers of both rows are. */
function isMerged({ entry: above, quantity }: Item, entry: Entry): boolean {
  if (quantity.units >= 1000n) return true
  let equal = 0
  let telling = false
  for (const key of Object.keys(entry.cells)) {
    const exact = entry.cells[key]?.reading.exact
    if (exact !== above.cells[key]?.reading.exact) return false
    if (exact === undefined || Number(exact) === 0) continue
    equal++
    if (exact.length > 2) telling = true
  }
  return telling && equal > 1
}

function addChoice({ choices }: ColumnSums, choice: SumRelation[]): void {
  if (choice.length > 0) choices.push(choice)
}

const mostTotals = 40

/** What has been met above a total: options since the last total, since the last heading, and all of them. */
class Block {
  sinceTotal: Quantity[] = []
  sinceHeading: Quantity[] = []
  all: Quantity[] = []
  invalid: Quantity[] = []
  totals: Quantity[] = []
  readonly repeated = new Set<Quantity>()
  valid: Quantity | null = null
  unclear = false

  /** Whether the sum of what was met is known. Beyond so many totals a column is no sum of anything. */
  get isReadable(): boolean {
    return !this.unclear && this.totals.length < mostTotals
  }

  option(quantity: Quantity): void {
    this.sinceTotal.push(quantity)
    this.sinceHeading.push(quantity)
    this.all.push(quantity)
  }

  heading(): void {
    this.sinceHeading = []
  }

  close(total: Quantity): void {
    this.totals.push(total)
    this.sinceTotal = []
  }
}

/** Valid votes are those for the options; below a total they may be that total, with the blank ones that stand above it. */
function validReadings({ sinceTotal, sinceHeading, all, invalid, totals }: Block): Quantity[][] {
  const readings = [sinceTotal, [...sinceHeading], [...all]]
  return totals.length > 0 && invalid.length > 0 && all.length > 0
    ? [...readings, [...all, ...invalid]]
    : readings
}

/** A total may cover the valid and the invalid votes, the options alone, the options with the invalid votes, or the totals above it. */
function* totalReadings(block: Block): Generator<Quantity[]> {
  const { sinceTotal, sinceHeading, all, invalid, totals, valid } = block
  if (valid !== null) yield [valid, ...invalid]
  if (sinceTotal.length > 0) {
    yield sinceTotal
    yield [...sinceTotal, ...invalid]
  }
  if (sinceHeading.length > 0) {
    yield [...sinceHeading]
    yield [...sinceHeading, ...invalid]
  }
  yield [...all]
  yield [...all, ...invalid]
  if (totals.length > 1) yield [...totals]
  // Options after a total that is not theirs: the total above and what follows it.
  const last = lastOf(totals)
  if (last !== undefined && sinceTotal.length > 0) {
    yield [last, ...sinceTotal]
    yield [last, ...sinceTotal, ...invalid]
  }
}

/** Valid and invalid votes, or subtotals, that make up a total have a rule of their own. */
function ruleOf(parts: readonly Quantity[], { valid, totals }: Block, rule: string): string {
  if (valid !== null && parts.includes(valid)) return 'valid-invalid-sum'
  return totals.some((subtotal) => parts.includes(subtotal)) ? 'subtotal-sum' : rule
}

function relations(
  { rule, severity, what, counted = what }: CountColumn,
  total: Quantity,
  block: Block,
  readings: Iterable<Quantity[]>,
): SumRelation[] {
  const seen = new Set<string>()
  const found: SumRelation[] = []
  for (const parts of readings) {
    if (parts.length === 0) continue
    const relation = new SumRelation(ruleOf(parts, block, rule), severity, parts, total, counted)
    // Nothing likelier comes after one that holds, unless the shares tell that it is with or without the invalid votes.
    if (relation.violations() === 0 && block.invalid.length === 0) return [...found, relation]
    const id = `${parts.length}:${parts.reduce((sum, { units, decimals }) => sum + units * tenTo(4 - Math.min(decimals, 4)), 0n)}`
    if (seen.has(id)) continue
    seen.add(id)
    found.push(relation)
  }
  const lenient = found.flatMap((relation) => {
    const once = merged(relation, block)
    return [once, rounded(relation), once === null ? null : rounded(once)]
  })
  return [...found, ...lenient.filter((relation) => relation !== null)]
}

/** Each number that is repeated counts once. */
function merged(
  { rule, severity, parts, total, what }: SumRelation,
  { repeated }: Block,
): SumRelation | null {
  const once = parts.filter((part) => !repeated.has(part))
  return once.length === parts.length ? null : new SumRelation(rule, severity, once, total, what)
}

/** Numbers that are all rounded to hundreds or more add up to within half a unit each, and so do measures that are stated with decimals. */
function rounded({ rule, severity, parts, total, what }: SumRelation): SumRelation | null {
  const all = [...parts, total]
  if (severity === 'warning' && all.some(({ decimals }) => decimals > 0))
    return new SumRelation(rule, severity, parts, total, what, roundingOfDecimals(all))
  const numbers = all.filter(({ units }) => units > 0n)
  let unit = 1n
  while (
    unit < 1_000_000n &&
    numbers.every(({ units, decimals }) => decimals === 0 && units % (unit * 10n) === 0n)
  )
    unit *= 10n
  return unit < 100n || numbers.length < 4
    ? null
    : new SumRelation(rule, severity, parts, total, what, (BigInt(numbers.length) * unit) / 2n)
}

/** Half a unit of the last stated decimal for each number, in units of the finest. */
function roundingOfDecimals(numbers: readonly Quantity[]): bigint {
  return lastUnits(numbers, mostDecimals(numbers)) / 2n
}
