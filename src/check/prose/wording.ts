import type { Reading } from '../../value/reading.js'
import { saysNeeded } from './needed.js'
import type { Stretch } from './sentences.js'
import type { Electoral } from './statement.js'

/** What stands around a number in prose and says what it is a number of. */

export function isPercent({ type }: Reading, unit: string): boolean {
  return type === 'percent' || unit.startsWith('percent') || unit.startsWith('per cent')
}

/** `by 5%`, `from 30%`, `to 40%`: a difference or an end of a change. */
export function isLimit(text: string, at: number): boolean {
  return (
    text.startsWith(' by ', at - 4) || text.startsWith(' to ', at - 4) || text.startsWith(' from ', at - 6)
  )
}

/** `15 percent threshold`, `threshold of 15%`. */
export function isThreshold(text: string, clause: Stretch, from: number, after: string): boolean {
  if (!after.includes('threshold')) {
    const before = text.slice(Math.max(clause.start, from - 24), from)
    return before.includes('threshold of')
  }
  return /^ ?(?:per ?cent )?(?:of the vote )?(?:electoral )?threshold\b/.test(after)
}

/** Words between a subject and a number that make the number a difference, or another's. */
const difference =
  /\b(?:margin|lead|majority|swing|increase|decrease|drop|rise|fall|gain|loss|difference|more|fewer|less|up|down|another|additional|remaining|other|only|all but)\b/

/** Whether a number is a difference, by what stands between it and its subject. */
export function isDifference(between: string): boolean {
  return difference.test(between)
}

/** What may stand behind a share of the vote. */
export function isVoteShare(unit: string, after: string): boolean {
  const rest = `${unit} ${after.trimStart()}`.trim().replace(/^per ?cent\s*/, '')
  if (rest === '' || endsShare.test(rest) || overWhom.test(rest)) return true
  return ofTheVote.test(rest) && !ofSomeVoters.test(rest)
}

const endsShare =
  /^(?:[.,;)]|in the (?:first|second|third|final) round\b|and (?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:with |received |won |took )?\d)/u

