import { Random } from '../articles/random.js'
import { baseline } from './engine.js'
import { judge } from './judge.js'
import { everyMutation, otherClasses, singleClasses } from './mutations.js'

/**
 * Every class of mutation, so many times each, on one article; nothing where the article itself is said to be wrong.
 * Of every so many mutations one is compared with all repairs that the oracle finds. `every`: the class under which all slips in
 * the digits of the article are counted besides.
 */
export function examine(engine, tally, article, { seed, single, other, every, compared = 1 }) {
  const clean = baseline(engine, article.text)
  tally.addClean(article, clean)
  if (clean.errors.length > 0) return
  const random = new Random(seed)
  let taken = seed >>> 0
  for (const [classes, times] of [
    [singleClasses, single],
    [otherClasses, other],
  ])
    for (const [name, mutate] of Object.entries(classes))
      for (let time = 0; time < times; time++) {
        const edits = mutate(article, random)
        if (edits === null) continue
        const withRepairs = taken++ % compared === 0
        tally.add(name, judge(engine, article, clean, edits, { withRepairs }), article, edits)
      }
  if (every !== undefined)
    for (const edits of everyMutation(article)) {
      const withRepairs = taken++ % compared === 0
      tally.add(every, judge(engine, article, clean, edits, { withRepairs }), article, edits)
    }
}
