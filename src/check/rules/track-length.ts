import { sourceSpan } from '../../article/source-span.js'
import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import type { Span } from '../../source/span.js'
import type { Finding } from '../diagnostic.js'
import { isTimeSlip, shownTime, timeAtEnd } from '../measures/clock-times.js'
import type { CheckContext, Rule } from '../rule.js'
import { nowhere, partSpan, report } from '../survey/finding.js'

/**
 * The lengths of the tracks add up to the total length.
 *
 * Compares: in tables with one column of lengths (`Length`, `Duration`, `Time`) in minutes and seconds, the sum of the rows with the total row; and the
 * `Length` of the infobox with the sum of all such tables and of lists whose items end in a length.
 *
 * Tolerance: a second for each track, as each is rounded. Told only where one digit of one time, or two neighbours in it, explain what is off;
 * of an infobox beside listings without a total row only where they are off by whole minutes.
 *
 * May be right all the same: silence between the tracks, hidden tracks.
 *
 * Source: the total is the sum.
 *
 * @example
 * ```text
 * | No. | Title | Length |
 * | 1. | "Old News" | 2:56 |
 * | 2. | "Sleep" | 4:14 |
 * | 3. | "Never" | 2:14 |
 * | Total length: | 9:44 |
 * ```
 * ```findings
 * track-length 5:19 warning Unexpected 9:44, expected 9:24: the 3 lengths add up to that; one of the times is wrong
 * ```
 *
 * @example
 * ```text
 * = Old News (album) =
 *
 * Infobox album
 * - Length: 42:10
 *
 * 1. "Old News" – 2:56
 * 2. "Sleep" – 4:14
 * 3. "Never" – 2:14
 * 4. "Hidden" – 3:05
 *
 * | No. | Title | Length |
 * | 1. | "Old News" | 2:56 |
 * | 2. | "Sleep" | 4:14 |
 * | Total length: | 7:12 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'track-length',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const listings = context.record.tables.map(listingOf).filter((listing) => listing !== null)
    let isTold = false
    for (const { total, tracks } of listings) {
      const finding = total === null ? null : compared(total, tracks, isSlipOfAny)
      if (finding === null) continue
      isTold = true
      tell(finding)
    }
    const stated = isTold ? null : statedLength(context)
    if (stated === null) return
    const finding = besideListings(stated, listings.length > 0 ? listings : listedTracks(context))
    if (finding !== null) tell(finding)
  },
}

/** The infobox may leave out the last listings, which are of other editions. */
function besideListings(stated: PlacedTime, listings: readonly Listing[]): Finding | null {
  const editions = listings.map((_, at) => listings.slice(0, at + 1))
  const findings = editions.flatMap((edition) => {
    const tracks = edition.flatMap((listing) => listing.tracks)
    if (areNear(stated, tracks)) return [null]
    const areTotalled = edition.every(({ total }) => total !== null)
    return compared(stated, tracks, areTotalled ? isSlipOfTotal : isMinutes) ?? []
  })
  const [only = null, another] = findings
  return another === undefined ? only : null
}

/** A time, and where it stands. */
interface PlacedTime {
  seconds: number
  span: Span
}

interface Listing {
  tracks: readonly PlacedTime[]
  total: PlacedTime | null
}

const fewestTracks = 3
const lengthLabel = /^(?:(?:track |running )?(?:length|time)|duration)$/i

/** Null for a table that has no such column, a row without a length, or several totals. */
function listingOf({ columns, rows, summaries }: TableOf<Fact>): Listing | null {
  const [column, another] = columns.filter(({ label }) => lengthLabel.test(label))
  if (column === undefined || another !== undefined || rows.length < fewestTracks) return null
  const times = (cells: TableOf<Fact>['rows']) => cells.map((row) => placedTime(row[column.key] ?? null))
  const tracks = times(rows)
  const totals = times(summaries.map(({ cells }) => cells)).filter((time) => time !== null)
  if (totals.length > 1 || !tracks.every((time) => time !== null)) return null
  return { tracks, total: totals[0] ?? null }
}

/** A cell or field with a time and nothing else. */
function placedTime(fact: Fact | null): PlacedTime | null {
  if (fact === null) return null
  const { raw } = fact.reading
  const time = timeAtEnd(raw)
  if (time === null || raw.slice(0, time.start).trim() !== '') return null
  return { seconds: time.seconds, span: partSpan(fact, time.start, time.end) }
}

function statedLength({ record }: CheckContext): PlacedTime | null {
  const [box] = record.infoboxes
  return placedTime(box?.fields.length ?? null)
}

/** The lists of which all items end in a time. */
function listedTracks({ article }: CheckContext): Listing[] {
  const lists: Listing[] = []
  for (const block of article.children) {
    if (block.type !== 'list' || block.children.length < fewestTracks) continue
    const tracks = block.children.map((item) => {
      const time = timeAtEnd(item.value)
      return time === null
        ? null
        : { seconds: time.seconds, span: sourceSpan(item, time.start, time.end) ?? nowhere }
    })
    if (tracks.every((time) => time !== null)) lists.push({ tracks, total: null })
  }
  return lists
}

function sumOf(tracks: readonly PlacedTime[]): number {
  return tracks.reduce((sum, { seconds }) => sum + seconds, 0)
}

function areNear(total: PlacedTime, tracks: readonly PlacedTime[]): boolean {
  return Math.abs(total.seconds - sumOf(tracks)) <= tracks.length
}

/** Whether a slip may be why so many seconds are missing. */
type Explains = (total: PlacedTime, missing: number) => boolean

const isSlipOfAny: Explains = () => true
/** The tracks are those of the total row, so that it is not they. */
const isSlipOfTotal: Explains = ({ seconds }, missing) => isTimeSlip(seconds, seconds - missing)
const mostMinutes = 9
/** By chance a total is hardly off by just that. */
const isMinutes: Explains = (_, missing) => missing % 60 === 0 && Math.abs(missing) <= mostMinutes * 60

/** What is told of a total that is off; null where no slip explains it. */
function compared(total: PlacedTime, tracks: readonly PlacedTime[], explains: Explains): Finding | null {
  const sum = sumOf(tracks)
  const missing = total.seconds - sum
  if (areNear(total, tracks) || !explains(total, missing)) return null
  const slips =
    explains === isSlipOfTotal ? [] : tracks.filter(({ seconds }) => isTimeSlip(seconds, seconds + missing))
  if (slips.length === 0 && !isTimeSlip(total.seconds, sum)) return null
  const [actual, expected] = [shownTime(total.seconds), shownTime(sum)]
  const message = `Unexpected ${actual}, expected ${expected}: the ${tracks.length} lengths add up to that; one of the times is wrong`
  const related = slips.map(({ seconds, span }) => ({
    span,
    message: `could be ${shownTime(seconds + missing)} instead`,
  }))
  return report(rule, total.span, message, { actual, expected: [expected], related })
}
