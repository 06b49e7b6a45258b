import { continentalMonths } from '../../../value/vocabulary/continental-months.js'
import { months } from '../../../value/vocabulary/months.js'

/** 1 to 12 for a month by its name or its number, as templates of dates are given it; null for what is neither. */
export function monthOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) {
    const month = Number(word)
    return month >= 1 && month <= 12 ? month : null
  }
  const name = word.toLowerCase().replace(/\.$/, '')
  return months.get(name) ?? continentalMonths.get(name) ?? null
}
