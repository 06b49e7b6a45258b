import { isBlank } from '../../source/blank.js'
import type { Lines } from '../../source/lines.js'
import { isDigit } from '../../value/characters.js'
import { captionStart } from './caption.js'

const dash = 45
const star = 42
const plus = 43
const bullet = 0x2022

/** Whether the offset is past the line or at a blank: what has to follow a marker. */
function gapAt(scan: Lines, at: number): boolean {
  return at >= scan.last || isBlank(scan.text.charCodeAt(at))
}

/** Offset after the bullet (`-`, `*`, `+`, `•`) that the line starts with; -1 without one. */
export function bulletEnd(scan: Lines): number {
  const { code, first } = scan
  if (code !== dash && code !== star && code !== plus && code !== bullet) return -1
  return gapAt(scan, first + 1) ? first + 1 : -1
}

/** Offset after the number (`1.`, `12)`, up to nine digits) that the line starts with; -1 without one. */
export function numberEnd(scan: Lines): number {
  const { text, first, last } = scan
  let at = first
  while (at < last && at - first < 9 && isDigit(text.charCodeAt(at))) at += 1
  if (at === first) return -1
  const code = text.charCodeAt(at)
  return (code === 46 || code === 41) && at < last && gapAt(scan, at + 1) ? at + 1 : -1
}

/** Offset of the first colon of `[from, to)` that a blank or the end follows; -1 without one. */
export function colonAt(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) === 58 && (at + 1 === to || isBlank(text.charCodeAt(at + 1)))) return at
  }
  return -1
}

/** Whether the line is a bullet with a key that is not empty and a colon: `- Key: Value`. */
export function isFieldLine(scan: Lines): boolean {
  const end = bulletEnd(scan)
  if (end === -1 || captionStart(scan) !== -1) return false
  const from = scan.skip(end)
  return scan.text.charCodeAt(from) !== 92 && colonAt(scan.text, from, scan.last) > from
}
