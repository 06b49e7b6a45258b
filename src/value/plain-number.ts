import type { StyleMarks } from './number-style.js'
import type { Reading } from './reading.js'

/** Up to this many digits a double holds every integer, and a quotient by a power of ten is the nearest double. */
const exactDigits = 15

const noBreakSpace = 0xa0
const narrowNoBreakSpace = 0x202f

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

/**
 * The quick way through the numbers that fill most cells: `11,397`, `46`, `48.41%`, `2573.5`, `−0.3`; the groups may stand
 * apart by no-break spaces as well. Null for every other
 * number and for what is none; the complete reader decides about those.
 */
export function readPlainNumber(
  raw: string,
  start: number,
  end: number,
  marks: StyleMarks,
  percent: boolean,
): Reading | null {
  let number = 0
  let digits = 0
  let decimalAt = -1
  let groupAt = -1
  let separator = 0
  const sign = raw.charCodeAt(start)
  const negative = sign === 45 || sign === 0x2212 || sign === 0x2013
  const from = negative || sign === 43 ? start + 1 : start
  let at = from
  for (; at < end; at++) {
    const code = raw.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      if (++digits > exactDigits) return null
      number = number * 10 + (code - 48)
    } else if (code === marks.decimal) {
      if (decimalAt >= 0 || at === from || (groupAt >= 0 && at - groupAt !== 4)) return null
      decimalAt = at
    } else if (code === marks.group || code === noBreakSpace || code === narrowNoBreakSpace) {
      if (decimalAt >= 0 || at === from || (groupAt >= 0 && code !== separator)) return null
      separator = code
      if (groupAt < 0 ? at - from > 3 : at - groupAt !== 4) return null
      groupAt = at
    } else break
  }
  if (digits === 0) return null
  const isPercent = at === end - 1 && raw.charCodeAt(at) === 37
  if (at !== end && !isPercent) return null
  if (decimalAt === at - 1 || (decimalAt < 0 && groupAt >= 0 && at - groupAt !== 4)) return null
  if (raw.charCodeAt(from) === 48 && (groupAt >= 0 || (at - from > 1 && decimalAt !== from + 1))) return null
  const decimals = decimalAt < 0 ? 0 : at - decimalAt - 1
  const value = decimals > 0 ? number / powerOfTen(decimals) : number
  const exact = exactText(raw, from, at, decimalAt, groupAt, number)
  return {
    type: percent || isPercent ? 'percent' : decimals > 0 ? 'decimal' : 'integer',
    value: negative && number !== 0 ? -value : value,
    raw,
    start,
    end,
    status: 'parsed',
    exact: negative && number !== 0 ? `-${exact}` : exact,
  }
}

function powerOfTen(exponent: number): number {
  return powers[exponent] ?? 1
}

function exactText(
  raw: string,
  start: number,
  end: number,
  decimalAt: number,
  groupAt: number,
  number: number,
): string {
  if (decimalAt < 0) return groupAt < 0 ? raw.slice(start, end) : String(number)
  if (groupAt < 0 && raw.charCodeAt(decimalAt) === 46) return raw.slice(start, end)
  let whole = ''
  let from = start
  for (let at = start; at < decimalAt; at++) {
    const code = raw.charCodeAt(at)
    if (code >= 48 && code <= 57) continue
    whole += raw.slice(from, at)
    from = at + 1
  }
  return `${whole}${raw.slice(from, decimalAt)}.${raw.slice(decimalAt + 1, end)}`
}
