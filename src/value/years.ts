import { isDash, isDigit, isLetter, skipDigits } from './characters.js'

/** Longer texts are no titles or captions; what comes after is not looked at. */
const longest = 400

/** The years, 1000 to 2199, that a text names; `1948–49` and `2015-2016` give both. */
export function yearsIn(text: string): number[] {
  const years: number[] = []
  const limit = Math.min(text.length, longest)
  for (let at = 0; at < limit; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const end = skipDigits(text, at, limit)
    const before = at === 0 ? 32 : text.charCodeAt(at - 1)
    const isNumber = isLetter(before) || before === 44 || before === 46 || isLetter(text.charCodeAt(end))
    const first = end - at === 4 && !isNumber ? Number(text.slice(at, end)) : 0
    at = end
    if (first < 1000 || first >= 2200) continue
    years.push(first)
    if (!isDash(text.charCodeAt(end)) && text.charCodeAt(end) !== 47) continue
    const second = skipDigits(text, end + 1, limit)
    const digits = second - end - 1
    // `2004-02-07` is one year.
    if ((digits !== 2 && digits !== 4) || isDash(text.charCodeAt(second))) continue
    const number = Number(text.slice(end + 1, second))
    years.push(digits === 4 ? number : shortYear(first, number))
    at = second
  }
  return years
}

function shortYear(first: number, inCentury: number): number {
  const year = first - (first % 100) + inCentury
  return year < first ? year + 100 : year
}
