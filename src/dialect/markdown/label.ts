import type { Label } from '../../article/nodes.js'
import type { PlainText } from '../plain-text.js'
import { isBoldKey, keyEnd } from './key-value.js'
import type { PieceText } from './piece-text.js'

const mostLines = 12
const longestBold = { key: 100, value: 400 }
const longestPlain = { key: 60, value: 120 }

/**
 * Labels where every line of a paragraph is a short key and a value: `Primary date: February 7, 2004`, or with the key
 * in bold, which allows more length. Null for prose.
 */
export function readLabels(plain: PlainText, text: PieceText): Label[] | null {
  if (plain.value.length > mostLines * longestBold.value) return null
  const labels: Label[] = []
  for (let from = 0; from <= plain.value.length; ) {
    const feed = plain.indexOfLiteral('\n', from, plain.value.length)
    const end = feed === -1 ? plain.value.length : feed
    const label = readLabel(plain, from, end, text)
    if (label === null || labels.length === mostLines) return null
    labels.push(label)
    from = end + 1
  }
  return labels
}

function readLabel(plain: PlainText, from: number, to: number, text: PieceText): Label | null {
  const at = keyEnd(plain, from, to)
  if (at === -1) return null
  const key = plain.trimmed(from, at)
  const leaf = plain.trimmed(at + 1, to)
  if (isBoldKey(plain, from, at)) {
    if (key.value.length > longestBold.key || leaf.value.length > longestBold.value) return null
    // A bold line that only ends in a colon is a title; with the colon behind the bold it is a label without a value.
    const whole = plain.parts.some((part) => part.at === from && part.atEnd === to)
    if (leaf.value === '' && whole) return null
  } else if (!isLabel(key.value, leaf.value)) return null
  const position = text.position(plain.offset(from), Math.max(leaf.span[1], key.span[1]))
  return { type: 'label', key: key.value, keySpan: key.span, ...leaf, position }
}

/** True for a key and a value that are not a sentence with a colon in it. */
export function isLabel(keyText: string, valueText: string): boolean {
  const key = keyText.trim()
  const value = valueText.trim()
  if (key === '' || value === '' || key.length > longestPlain.key || value.length > longestPlain.value)
    return false
  const first = key.charAt(0)
  if (first !== first.toUpperCase() || /[.;!?,"]/.test(key) || words(key) > 7 || words(value) > 16)
    return false
  return !value.includes('. ') && !(value.endsWith('.') && words(value) > 4)
}

function words(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count++
  return count
}
