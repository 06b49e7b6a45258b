import { camelCase, parseKey } from '../profile/key.js'

/** Where a member of a numbered family stands: its slot, and its part where the family has parts. */
export interface KeyPlace {
  slot: number
  part: number | null
}

/** A record's key as an article spells it (`popularVote` in slot 1 is `Popular Vote1`), so that it is read as the same key. */
export function spellKey(key: string, place: KeyPlace | null): string {
  const words = inWords(key)
  const slot = place === null ? '' : String(place.slot)
  if (place !== null && place.part !== null) return `Part${place.part} ${words}${slot}`
  const wanted = place?.slot ?? null
  // A key that ends in digits would be taken for a numbered one; a point at its end prevents that and is no part of it.
  for (const spelling of [`${words}${slot}`, `${words}.`, `${words} ${slot}`, `${key}${slot}`]) {
    const read = parseKey(spelling)
    if (read.name === key && read.slot === wanted) return spelling
  }
  return `${key}${slot}`
}

/** `homeState` as `Home State`; a key that is not in camelCase is left alone. */
function inWords(key: string): string {
  let words = ''
  for (const character of key) {
    const upper = character !== character.toLowerCase()
    words += words === '' ? character.toUpperCase() : upper ? ` ${character}` : character
  }
  return camelCase(words) === key ? words : key
}
