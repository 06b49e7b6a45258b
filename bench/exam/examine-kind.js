import { Random } from '../articles/random.js'
import { edited } from './draft.js'
import { baseline, namedPlaces, newFindings } from './engine.js'
import { outcomeOf, unsafeFix } from './judge.js'
import { slipIn, statedNumbers } from './slips.js'

/**
 * An article of which nothing is known but that its numbers are true: slips in some of all the numbers it states, whether anything could tell them or not.
 * Never may a fix put another number there than the true one.
 */
export function examineKind(engine, tally, article, { seed, slips }) {
  const clean = baseline(engine, article.text)
  tally.addClean(article, clean)
  if (clean.errors.length > 0) return
  const random = new Random(seed)
  const numbers = statedNumbers(article.text)
  for (let time = 0; time < slips && numbers.length > 0; time++) {
    const [number] = numbers.splice(random.below(numbers.length), 1)
    const edit = slipIn(number, random)
    if (edit !== null) tally.addSlip(article, judgeSlip(engine, article, clean, number, edit), edit)
  }
}

function judgeSlip(engine, article, clean, { holder: [start, end] }, edit) {
  const text = edited(article.text, [edit])
  const findings = engine.findings(text)
  const safelyFixed = engine.fixed(text, findings, false)
  const fixed = engine.fixed(text, findings, true)
  const fresh = newFindings(findings, clean)
  const isHere = (at) => start <= at && at < end
  const { own, all, alike } = namedPlaces(fresh, text)
  return {
    text,
    findings: fresh,
    fixed,
    oracle: {},
    detected: fresh.length > 0,
    named: [...all, ...alike].some(isHere),
    alone: own.length > 0 && own.every(isHere) && [...all].every(isHere),
    outcome: outcomeOf(article, clean, [edit], text, fixed),
    unsafe: unsafeFix(text, safelyFixed),
  }
}
