import { isSlipAway } from '../solve/typo.js'

/** A time that something takes, and where it stands in a text. */
export interface ClockTime {
  seconds: number
  start: number
  end: number
}

const shape = /^(?:(\d):)?(\d{1,3}):([0-5]\d)$/
const last = /(?<![\d:.])(?:\d:)?\d{1,3}:[0-5]\d$/

/** The time that a text ends with: `4:37`, `1:02:15`. */
export function timeAtEnd(text: string): ClockTime | null {
  const trimmed = text.trimEnd()
  const found = last.exec(trimmed.slice(-9))
  if (found === null) return null
  const [, hours = '0', minutes = '0', seconds = '0'] = shape.exec(found[0]) ?? []
  const end = trimmed.length
  return {
    seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    start: end - found[0].length,
    end,
  }
}

export function shownTime(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return minutes < 60
    ? `${minutes}:${two(rest)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(rest)}`
}

/** Whether a slip of the pen makes one time of the other. */
export function isTimeSlip(stated: number, wanted: number): boolean {
  return wanted > 0 && isSlipAway(digits(stated), digits(wanted), 0)
}

/** Minutes and seconds as one number: they are written side by side. */
function digits(seconds: number): bigint {
  return BigInt(Math.floor(seconds / 60) * 100 + (seconds % 60))
}
