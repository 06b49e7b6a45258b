import { decidingMeasures } from '../../record/data/deciding-columns.js'
import { entityOf } from '../../record/data/entity.js'
import { type Fact, isFact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import { append } from '../../source/list.js'
import { exactNumber } from '../../value/index.js'
import { tenTo } from '../model/quantity.js'
import { nameOf, type Option } from '../prose/names.js'
import type { CheckContext } from '../rule.js'

/** An option with the number by which it is ahead. */
export interface ExactOption {
  option: Option
  measure: string
  fact: Fact
}

/** For each measure that several options state the options with its highest number. */
export function leadersOf({ record }: CheckContext): ExactOption[] {
  const options = record.data?.options
  const leaders: ExactOption[] = []
  if (!Array.isArray(options)) return leaders
  for (const measure of decidingMeasures) {
    let most = Number.NEGATIVE_INFINITY
    let stated = 0
    let ahead: ExactOption[] = []
    for (const option of options) {
      const fact = option[measure]
      const value = numberOf(fact)
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

/** Whether an option has the highest number of some measure that several options state: then it is one of the leaders. */
export function isAhead(option: Option, context: CheckContext): boolean {
  const options = context.record.data?.options
  if (!Array.isArray(options)) return false
  if (leadsLastRound(option, context)) return true
  return decidingMeasures.some((measure) => {
    const own = numberOf(option[measure])
    if (Number.isNaN(own)) return false
    let stated = 0
    for (const other of options) {
      const value = numberOf(other[measure])
      if (value > own) return false
      if (!Number.isNaN(value)) stated++
    }
    return stated > 1
  })
}

/** Whether an option has the most votes of the last round, where several have some in it: who is ahead in the first need not win. */
export function leadsLastRound(option: Option, { record }: CheckContext): boolean {
  const own = lastRoundOf(option)
  const options = record.data?.options
  if (Number.isNaN(own) || !Array.isArray(options)) return false
  const others = options.filter((other) => other !== option).map(lastRoundOf)
  return others.some((votes) => votes <= own) && !others.some((votes) => votes > own)
}

/** Whether an option has the most votes in a table of one round: another ballot, or a primary, that the prose may speak of. */
export function leadsTable(option: Option, { record }: CheckContext): boolean {
  return record.tables.some((table) => leads(option, table))
}

/** Whether an option stands in the table of a runoff under its own heading or caption: that decides, and not the round before. */
export function standsInRunoff(option: Option, { record }: CheckContext): boolean {
  const surname = surnameOf(nameOf(option))
  return record.tables.some(({ section, caption, columns, rows }) => {
    if (!runoff.test(`${section} ${caption?.reading.raw}`)) return false
    const name = columns.find(({ role }) => role === 'name')?.key
    return name !== undefined && rows.some((row) => surnameOf(row[name]?.reading.raw ?? '') === surname)
  })
}

const runoff = /\b(?:run-?off|second round|2nd round|second ballot|final round)\b/i

function surnameOf(name: string): string | undefined {
  return entityOf(name).tokens.at(-1)
}

function leads(option: Option, { columns, rows }: TableOf<Fact>): boolean {
  const name = columns.find(({ role }) => role === 'name')?.key
  const [votes, ...rounds] = columns.filter(({ role }) => role === 'votes')
  if (name === undefined || votes === undefined || rounds.length > 0 || rows.length < 2) return false
  let most = Number.NEGATIVE_INFINITY
  let first: Fact | null = null
  for (const row of rows) {
    const value = numberOf(row[votes.key])
    if (value > most) [most, first] = [value, row[name] ?? null]
  }
  return first !== null && surnameOf(first.reading.raw) === surnameOf(nameOf(option))
}

/** The votes of an option in the last of several rounds; NaN where they are not stated. */
function lastRoundOf({ rounds }: Option): number {
  const last = Array.isArray(rounds) ? rounds[rounds.length - 1] : undefined
  return numberOf(last?.votes)
}

/** The number of a fact, NaN for none. Doubles will do: whoever is ahead by less than one part in 10^15 counts as ahead too. */
function numberOf(fact: Option[string] | null | undefined): number {
  return isFact(fact) && fact.reading.qualifier === undefined
    ? Number(fact.reading.exact ?? Number.NaN)
    : Number.NaN
}

const decimals = 6

/** The exact number in millionths; null for one with more decimals. */
export function unitsOf({ reading }: Fact): bigint | null {
  const exact = reading.exact === undefined ? null : exactNumber(reading.exact)
  if (exact === null || exact.decimals > decimals) return null
  return exact.units * tenTo(decimals - exact.decimals)
}
