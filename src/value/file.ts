import { lowerCase, skipDigits, skipSpace, startsWithWord, trimEnd } from './characters.js'
import { textReading } from './make-reading.js'
import type { Reading } from './reading.js'
import { fileExtensions } from './vocabulary/file-extensions.js'

/** The name of a media file where one is expected: without `File:` or `Image:` before it and `[[…|…]]` around it. */
export function readFile(raw: string, start: number, end: number): Reading {
  const prefixed = readPrefixedFile(raw, start, end)
  if (prefixed !== null) return prefixed
  if (raw.startsWith('[[', start)) {
    const pipe = raw.indexOf('|', start)
    const close = raw.indexOf(']]', start)
    const stop = Math.min(pipe < 0 ? end : pipe, close < 0 ? end : close, end)
    const inside = skipSpace(raw, start + 2, stop)
    const linked = readPrefixedFile(raw, inside, trimEnd(raw, inside, stop))
    if (linked !== null) return { ...linked, status: stop + 2 >= end ? 'parsed' : 'partial' }
  }
  if (isSize(raw, start, end)) return textReading(raw, start, end, 'partial')
  if (!hasExtension(raw, start, end)) return textReading(raw, start, end, 'unknown')
  const name = afterNamespace(raw, start, end)
  return { type: 'file', value: raw.slice(name, end), raw, start: name, end, status: 'parsed' }
}

/** Where the name begins behind `Archivo:` or `Datei:`; no file's name has a colon, but an address has one. */
function afterNamespace(raw: string, start: number, end: number): number {
  const colon = raw.indexOf(':', start)
  if (colon < 0 || colon - start > longestNamespace || raw.startsWith('//', colon + 1)) return start
  const name = skipSpace(raw, colon + 1, end)
  return name < end && /^\p{L}+$/u.test(raw.slice(start, colon)) ? name : start
}

const longestNamespace = 14

/** `File:X.jpg`, `file: X`, `Image:X` in any case; null for everything else. */
export function readPrefixedFile(raw: string, start: number, end: number): Reading | null {
  const word = raw.charCodeAt(start) | 32
  if (word !== 102 && word !== 105) return null
  const prefix = word === 102 ? 'file:' : 'image:'
  if (!startsWithWord(raw, prefix, start, end)) return null
  const name = skipSpace(raw, start + prefix.length, end)
  if (name === end) return null
  return { type: 'file', value: raw.slice(name, end), raw, start: name, end, status: 'parsed' }
}

/** `x160px`, `150x150px`, `160px`: a size that stands where the name should. */
function isSize(raw: string, start: number, end: number): boolean {
  // Most values end in something else than an x.
  if (end - start > 16 || (raw.charCodeAt(end - 1) | 32) !== 120) return false
  return /^\d*x?\d+ ?px$/i.test(raw.slice(start, end))
}

function hasExtension(raw: string, start: number, end: number): boolean {
  const point = raw.lastIndexOf('.', end - 1)
  if (point <= start || end - point > 6) return false
  const next = skipDigits(raw, point + 1, end)
  return next < end && fileExtensions.has(lowerCase(raw.slice(point + 1, end)))
}
