import { namesElectors } from '../../record/data/names-electors.js'
import type { Fact } from '../../record/fact.js'
import { lastOf } from '../../source/list.js'
import { haveSameUnits, type Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import type { MergedRelation } from '../relations/merged-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import type { CountColumn } from './count-column.js'
import { type Entry, exactOf, type Item, statedCount } from './entries.js'
import { mergedSlip } from './merged-slip.js'
import { isOneSlip } from './near-sum.js'
import { sumReadings } from './sum-readings.js'
import { Block, totalReadings, validReadings } from './sums-block.js'

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
  /** What such cells have to agree in, where a slip in one of them has made them differ. */
  merged: MergedRelation[]
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

const nothingKnown: ReadonlyMap<Fact, Quantity> = new Map()

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
  const reader = new SumsReader(count)
  for (const entry of entries) {
    const stated = statedCount(entry, count.column, count.what)
    const quantity = exactOf(stated)
    if (entry.role === 'heading') reader.heading()
    if (quantity !== null) reader.number(entry, known.get(quantity.fact) ?? quantity)
    else if (entry.role === 'option' && (stated === 'unclear' || isCounted(entry))) reader.unclear()
    else if (entry.role === 'option') reader.silent(entry)
  }
  return reader.finish()
}

/** Rows of votes that are for no option, and that a total may hold or not. */
const besideOptions: ReadonlySet<string> = new Set(['invalid', 'exhausted', 'abstentions'])

/** `Total before this election`, `Change in total`: how many there were at some time, and no sum of the rows. */
const momentOf = /^(?:net )?change\b|^totals? (?:before|after)\b/i

/** Takes the numbers of a column from the top, and finds for each total what it may be the sum of. */
class SumsReader {
  readonly #count: CountColumn
  readonly #block = new Block()
  readonly #sums: ColumnSums
  /** The totals of rows called so, from the top. */
  readonly #totals = new Set<Quantity>()
  /** The options that state nothing. */
  readonly #silent: Entry[] = []
  /** The key of the first column. */
  #first: string | null = null
  /** Whether the valid votes stand above the options, with the ballots. */
  #isValidAbove = false
  /** What the valid votes may be the sum of, where they seem to be ballots, and the total above them. */
  #seeming: { choice: SumRelation[]; total: Quantity } | null = null

