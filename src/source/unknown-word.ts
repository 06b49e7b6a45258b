import { didYouMean } from './did-you-mean.js'

/** The error of a caller who gave an option a word that it does not take; types keep others from it. */
export function unknownWord(option: string, given: unknown, words: readonly string[]): TypeError {
  return new TypeError(
    `${option}: ${String(given)} is not known.${didYouMean(String(given), words)} Known: ${words.join(', ')}`,
  )
}
