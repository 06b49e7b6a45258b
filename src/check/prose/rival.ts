import { defeats } from './actor.js'
import { behindApposition } from './apposition.js'
import type { Mention } from './mentions.js'
import type { Option } from './names.js'
import { personWords } from './person-words.js'

const ofTheVote = '(?: of the (?:popular |total |statewide )?votes?)?'
/**
 * `defeated Dean 61.7% to 38.3%`: winner and loser, by the first of the two shares, from `from` to `to`; no loser where none is named:
 * `won by a margin of 61.7% to 38.3%`.
 */
export function duelIn(
  text: string,
  mentions: readonly Mention[],
  from: number,
  to: number,
): { winner: Option; loser: Option | null } | null {
  if (!isFirstOfTwo(text, to)) return null
  const [winner, loser] = mentions.filter(({ end }) => end <= from).slice(-2)
  if (winner === undefined) return null
  if (loser === undefined)
    return !winner.possessive && winningBy.test(text.slice(behindApposition(text, winner.end, from), from))
      ? { winner: winner.option, loser: null }
      : null
  const isDuel =
    defeats(text, winner, loser) &&
    introducing.test(text.slice(behindApposition(text, loser.end, from), from))
  return isDuel ? { winner: winner.option, loser: loser.option } : null
}

const introducing = /^,?(?: by| with| by an?| by an? (?:[a-z]+ )?(?:margin|vote) of)? $/
const winningBy =
  /^ (?:[a-z]+ly )?(?:won|was (?:[a-z]+ly )?(?:re-?)?elected) by an? (?:(?:[a-z]+ )?(?:margin|vote) of )?$/
const secondOf = new RegExp(`^${ofTheVote} to \\d`)

/** Whether a number is the first of two that are set against each other: no margin, but the two sides of one. */
export function isFirstOfTwo(text: string, to: number): boolean {
  return secondOf.test(text.slice(to, to + 40))
}

/** A number that a sentence stated of an option. */
export interface SaidNumber {
  option: Option
  /** Where the number ends, its unit included. */
  end: number
  /** Whom the option was said to have defeated: the number behind `to` is theirs. */
  loser: Option | null
}

/**
 * Whose the number from `from` to `to` is, by the one that was said right before it: `defeated Dean 48% to 30%`, `48% of the
 * vote to 30% for Dean`, `48% to Dean's 30%`, `48% over George W. Bush with 30%`, `48%, followed by Dean (30%)`, `48%, Dean
 * 30% and Edwards 7%`, `46 delegates, and Dean 24`. Null where it is said otherwise.
 */
export function rivalIn(
  text: string,
  mentions: readonly Mention[],
  last: SaidNumber,
  from: number,
  to: number,
): Option | null {
  const between = text.slice(last.end, from)
  if (between.length > longest) return null
  if (toOnly.test(between)) {
    const behind = mentions.find(({ start }) => start >= to)
    if (behind !== undefined && forWhom.test(text.slice(to, behind.start)))
      return behind.possessive || !ends.test(text.slice(behind.end, behind.end + 40)) ? null : behind.option
    return ends.test(text.slice(to, to + 40)) ? last.loser : null
  }
  const [rival, other] = mentions.filter(({ start, end }) => start >= last.end && end <= from)
  if (rival === undefined || other !== undefined || rival.option === last.option) return null
  const lead = text.slice(last.end, rival.start)
  const behind = text.slice(behindApposition(text, rival.end, from), from)
  const isNext = shapes.some(({ leading, holding }) => holding.test(behind) && leading.test(lead))
  return isNext && ends.test(text.slice(to, to + 40)) ? rival.option : null
}

/** More words between two numbers say something of their own. */
const longest = 160

const toOnly = new RegExp(`^${ofTheVote},? (?:to|against|compared (?:to|with)) $`)
const forWhom = new RegExp(`^${ofTheVote} for${personWords} $`, 'u')
const ends = new RegExp(
  `^${ofTheVote}(?: margin(?: of victory)?)?(?:$|[.,;)]| and (?!\\d)| \\([\\d.]+ ?%\\))`,
)

function leading(words: string): RegExp {
  return new RegExp(`^(?: \\([\\d.]+ ?%\\))?${ofTheVote}(?:${words})${personWords} $`, 'u')
}

/** What stands before the name of a rival, and behind it. */
const shapes = [
  {
    leading: leading('(?: in the (?:first|second|final) round)?,? with'),
    holding: /^ (?:receiving|winning|taking|polling|obtaining|getting|securing|finishing with|on|at) $/,
  },
  { leading: leading(',? followed by'), holding: /^ (?:with |at |on |\()$/ },
  {
    leading: leading(',? (?:over|against|ahead of|defeating|beating)'),
    holding: /^(?:, (?:running|along) (?:with|alongside) [^,;%]{1,60},)? with $/,
  },
  { leading: leading(',? (?:to|and)'), holding: /^['’]s $/ },
  {
    leading: leading(',|;|,? (?:and|to|while)'),
    holding:
      /^ (?:won |received |took |got |(?:(?:finished |came |was )?(?:second|third|fourth|fifth|last) )?with |on )?$/,
  },
]
