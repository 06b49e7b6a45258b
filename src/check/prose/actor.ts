import { behindApposition } from './apposition.js'
import type { Mention } from './mentions.js'
import type { Option } from './names.js'
import { personWords } from './person-words.js'
import type { Subject } from './scope.js'
import type { Stretch } from './sentences.js'
import { rankedBy } from './strongest-state.js'
import { verbAfter } from './verbs.js'
import { isWinning, winnerWith, wonBy } from './winning.js'

/** The option that a number is said of. */
export interface Actor {
  option: Option
  /** Where what is said of it begins: behind its name, or behind `who`. */
  end: number
  /** Only `with` stands between a victory and the number. */
  won: boolean
}

/**
 * The one option that a clause speaks of before an offset: named in it once, with nothing between that takes its place, or
 * named right before a relative clause. `mentions` are those of the whole sentence.
 */
export function actorIn(
  text: string,
  clauses: readonly Stretch[],
  at: number,
  mentions: readonly Mention[],
  before: number,
  about: () => Subject,
): Actor | null {
  const clause = clauses[at]
  if (clause === undefined || mentions.length === 0) return null
  const earlier = mentions.filter(({ start, end }) => start >= clause.start && end <= before)
  const subject = earlier.at(-1)
  if (subject === undefined) {
    const ranked =
      rankedBy(text, clauses, at, mentions, before, about) ??
      winnerWith(text, clauses, at, mentions, before, about)
    if (ranked !== null) return { option: ranked.option, end: before, won: true }
    return antecedent(clauses, at, text, mentions, about)
  }
  const end = behindApposition(text, subject.end, before)
  const said = text.slice(end, before)
  const first = earlier.at(-2)
  const winner = withOnly.test(said) ? winnerOver(text, earlier) : null
  if (winner !== null) return { option: winner.option, end, won: true }
  const defeating = defeatingIn(text, clauses, at, subject, end, before, mentions, about)
  if (defeating !== null) return defeating
  if (subject.possessive || (earlier.length > 1 && takesOver.test(said))) return null
  const lead = text.slice(clause.start, subject.start)
  if (withOnly.test(said) && wonBy.test(lead)) return { option: subject.option, end, won: true }
  if (
    (isObject.test(lead) && !(said === ' on ' && / with (?:the )?$/.test(lead))) ||
    isOneOfSeveral(text, clauses, at, first, subject)
  )
    return null
  return { option: subject.option, end, won: false }
}

const withOnly = /^(?: in (?:the|a) (?:run-?off|second round))?,? with $/

