import type { NumberStyle } from './number-style.js'
import type { ExpectedType, Reading } from './reading.js'
import { readValue } from './value.js'
import { pointWords } from './vocabulary/number-words.js'

/** Whether an arrow without a sign stands before a number that is no difference of percentages: `▼ 28.0%`. */
export function hasTrend({ qualifier, raw, start, end }: Reading): boolean {
  if (qualifier !== 'increase' && qualifier !== 'decrease') return false
  const number = raw.slice(start + 1, end).trimStart()
  return !/^[+\u2212\u2013-]/.test(number) && !pointWords.some((word) => number.endsWith(word))
}

/**
 * `▼ 28.0%` where a level is stated and no change: like that of `28.0% ▼`, the arrow says which way it went and is no
 * sign. What has none is what it was.
 */
export function levelOf(reading: Reading, expected: ExpectedType, style?: NumberStyle): Reading {
  if (!hasTrend(reading)) return reading
  const { raw, start } = reading
  const arrow = raw.charAt(start)
  const level = readValue(`${raw.slice(0, start)} ${raw.slice(start + 1)}`, expected, style)
  if (level.exact === undefined) return reading
  const { note, parts } = level
  const stated: Reading = { ...level, raw, note: note === undefined ? arrow : `${arrow} ${note}` }
  if (parts !== undefined) stated.parts = parts.map((part) => ({ ...part, raw }))
  return stated
}
