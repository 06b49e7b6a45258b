import type { StatedDate } from './dates.js'
import type { Stretch } from './sentences.js'

/** Whether a sentence has a digit outside its dates. */
export function hasNumber(text: string, { start, end }: Stretch, dates: readonly StatedDate[]): boolean {
  let next = firstEndingAfter(dates, start)
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) continue
    while ((dates[next]?.end ?? end) <= at) next++
    const date = dates[next]
    if (date === undefined || date.start > at) return true
    at = date.end
  }
  return false
}

/** Index of the first date that ends after an offset; the dates are in order. */
function firstEndingAfter(dates: readonly StatedDate[], offset: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
