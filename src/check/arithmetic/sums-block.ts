import { lastOf } from '../../source/list.js'
import type { Quantity } from '../model/quantity.js'

const mostTotals = 40

/** What has been met above a total: options since the last total, since the last heading, since the last name that spans rows, and all of them. */
export class Block {
  sinceTotal: Quantity[] = []
  sinceName: Quantity[] = []
  sinceHeading: Quantity[] = []
  all: Quantity[] = []
  invalid: Quantity[] = []
  totals: Quantity[] = []
  readonly repeated = new Set<Quantity>()
  valid: Quantity | null = null
  unclear = false
  /** Whether some name spans several rows. */
  isSpanned = false

  /** Whether the sum of what was met is known. Beyond so many totals a column is no sum of anything. */
  get isReadable(): boolean {
    return !this.unclear && this.totals.length < mostTotals
  }

  /** `continues`: the row is of the name above it. */
  option(quantity: Quantity, continues: boolean): void {
    if (continues) this.isSpanned = true
    else this.sinceName = []
    this.sinceName.push(quantity)
    this.sinceTotal.push(quantity)
    this.sinceHeading.push(quantity)
    this.all.push(quantity)
  }

  heading(): void {
    this.sinceHeading = []
  }

  /** A total, or the valid votes, ends what it is the sum of. */
  close(total: Quantity): void {
    this.totals.push(total)
    this.sinceTotal = []
    this.sinceName = []
  }
}

/** Valid votes are those for the options, with the blank ones that stand above them, perhaps. */
export function validReadings({ sinceTotal, sinceHeading, all, invalid }: Block): Quantity[][] {
  const readings = [sinceTotal, [...sinceHeading], [...all]]
  return invalid.length > 0 && all.length > 0 ? [...readings, [...all, ...invalid]] : readings
}

/** A total may cover the valid and the invalid votes, the options alone, the options with the invalid votes, or the totals above it. */
export function* totalReadings(block: Block): Generator<Quantity[]> {
  const { sinceTotal, sinceName, isSpanned, sinceHeading, all, invalid, totals, valid } = block
  if (valid !== null) yield [valid, ...invalid]
  // Where other names have their totals, those without one stand before the name whose total this is.
  const isOfName = isSpanned && sinceName.length > 0
  if (isOfName && totals.length > 0) yield [...sinceName]
  if (sinceTotal.length > 0) {
    yield sinceTotal
    yield [...sinceTotal, ...invalid]
  }
  if (isOfName) yield [...sinceName]
  if (sinceHeading.length > 0) {
    yield [...sinceHeading]
    yield [...sinceHeading, ...invalid]
  }
  yield [...all]
  yield [...all, ...invalid]
  if (totals.length > 1) {
    yield [...totals]
    // Those of no group stand behind the groups with their totals.
    if (sinceTotal.length > 0) yield [...totals, ...sinceTotal]
  }
  // Options after a total that is not theirs: the total above and what follows it.
  const last = lastOf(totals)
  if (last !== undefined && sinceTotal.length > 0) {
    yield [last, ...sinceTotal]
    yield [last, ...sinceTotal, ...invalid]
  }
}
