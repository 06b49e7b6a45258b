import {
  add,
  compare,
  divide,
  floor,
  multiply,
  negative,
  type Ratio,
  rounded,
  truncated,
  truth,
  whole,
} from './ratio.js'

/** An operator of `#expr`; of those that bind alike the left one comes first. Null where what it gives has no exact value. */
export type Operator = { binds: number } & (
  | { takes: 1; apply: (value: Ratio) => Ratio | null }
  | { takes: 2; apply: (left: Ratio, right: Ratio) => Ratio | null }
)

/** No wiki's table rounds to more decimals, or takes higher powers. */
const most = 20

function two(binds: number, apply: (left: Ratio, right: Ratio) => Ratio | null): Operator {
  return { takes: 2, binds, apply }
}

function one(binds: number, apply: (value: Ratio) => Ratio | null): Operator {
  return { takes: 1, binds, apply }
}

const subtract = two(6, (a, b) => add(a, negative(b)))
const over = two(7, divide)
const unequal = two(4, (a, b) => truth(compare(a, b) !== 0))

/** What stands between two operands, with how strongly each binds as the ParserFunctions extension has it. */
export const between: ReadonlyMap<string, Operator> = new Map([
  ['^', two(8, power)],
  ['*', two(7, multiply)],
  ['/', over],
  ['div', over],
  ['mod', two(7, remainder)],
  ['+', two(6, add)],
  ['-', subtract],
  ['−', subtract],
  ['round', two(5, (value, decimals) => roundedTo(value, decimals))],
  ['=', two(4, (a, b) => truth(compare(a, b) === 0))],
  ['<>', unequal],
  ['!=', unequal],
  ['<', two(4, (a, b) => truth(compare(a, b) < 0))],
  ['>', two(4, (a, b) => truth(compare(a, b) > 0))],
  ['<=', two(4, (a, b) => truth(compare(a, b) <= 0))],
  ['>=', two(4, (a, b) => truth(compare(a, b) >= 0))],
  ['and', two(3, (a, b) => truth(a.top !== 0n && b.top !== 0n))],
  ['or', two(2, (a, b) => truth(a.top !== 0n || b.top !== 0n))],
])

const minus = one(10, negative)

/** What stands before an operand. */
export const before: ReadonlyMap<string, Operator> = new Map([
  ['+', one(10, (value) => value)],
  ['-', minus],
  ['−', minus],
  ['not', one(9, ({ top }) => truth(top === 0n))],
  ['abs', one(9, (value) => (value.top < 0n ? negative(value) : value))],
  ['trunc', one(9, (value) => whole(truncated(value)))],
  ['floor', one(9, (value) => whole(floor(value)))],
  ['ceil', one(9, (value) => whole(-floor(negative(value))))],
])

function remainder(a: Ratio, b: Ratio): Ratio | null {
  const divisor = truncated(b)
  return divisor === 0n ? null : whole(truncated(a) % divisor)
}

function roundedTo(value: Ratio, decimals: Ratio): Ratio | null {
  const places = Number(truncated(decimals))
  return Math.abs(places) > most ? null : rounded(value, places)
}

function power(base: Ratio, exponent: Ratio): Ratio | null {
  if (exponent.top % exponent.bottom !== 0n) return null
  const times = truncated(exponent)
  if (times < -most || times > most) return null
  const size = times < 0n ? -times : times
  const raised = { top: base.top ** size, bottom: base.bottom ** size }
  return times < 0n ? divide(whole(1n), raised) : raised
}
