import { InvalidArgumentError } from 'commander'
import { didYouMean } from '../source/did-you-mean.js'
import { visible } from './visible.js'

/** A reader for an option or argument that is one of a few words; anything else names the nearest and all of them. */
export function oneOf<Word extends string>(what: string, words: readonly Word[]): (given: string) => Word {
  return (given) => {
    const word = words.find((candidate) => candidate === given)
    if (word !== undefined) return word
    throw new InvalidArgumentError(
      `${visible(given)} is not a ${what}.${didYouMean(given, words)} Known: ${words.join(', ')}.`,
    )
  }
}
