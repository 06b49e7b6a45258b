/** Typed values from raw text: numbers with exact decimals, dates, names, colours, files. */
export { isChange } from './change.js'
export { readColor } from './color.js'
export { type DatePrecision, type DateReading, readDate } from './date.js'
export {
  asDouble,
  type ExactNumber,
  exactLiteral,
  exactNumber,
  literalValue,
  scaleLiteral,
  smallNumber,
} from './exact.js'
export { type NameReading, type PartyReading, readName, splitParty } from './name.js'
export { isStatusNote } from './notes.js'
export {
  areGroupedByPoints,
  type CountStyle,
  decideCountStyle,
  decideNumberStyle,
  type NumberStyle,
  styleOfCount,
  styleOfCounts,
} from './number-style.js'
export { type Quantity, readQuantities } from './quantities.js'
export type { ExpectedType, Qualifier, Reading, Status, ValueType } from './reading.js'
export { isTime } from './time.js'
export { hasTrend, levelOf } from './trend.js'
export { readValue } from './value.js'
export { yearsIn } from './years.js'
