import { yearsIn } from '../../value/index.js'
import { months } from '../../value/vocabulary/months.js'
import { termWords, wordsOf } from '../survey/title.js'
import { type IsOption, namesContest, opensOnContest, saysOnlyOfContest } from './on-contest.js'
import { partWords } from './part-words.js'
import { hearsay, type Subject } from './scope.js'
import { clausesOf, type Stretch } from './sentences.js'

/**
 * Where a sentence leaves the next one: at the contest, which it names by its date (`dated`) or only as `the election`
 * (`named`); at something that nobody can be sure of; or at another contest, place or time. Null: where it was.
 */
type Lead = 'dated' | 'named' | 'unsure' | 'elsewhere' | null

/** Words in the beginning of a sentence after which the next ones tell of another contest, place or time; so do words for a part. */
const away: ReadonlySet<string> = new Set([
  ...partWords,
  ...(
    'states north south east west capital abroad expatriates previous previously earlier later ago before next again ' +
    'rematch already subsequent subsequently returns deputy senate parliamentary legislative local municipal european ' +
    'nominate nominated nomination renominated nominating'
  ).split(' '),
])
const another =
  /\b(?:first (?:results|ballot|count|tally|elected|ran|stood|won)|there(?! (?:was|were|is|are|had)))\b/i
/** Words after which the next sentences may tell of what was hoped, or done before. */
const unreal = /\b(?:would|could|had (?!\d))\b/
const overall = /\b(?:overall|statewide|in total|in all,|this election)\b/i
const electionDay = /\b[Oo]n (?:the )?(?:election|polling) day\b/
const round = /\b(?:round|run-?off)\b/
/** `for the first time since 1912` compares, and stays with the contest. */
const since = /(?<=\S) since (?:the )?(?:\w+ ){0,2}\d{4}/g
/** `It was the best result since 1924`: of what has just been told. */
const pointing = /^ ?(?:It|This) was /
/** What only introduces what a sentence says: `In September,`. */
const introducing =
  /^ ?(?:In|On|At|By|For|From|With|After|Before|During|Following|Under|While|When|As|Although|Despite)\b/

/** Tells how the sentences of a paragraph lead away from the contest of its article, and back to it. */
export class Setting {
  readonly #text: string
  readonly #sentences: readonly Stretch[]
  readonly #subject: Subject
  readonly #isOption: IsOption
  /** Of how many sentences it is known, and where the last of them left the next one; null for the contest. */
  #known = 0
  #left: 'unsure' | 'elsewhere' | null = null
  /** Whether one of them has named the contest. */
  #isNamed = false

  constructor(text: string, sentences: readonly Stretch[], subject: Subject, isOption: IsOption) {
    this.#text = text
    this.#sentences = sentences
    this.#subject = subject
    this.#isOption = isOption
  }

  /** Whether the sentences before the one of this number, asked in their order, have left the contest. */
  isAwayAt(number: number): boolean {
    for (; this.#known < number; this.#known++) {
      const sentence = this.#sentences[this.#known]
      if (sentence !== undefined) this.#follow(this.#leadOf(sentence))
    }
    const own = this.#sentences[number]
    return this.#left !== null && (own === undefined || !this.#returns(this.#leadOf(own)))
  }

  #follow(lead: Lead): void {
    if (this.#returns(lead)) {
      this.#left = null
      this.#isNamed = true
    } else if (lead === 'elsewhere' || (lead === 'unsure' && this.#left === null)) this.#left = lead
  }

  /** Behind another contest `the election` may be that one. */
  #returns(lead: Lead): boolean {
    return lead === 'dated' || (lead === 'named' && this.#left !== 'elsewhere')
  }

  #leadOf(sentence: Stretch): Lead {
    const said = this.#beginning(sentence)
    const words = wordsOf(said)
    const { titleWords, terms, months: own, rounds } = this.#subject
    const named = words.some((word) => months.has(word)) ? monthsIn(said) : none
    const stated = year.test(said) ? yearsIn(said.replace(since, '')) : none
    if (stated.some((other) => !this.#subject.years.includes(other))) return 'elsewhere'
    if (words.some((word) => isOtherTerm(word, terms))) return 'elsewhere'
    if (own.length > 0 && named.some((month) => !own.includes(month))) return 'elsewhere'
    if (stated.length > 0 || (own.length > 0 && named.length > 0) || overall.test(said)) return 'dated'
    if (words.some((word) => away.has(word) && !titleWords.has(word)) || another.test(said))
      return 'elsewhere'
    if (hearsay.test(said)) return 'unsure'
    if (electionDay.test(said) || (rounds && round.test(said)) || namesContest(said, words, this.#subject))
      return 'named'
    if (unreal.test(said)) return 'unsure'
    const stays = this.#isNamed || pointing.test(said) ? opensOnContest : saysOnlyOfContest
    return stays(words, this.#subject, this.#isOption) ? null : 'unsure'
  }

  /** The first clause of a sentence, or its first two where the first introduces the second. */
  #beginning(sentence: Stretch): string {
    const [first, second] = clausesOf(this.#text, sentence)
    if (first === undefined) return ''
    const said = this.#text.slice(first.start, first.end)
    return second !== undefined && introducing.test(said) ? this.#text.slice(first.start, second.end) : said
  }
}

const year = /\d{4}/
const none: readonly number[] = []

function isOtherTerm(word: string, terms: readonly string[]): boolean {
  const term = termWords.get(word)
  return term !== undefined && !terms.includes(term)
}

function monthsIn(said: string): number[] {
  const words = said.match(/\p{Lu}\p{L}+/gu) ?? []
  return words.flatMap((word) => months.get(word.toLowerCase()) ?? [])
}
