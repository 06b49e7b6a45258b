import { Random } from '../articles/random.js'
import { baseline } from './engine.js'
import { judge } from './judge.js'
import { everyMutation, otherClasses, singleClasses } from './mutations.js'

/** Every class of mutation, so many times each, on one article; nothing where the article itself is said to be wrong. */
export function examine(engine, tally, article, { seed, single, other, every = false, prefix = '' }) {
  const clean = baseline(engine, article.text)
  tally.addClean(article, clean)
  if (clean.errors.length > 0) return
  const random = new Random(seed)
  for (const [classes, times] of [
    [singleClasses, single],
    [otherClasses, other],
  ])
    for (const [name, mutate] of Object.entries(classes))
      for (let time = 0; time < times; time++) {
        const edits = mutate(article, random)
        if (edits !== null) tally.add(prefix + name, judge(engine, article, clean, edits), article, edits)
      }
  if (every)
    for (const edits of everyMutation(article))
      tally.add('reference article, every mutation', judge(engine, article, clean, edits), article, edits)
}
