import type { Mention } from './mentions.js'
import type { Subject } from './scope.js'
import type { Stretch } from './sentences.js'
import { verbAfter } from './verbs.js'

/** Names of the whole contest behind `won`. */
const contest =
  /^(?: (?:the|this|a))?(?: [a-zA-Z-]+){0,3}? (?:state|primary|caucus|caucuses|election|by-election|contest|referendum|vote|seat|runoff)\b/
const share = /^ (?:easily |narrowly |decisively )?with [\d.]+ ?(?:%|percent|per cent)/

const elected = /^ (?:re-)?elected *$/
const named = /^ (?:the state of )?([A-Z]\p{L}+)/u

/** Whether a sentence has a verb of winning at all. */
export function mayNameWinner(said: string): boolean {
  return verbs.test(said)
}

const verbs = / (?:won|defeated|beat|carried)|elected/

/** Whether the clause says that the option mentioned won the contest itself, not a part of it or something else. */
export function isWinning(
  text: string,
  mention: Mention,
  clause: Stretch,
  mentions: readonly Mention[],
  subject: () => Subject,
): boolean {
  const found = verbAfter(text, mention.end, clause.end)
  if (found === null) return false
  const { verb, end } = found
  if (verb === 'defeated' || verb === 'beat')
    return mentions.some(({ start, option }) => option !== mention.option && start > end && start - end < 40)
  if (verb === 'was') return elected.test(text.slice(end, clause.end))
  if (verb !== 'won' && verb !== 'carried') return false
  const rest = text.slice(end, clause.end)
  const object = named.exec(rest)?.[1]
  if (object !== undefined && subject().titleWords.has(object.toLowerCase())) return true
  return share.test(rest) || contest.test(rest)
}
