import type { PlainText } from '../plain-text.js'
import { isLineEnding } from './characters.js'

const word = 'infobox'

/**
 * What a line says that announces an infobox: `Infobox` (null), `Infobox election`, `Infobox: HMS Vimiera`.
 * Undefined for any other text.
 */
export function markerName(plain: PlainText): string | null | undefined {
  const { value } = plain
  if (!beginsLikeMarker(value) || !plain.isLiteral(0)) return undefined
  for (let at = 0; at < value.length; at++)
    if (isLineEnding(value.charCodeAt(at)) && plain.isLiteral(at)) return undefined
  const next = value.charAt(word.length)
  if (next !== '' && next !== ':' && next !== ' ') return undefined
  return plain.trimmed(word.length + 1).value || null
}

/** True for a text that would announce an infobox, were it written as it is. */
export function beginsLikeMarker(value: string): boolean {
  return value.slice(0, word.length).toLowerCase() === word
}
