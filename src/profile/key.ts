import { remember } from '../source/remember.js'
import { isDigit } from '../value/characters.js'

/**
 * A key of the source taken apart: `Popular Vote1` is name `popularVote`, slot 1; `leader1_type` is `leaderType`, slot 1;
 * `1data2` is `1data`, slot 2. A number of more than three digits is a year or a code, never a slot.
 */
export interface Key {
  name: string
  slot: number | null
}

/** Nearly all keys are of ASCII alone, and the pattern for all scripts takes longer to be made than an article to be read. */
const beyondAscii = /[^ -~]/
const asciiWords = /[A-Za-z0-9]+/g
const words = /[\p{L}\p{M}\p{N}]+/gu
const longestSlot = 3

/** The camelCase form of a key or a label (`_2008` for digits alone); empty where it has neither letters nor digits. */
export const camelCase = remember(joinWords)

function joinWords(text: string): string {
  let name = ''
  for (const [word] of text.matchAll(beyondAscii.test(text) ? words : asciiWords))
    name += name === '' ? lowerFirst(word) : upperFirst(word)
  // An object lists keys of digits alone before all others: `2008` would lose its place among the columns.
  return /^\d+$/.test(name) ? `_${name}` : name
}

/** The form in which keys are compared: letters and digits only, lower case. */
export function compactKey(text: string): string {
  return text.replace(otherCharacters, '').toLowerCase()
}

const otherCharacters = /[^\p{L}\p{M}\p{N}]+/gu

/** The name of an infobox in the form in which names are compared: `Infobox election` and `election` are one. */
export const compactBoxName = remember((name) => {
  const compact = compactKey(name)
  return compact.startsWith('infobox') && compact.length > 7 ? compact.slice(7) : compact
})

/** Takes a raw key apart. A key without letters or digits keeps its own text as its name. */
export function parseKey(raw: string): Key {
  const trimmed = raw.trim()
  // `__proto__` is a key like any other, not the word between the underscores.
  if (trimmed.startsWith('__') && trimmed.endsWith('__')) return { name: trimmed, slot: null }
  const end = trailingDigits(trimmed, trimmed.length)
  if (end < trimmed.length && end > 0 && trimmed.length - end <= longestSlot && !isUnit(trimmed)) {
    const name = camelCase(trimmed.slice(0, end))
    if (name !== '') return { name, slot: Number(trimmed.slice(end)) }
  }
  const inner = end === trimmed.length ? innerSlot(trimmed) : null
  if (inner !== null) return inner
  const name = camelCase(trimmed)
  return { name: name === '' ? trimmed : name, slot: null }
}

/** `Area Total Km2` is in square kilometres, not the second of its kind. */
function isUnit(text: string): boolean {
  return /[\s_-](?:km|mi|m|ha)[23]$/i.test(text)
}

/** `leader1_type`, `Image1 Size`: the number that ends the first word, when more words follow. */
function innerSlot(text: string): Key | null {
  const letters = beyondAscii.test(text) ? /^[\p{L}\p{M}]+/u : /^[A-Za-z]+/
  const first = letters.exec(text)?.[0].length ?? 0
  let at = first
  while (at < text.length && isDigit(text.charCodeAt(at))) at++
  if (first === 0 || at === first || at - first > longestSlot) return null
  const rest = text.slice(at)
  const separated = /^[\s_-]/.test(rest)
  const name = camelCase(`${text.slice(0, first)} ${rest}`)
  return separated && camelCase(rest) !== '' ? { name, slot: Number(text.slice(first, at)) } : null
}

function trailingDigits(text: string, end: number): number {
  let at = end
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at--
  return at
}

function lowerFirst(word: string): string {
  return isShouted(word) ? word.toLowerCase() : changeFirst(word, (first) => first.toLowerCase())
}

function upperFirst(word: string): string {
  return changeFirst(isShouted(word) ? word.toLowerCase() : word, (first) => first.toUpperCase())
}

function changeFirst(word: string, change: (first: string) => string): string {
  const length = (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1
  return change(word.slice(0, length)) + word.slice(length)
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}
