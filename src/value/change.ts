import type { Reading } from './reading.js'

/** Whether a number is stated with a sign or an arrow, so that it says how much something changed: `+3.1%`, `▲ 4.8`. */
export function isChange({ raw, start, qualifier }: Reading): boolean {
  return qualifier === 'increase' || qualifier === 'decrease' || '+±−–-'.includes(raw.charAt(start))
}
