import type { Fact } from '../../record/fact.js'

/** What a race, a run or a leg took, and where it stands in its cell. */
export interface RaceTime {
  fact: Fact
  thousandths: number
  decimals: number
  start: number
  end: number
}

const shape =
  /^(?:(?:(\d{1,2}):)?(\d{1,2}):(?=\d\d(?!\d)))?(\d{1,3})(?:\.(\d{1,3}))?(?![\d:.,/–-])(?!\s?[a-z])/

/** The time that a cell begins with: `58.68`, `1:52.37 Q`, `+0.13`. */
export function raceTimeOf(fact: Fact | null): RaceTime | null {
  if (fact === null) return null
  const { raw } = fact.reading
  const start = raw.search(/[^\s+]/)
  const found = start === -1 ? null : shape.exec(raw.slice(start))
  if (found === null) return null
  return placed(fact, found, start, start + found[0].length)
}

const inBrackets = /\((?:(?:(\d{1,2}):)?(\d{1,2}):(?=\d\d\.))?(\d{1,2})\.(\d{1,3})\)/g

/** The times in brackets behind the names of those who raced one after the other: `Ann Lee (58.68), Bo Day (57.78)`. */
export function raceTimesInBrackets(fact: Fact | null): RaceTime[] {
  const raw = fact?.reading.raw ?? ''
  if (fact === null || !raw.includes('(')) return []
  return [...raw.matchAll(inBrackets)].map((found) =>
    placed(fact, found, found.index + 1, found.index + found[0].length - 1),
  )
}

function placed(fact: Fact, found: RegExpExecArray, start: number, end: number): RaceTime {
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = found
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  const thousandths = whole * 1000 + Number(fraction.padEnd(3, '0'))
  return { fact, thousandths, decimals: fraction.length, start, end }
}

export function shownRaceTime(thousandths: number, decimals: number): string {
  const whole = Math.floor(thousandths / 1000)
  const fraction =
    decimals === 0
      ? ''
      : `.${String(thousandths % 1000)
          .padStart(3, '0')
          .slice(0, decimals)}`
  if (whole < 60) return `${whole}${fraction}`
  const two = (value: number) => String(value).padStart(2, '0')
  const minutes = Math.floor(whole / 60)
  const shown = minutes < 60 ? String(minutes) : `${Math.floor(minutes / 60)}:${two(minutes % 60)}`
  return `${shown}:${two(whole % 60)}${fraction}`
}
