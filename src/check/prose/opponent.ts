import { behindApposition } from './apposition.js'
import type { Mention } from './mentions.js'
import { personWords } from './person-words.js'
import type { Stretch } from './sentences.js'

const beaten = new RegExp(`(?:^| )(?:over|against|ahead of|defeating|beating)${personWords} $`, 'u')
const next = new RegExp(`(?:^| )(?:to|and)${personWords} $`, 'u')

/**
 * Whether a name is that of somebody who was behind, whose share follows the winner's: `with 53.57% over George W. Bush
 * with 44.58%`, `received 42.36% to Procaccino's 34.79%`.
 */
export function isRunnerUp(text: string, clause: Stretch, subject: Mention, before: number): boolean {
  const lead = text.slice(clause.start, subject.start)
  if (!(subject.possessive ? next : beaten).test(lead)) return false
  const said = text.slice(behindApposition(text, subject.end, before), before)
  return subject.possessive ? /^['’]s $/.test(said) : said === ' with '
}

/** The one that a whole clause names as beaten: `, against incumbent Ada Bern (R–Kelver), … with 45.85%`. */
export function beatenIn(text: string, clause: Stretch, mentions: readonly Mention[]): Mention | null {
  const inside = mentions.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const [only] = inside
  if (only === undefined || inside.length > 1 || only.possessive) return null
  if (!beaten.test(text.slice(clause.start, only.start))) return null
  return behindApposition(text, only.end, clause.end + 1) === clause.end ? only : null
}

/** The place of the last clause that does not only name a running mate: `, running with Governor Earl Warren, with 54%`. */
export function behindRunningMate(text: string, clauses: readonly Stretch[], at: number): number {
  const clause = clauses[at]
  const isMate =
    clause !== undefined &&
    /^ (?:running|along) (?:with|alongside) /.test(text.slice(clause.start, clause.end))
  return isMate ? at - 1 : at
}
