import type { Fact } from '../../record/fact.js'

/** Games won and lost, and perhaps drawn: `15–1`, `24–9–2`. */
export type GameRecord = readonly number[]

const shape = /^(\d{1,3})[-–](\d{1,3})(?:[-–](\d{1,3}))?(?:[-–](\d{1,3}))?(?=\s*(?:\(|$))/

/** The record that a cell begins with; what stands in brackets behind it is that of some of the games. */
export function recordOf(fact: Fact | null | undefined): GameRecord | null {
  const found = fact == null ? null : shape.exec(fact.reading.raw.trim())
  return found === null
    ? null
    : found
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number)
}

/** A record, and where it stands in its cell. */
export interface PlacedRecord {
  record: GameRecord
  start: number
  end: number
}

/** The record that a cell begins with, without what stands in brackets behind it. */
export function placedRecordOf(fact: Fact): PlacedRecord | null {
  const record = recordOf(fact)
  const { raw } = fact.reading
  const start = raw.length - raw.trimStart().length
  const end = raw.slice(start).search(/[^\d–-]/)
  return record === null ? null : { record, start, end: end === -1 ? raw.length : start + end }
}

/** The record in brackets behind the one that a cell begins with: that of the games in the league, `12–4 (3–1)`. */
export function recordInBrackets(fact: Fact): PlacedRecord | null {
  const found = recordOf(fact) === null ? null : bracketed.exec(fact.reading.raw.trimEnd())
  const text = found?.[1] ?? ''
  if (found === null || text === '') return null
  const start = found.index + 1
  return { record: text.split(/[-–]/).map(Number), start, end: start + text.length }
}

const bracketed = /\((\d{1,3}(?:[-–]\d{1,3}){1,3})\)$/

export function shownRecord(record: GameRecord): string {
  return record.join('–')
}

/** One record with another added, or with `sign` −1 taken away; null where they are of other kinds. */
export function added(one: GameRecord, other: GameRecord, sign: 1 | -1 = 1): GameRecord | null {
  return one.length === other.length ? one.map((games, at) => games + sign * (other[at] ?? 0)) : null
}

export function areSameRecord(one: GameRecord, other: GameRecord): boolean {
  return one.length === other.length && one.every((games, at) => games === other[at])
}

/**
 * What the share of wins may be, in thousandths, with all ways to count the draws, which stand last or between the two: as half, as nothing,
 * as no games. None without games.
 */
export function winThousandths([wins = 0, second = 0, third]: GameRecord): number[] {
  const share = (won: number, lost: number, drawn: number) =>
    (1000 * won + 500 * drawn) / (won + lost + drawn)
  const all =
    third === undefined
      ? [share(wins, second, 0)]
      : [
          share(wins, second, third),
          share(wins, third, second),
          share(wins, second, 0),
          share(wins, third, 0),
          share(wins, second + third, 0),
        ]
  return all.filter((value) => Number.isFinite(value))
}