  constructor(count: CountColumn) {
    this.#count = count
    this.#sums = {
      options: [],
      total: null,
      valid: null,
      invalid: [],
      cast: null,
      electors: [],
      absent: null,
      repeated: this.#block.repeated,
      merged: [],
      complete: true,
      choices: [],
      doubtful: new Set(),
    }
  }

  heading(): void {
    this.#block.heading()
  }

  /** An option without an exact number. */
  unclear(): void {
    this.#sums.complete = false
    this.#block.unclear = true
  }

  silent(entry: Entry): void {
    this.#silent.push(entry)
  }

  number(entry: Entry, quantity: Quantity): void {
    const { role } = entry
    if (role === 'option') this.#option(entry, quantity)
    else if (besideOptions.has(role)) this.#invalid(quantity)
    else if (role === 'valid') this.#valid(quantity)
    else if (role === 'registered' || (role === 'turnout' && namesElectors(entry.cells)))
      this.#sums.electors.push(quantity)
    else if (role === 'turnout') this.#sums.cast = quantity
    else if (role === 'total' && !momentOf.test(entry.name)) this.#total(entry, quantity)
  }

  #option(entry: Entry, quantity: Quantity): void {
    const above = lastOf(this.#sums.options)
    this.#sums.options.push({ entry, quantity })
    this.#first ??= Object.keys(entry.cells)[0] ?? ''
    this.#block.option(quantity, above !== undefined && isOfName(above.entry, entry, this.#first))
    if (above !== undefined && haveSameUnits(above.quantity, quantity) && isMerged(above, entry))
      this.#block.repeated.add(quantity)
  }

  #invalid(quantity: Quantity): void {
    this.#sums.invalid.push(quantity)
    this.#block.invalid.push(quantity)
  }

  #valid(quantity: Quantity): void {
    this.#sums.valid ??= quantity
    if (this.#block.isReadable) {
      const choice = sumReadings(this.#count, quantity, this.#block, validReadings(this.#block))
      const { total } = this.#sums
      if (total !== null && countsBallots(quantity, this.#sums)) this.#seeming = { choice, total }
      else this.#add(choice)
    }
    const ballots = ballotsAbove(this.#count, quantity, this.#block)
    this.#add(ballots)
    this.#isValidAbove = ballots.length > 0
    this.#block.close(quantity)
    this.#block.valid = quantity
  }

  #total(entry: Entry, quantity: Quantity): void {
    if (this.#seeming !== null && this.#isWithInvalid(quantity, this.#seeming.total)) {
      this.#add(this.#seeming.choice)
      this.#seeming = null
    }
    this.#sums.total = quantity
    this.#totals.add(quantity)
    if (this.#block.isReadable) {
      this.#add(sumReadings(this.#count, quantity, this.#block, this.#readingsOf(entry.name)))
    }
    this.#block.close(quantity)
  }

  /** Below valid votes that seem to be ballots a total of the votes and the invalid ones tells that those are votes with a slip. */
  #isWithInvalid(all: Quantity, { units, decimals }: Quantity): boolean {
    const { invalid } = this.#sums
    return (
      invalid.length > 0 &&
      [all, ...invalid].every((one) => one.decimals === decimals) &&
      invalid.reduce((sum, one) => sum + one.units, units) === all.units
    )
  }

  /** What a total of that label may be the sum of: nothing where the rows that it names state nothing. */
  #readingsOf(label: string): Iterable<Quantity[]> {
    const name = nameIn(label)
    if (name === null) return totalReadings(this.#block)
    const own = this.#sums.options.filter(({ entry }) => says(entry, name)).map(({ quantity }) => quantity)
    if (own.length > 0) return [own, ...totalReadings(this.#block)]
    return this.#silent.some((entry) => says(entry, name)) ? [] : totalReadings(this.#block)
  }

  #add(choice: SumRelation[]): void {
    if (choice.length === 0) return
    const slip = mergedSlip(choice, this.#sums.options)
    this.#sums.choices.push(slip === null ? choice : [slip.sum, ...choice])
    if (slip === null) return
    this.#block.repeated.add(slip.wrong.quantity)
    if (this.#sums.merged.length === 0) this.#sums.merged.push(slip.equal)
  }

  /** Totals that stand above their rows are read last. */
  finish(): ColumnSums {
    const { total, options, choices, valid } = this.#sums
    const { all, invalid, totals, isReadable } = this.#block
    if (!isReadable || options.length < 2) return this.#sums
    if (this.#totals.size > 1) this.#sums.choices = withGroups(choices, this.#totals, options.length)
    const { rule, severity, what, counted = what } = this.#count
    if (this.#isValidAbove && valid !== null)
      this.#add(near(new SumRelation(rule, severity, [...all], valid, counted)))
    if (total !== null && this.#sums.choices.length === 0 && totals.length === 1)
      this.#add(sumReadings(this.#count, total, this.#block, [[...all], [...all, ...invalid]]))
    return this.#sums
  }
}

/** A total of only some of the options, all of whom a later total holds too, is that of their group. */
function withGroups(
  choices: readonly SumRelation[][],
  totals: ReadonlySet<Quantity>,
  options: number,
): SumRelation[][] {
  const held = new Set<Quantity>()
  return [...choices]
    .reverse()
    .map((choice) => {
      const [likeliest] = choice
      const isGroup =
        likeliest !== undefined &&
        totals.has(likeliest.total) &&
        likeliest.parts.length < options &&
        (held.has(likeliest.total) || likeliest.parts.every((part) => held.has(part)))
      for (const sum of choice) if (sum.violations() === 0) for (const part of sum.parts) held.add(part)
      return isGroup ? choice.map((sum) => sum.ofGroup()) : choice
    })
    .reverse()
}

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

/** `NHL totals` is the total of the rows that say `NHL` in some column. */
const namedTotal = /^(?:total (.+)|(.+?) totals?)$/i

function nameIn(label: string): string | null {
  const match = namedTotal.exec(label)
  return match?.[1] ?? match?.[2] ?? null
}

function says({ cells }: Entry, text: string): boolean {
  return Object.keys(cells).some((key) => cells[key]?.reading.raw === text)
}

/** Whether a row has the name of the row above it in its first cell, or none, since that name spans both. */
function isOfName(above: Entry, { cells }: Entry, first: string): boolean {
  const own = cells[first]?.reading.raw ?? ''
  return own === '' || own === above.cells[first]?.reading.raw
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
