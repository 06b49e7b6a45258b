import { defeats } from './actor.js'
import { behindApposition } from './apposition.js'
import type { Mention } from './mentions.js'
import type { Option } from './names.js'
import { personWords } from './person-words.js'

const ofTheVote = '(?: of the (?:popular |total |statewide )?votes?)?'
/** `defeated Dean 61.7% to 38.3%`: winner and loser, by the first of the two shares, from `from` to `to`. */
export function duelIn(
  text: string,
  mentions: readonly Mention[],
  from: number,
  to: number,
): { winner: Option; loser: Option } | null {
  const [winner, loser] = mentions.filter(({ end }) => end <= from).slice(-2)
  if (winner === undefined || loser === undefined || !isFirstOfTwo(text, to)) return null
  const isDuel =
    defeats(text, winner, loser) &&
    introducing.test(text.slice(behindApposition(text, loser.end, from), from))
  return isDuel ? { winner: winner.option, loser: loser.option } : null
}

const introducing = /^,?(?: by| with| by an?| by an? (?:[a-z]+ )?(?:margin|vote) of)? $/
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
}

/** A share of the vote that a sentence stated. */
export interface SaidShare extends SaidNumber {
  /** Whom it was said to have defeated: the share behind `to` is theirs. */
  loser: Option | null
}

/** Whose the bare number from `from` to `to` is behind that of another: `won 46 delegates, and Dean 24`. */
export function nextIn(
  text: string,
  mentions: readonly Mention[],
  last: SaidNumber,
  from: number,
  to: number,
): Option | null {
  const [next, other] = mentions.filter(({ start, end }) => start >= last.end && end <= from)
  if (next === undefined || other !== undefined || next.possessive || next.option === last.option) return null
  const isNext = listing.test(text.slice(last.end, next.start)) && given.test(text.slice(next.end, from))
  return isNext && closing.test(text.slice(to, to + 12)) ? next.option : null
}

const listing = new RegExp(`^(?: \\([\\d.]+ ?%\\))?(?:,|,? and|,? while|;)${personWords} $`, 'u')
const given = /^ (?:won |received |took |got )?$/
const closing = /^(?:$|[.,;)]| and | \([\d.]+ ?%\))/

/**
 * Whose the share from `from` to `to` is, by the share that was said right before it: `defeated Dean 48% to 30%`, `with 48%
 * of the vote to 30% for Dean`, `with 48%, followed by Dean (30%)`, `48% and Dean 30%`. Null where it is said otherwise.
 */
export function rivalIn(
  text: string,
  mentions: readonly Mention[],
  last: SaidShare,
  from: number,
  to: number,
): Option | null {
  const between = text.slice(last.end, from)
  if (between.length > longest) return null
  if (toOnly.test(between)) {
    const behind = mentions.find(({ start }) => start >= to)
    if (behind !== undefined && forWhom.test(text.slice(to, behind.start)))
      return behind.possessive ? null : behind.option
    return ends.test(text.slice(to, to + 40)) ? last.loser : null
  }
  const [rival, other] = mentions.filter(({ start, end }) => start >= last.end && end <= from)
  if (rival === undefined || other !== undefined || rival.possessive || rival.option === last.option)
    return null
  const lead = text.slice(last.end, rival.start)
  const behind = text.slice(behindApposition(text, rival.end, from), from)
  const isNext = (followed.test(lead) && holding.test(behind)) || (joined.test(lead) && behind === ' ')
  return isNext && ends.test(text.slice(to, to + 40)) ? rival.option : null
}

/** More words between two shares say something of their own. */
const longest = 90

const toOnly = new RegExp(`^${ofTheVote},? (?:to|against|compared (?:to|with)) $`)
const forWhom = new RegExp(`^${ofTheVote} for${personWords} $`, 'u')
const ends = new RegExp(`^${ofTheVote}(?: margin(?: of victory)?)?(?:$|[.,;)])`)
const followed = new RegExp(`^${ofTheVote},? followed by${personWords} $`, 'u')
const joined = new RegExp(`^${ofTheVote},? (?:and|to)${personWords} $`, 'u')
const holding = /^ (?:with |at |on |\()$/
