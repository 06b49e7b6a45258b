import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** A character reference at `start`: what it stands for and where it ends; undefined for a mere `&`. */
export function readEntity(
  text: string,
  start: number,
  limit: number,
): { text: string; end: number } | undefined {
  const last = Math.min(limit, start + longestEntity)
  let end = start + 1
  while (end < last && text.charCodeAt(end) !== semicolon) end++
  if (end >= last || end === start + 1) return undefined
  const name = text.slice(start + 1, end)
  const decoded = name.charCodeAt(0) === 35 ? numeric(name) : decodeNamedCharacterReference(name)
  return decoded === false || decoded === undefined ? undefined : { text: decoded, end: end + 1 }
}

const semicolon = 59
const longestEntity = 33
const highestCharacter = 0x10ffff

function numeric(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name)
  if (match === null) return undefined
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)
  if (code === 0 || code > highestCharacter || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return String.fromCodePoint(code)
}
