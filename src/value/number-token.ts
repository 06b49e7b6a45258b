import { isDigit, isLetter, skipDigits } from './characters.js'
import { comma, type DigitRun, point, scanDigitRun } from './digit-run.js'
import { type NumberStyle, styleMarks } from './number-style.js'
import { fractionDecimals, isFraction, slashDecimals } from './vocabulary/fractions.js'

/** An unsigned number as it is written: where it ends and what it says. */
export interface NumberToken {
  end: number
  /** Digits before the decimals, separators left out, leading zeros kept. */
  integer: string
  /** Digits after the decimal mark, as stated. */
  decimals: string
  /** The code of the character between groups of digits, 0 where there is none. */
  separator: number
  groups: number
}

/**
 * The number at `at`: digits with valid grouping, decimals, a vulgar fraction. Null where no number starts, where its
 * separators make no sense in the style (`1,23` in English), and where a further digit clings to it.
 */
export function scanNumber(text: string, at: number, end: number, style: NumberStyle): NumberToken | null {
  const code = text.charCodeAt(at)
  if (!isDigit(code))
    return code === point ? scanBareDecimals(text, at, end, style) : scanBareFraction(text, at, end)
  const run = scanDigitRun(text, at, end)
  if (run.broken) return null
  const token = readRun(text, run, style)
  if (token === null) return null
  return token.decimals === ''
    ? addFraction(text, end, token)
    : isFraction(text.charCodeAt(token.end))
      ? null
      : token
}

function readRun(text: string, run: DigitRun, style: NumberStyle): NumberToken | null {
  const decimalMark = styleMarks(style).decimal
  if (run.separator === comma || run.separator === point) {
    if (run.decimalMark !== 0) return run.grouping ? makeToken(text, run, true) : null
    if (run.groups > 1) return run.grouping ? makeToken(text, run, true) : null
    if (run.separator !== decimalMark)
      return run.grouping && !groupsBySpace(style) ? makeToken(text, run, true) : null
    const mark = text.indexOf(String.fromCharCode(run.separator), run.start)
    return {
      end: run.end,
      integer: text.slice(run.start, mark),
      decimals: text.slice(mark + 1, run.end),
      separator: 0,
      groups: 0,
    }
  }
  return makeToken(text, run, run.groups > 0)
}

function groupsBySpace(style: NumberStyle): boolean {
  return styleMarks(style).group < 0
}

function makeToken(text: string, run: DigitRun, grouped: boolean): NumberToken {
  const whole = text.slice(run.start, run.integerEnd)
  return {
    end: run.end,
    integer: grouped ? whole.replaceAll(String.fromCharCode(run.separator), '') : whole,
    decimals: run.decimalMark === 0 ? '' : text.slice(run.integerEnd + 1, run.end),
    separator: run.separator,
    groups: run.groups,
  }
}

/** `.5`, where the point is the decimal mark and no letter or digit stands before it. */
function scanBareDecimals(text: string, at: number, end: number, style: NumberStyle): NumberToken | null {
  if (styleMarks(style).decimal !== point) return null
  const next = skipDigits(text, at + 1, end)
  if (next === at + 1) return null
  const code = text.charCodeAt(next)
  if ((code === comma || code === point) && next + 1 < end && isDigit(text.charCodeAt(next + 1))) return null
  return { end: next, integer: '', decimals: text.slice(at + 1, next), separator: 0, groups: 0 }
}

function scanBareFraction(text: string, at: number, end: number): NumberToken | null {
  if (at >= end) return null
  const decimals = fractionDecimals.get(text.charAt(at))
  return decimals === undefined ? null : { end: at + 1, integer: '', decimals, separator: 0, groups: 0 }
}

/** `4½`, `4 ½` and `4 1/2`; a fraction without an exact decimal (`4⅓`) leaves no number at all. */
function addFraction(text: string, end: number, token: NumberToken): NumberToken | null {
  const code = text.charCodeAt(token.end)
  const spaced = code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f
  const at = spaced ? token.end + 1 : token.end
  if (at >= end) return token
  if (isFraction(text.charCodeAt(at))) {
    const decimals = fractionDecimals.get(text.charAt(at))
    return decimals === undefined ? null : { ...token, end: at + 1, decimals }
  }
  if (!spaced || !isDigit(text.charCodeAt(at))) return token
  const slash = skipDigits(text, at, Math.min(end, at + 2))
  if (text.charCodeAt(slash) !== 47) return token
  const next = skipDigits(text, slash + 1, Math.min(end, slash + 3))
  const decimals = slashDecimals.get(text.slice(at, next))
  const after = next < end ? text.charCodeAt(next) : 0
  return decimals === undefined || isDigit(after) || isLetter(after) || after === 47
    ? token
    : { ...token, end: next, decimals }
}
