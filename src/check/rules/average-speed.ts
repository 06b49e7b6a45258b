import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import type { Finding } from '../diagnostic.js'
import { oddOnes } from '../measures/odd-ones.js'
import { type RaceTime, raceTimeOf, shownRaceTime } from '../measures/race-times.js'
import type { Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { couldBeInstead, partSpan, report, writtenPart } from '../survey/finding.js'

/**
 * The average speed is the distance by the time.
 *
 * Compares: in tables with columns of distances (`Miles (km)`, `Length`), times and average speeds, the speed of each row with its distance
 * and time.
 *
 * Tolerance: one unit of the last digit of the speed, and the time may have been rounded or cut off. Told where a slip of a digit or two in the speed or the time
 * explains it, where at least five rows follow, and four times as many as do not.
 *
 * May be right all the same: races that were stopped, of which the time tells more than the race took.
 *
 * Source: distance / time = speed.
 *
 * @example
 * ```text
 * | Year | Driver | Laps | Miles (km) | Race time | Average speed (mph) |
 * | 1997 | Ann Lee | 250 | 500 (804.672) | 3:13:32 | 155.012 |
 * | 1998 | Bo Day | 250 | 500 (804.672) | 3:33:57 | 140.22 |
 * | 1999 | Cy Fox | 250 | 500 (804.672) | 3:19:38 | 105.276 |
 * | 2000 | Di Gray | 250 | 500 (804.672) | 3:20:50 | 149.378 |
 * | 2001 | Ed Hill | 250 | 500 (804.672) | 3:29:37 | 143.118 |
 * | 2002 | Flo Iver | 251 | 502 (807.89) | 3:23:43 | 147.852 |
 * ```
 * ```findings
 * average-speed 4:51 warning Unexpected 105.276, expected 150.276: 500 mi in 3:19:38; one of the three is wrong
 * ```
 *
 * @example
 * ```text
 * | Stage | Length | Time | Avg. spd. |
 * | SS1 | 30.30 km | 16:14.1 | 111.98 km/h |
 * | SS2 | 11.92 km | 8:08.4 | 87.86 km/h |
 * | SS3 | 30.30 km | 16:09.9 | 112.47 km/h |
 * | SS4 | 14.36 km | 7:31.8 | 114.42 km/h |
 * | SS5 | 14.64 km | 7:59.8 | 109.85 km/h |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'average-speed',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) for (const finding of contradictions(table)) tell(finding)
  },
}

const speedLabel = /\bspe?e?d\b/i
const timeLabel = /\btime\b/i
const distanceLabel = /\b(?:distance|length|miles|km|kilomet(?:re|er)s)\b/i
const fewestRows = 5
const kilometresInMile = 1.609344

interface Run {
  speed: Stated
  time: RaceTime
  distance: Stated
}

interface Stated {
  fact: Fact
  value: number
  decimals: number
  start: number
  end: number
  /** Kilometres in the unit of length that it is stated in, or by the hour. */
  size: number
}

function contradictions({ columns, rows }: TableOf<Fact>): Finding[] {
  const [speed, another] = columns.filter(({ label }) => speedLabel.test(label))
  const distances = columns.filter((column) => column !== speed && distanceLabel.test(column.label))
  if (speed === undefined || another !== undefined || distances.length === 0) return []
  for (const time of columns.filter(({ label }) => timeLabel.test(label)))
    for (const distance of distances) {
      const runs = rows.flatMap((row) => runOf(row, speed, time, distance))
      const odd = oddOnes(runs, holds, { fewest: fewestRows, times: 4 })
      if (odd.length > 0) return odd.flatMap((run) => findingOf(run) ?? [])
    }
  return []
}

function runOf(row: CellsOf<Fact>, speedColumn: Column, timeColumn: Column, distanceColumn: Column): Run[] {
  const speed = statedIn(row[speedColumn.key] ?? null, speedColumn.label)
  const distance = statedIn(row[distanceColumn.key] ?? null, distanceColumn.label)
  const time = raceTimeOf(row[timeColumn.key] ?? null)
  return speed === null || distance === null || time === null || time.thousandths === 0
    ? []
    : [{ speed, distance, time }]
}

const number = /^\s*(\d{1,4}(?:\.(\d{1,4}))?)(?![\d.,:])/
const miles = /^\W{0,2}(?:mph|mi|miles)\b/i
const kilometres = /^\W{0,2}(?:kph|km)/i

/** The number that a cell begins with, in the unit behind it or else the first of its label. */
function statedIn(fact: Fact | null, label: string): Stated | null {
  const found = number.exec(fact?.reading.raw ?? '')
  if (fact === null || found === null) return null
  const [all, digits = '', fraction = ''] = found
  const size =
    sizeIn(fact.reading.raw.slice(all.length)) ??
    sizeIn(/\b(?:mph|mi|miles|kph|km)\b.*$/i.exec(label)?.[0] ?? '')
  if (size === null) return null
  const start = all.length - digits.length
  return { fact, value: Number(digits), decimals: fraction.length, start, end: all.length, size }
}

function sizeIn(text: string): number | null {
  return miles.test(text) ? kilometresInMile : kilometres.test(text) ? 1 : null
}

function speedBy({ distance, speed }: Run, seconds: number): number {
  return (distance.value * distance.size * 3600) / (seconds * speed.size)
}

function holds(run: Run): boolean {
  const { speed, distance, time } = run
  const seconds = time.thousandths / 1000
  const unit = 10 ** -time.decimals
  const slack =
    10 ** -speed.decimals +
    (distance.decimals > 0 ? (speed.value * 10 ** -distance.decimals) / distance.value : 0)
  return (
    speed.value <= speedBy(run, seconds - unit / 2) + slack &&
    speed.value >= speedBy(run, seconds + unit) - slack
  )
}

function findingOf(run: Run): Finding | null {
  const { speed, distance, time } = run
  const wantedSpeed = speedBy(run, time.thousandths / 1000).toFixed(speed.decimals)
  const seconds = (distance.value * distance.size * 3600) / (speed.value * speed.size)
  const wantedTime = shownRaceTime(
    Math.round(seconds * 10 ** time.decimals) * 10 ** (3 - time.decimals),
    time.decimals,
  )
  const possible = [
    { place: speed, wanted: wantedSpeed },
    { place: time, wanted: wantedTime },
  ].filter(({ place, wanted }) => isSlipAway(digitsOf(writtenPart(place)), digitsOf(wanted), 0))
  const [first, ...more] = possible
  if (first === undefined) return null
  const actual = writtenPart(first.place)
  const unit = distance.size === 1 ? 'km' : 'mi'
  const other = first.place === speed ? writtenPart(time) : `${writtenPart(time)} at ${writtenPart(speed)}`
  const message = `Unexpected ${actual}, expected ${first.wanted}: ${writtenPart(distance)} ${unit} in ${other}; one of the three is wrong`
  const { fact, start, end } = first.place
  const related = more.map(({ place, wanted }) => couldBeInstead(place, wanted))
  return report(rule, partSpan(fact, start, end), message, { actual, expected: [first.wanted], related })
}

function digitsOf(text: string): bigint {
  return BigInt(text.replace(/\D/g, ''))
}
