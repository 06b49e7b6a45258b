import type { Quantity } from '../../value/index.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { datedTexts } from './article-dates.js'
import { calledOptions } from './called.js'
import { Collector } from './collector.js'
import type { StatedDate } from './dates.js'
import { hasNumber } from './has-number.js'
import { mentionsIn } from './mentions.js'
import { Names, type Option } from './names.js'
import { isPartOf } from './part-of.js'
import type { Place } from './place.js'
import { pronounIn } from './pronouns.js'
import { quantitiesIn } from './quantities.js'
import { ChangeReader } from './read-changes.js'
import { MarginReader } from './read-margins.js'
import { NumberReader } from './read-numbers.js'
import { dealsOut } from './respectively.js'
import { namesRound } from './round.js'
import { clausesOf, type Stretch, sentencesOf } from './sentences.js'
import type { ProseStatement } from './statement.js'
import { WholeContest } from './whole-contest.js'
import { mayNameWinner, winnerIn } from './winning.js'
import { maySpeakOfAll } from './wording.js'

/** What the article's prose states in numbers and winners, in its order. */
export const readProse = once((context): readonly ProseStatement[] => new ProseReader(context).read())

/** Longer sentences are lists or lost line breaks: nothing in them is certain. */
const longestSentence = 1200

class ProseReader {
  readonly #context: CheckContext
  #known: Names | null = null
  readonly #contest: WholeContest
  readonly #collector = new Collector()
  readonly #margins: MarginReader
  readonly #changes: ChangeReader
  readonly #numbers: NumberReader
  /** Whether the paragraph may say something of all options together. */
  #ofAll = false

  constructor(context: CheckContext) {
    this.#context = context
    this.#contest = new WholeContest(context, (word) => this.#names().isNamePart(word))
    this.#margins = new MarginReader(this.#collector, this.#contest)
    this.#changes = new ChangeReader(this.#collector, this.#contest)
    this.#numbers = new NumberReader(this.#collector, this.#contest, optionsOf(context))
  }

  /** Made when a sentence first needs them, as few articles have one that does. */
  #names(): Names {
    this.#known ??= new Names(calledOptions(this.#context))
    return this.#known
  }

  read(): readonly ProseStatement[] {
    const dated = datedTexts(this.#context)
    let next = 0
    for (const block of this.#context.article.children) {
      if (block.type === 'heading' && block.depth > 1) this.#contest.enterSection(block.value)
      const dates = dated[next]?.node === block ? (dated[next++]?.dates ?? noDates) : noDates
      if (block.type !== 'paragraph') continue
      this.#collector.enter(block)
      this.#numbers.enterParagraph()
      this.#changes.enterParagraph()
      const { text } = this.#collector
      this.#ofAll = maySpeakOfAll(text)
      const sentences = sentencesOf(text)
      this.#contest.enterParagraph(text, sentences)
      for (const [number, sentence] of sentences.entries()) {
        this.#contest.enterSentence(number)
        if (sentence.end - sentence.start <= longestSentence)
          this.#sentence(sentences, number, sentence, dates)
      }
    }
    return this.#collector.found
  }

  #sentence(
    sentences: readonly Stretch[],
    number: number,
    sentence: Stretch,
    dates: readonly StatedDate[],
  ): void {
    const text = this.#collector.text
    const said = text.slice(sentence.start, sentence.end)
    const counts = digit.test(said) && (dates.length === 0 || hasNumber(text, sentence, dates))
    if (!counts && !mayNameWinner(said)) return
    const named = mentionsIn(text, sentence.start, sentence.end, this.#names())
    const meant = pronounIn(text, sentences, number, this.#names(), this.#contest.subject)
    const mentions = meant === null ? named : [meant, ...named]
    if (mentions.length === 0 && !(counts && this.#ofAll && maySpeakOfAll(said))) return
    const quantities = counts && telling.test(said) ? quantitiesIn(said) : none
    if (mentions.length === 0 && quantities.length === 0) return
    const clauses = clausesOf(text, sentence)
    if (dealsOut(said)) {
      this.#numbers.readRow(sentence, clauses, mentions, quantities)
      return
    }
    for (const [at, clause] of clauses.entries()) {
      const inside = mentions.filter(({ start }) => start >= clause.start && start < clause.end)
      const place: Place = { sentence, clauses, at, clause, mentions, inside, whole: null }
      if (inside.length > 0) this.#winner(place)
      for (const [number, quantity] of quantities.entries()) {
        const start = sentence.start + quantity.reading.start
        if (start < clause.start || start >= clause.end || quantity.whole) continue
        const before = number === 0 ? undefined : quantities[number - 1]
        // `24 of the 76 delegates`: the whole has been said with its part.
        if (before !== undefined && isPartOf(text, sentence.start, before, quantity)) continue
        const next = quantities[number + 1]
        const outOf =
          next !== undefined && (next.whole || isPartOf(text, sentence.start, quantity, next)) ? next : null
        if (!this.#margins.read(place, quantity) && !this.#changes.read(place, quantity, outOf))
          this.#numbers.read(place, quantity, outOf)
      }
    }
  }

  #winner(place: Place): void {
    const { clause, inside } = place
    const winner = winnerIn(this.#collector.text, clause, inside, this.#contest.subject)
    if (winner === null || namesRound(this.#collector.text, clause)) return
    if (this.#contest.isPlainBehind(winner.end, clause.end) && this.#contest.includes(place))
      this.#collector.found.push({
        kind: 'winner',
        option: winner.option,
        ...this.#collector.said(winner.start, winner.end),
      })
  }
}

const none: readonly Quantity[] = []

const noDates: readonly StatedDate[] = []

const digit = /\d/

/** Words for what contests count, and for shares: no other number says anything of a contest. */
const telling =
  /[%\uff05]|pp|p\.p\.|pct|per ?cent|point|threshold|delegate|seat|vote|ballot|majority|people|person/i

function optionsOf({ record }: CheckContext): Option[] {
  const options = record.data?.options
  return Array.isArray(options) ? options : []
}
