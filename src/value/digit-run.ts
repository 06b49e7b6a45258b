import { isDigit, skipDigits } from './characters.js'

export const comma = 44
export const point = 46

/** The shape of a run of digits and separators: `1,234.5` is one group after the first, decimals after a point. */
export interface DigitRun {
  start: number
  /** After the last digit; for a broken run after everything that belongs to it. */
  end: number
  /** After the grouped integer part, before the decimal mark. */
  integerEnd: number
  /** The character code between the first groups, 0 where there is none. A lone `.` or `,` may be a decimal mark. */
  separator: number
  /** How many groups follow the first. */
  groups: number
  /** The groups are as long as grouping has them: thousands (`1,234`) or, with commas, lakhs (`3,94,364`). */
  grouping: boolean
  /** The code of the decimal mark where a different separator precedes it or none does, 0 otherwise. */
  decimalMark: number
  /** A further separator and digit follow, as no number has them: `1.2,3.4`. */
  broken: boolean
}

/** The run of digits at `at`, which must be a digit. Reads every character once. */
export function scanDigitRun(text: string, at: number, end: number): DigitRun {
  let next = skipDigits(text, at, end)
  const run: DigitRun = {
    start: at,
    end: next,
    integerEnd: next,
    separator: 0,
    groups: 0,
    grouping: false,
    decimalMark: 0,
    broken: false,
  }
  const separator = next < end ? text.charCodeAt(next) : 0
  if (separator === comma || separator === point) next = scanMarkedGroups(text, end, run, separator)
  else if (isSpaceGroup(separator)) next = scanSpacedGroups(text, end, run, separator)
  run.integerEnd = next
  const mark = next < end ? text.charCodeAt(next) : 0
  if ((mark === comma || mark === point) && digitAt(text, next + 1, end)) {
    run.decimalMark = mark
    next = skipDigits(text, next + 1, end)
  }
  run.end = next
  if (run.decimalMark !== 0) run.broken = skipBroken(text, end, run)
  return run
}

/** Groups after commas or points: `,234,567`, of whatever length, so that a wrong grouping is seen as such. */
function scanMarkedGroups(text: string, end: number, run: DigitRun, separator: number): number {
  let next = run.end
  const first = next - run.start
  let thousands = first <= 3
  let lakhs = first <= 2 && separator === comma
  let length = 0
  while (next < end && text.charCodeAt(next) === separator && digitAt(text, next + 1, end)) {
    if (run.groups > 0) {
      thousands = thousands && length === 3
      lakhs = lakhs && length === 2
    }
    const from = next + 1
    next = skipDigits(text, from, end)
    length = next - from
    run.groups++
  }
  if (run.groups === 0) return next
  run.separator = separator
  run.grouping = length === 3 && (thousands || (lakhs && run.groups > 1)) && text.charCodeAt(run.start) !== 48
  return next
}

/** Groups after spaces or apostrophes: only exactly three digits join, everything else is another number. */
function scanSpacedGroups(text: string, end: number, run: DigitRun, separator: number): number {
  let next = run.end
  if (next - run.start > 3 || text.charCodeAt(run.start) === 48) return next
  while (next < end && text.charCodeAt(next) === separator && hasThreeDigits(text, next + 1, end)) {
    next += 4
    run.groups++
  }
  if (run.groups > 0) {
    run.separator = separator
    run.grouping = true
  }
  return next
}

function hasThreeDigits(text: string, at: number, end: number): boolean {
  return (
    digitAt(text, at, end) &&
    digitAt(text, at + 1, end) &&
    digitAt(text, at + 2, end) &&
    !digitAt(text, at + 3, end)
  )
}

function skipBroken(text: string, end: number, run: DigitRun): boolean {
  let next = run.end
  while (next + 1 < end && isMark(text.charCodeAt(next)) && isDigit(text.charCodeAt(next + 1))) {
    next = skipDigits(text, next + 1, end)
  }
  if (next === run.end) return false
  run.end = next
  return true
}

function isMark(code: number): boolean {
  return code === comma || code === point
}

/** Space, no-break, figure, thin and narrow no-break space, and both apostrophes. */
function isSpaceGroup(code: number): boolean {
  return (
    code === 32 ||
    code === 0xa0 ||
    code === 0x2007 ||
    code === 0x2009 ||
    code === 0x202f ||
    code === 39 ||
    code === 0x2019
  )
}

function digitAt(text: string, at: number, end: number): boolean {
  return at < end && isDigit(text.charCodeAt(at))
}
