import { byElectionArticle } from './by-election.js'
import { electionArticle } from './election.js'
import { parliamentArticle } from './parliament.js'
import { placeArticle } from './place.js'
import { sampleTexts, vary } from './sample-variations.js'

const kinds = [electionArticle, parliamentArticle, byElectionArticle, placeArticle]
const samples = sampleTexts()

/** One article that no other seed gives: half are variations of the samples, half are made from nothing. */
export function anyArticle(random) {
  return random.chance(0.5) ? vary(random.pick(samples).text, random) : madeArticle(random)
}

/** One article made from nothing. */
export function madeArticle(random) {
  return random.pick(kinds)(random)
}

/**
 * Different articles, as many as asked for. Each string went through UTF-8, as a file's text does, so that
 * no stage is the first to put its pieces together.
 */
export function distinctArticles(random, count, make = anyArticle) {
  const texts = new Set()
  while (texts.size < count) texts.add(Buffer.from(make(random)).toString())
  return [...texts]
}
