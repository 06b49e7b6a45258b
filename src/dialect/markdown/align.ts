import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { PlainText } from '../plain-text.js'
import * as character from './characters.js'

/** The longest name of a character reference, and the most digits of a numeric one, with room to spare. */
const longestReference = 40

/**
 * Appends a text whose source is `[start, end)`, telling the characters that stand there as they are from escapes,
 * character references and the indentation that a reader of Markdown drops.
 */
export function addAligned(
  plain: PlainText,
  value: string,
  source: string,
  start: number,
  end: number,
): void {
  if (value.length === end - start && source.startsWith(value, start) && !value.includes('\r')) {
    plain.addLiteral(source, start, end)
    return
  }
  let at = 0
  let from = start
  while (at < value.length && from < end) {
    const code = source.charCodeAt(from)
    const wanted = value.charCodeAt(at)
    if (
      code === character.backslash &&
      from + 1 < end &&
      character.isPunctuation(source.charCodeAt(from + 1))
    ) {
      if (wanted !== source.charCodeAt(from + 1)) break
      plain.addStated(value.charAt(at++), from, from + 2)
      from += 2
      continue
    }
    if (code === character.ampersand) {
      const reference = readReference(source, from, end, value, at)
      if (reference !== null) {
        plain.addStated(reference.text, from, reference.end)
        at += reference.text.length
        from = reference.end
        continue
      }
    }
    if (
      code === character.carriageReturn &&
      wanted === code &&
      source.charCodeAt(from + 1) === character.lineFeed
    ) {
      // A line ending is a line feed in the text, whatever the source has.
      from++
      at++
      continue
    }
    if (code === wanted) {
      plain.addLiteral(source, from, from + 1)
      at++
      from++
      if (character.isLineEnding(code))
        while (from < end && character.isBlank(source.charCodeAt(from))) from++
    } else if (character.isBlank(code)) from++
    else if (code === 0) plain.addStated(value.charAt(at++), from, ++from)
    else break
  }
  if (at < value.length) plain.addStated(value.slice(at), from, end)
}

/** `&amp;` or `&#38;` at `from`, when the text has at `at` what it stands for. */
function readReference(
  source: string,
  from: number,
  end: number,
  value: string,
  at: number,
): { text: string; end: number } | null {
  const candidate = source.slice(from, Math.min(from + longestReference, end))
  const semicolon = candidate.indexOf(';')
  if (semicolon < 2) return null
  let text: string | false
  if (candidate.charCodeAt(1) === character.hash) {
    if (!/^&#(?:\d{1,7}|[xX][0-9a-fA-F]{1,6})$/.test(candidate.slice(0, semicolon))) return null
    text = String.fromCodePoint(value.codePointAt(at) ?? 0xfffd)
  } else {
    const name = candidate.slice(1, semicolon)
    text = /^[0-9A-Za-z]+$/.test(name) && decodeNamedCharacterReference(name)
  }
  return text !== false && value.startsWith(text, at) ? { text, end: from + semicolon + 1 } : null
}
