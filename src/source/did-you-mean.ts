import { nearest } from './edit-distance.js'

/** ` Did you mean …?` where one of the known words is near to what was given; else nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
  const near = nearest(given, known)
  return near === null ? '' : ` Did you mean ${near}?`
}
