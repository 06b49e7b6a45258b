import { isDash, lowerCase } from './characters.js'
import { missingWords } from './vocabulary/missing.js'

/** `yes` and `no` in any case; undefined for everything else. */
export function readYesNo(raw: string, start: number, end: number): boolean | undefined {
  const length = end - start
  if (length === 3) return lowerCase(raw.slice(start, end)) === 'yes' ? true : undefined
  if (length === 2) return lowerCase(raw.slice(start, end)) === 'no' ? false : undefined
  return undefined
}

const longerBooleans: ReadonlyMap<string, boolean> = new Map([
  ['y', true],
  ['true', true],
  ['n', false],
  ['false', false],
])

/** A boolean where one is expected: `yes`, `no`, `y`, `n`, `true`, `false` in any case. */
export function readBoolean(raw: string, start: number, end: number): boolean | undefined {
  if (end - start > 5) return undefined
  return readYesNo(raw, start, end) ?? longerBooleans.get(lowerCase(raw.slice(start, end)))
}

/** The end of two points or more, or of an ellipsis, and nothing else. */
function dotsEnd(raw: string, start: number, end: number): number {
  const code = raw.charCodeAt(start)
  if (code === 0x2026) return end === start + 1 ? end : start
  let next = start
  while (next < end && next < start + 4 && raw.charCodeAt(next) === 46) next++
  return next === end && next > start + 1 ? next : start
}

/**
 * The end of the missing token that a value starts with (`—`, `--`, `N/A`, `…`), or `start` for none. What follows is not looked at, but after
 * apostrophes, which are what is left of a bold nothing (`'`).
 */
export function missingEnd(raw: string, start: number, end: number): number {
  let next = start
  while (next < end && raw.charCodeAt(next) === 39) next++
  if (next === end) return end
  next = start
  while (next < end && next < start + 3 && isDash(raw.charCodeAt(next))) next++
  if (next === start) next = dotsEnd(raw, start, end)
  if (next === start && missingWords.has(lowerCase(raw.slice(start, Math.min(end, start + 3)))))
    next = start + 3
  return next
}
