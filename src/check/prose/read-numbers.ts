import type { Quantity } from '../../value/index.js'
import type { Reading } from '../../value/reading.js'
import { type Actor, actorIn } from './actor.js'
import { behindApposition } from './apposition.js'
import { approvalIn } from './approval.js'
import { isOfVoters } from './bounding.js'
import type { Collector } from './collector.js'
import { countedBy } from './counted.js'
import { electorateIn } from './electorate.js'
import type { Mention } from './mentions.js'
import type { Option } from './names.js'
import { beforeLack, fallingShort, isLacking, isNeeded, saysOfNobody } from './needed.js'
import { ownerOf, ownShare } from './owner.js'
import type { Place } from './place.js'
import { dealtOut } from './respectively.js'
import { duelIn, rivalIn, type SaidNumber } from './rival.js'
import type { Stretch } from './sentences.js'
import type { Counted, ProseCount } from './statement.js'
import { isSwing } from './swing.js'
import { receivingVerbs, says, sharingVerbs } from './verbs.js'
import type { WholeContest } from './whole-contest.js'
import {
  electoralBefore,
  isAboutAll,
  isDifference,
  isLimit,
  isNextTurnout,
  isPercent,
  isPlainCount,
  isThreshold,
  isTurnout,
  isVoteShare,
} from './wording.js'

/** Reads what a number says of an option, or of all: shares, counts, turnouts. */
export class NumberReader {
  readonly #collector: Collector
  readonly #contest: WholeContest
  readonly #options: readonly Option[]
  /** The share that was said last in the paragraph. */
  #lastShare: SaidNumber | null = null
  /** Where the turnout ends that was said last in the paragraph; 0 for none. */
  #lastTurnout = 0
  /** The count that was said last in the paragraph, of one option. */
  #lastCount: (SaidNumber & { counted: Counted; unit: string }) | null = null

  constructor(collector: Collector, contest: WholeContest, options: readonly Option[]) {
    this.#collector = collector
    this.#contest = contest
    this.#options = options
  }

  enterParagraph(): void {
    this.#lastTurnout = 0
    this.#lastShare = null
    this.#lastCount = null
  }

  /** `Kane and Judd received 47.8% and 43.1%, respectively`. */
  readRow(
    sentence: Stretch,
    clauses: readonly Stretch[],
    mentions: readonly Mention[],
    quantities: readonly Quantity[],
  ): void {
    const text = this.#collector.text
    const shares = dealtOut(text, sentence, mentions, quantities)
    const [behind, first] = [mentions.at(-1)?.end ?? sentence.start, quantities[0]?.reading.start ?? 0]
    const at = clauses.findLastIndex(({ start }) => start <= behind)
    const clause = clauses[at]
    const said = text.slice(behind, sentence.start + first)
    if (clause === undefined) return
    if (!says(receivingVerbs, text, behind, sentence.start + first) && !participle.test(said)) return
    const place: Place = { sentence, clauses, at, clause, mentions, inside: mentions, whole: null }
    if (!this.#contest.includes(place) || !this.#contest.isPlainBetween(behind, sentence.start + first))
      return
    for (const { option, quantity } of shares) {
      const { reading, unit } = quantity
      const from = sentence.start + reading.start
      const counted = countedBy(unit)
      if (isPercent(reading, unit)) this.#addShare(option, null, reading, from)
      else if (counted !== null && isPlainCount(unit, ''))
        this.#addCount({ option, counted, unit, reading, whole: null, certain: true }, from)
    }
  }

  #addCount(count: Omit<ProseCount, 'kind' | 'node' | 'span' | 'text'>, from: number): void {
    const to = from + count.reading.end - count.reading.start
    this.#collector.found.push({ kind: 'count', ...count, ...this.#collector.said(from, to) })
  }

