import { before, between, type Operator } from './operators.js'
import { type Ratio, ratioOf, rounded } from './ratio.js'

/** No article's arithmetic is longer. */
const longest = 1000
/** Numbers of more digits than these come of no count of anything. */
const mostDigits = 400
const token = /\s*(?:(\d+(?:\.\d*)?|\.\d+)|([a-z]+)|(<>|!=|<=|>=|[-−+*/^()=<>])|$)/iy

/**
 * The value of an expression of the ParserFunctions extension, `100 * 7 / 12 round 1`, worked out exactly. Null for what is no such
 * expression, and for what has no exact value: a division by 0, a root, a sine.
 *
 * Source: https://www.mediawiki.org/wiki/Help:Extension:ParserFunctions##expr
 */
export function evaluate(expression: string): Ratio | null {
  if (expression.length > longest) return null
  const operands: Ratio[] = []
  /** Operators that wait for what stands behind them; null is a bracket. */
  const waiting: (Operator | null)[] = []
  const settle = (binds: number): boolean => {
    for (let top = waiting.at(-1); top != null && top.binds >= binds; top = waiting.at(-1)) {
      waiting.pop()
      if (!applied(top, operands)) return false
    }
    return true
  }
  let expectsOperand = true
  token.lastIndex = 0
  for (let found = token.exec(expression); found !== null; found = token.exec(expression)) {
    const [, number, word, sign] = found
    if (number !== undefined) {
      if (!expectsOperand) return null
      operands.push(ratioOf(number))
      expectsOperand = false
      continue
    }
    const name = word?.toLowerCase() ?? sign
    if (name === undefined)
      return !expectsOperand && settle(-1) && waiting.length === 0 ? (operands[0] ?? null) : null
    if (name === '(') {
      if (!expectsOperand) return null
      waiting.push(null)
    } else if (name === ')') {
      if (expectsOperand || !settle(-1) || waiting.pop() === undefined) return null
    } else {
      const operator = (expectsOperand ? before : between).get(name)
      if (operator === undefined) return null
      // What stands before its operand waits for it; nothing to its left is complete.
      if (!expectsOperand && !settle(operator.binds)) return null
      waiting.push(operator)
      expectsOperand = true
    }
  }
  return null
}

/** Puts the result of an operator in the place of its operands; false where it has none. */
function applied(operator: Operator, operands: Ratio[]): boolean {
  const last = operands.pop()
  const first = operator.takes === 2 ? operands.pop() : undefined
  if (last === undefined) return false
  let result: Ratio | null = null
  if (operator.takes === 1) result = operator.apply(last)
  else if (first !== undefined) result = operator.apply(first, last)
  if (result === null || result.top.toString().length + result.bottom.toString().length > mostDigits)
    return false
  operands.push(result)
  return true
}

/** So many digits MediaWiki shows. */
const shownDigits = 14

/** A number as MediaWiki shows it: to 14 digits, without zeros at the end. Null for one that it would show with an exponent. */
export function shownNumber(value: Ratio): string | null {
  const size = value.top < 0n ? -value.top : value.top
  const digitsBefore = size < value.bottom ? 0 : (size / value.bottom).toString().length
  if (digitsBefore > shownDigits || (size !== 0n && size * 10_000n < value.bottom)) return null
  const leadingZeros = digitsBefore > 0 ? 0 : zerosBehindPoint(size, value.bottom)
  const decimals = shownDigits - digitsBefore + leadingZeros
  const { top, bottom } = rounded({ top: size, bottom: value.bottom }, decimals)
  const digits = ((top * 10n ** BigInt(decimals)) / bottom).toString().padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const fraction = digits.slice(point).replace(/0+$/, '')
  const shown = fraction === '' ? digits.slice(0, point) : `${digits.slice(0, point)}.${fraction}`
  return value.top < 0n && shown !== '0' ? `-${shown}` : shown
}

function zerosBehindPoint(size: bigint, bottom: bigint): number {
  let zeros = 0
  for (let scaled = size * 10n; size !== 0n && scaled < bottom; scaled *= 10n) zeros++
  return zeros
}