/** `with 53.57% over George W. Bush with 44.58%`, `with 53.57% to Bush's 44.58%`, `53.57% to 44.58%`. */
const overWhom = /^(?:over [^,;%]{3,60} with \d|(?:to|against) (?:\d|\p{Lu}[^,;%]{1,40}['’]s \d))/u

const ofTheVote =
  /^of (?:the |all )?(?:popular |total |valid |statewide )?(?:vote|votes|ballots)(?: cast)?(?![\w-])/
const ofSomeVoters = /^[a-z ]* (?:vote|votes|ballots)(?: cast)? (?:of|from|among|by|at|for)\b/

/** A count of votes, delegates or seats of no special kind, and nothing behind it that makes it a part or a difference. */
export function isPlainCount(unit: string, after: string): boolean {
  return plainUnit.test(unit) && !behindPart.test(after)
}

const plainUnit =
  /^(?:(?:total|popular|pledged|national|convention) )*(?:votes|delegates?|seats?|electoral votes|electoral college votes)$/i
const behindPart =
  /^ (?:more|fewer|less|from|of|among|by|ahead|behind|short|than|at|each|per|for|elected|chosen|selected|sent|outright|unopposed|directly|indirectly|on the first)\b/

/** Words that speak of all delegates, seats or votes, not of somebody's. */
const allMeant = /\b(?:total of|awarded|allocated|at stake|determined|up for|votes (?:were|had been) cast)\b/
const pronouns =
  /\b(?:he|she|his|her|him|they|their|them|who|whom|whose|each|both|remaining|other|rest|additional|further|another)\b/i

/** `votes were cast for other parties`. */
const someMeant = /\bcast (?:for|by|against|from|in favou?r)\b/

/** `, including three party leaders`: of more than the contest decides. */
const withOthers = /^, (?:including|counting|plus|along with|together with)\b/

export function isAboutAll(words: string, rest: string): boolean {
  if (withOthers.test(rest)) return false
  return allMeant.test(words) && !someMeant.test(words) && !pronouns.test(words)
}

/** `Turnout was 61.3%`, `with a turnout of 61.3% of registered voters`. */
export function isTurnout(text: string, clause: Stretch, from: number, after: string): boolean {
  const before = text.slice(Math.max(clause.start, from - 90), from)
  if (!before.includes('urnout')) return false
  if (turnoutFrom.test(before)) return behindRound.test(after)
  return turnoutBefore.test(before) && turnoutAfter.test(after)
}

const inRound = '(?: in the (?:first|second|third|final) round)'
const turnoutMoved = '(?:rose|increased|fell|dropped|declined|decreased)'
const turnoutWas = `(?:was|of|stood at|reached|amounted to|came to|${turnoutMoved}(?: from [\\d.]+ ?%${inRound}?| by [\\d.]+ (?:percentage )?points?)? to)`
/** Only where a round follows: otherwise it is that of the election before. */
const turnoutFrom = new RegExp(`\\b[Tt]urnout ${turnoutMoved} from $`)
const turnoutBefore = new RegExp(`\\b[Tt]urnout(?: in the [a-z-]+(?: round)?)? ${turnoutWas} $`)
const turnoutAfter =
  /^(?:$|[.,;)]| of (?:the )?(?:(?:registered|eligible) (?:voters|electors)|electorate)\b| among registered\b| in the (?:first|second|third) round\b| and [\d.]+ ?% in the (?:second|third|final)\b)/

/** What `The total number of registered voters in the state was 1,690,943` counts; null for a number of anything else. */
export function electoralBefore(
  text: string,
  clause: Stretch,
  from: number,
  after: string,
): Electoral | null {
  if (from - clause.start > longestCount) return null
  const clauses = text.slice(clause.start, from)
  const before = clauses.slice(1 + Math.max(-1, clauses.lastIndexOf(' while '), clauses.lastIndexOf(' and ')))
  if (!electoralLast.test(before) || !electoralAfter.test(after)) return null
  const what = electoral.exec(before)?.[1]?.toLowerCase()
  if (what === undefined) return null
  if (what.startsWith('registered')) return 'registered'
  if (what.endsWith('cast')) return 'cast'
  return what.startsWith('valid') ? 'valid' : 'invalid'
}

const longestCount = 160
/** Tried first, as few clauses with a number have it. */
const electoralLast = / (?:was|were|stood at|totall?ed) $/
const electoral =
  /^,? ?(?:(?:while|and|whereas|with) )*(?:the )?(?:total )?(?:number of )?(registered voters|(?:votes|ballots) cast|valid (?:votes|ballots)|(?:rejected|invalid|spoil(?:ed|t)) (?:votes|ballots))(?: (?:in|for) the (?:state|country|county|province|constituency|election))* (?:was|were|stood at|totall?ed) $/i
const electoralAfter = /^(?:$|[.,;](?!\d)| (?:and|while|whereas) )/

/** Whether a text states a turnout anywhere; searched for from the digit, of which there are few. */
export function statesTurnout(text: string): boolean {
  return text.includes('urnout') && turnoutAt.test(text)
}

/** `Turnout was 72.04% in the first round and 65.24% in the second`, `65.24%, down from 72.04% in the first round`: the words between, and behind. */
export function isNextTurnout(between: string, after: string): boolean {
  return betweenRounds.test(between) && behindRound.test(after)
}

const betweenRounds = new RegExp(
  `^${inRound}?,? (?:and|but|and then|(?:up|down)(?: slightly)? from|compared (?:to|with)|(?:higher|lower) than(?: the)?) $`,
)
const behindRound = /^ in the (?:first|second|third|final)(?: round)?(?:$|[.,;)]| to \d)/

const turnoutAt = new RegExp(
  `\\d(?<=[Tt]urnout(?: in the [a-z-]+(?: round)?)? (?:${turnoutWas}|${turnoutMoved} from) \\d)`,
)

/** `by 4,337 votes`, `by a slim margin of 18.4 percentage points`, `with a majority of 4,337 votes`, and nothing that makes it a bound. */
export function isMarginBefore(between: string): boolean {
  return marginBefore.test(between)
}

const marginBefore =
  /^(?: in the (?:run-?off|second round|final round))? (?:by|by an?|by an? (?:[a-z]+ )?(?:margin|majority) of|with an? (?:[a-z]+ )?(?:margin|majority|plurality) of)(?: just| only)? $/

/** `an 8.3% margin`, `a margin of 9.94%`: a difference of shares, which is measured in points. */
export function isMarginInPercent(before: string, words: string): boolean {
  if (!percent.test(words)) return false
  return words.endsWith(' margin') || before.endsWith(' margin of ')
}

const percent = /^[\d.]+ ?(?:%|percent|per cent)(?: margin)?$/

/** `, a margin of 13.15%`, `, a Red victory margin of 7.57%`, `, a 13.15% margin`, behind the two shares that it is the difference of. */
export function isMarginOfBoth(before: string): boolean {
  return marginOfBoth.test(before)
}

const marginOfBoth = /^ an? (?:(?:[\p{L}-]+ ){0,3}margin of )?$/u

/** What a sentence without any option's name can still say: a threshold, all delegates, or the least that all numbers must be. */
export function maySpeakOfAll(said: string): boolean {
  return (
    said.includes('delegate') ||
    said.includes('threshold') ||
    statesTurnout(said) ||
    said.includes('registered voters') ||
    said.includes('were registered') ||
    saysNeeded(said) ||
    said.includes('swing of ') ||
    said.includes('margin of victory ') ||
    said.includes('votes cast') ||
    said.includes('ballots cast') ||
    said.includes('valid votes') ||
    said.includes('ejected votes') ||
    said.includes('votes were cast') ||
    allSeats.test(said) ||
    (said.includes('ed by ') && verdict.test(said)) ||
    lowerBound.test(said)
  )
}

/** `All 120 seats in the Assembly were up for election`. */
const allSeats = /\bAll (?:of )?(?:the )?[\d,]+ seats\b/
/** Both are searched for from the digit, of which there are few. */
const verdict = /\d(?<=(?:approved|accepted|endorsed|passed|rejected|opposed) by \d)/
const lowerBound = /\d(?<=(?:over|above|than|least|[>≥])\s{0,3}\d)/i
