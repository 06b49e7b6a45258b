import { yearsIn } from '../../value/index.js'
import { months } from '../../value/vocabulary/months.js'
import { contestTerms } from '../survey/title.js'
import { hearsay, type Subject } from './scope.js'
import { clausesOf, type Stretch } from './sentences.js'

/** Words in the first clause of a sentence after which the next ones tell of a part, of another contest or another time. */
const away =
  /\b(?:count(?:y|ies)|districts?|precincts?|wards?|boroughs?|parish(?:es)?|cit(?:y|ies)|towns?|villages?|regions?|provinces?|north|south|east|west|capital|abroad|expatriates|previous(?:ly)?|earlier|later|ago|before|next|subsequent(?:ly)?|first (?:results|returns|elected|ran|stood|won)|returns|women|men|re?nominat\w+|nominat\w+|deputy|senate|parliamentary|legislative|local|municipal|european)\b/i
/** `In Zell, the vote was the other way`. */
const somewhere = /^ ?(?:In|At|Around|Near|Across|Throughout) (?:the )?(\p{Lu}\p{L}*)/u
const overall = /\b(?:overall|statewide|in total|in all|this election)\b/i
const round = /\b(?:round|run-?off)\b/
/** `for the first time since 1912` compares, and stays with the contest. */
const since = /(?<=\S) since (?:the )?(?:\w+ ){0,2}\d{4}/g

/** Tells how the sentences of a paragraph lead away from the contest of its article, and back to it. */
export class Setting {
  readonly #text: string
  readonly #sentences: readonly Stretch[]
  readonly #subject: Subject
  /** Of how many sentences it is known, and whether the last of them leaves the next one elsewhere. */
  #known = 0
  #isAway = false

  constructor(text: string, sentences: readonly Stretch[], subject: Subject) {
    this.#text = text
    this.#sentences = sentences
    this.#subject = subject
  }

  /** Whether the sentences before the one of this number, asked in their order, have left the contest. */
  isAwayAt(number: number): boolean {
    for (; this.#known < number; this.#known++) {
      const sentence = this.#sentences[this.#known]
      if (sentence !== undefined) this.#isAway = this.#leads(sentence) ?? this.#isAway
    }
    return this.#isAway && this.#returns(this.#sentences[number]) !== true
  }

  #returns(sentence: Stretch | undefined): boolean | null {
    const leads = sentence === undefined ? null : this.#leads(sentence)
    return leads === null ? null : !leads
  }

  /** True for a sentence that leads away, false for one that leads back, null for one that stays where it is. */
  #leads(sentence: Stretch): boolean | null {
    const [first] = clausesOf(this.#text, sentence)
    if (first === undefined) return null
    const said = this.#text.slice(first.start, first.end)
    const { titleWords, terms, years, rounds } = this.#subject
    const named = contestTerms(said)
    const stated = yearsIn(said.replace(since, ''))
    if (stated.some((year) => !years.includes(year))) return true
    if (named.some(({ term }) => !terms.includes(term))) return true
    if (stated.length > 0 || named.length > 0 || this.#namesMonth(said)) return false
    if (overall.test(said) || (rounds && round.test(said))) return false
    const place = somewhere.exec(said)?.[1]?.toLowerCase()
    if (place !== undefined && !titleWords.has(place) && !months.has(place)) return true
    const found = away.exec(said)
    return (found !== null && !titleWords.has(found[0].toLowerCase())) || hearsay.test(said) ? true : null
  }

  #namesMonth(said: string): boolean {
    const words = said.match(/\p{Lu}\p{L}+/gu) ?? []
    return words.some((word) => this.#subject.months.includes(months.get(word.toLowerCase()) ?? 0))
  }
}
