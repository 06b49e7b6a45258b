/** Typed values from raw text: numbers with exact decimals, dates, names, colours, files. */
export { readColor } from './color.js'
export { type DatePrecision, type DateReading, readDate } from './date.js'
export { type ExactNumber, exactLiteral, exactNumber, literalValue, scaleLiteral } from './exact.js'
export { type NameReading, type PartyReading, readName, splitParty } from './name.js'
export { decideNumberStyle, type NumberStyle } from './number-style.js'
export { type Quantity, readQuantities } from './quantities.js'
export type { ExpectedType, Qualifier, Reading, Status, ValueType } from './reading.js'
export { readValue } from './value.js'
