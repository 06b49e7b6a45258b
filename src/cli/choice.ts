import { InvalidArgumentError } from 'commander'
import { nearest } from '../source/edit-distance.js'
import { visible } from './visible.js'

/** A reader for an option or argument that is one of a few words; anything else names the nearest and all of them. */
export function oneOf<Word extends string>(what: string, words: readonly Word[]): (given: string) => Word {
  return (given) => {
    const word = words.find((candidate) => candidate === given)
    if (word !== undefined) return word
    const near = nearest(given, words)
    const meant = near === null ? '' : ` Did you mean ${near}?`
    throw new InvalidArgumentError(`${visible(given)} is not a ${what}.${meant} Known: ${words.join(', ')}.`)
  }
}
