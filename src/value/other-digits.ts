import type { Reading } from './reading.js'

/** The zeros of scripts with digits of their own, the other nine behind each: Arabic, Persian, the scripts of India, Thai, full width… */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0xff10,
]

/** Marks of numbers in these scripts. */
const marks: ReadonlyMap<string, string> = new Map([
  ['٫', '.'],
  ['٬', ','],
  ['٪', '%'],
  ['．', '.'],
  ['，', ','],
  ['％', '%'],
])

/** Which digit a character of another script is; -1 for any other character. */
export function otherDigit(code: number): number {
  if (code < 0x660) return -1
  for (const zero of zeros) if (code >= zero && code < zero + 10) return code - zero
  return -1
}

/** The same text in the usual digits, each character in its place; null for one that has usual digits too. */
export function inUsualDigits(text: string): string | null {
  let usual = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return null
    const digit = otherDigit(code)
    const character = text.charAt(at)
    usual += digit === -1 ? (marks.get(character) ?? character) : String(digit)
  }
  return usual
}

/** A reading of the text in the usual digits, as one of the text itself. */
export function readingOf(raw: string, usual: Reading): Reading {
  const { start, end, type, value, note, parts } = usual
  const reading: Reading = { ...usual, raw }
  if (type !== 'date' && value === usual.raw.slice(start, end)) reading.value = raw.slice(start, end)
  const at = note === undefined ? -1 : usual.raw.indexOf(note)
  if (note !== undefined && at !== -1) reading.note = raw.slice(at, at + note.length)
  if (parts !== undefined) reading.parts = parts.map((part) => readingOf(raw, part))
  return reading
}
