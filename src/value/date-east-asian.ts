import { isLetter, skipDigits, skipSpace } from './characters.js'

/** What stands behind the figures of years, months and days in Chinese and Japanese, and in Korean. */
const yearMarks = '年년'
const smallerMarks: readonly string[] = ['月월', '日일']

/** Whether the mark of a year stands at `at`. */
export function isYearMark(text: string, at: number, end: number): boolean {
  return at < end && yearMarks.includes(text.charAt(at))
}

/** `1月14日` behind the mark of a year: month and day, 0 where they are not stated; null where something else stands there. */
export function scanMarked(
  text: string,
  at: number,
  end: number,
): { month: number; day: number; end: number } | null {
  const parts: number[] = []
  let next = at
  for (const mark of smallerMarks) {
    const start = skipSpace(text, next, end)
    const after = skipDigits(text, start, end)
    if (after === start || after - start > 2 || after >= end || !mark.includes(text.charAt(after))) break
    parts.push(Number(text.slice(start, after)))
    next = after + 1
  }
  if (parts.includes(0) || (next < end && isLetter(text.charCodeAt(next)))) return null
  const [month = 0, day = 0] = parts
  return { month, day, end: next }
}
