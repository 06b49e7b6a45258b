import { Draft } from './draft.js'
import { makeContest } from './make-contest.js'
import { makeCounties } from './make-counties.js'
import { makeFusion, makeInfoboxOnly, makeMulti } from './make-unusual.js'
import { styleOf } from './style.js'

const kinds = [
  ['primary', makeContest],
  ['legislative', makeContest],
  ['runoff', makeContest],
  ['valid and invalid', makeContest],
  ['write-ins', makeContest],
  ['no total row', makeContest],
  ['fusion', makeFusion],
  ['multi-vote', makeMulti],
  ['counties', makeCounties],
  ['infobox only', makeInfoboxOnly],
]

/** A consistent article that its random source decides all of, with its structure. */
export function makeArticle(random) {
  const [kind, make] = random.pick(kinds)
  const draft = new Draft()
  const style = styleOf(random)
  make(draft, random, style, kind)
  return Object.assign(draft, { kind, style })
}
