import { type Fact, isFact } from '../../record/fact.js'
import { append } from '../../source/list.js'
import { exactNumber } from '../../value/index.js'
import type { Option } from '../prose/names.js'
import type { CheckContext } from '../rule.js'

/** An option with the number by which it is ahead. */
export interface ExactOption {
  option: Option
  measure: string
  fact: Fact
}

const measures = ['votes', 'share', 'delegates', 'electoralVotes', 'seats'] as const

/** For each measure that several options state the options with its highest number. */
export function leadersOf({ record }: CheckContext): ExactOption[] {
  const options = record.data?.options
  const leaders: ExactOption[] = []
  if (!Array.isArray(options)) return leaders
  for (const measure of measures) {
    let most = Number.NEGATIVE_INFINITY
    let stated = 0
    let ahead: ExactOption[] = []
    for (const option of options) {
      const fact = option[measure]
      // Doubles will do: whoever is ahead by less than one part in 10^15 counts as ahead too.
      const value =
        isFact(fact) && fact.reading.qualifier === undefined
          ? Number(fact.reading.exact ?? 'NaN')
          : Number.NaN
      if (!isFact(fact) || Number.isNaN(value)) continue
      stated++
      if (value > most) ahead = []
      if (value >= most) ahead.push({ option, measure, fact })
      most = Math.max(most, value)
    }
    if (stated > 1) append(leaders, ahead)
  }
  return leaders
}

const decimals = 6

/** The exact number in millionths; null for one with more decimals. */
export function unitsOf({ reading }: Fact): bigint | null {
  const exact = reading.exact === undefined ? null : exactNumber(reading.exact)
  if (exact === null || exact.decimals > decimals) return null
  return exact.units * 10n ** BigInt(decimals - exact.decimals)
}
