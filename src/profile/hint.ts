import { nearest } from '../source/edit-distance.js'

/** What else may have been meant, at the end of a message; nothing where no known word is near. */
export function hint(word: string, known: readonly string[]): string {
  const meant = nearest(word, known)
  return meant === null ? '' : `; did you mean \`${meant}\`?`
}