/** Words between a name and a number that bring in somebody else. */
const takesOver = /\b(?:and|but|while|who|whom|which|where|against|than|over|to)\b/
/** Words before a name that make it the one acted upon, or that of whom others belong to: `delegates of Kerry`. */
const isObject =
  /\b(?:(?:against|over|to|than|by|with|defeated|defeating|beat|beating)\b|(?:of|from|for|like|behind)(?: \p{Lu}[\p{L}.’'-]*)* $)/u
/** What may stand between a verb and a surname. */
const givenNames = new RegExp(`^${personWords} $`, 'u')

/** Whether `defeated` or `beat` stands between two names, and nothing else. */
export function defeats(text: string, first: Mention, second: Mention): boolean {
  if (first.possessive || second.possessive) return false
  const found = verbAfter(text, behindApposition(text, first.end, second.start), second.start)
  if (found === null || (found.verb !== 'defeated' && found.verb !== 'beat')) return false
  return givenNames.test(text.slice(found.end, second.start))
}

/** Who defeated all the others that a clause names: `Kerry defeated Dean and John Edwards`. */
function winnerOver(text: string, [first, second, ...others]: readonly Mention[]): Mention | null {
  if (first === undefined || second === undefined || !defeats(text, first, second)) return null
  let last = second
  for (const other of others) {
    if (
      other.possessive ||
      !listed.test(text.slice(behindApposition(text, last.end, other.start), other.start))
    )
      return null
    last = other
  }
  return first
}

/** `Kerry and Dean`. */
function isJoined(text: string, first: Mention | undefined, second: Mention): boolean {
  return first !== undefined && joined.test(text.slice(first.end, second.start))
}

/** `Kerry and Dean received`, `Kerry, Dean and Edwards received`: what is said is said of all of them together. */
function isOneOfSeveral(
  text: string,
  clauses: readonly Stretch[],
  at: number,
  first: Mention | undefined,
  subject: Mention,
): boolean {
  if (isJoined(text, first, subject)) return true
  const previous = clauses[at - 1]
  if (previous === undefined || first !== undefined) return false
  const words = text.slice(previous.start, previous.end).trim()
  return joining.test(text.slice(previous.end + 1, subject.start)) && bareName.test(words)
}

/** What stands between two of those that were beaten. */
const listed = new RegExp(`^(?:,|,? and)${personWords} $`, 'u')
const joined = /^,? (?:and|or|nor|&) /
const joining = /^ (?:and|or|nor|&) /
const bareName = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u

/** Whom `, who received …` is about, and whom what follows such a clause is about again. */
function antecedent(
  clauses: readonly Stretch[],
  at: number,
  text: string,
  mentions: readonly Mention[],
  about: () => Subject,
): Actor | null {
  const clause = clauses[at]
  const relative = clauses[at - 1]
  if (clause === undefined || relative === undefined) return null
  const pronoun = [' who', ' which'].find((word) => text.startsWith(`${word} `, clause.start))
  if (pronoun !== undefined) {
    const named = endingAt(mentions, clause.start - 1)
    // `Kerry's campaign, which …` and `the campaign of John Kerry, which …` speak of no person.
    if (named === null || (pronoun === ' which') !== (named.option.kind === 'party')) return null
    return { option: named.option, end: clause.start + pronoun.length, won: false }
  }
  const share = takingWith.exec(text.slice(clause.start, clause.end))
  if (share !== null) {
    const victory = clauses[behindRunningMate(text, clauses, at - 1)] ?? relative
    return takerIn(victory, clause.start + share[0].length, text, mentions, about)
  }
  const main = clauses[at - 2]
  const aside = text.slice(relative.start, relative.end)
  if (main === undefined || !(aside.startsWith(' who ') || apposed.test(aside))) return null
  if (otherTime.test(aside)) return null
  const named = endingAt(mentions, relative.start - 1)
  if (named === null || !bareName.test(text.slice(main.start, main.end).trim())) return null
  return { option: named.option, end: clause.start, won: false }
}

/** `, the incumbent mayor,`, `, led by Ruth Hagen,`: who somebody is. */
const apposed =
  /^ (?:led by(?: \p{Lu}[\p{L}.’'-]*)+|(?:the|an?|his|her) (?!.* (?:who|which|that|when|where|won|received|had)\b)[\p{L} ’'-]{3,60})$/u
/** `, who ran again, won with 52%`: at another time. */
const otherTime = /\b(?:again|years?|months?|later|earlier|before|after|afterwards|soon|then|next|already)\b/

const takingWith =
  /^ (?:with|taking|winning|receiving|gaining|securing|earning|capturing|garnering|polling|obtaining) /

/** The place of the last clause that does not only name a running mate: `, running with Governor Earl Warren, with 54%`. */
function behindRunningMate(text: string, clauses: readonly Stretch[], at: number): number {
  const clause = clauses[at]
  const isMate =
    clause !== undefined &&
    /^ (?:running|along) (?:with|alongside) /.test(text.slice(clause.start, clause.end))
  return isMate ? at - 1 : at
}

/** Whose number is `, defeating John Dean with 48%` behind a victory. */
function defeatingIn(
  text: string,
  clauses: readonly Stretch[],
  at: number,
  { start }: Mention,
  end: number,
  before: number,
  mentions: readonly Mention[],
  about: () => Subject,
): Actor | null {
  const [clause, victory] = [clauses[at], clauses[at - 1]]
  if (clause === undefined || victory === undefined || !withOnly.test(text.slice(end, before))) return null
  return overcoming.test(text.slice(clause.start, start))
    ? takerIn(victory, end, text, mentions, about)
    : null
}

const overcoming = new RegExp(`^ (?:defeating|beating)${personWords} $`, 'u')

/** Whom `, taking …` behind a victory is about, or `, with …` behind a bare name. */
function takerIn(
  clause: Stretch,
  end: number,
  text: string,
  mentions: readonly Mention[],
  subject: () => Subject,
): Actor | null {
  const inside = mentions.filter((mention) => mention.start >= clause.start && mention.end <= clause.end)
  const [first] = inside
  if (first === undefined || first.possessive) return null
  const taker = { option: first.option, end, won: true }
  if (bareName.test(text.slice(clause.start, clause.end).trim())) return taker
  const before = text.slice(clause.start, first.start)
  if (wonBy.test(before) && inside.length === 1)
    return behindApposition(text, first.end, clause.end) === clause.end ? taker : null
  if (largestWas.test(before) && first.end === clause.end && inside.length === 1) return taker
  const lead = before.trim()
  const isFirst = lead === '' || givenNames.test(` ${lead} `)
  const behind = behindApposition(text, first.end, clause.end)
  if (isFirst && inside.length === 1 && placed.test(text.slice(behind, clause.end))) return taker
  if (isFirst && inside.length === 1 && wonOnly.test(text.slice(behind, clause.end))) return taker
  return isFirst && isWinning(text, first, clause, inside, subject) ? taker : null
}

const largestWas =
  /^ ?[Tt]he (?:single )?(?:largest|biggest|strongest|leading) (?:single )?party (?:was|remained) (?:again |still )?(?:the )?$/
/** `easily won`, `was re-elected`: the contest, where nothing else is named. */
const wonOnly =
  /^ (?:[a-z]+ly )?(?:won|won comfortably|won the most seats|made (?:[a-z]+ )?gains|lost ground|lost its (?:[a-z]+ )?majority|was (?:[a-z]+ly )?(?:re-?)?elected) *$/

/** `finished in third`, `came second`: who is placed, and nothing else. */
const placed =
  /^ (?:(?:finished|came|placed|ran|was) (?:in )?(?:a )?(?:distant |close )?(?:first|second|third|fourth|fifth|last)(?: place)?|(?:was|became|remained|(?:emerged|finished) as) (?:again |still )?the (?:single )?largest (?:single )?party) ?$/

function endingAt(mentions: readonly Mention[], end: number): Mention | null {
  return mentions.find((mention) => mention.end === end && !mention.possessive) ?? null
}