  read(place: Place, { reading, unit: own, end }: Quantity, outOf: Quantity | null): void {
    const { sentence, clauses, at, clause, mentions } = place
    const text = this.#collector.text
    const offset = sentence.start
    const unit = own === '' && outOf !== null ? outOf.unit : own
    const from = offset + reading.start
    const to = offset + reading.end
    const after = text.slice(offset + end, offset + end + 60)
    if (isPercent(reading, unit)) {
      if (isThreshold(text, clause, from, `${unit} ${after}`))
        this.#collector.found.push({ kind: 'threshold', reading, ...this.#collector.said(from, to) })
      else if (isSwing(text, clause, from, offset + end)) {
        if (this.#contest.isOf(place) && this.#contest.namesOnlyItself(clause.start, clause.end))
          this.#collector.found.push({ kind: 'swing', reading, ...this.#collector.said(from, to) })
      } else if (
        isTurnout(text, clause, from, after) ||
        isNextTurnout(text.slice(Math.max(this.#lastTurnout, offset), from), after)
      ) {
        if (!this.#isOfAll(place, from) || !this.#contest.includes(place)) return
        this.#collector.found.push({ kind: 'turnout', reading, ...this.#collector.said(from, to) })
        this.#lastTurnout = to
      } else if (
        this.#contest.includes(place) &&
        !this.#approval(place, reading, after) &&
        !this.#comparedShare(place, reading)
      )
        this.#share(place, reading, unit, after)
      return
    }
    if (isLacking(text.slice(to, to + longestLack))) {
      this.#lack(place, reading, from)
      return
    }
    if (isNeeded(text, clause.start, from, to)) {
      const isOwn = saysOfNobody(text.slice(clause.start, from))
        ? this.#contest.isOf(place)
        : this.#contest.includes(place)
      if (reading.qualifier === undefined && isOwn)
        this.#collector.found.push({ kind: 'needed', reading, ...this.#collector.said(from, to) })
      return
    }
    const told = electoralBefore(text, clause, from, text.slice(to, to + 60))
    const electoral = told ?? electorateIn(text, clauses, at, from, to)
    if (electoral !== null) {
      if (
        reading.qualifier === undefined &&
        (told === null ? this.#contest.isOf(place) : this.#contest.includes(place))
      )
        this.#collector.found.push({
          kind: 'ballots',
          counted: electoral,
          sure: told !== null,
          reading,
          ...this.#collector.said(from, to),
        })
      return
    }
    const counted = countedBy(unit)
    if (this.#nextCount(place, reading, counted, offset + end) || counted === null) return
    const actor = actorIn(text, clauses, at, mentions, from, this.#contest.subject)
    const option = actor?.option ?? null
    const last = Math.max(end, outOf?.end ?? 0) + offset
    const certain =
      this.#isCounted(place, actor, from, to) &&
      isPlainCount(unit, text.slice(last, last + 60)) &&
      this.#contest.includes(place) &&
      (outOf === null || this.#contest.isPlainBetween(to, offset + outOf.reading.start)) &&
      this.#contest.endsPlainly(last, clause.end, actor?.option)
    // What may be another's says something only where it bounds the whole.
    if (!certain && (option !== null || reading.qualifier === undefined)) return
    if (!certain && !isOfVoters(text, sentence, offset + end, this.#contest.subject())) return
    const whole =
      outOf === null ? null : { reading: outOf.reading, ...this.#collector.saidIn(sentence, outOf) }
    this.#addCount({ option, counted, unit, reading, whole, certain }, from)
    if (actor === null) return
    this.#lastCount = { ...this.#saidOf(actor, mentions, from, last), counted, unit }
    if (counted === 'votes' || counted === 'seats')
      this.#collector.last = { option: actor.option, end: last, counted }
  }

  /** Whether a share is that of a referendum's answer: `The proposal was approved by 84.72% of voters`. */
  #approval({ sentence, clause }: Place, reading: Reading, after: string): boolean {
    const from = sentence.start + reading.start
    const answer = approvalIn(this.#collector.text, clause, from, after, this.#options)
    if (answer !== null) this.#addShare(answer, null, reading, from)
    return answer !== null
  }

  /** `won 56 seats, five short of a majority`, `fell five seats short of a majority`. */
  #lack(place: Place, reading: Reading, from: number): void {
    const { text, last } = this.#collector
    const isBehind =
      last?.counted === 'seats' &&
      last.end > place.sentence.start &&
      last.end <= from &&
      beforeLack.test(text.slice(last.end, from))
    const [subject, other] = place.inside
    const isSubject =
      subject !== undefined &&
      other === undefined &&
      !subject.possessive &&
      subject.end <= from &&
      fallingShort.test(text.slice(behindApposition(text, subject.end, from), from))
    const option = isBehind ? last.option : isSubject ? subject.option : null
    if (option === null || reading.qualifier !== undefined || !this.#contest.includes(place)) return
    const end = from + reading.end - reading.start
    this.#collector.found.push({ kind: 'lack', reading, option, ...this.#collector.said(from, end) })
  }

  /** What is remembered of a number for the one behind it. */
  #saidOf({ option, won }: Actor, mentions: readonly Mention[], from: number, end: number): SaidNumber {
    const others = mentions.filter((other) => other.end <= from && other.option !== option)
    const [loser] = won && others.length === 1 ? others : []
    return { option, end, loser: loser?.option ?? null }
  }

  /** Whether a turnout is nobody's own: not `Republican turnout was`, nor `With a turnout of 61%, the north`. */
  #isOfAll({ clauses, clause, mentions, inside }: Place, from: number): boolean {
    const said = this.#collector.text.slice(clause.start + 1, from)
    if (inside.length > 0 || / \p{Lu}/u.test(said) || !this.#contest.isPlain(clause.start, from)) return false
    const isAttached = clause === clauses[0] && /^W?ith /.test(said)
    return !isAttached || clauses.length === 1 || mentions.length > 0
  }

  /**
   * Whether a number is what the next option was given of what has just been counted: `46 delegates, and Dean 24`, `46 delegates
   * to Dean's 24`; or the first of two in votes: `defeated Dean, 11,397 to 7,060`.
   */
  #nextCount(place: Place, reading: Reading, own: Counted | null, end: number): boolean {
    const text = this.#collector.text
    const { sentence, mentions } = place
    const [from, to] = [sentence.start + reading.start, sentence.start + reading.end]
    const last = this.#lastCount
    const isSame = last !== null && last.end > sentence.start && (end === to || own === last.counted)
    const rival = isSame ? rivalIn(text, mentions, last, from, end) : null
    const duel = rival === null && end === to ? duelIn(text, mentions, from, to) : null
    const option = rival ?? duel?.winner ?? null
    if (option === null || !this.#contest.includes(place)) return false
    const { counted, unit } = rival === null || last === null ? votes : last
    this.#addCount({ option, counted, unit, reading, whole: null, certain: true }, from)
    this.#lastCount = { option, counted, unit, end, loser: duel?.loser ?? null }
    return true
  }

  /** Whether a percentage is one of two shares that a sentence compares. */
  #comparedShare({ sentence, mentions }: Place, reading: Reading): boolean {
    const text = this.#collector.text
    const from = sentence.start + reading.start
    const to = sentence.start + reading.end
    const duel = duelIn(text, mentions, from, to)
    const counted = this.#lastCount
    if (counted?.counted === 'votes' && isOwnShare(text.slice(counted.end, from), text.slice(to, to + 20))) {
      this.#addShare(counted.option, null, reading, from)
      return true
    }
    const last = this.#lastShare
    const rival = last === null || last.end < sentence.start ? null : rivalIn(text, mentions, last, from, to)
    if (duel !== null) this.#addShare(duel.winner, duel.loser, reading, from)
    else if (rival !== null) this.#addShare(rival, null, reading, from)
    return duel !== null || rival !== null
  }

  /** A percentage in a clause about the whole contest: the share of the vote of whom the clause speaks of. */
  #share(
    { sentence, clauses, at, clause, mentions }: Place,
    reading: Reading,
    unit: string,
    after: string,
  ): void {
    const text = this.#collector.text
    const from = sentence.start + reading.start
    if (isLimit(text, from) || !isVoteShare(unit, after)) return
    const end = from + reading.end - reading.start
    const owner = ownerOf(text, mentions, from, ownShare)
    if (owner !== null) {
      if (this.#contest.endsPlainly(end, clause.end)) this.#addShare(owner, null, reading, from)
      return
    }
    const actor = actorIn(text, clauses, at, mentions, from, this.#contest.subject)
    if (actor === null || !(actor.won || says(sharingVerbs, text, actor.end, from))) return
    const between = text.slice(actor.end, from)
    if (isDifference(between) || anotherShare.test(between) || shareOfOther.test(between)) return
    if (!this.#contest.isPlainBetween(actor.end, from)) return
    if (!this.#contest.endsPlainly(end, clause.end, actor.option)) return
    const { loser } = this.#saidOf(actor, mentions, from, from)
    this.#addShare(actor.option, loser, reading, from)
  }

  #addShare(option: Option, loser: Option | null, reading: Reading, from: number): void {
    const end = from + reading.end - reading.start
    this.#collector.found.push({ kind: 'share', reading, option, ...this.#collector.said(from, end) })
    this.#lastShare = { option, loser, end }
    this.#collector.last = { option, end, counted: 'share' }
  }

  /** Whether a clause says that its number is what an option received, or that of all options where it names none. */
  #isCounted({ clause, inside }: Place, actor: Actor | null, from: number, to: number): boolean {
    const text = this.#collector.text
    if (actor === null)
      return (
        inside.length === 0 &&
        isAboutAll(
          text.slice(clause.start, Math.min(clause.end, to + 80)),
          text.slice(clause.end, clause.end + 20),
        ) &&
        this.#contest.isPlain(clause.start, from)
      )
    if (!actor.won && !says(receivingVerbs, text, actor.end, from)) return false
    const between = text.slice(actor.end, from)
    // `46 of Ohio’s first 76 delegates`: the number is the whole of another one.
    if (/\d .*\bof\b/.test(between)) return false
    // `most of the 76 delegates`.
    if (/ of (?:the|its|their|all)(?: [a-z]+)? $/.test(between)) return false
    // Who gained five seats, or votes from another, has so many more than before.
    if (/ gained\b/.test(between)) return false
    return !isDifference(between) && this.#contest.isPlainBetween(actor.end, from)
  }
}

/** Whether a percentage is that of the votes before it: `1,202 votes (1.59%)`, `1,202 votes, or 1.59%`, `1,202 votes, 1.59% of the total`. */
function isOwnShare(between: string, after: string): boolean {
  if (between === ' (') return true
  if (!/^(?:,? or |, (?:equivalent to |representing )?)$/.test(between)) return false
  return between === ', '
    ? /^ of the (?:total|vote)\b/.test(after)
    : /^(?:$|[.,;)]| of the (?:total|vote)\b)/.test(after)
}

const longestLack = 80

/** `lost ground, winning 12 and 5 seats respectively`. */
const participle = /^ [a-z ]{3,30}, (?:winning|taking|receiving|gaining|polling|with) $/

/** What two bare numbers that are set against each other count. */
const votes = { counted: 'votes', unit: 'votes' } as const

const anotherShare = /%|per ?cent/
/** `46 delegates (60.5%)`: a share of what was just counted, which is no vote. */
const shareOfOther =
  /\b(?:delegates?|seats?|electoral votes?|electors|counties|districts|precincts|wards|states|municipalities|provinces|towns|islands)(?: cast)?,?(?: or)? \(?$/
