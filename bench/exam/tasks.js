import { realArticles, referenceArticle } from './real-articles.js'

/*
 * What the threads of the exam are given: an article that was not made up, or a batch of made ones, with how often each class
 * of mutation is tried. Of `compared` mutations one is compared with all repairs of the oracle.
 */
const batch = 25

/** A sample that takes a minute. */
export function* everydayTasks() {
  yield* ofReference()
  for (const real of realArticles()) yield { real, single: 4, other: 2, compared: 1 }
  for (let from = 0; from < 600; from += batch) yield ofMade(from, { single: 1, other: 1, compared: 1 })
  for (let from = 0; from < 425; from += batch) yield ofKinds(from, 5)
}

/** As many as one wants. Made articles and real ones take turns, so that any number of faults has some of both. */
export function* longTasks() {
  yield* ofReference()
  const real = realArticles()
  for (let from = 0; ; from += batch) {
    const next = real.shift()
    if (next !== undefined) yield { real: next, single: 40, other: 10, compared: 20 }
    yield ofMade(from, { single: 10, other: 3, compared: 20 })
    yield ofKinds(from, 20)
  }
}

/** Every slip in the digits of every article that was not made up; the oracle’s repairs, which take longest, are left out. */
export function* everyTasks() {
  for (const real of realArticles())
    yield {
      real,
      single: 60,
      other: 0,
      compared: Number.POSITIVE_INFINITY,
      every: 'real articles, every mutation',
    }
  for (let from = 0; from < 2000; from += batch) yield ofKinds(from, 10)
}

function* ofReference() {
  const reference = referenceArticle()
  if (reference !== null)
    yield { real: reference, single: 20, other: 20, compared: 1, every: 'reference article, every mutation' }
}

/** Articles of the second maker, kind by kind, with slips in so many of the numbers of each. */
function ofKinds(from, slips) {
  return { kinds: { from, to: from + batch }, slips }
}

function ofMade(from, times) {
  return { made: { from, to: from + batch }, ...times }
}
