import { isFact } from '../../record/fact.js'
import { defeats } from './actor.js'
import { behindApposition } from './apposition.js'
import type { Mention } from './mentions.js'
import type { Option } from './names.js'
import { majorityBefore, ownerOf, ownMajority } from './owner.js'
import { personWords } from './person-words.js'
import type { Stretch } from './sentences.js'
import { verbAfter } from './verbs.js'
import { lostTo, wonBy } from './winning.js'
import { isMarginBefore } from './wording.js'

/** Who is said to be ahead of whom by a number; `loser` is null where the runner-up is meant. */
export interface MarginSaid {
  winner: Option
  loser: Option | null
  /** From where to where the words between the winner and the number may name what was won. */
  between: readonly [from: number, to: number]
}

/**
 * `Kerry defeated Howard Dean by 4,337 votes`, `Kerry won by a margin of 4,337 votes over Dean`: the margin that a number
 * from `from` to `to` (its unit included) is. Null where the clause says it otherwise.
 */
export function marginIn(
  text: string,
  clause: Stretch,
  mentions: readonly Mention[],
  from: number,
  to: number,
): MarginSaid | null {
  const owner = ownerOf(text, mentions, from, ownMajority)
  if (owner !== null && mentions.length === 1) return { winner: owner, loser: null, between: nothing }
  const [winner, second, third] = mentions
  if (winner === undefined || third !== undefined || winner.end > from || winner.possessive) return null
  if (second !== undefined && second.end <= from) {
    if (!isMarginBefore(text.slice(behindApposition(text, second.end, from), from))) return null
    if (defeats(text, winner, second))
      return { winner: winner.option, loser: second.option, between: nothing }
    const isLost =
      !second.possessive &&
      lostTo.test(text.slice(behindApposition(text, winner.end, second.start), second.start))
    return isLost ? { winner: second.option, loser: winner.option, between: nothing } : null
  }
  const behind = behindApposition(text, winner.end, from)
  if (wonBy.test(text.slice(clause.start, winner.start)))
    return second === undefined && isMarginBefore(text.slice(behind, from))
      ? { winner: winner.option, loser: null, between: nothing }
      : null
  const found = verbAfter(text, behind, from)
  if (found === null) return null
  const said = text.slice(found.end, from)
  if (!keeping.has(found.verb) && !(found.verb === 'was' && elected.test(said))) return null
  const at = Math.max(said.lastIndexOf(' by '), said.lastIndexOf(' with '))
  if (at === -1 || !isMarginBefore(said.slice(at))) return null
  const between = [behindOwnParty(text, found.end, winner.option), found.end + at] as const
  if (second === undefined) return { winner: winner.option, loser: null, between }
  const over = text.slice(to, second.start)
  return overWhom.test(over) && second.end <= clause.end
    ? { winner: winner.option, loser: second.option, between }
    : null
}

const received = /^ (?:[a-z]+ly )?(?:received|won|got|took|polled|had|garnered|gained) $/
const timesAs = new RegExp(`^(?: times)? as many votes as (?:the )?${personWords} ?$`, 'u')

/** Who is said to have so many times the votes of whom, by a number from `from` to `to`: `received more than twice as many votes as Dean`. */
export function multipleIn(
  text: string,
  [winner, loser, other]: readonly Mention[],
  from: number,
  to: number,
): { option: Option; of: Option } | null {
  if (winner === undefined || loser === undefined || other !== undefined) return null
  if (winner.possessive || loser.possessive || winner.end > from || loser.start < to) return null
  if (!received.test(text.slice(behindApposition(text, winner.end, from), from))) return null
  if (
    !timesAs.test(text.slice(to, loser.start)) ||
    !/^(?:$|[.,;)])/.test(text.slice(loser.end, loser.end + 1))
  )
    return null
  return { option: winner.option, of: loser.option }
}

/** Whom a margin that ends at `to` is said to be over, right behind it. */
export function rivalBehind(text: string, mentions: readonly Mention[], to: number): Option | null {
  const rival = mentions.find(({ start }) => start >= to)
  return rival !== undefined && !rival.possessive && overWhom.test(text.slice(to, rival.start))
    ? rival.option
    : null
}

/** Where the words end that say for whom: `gained the seat for Labour`. */
function behindOwnParty(text: string, from: number, { party }: Option): number {
  const [said, called = ''] = forParty.exec(text.slice(from, from + longestParty)) ?? []
  const isOwn = said !== undefined && isFact(party) && party.reading.raw.startsWith(called)
  return isOwn ? from + said.length : from
}

const forParty = /^ (?:the|his|her) seat for (?:the )?(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/u
const longestParty = 60
const nothing = [0, 0] as const
const keeping: ReadonlySet<string> = new Set(['won', 'held', 'retained', 'carried', 'gained', 'took'])
/** `was re-elected with a majority of 71,213`. */
const elected = /^ (?:[a-z]+ly )?(?:re-?)?elected (?:by|with) /
const overWhom = new RegExp(`^(?: margin(?: of victory)?)? (?:over|against|ahead of)${personWords} $`, 'u')

/** What a margin is measured in, by the words behind its number; null for anything else. */
export function marginMeasure(words: string, unit: string): 'votes' | 'share' | null {
  if (unit === 'votes' || unit === 'vote') return 'votes'
  const isPoints = /(?:point|points|pp)(?: margin)?$/.test(words)
  return isPoints && unit !== 'electoral' ? 'share' : null
}

/** `with a majority of 3,502.`: votes, where nothing is named behind the number. */
export function isMajority(before: string, words: string, after: string): boolean {
  return majorityBefore.test(before) && /^\d{1,3}(?:,?\d{3})+$/.test(words) && /^(?:$|[.,;)])/.test(after)
}
