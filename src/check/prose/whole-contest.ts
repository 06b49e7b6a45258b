import { lowerCase } from '../../value/characters.js'
import type { CheckContext } from '../rule.js'
import { isCalledByParty, type Option } from './names.js'
import type { IsOption } from './on-contest.js'
import { opensPlainly } from './opening.js'
import type { Place } from './place.js'
import { isPlain, isPlainTail, isPlainWord, namesAnother, namesAnotherBehind } from './plain-words.js'
import { isAboutContest, type Subject, speaksOfWhole } from './scope.js'
import type { Stretch } from './sentences.js'
import { Setting } from './setting.js'
import { subjectOf } from './subject.js'

/** Tells of one place of the prose after another whether it speaks of the whole contest, and of nothing else. */
export class WholeContest {
  readonly #context: CheckContext
  #about: Subject | null = null
  #section: string | null = null
  /** Whether the section can speak of the whole contest; null while nobody has asked. */
  #aboutContest: boolean | null = null
  #text = ''
  #sentences: readonly Stretch[] = []
  /** Which sentence of the paragraph it is, from 0. */
  #number = 0
  /** How the paragraph's sentences lead away and back; null while nobody has asked. */
  #setting: Setting | null = null
  /** Whether the sentence has come to speak of something else. */
  #left = false

  readonly #isOption: IsOption

  constructor(context: CheckContext, isOption: IsOption) {
    this.#context = context
    this.#isOption = isOption
  }

  /** Made when first needed. */
  readonly subject = (): Subject => {
    this.#about ??= subjectOf(this.#context)
    return this.#about
  }

  enterSection(heading: string): void {
    this.#section = heading
    this.#aboutContest = null
  }

  enterParagraph(text: string, sentences: readonly Stretch[]): void {
    this.#text = text
    this.#sentences = sentences
    this.#setting = null
  }

  /** The sentences of a paragraph are entered in their order. */
  enterSentence(number: number): void {
    this.#number = number
    this.#left = false
  }

  /** Whether everything as far as a clause is about the whole contest. */
  includes(place: Place): boolean {
    if (this.#left) return false
    place.whole ??= this.isOf(place) && opensPlainly(this.#text, place, this.subject())
    return place.whole
  }

  /** Whether a clause all of whose words are known is about the whole contest. */
  isOf({ sentence, clause, mentions }: Place): boolean {
    this.#aboutContest ??= isAboutContest(this.#section, this.subject())
    return (
      this.#aboutContest &&
      speaksOfWhole(this.#text, sentence, clause, this.subject(), mentions) &&
      !this.#isAway()
    )
  }

  /** Whether the sentences before have led to something else. */
  #isAway(): boolean {
    if (this.#number === 0) return false
    this.#setting ??= new Setting(this.#text, this.#sentences, this.subject(), this.#isOption)
    return this.#setting.isAwayAt(this.#number)
  }

  /** Whether words name nothing but the contest, its options and their parties. */
  namesOnlyItself(from: number, to: number): boolean {
    const names = this.#text.slice(from, to).match(/(?<=\P{L})\p{Lu}\p{L}*/gu) ?? []
    return names.every(
      (name) => isPlainWord(lowerCase(name), this.subject()) || this.#isOption(lowerCase(name)),
    )
  }

  /** Whether words speak of nothing else; where they do, what comes behind them in the sentence is uncertain too. */
  isPlain(from: number, to: number): boolean {
    return this.#keeps(isPlain(this.#text, from, to, this.subject()))
  }

  /** The same of words between a subject and its number, which name nothing that is not in the title: not `won Iowa with`. */
  isPlainBetween(from: number, to: number): boolean {
    return this.#keeps(
      !namesAnother(this.#text.slice(from, to), this.subject()) &&
        isPlain(this.#text, from, to, this.subject()),
    )
  }

  /** The same of words behind a number. */
  endsPlainly(from: number, to: number, option?: Option): boolean {
    // A party stands in many contests.
    if (
      option !== undefined &&
      isCalledByParty(option) &&
      namesAnotherBehind(this.#text, from, to, this.subject())
    )
      return this.#keeps(false)
    return this.#keeps(isPlainTail(this.#text, from, to, this.subject()))
  }

  /** Whether nothing behind a name, to the end of its clause, is of something else. */
  isPlainBehind(from: number, to: number): boolean {
    return isPlainTail(this.#text, from, to, this.subject())
  }

  #keeps(isPlain: boolean): boolean {
    if (!isPlain) this.#left = true
    return isPlain
  }
}
