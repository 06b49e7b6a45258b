import { nearest } from './edit-distance.js'

/** The error of a caller who gave an option a word that it does not take; types keep others from it. */
export function unknownWord(option: string, given: unknown, words: readonly string[]): TypeError {
  const near = nearest(String(given), words)
  const meant = near === null ? '' : ` Did you mean ${near}?`
  return new TypeError(`${option}: ${String(given)} is not known.${meant} Known: ${words.join(', ')}`)
}
