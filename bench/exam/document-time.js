import { Random } from '../articles/random.js'
import { edited } from './draft.js'
import { singleClasses } from './mutations.js'

/** Milliseconds of processor time that one faulty document takes: read, checked, and both kinds of fix applied. */
export function documentTime(engine, article, rounds = 300) {
  const random = new Random(1)
  const texts = []
  while (texts.length < rounds)
    texts.push(edited(article.text, singleClasses['digit substituted'](article, random)))
  const work = (text) => {
    const findings = engine.findings(text)
    engine.fixed(text, findings, false)
    engine.fixed(text, findings, true)
  }
  for (const text of texts) work(text)
  const before = process.cpuUsage()
  for (const text of texts) work(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / rounds
}
