import type { Article } from '../article/nodes.js'
import type { SourceEdit } from '../article/writer.js'
import type { Profile } from '../profile/profile.js'
import { readFacts } from '../record/to-record.js'
import type { Span } from '../source/span.js'
import { digitsOf, factsOf, numbersOf, type PlacedFact, reads } from './facts.js'
import { Places } from './places.js'
import { sameTexts, textsOf } from './texts.js'

/**
 * Compares an article with what edits make of it. Made once a text: `keeps` is asked for every attempt.
 * Edits are in order, do not overlap, and count from the text as it was.
 */
export class Comparison {
  readonly #profiles: readonly Profile[]
  readonly #texts: ReturnType<typeof textsOf>
  readonly #facts: PlacedFact[]
  readonly #kind: string
  /** Keys of fields, by where their values start: a mended key puts its value elsewhere in the record. */
  readonly #keys = new Map<number, Span>()

  constructor(article: Article, profiles: readonly Profile[]) {
    this.#profiles = profiles
    this.#texts = textsOf(article)
    const record = readFacts(article, profiles)
    this.#facts = factsOf(record)
    this.#kind = record.kind
    for (const box of article.children)
      if (box.type === 'infobox')
        for (const field of box.children)
          if (field.type === 'field' && field.keySpan !== undefined && field.span !== undefined)
            this.#keys.set(field.span[0], field.keySpan)
  }

  /** Whether every fact is as before except those that an edit touches, and no safe edit changed a number or a date. */
  keeps(article: Article, edits: readonly SourceEdit[], safe: readonly SourceEdit[]): boolean {
    const places = new Places(edits)
    const safePlaces = new Places(safe)
    if (!sameTexts(this.#texts, textsOf(article), places, safePlaces)) return false
    const record = readFacts(article, this.#profiles)
    if (record.kind !== this.#kind) return false
    const after = byPlace(factsOf(record))
    return this.#facts.every((fact) => this.#kept(fact, after, places, safePlaces))
  }

  #kept(
    { path, reading, span }: PlacedFact,
    after: ReadonlyMap<number, readonly PlacedFact[]>,
    places: Places,
    safe: Places,
  ): boolean {
    if (span === undefined) return true
    const candidates = after.get(places.moved(span[0])) ?? []
    if (!places.touched(span[0], span[1])) {
      const key = this.#keys.get(span[0])
      // A mended key may be one whose values are read differently; the text itself has been compared.
      if (key !== undefined && places.touched(key[0], key[1])) return candidates.length > 0
      const said = reads(reading)
      return candidates.some((other) => other.path === path && reads(other.reading) === said)
    }
    if (!safe.touched(span[0], span[1])) return true
    const numbers = numbersOf(reading).join()
    return candidates.some((other) =>
      numbers === ''
        ? other.reading.type === 'color' || digitsOf(other.reading) === digitsOf(reading)
        : numbersOf(other.reading).join() === numbers,
    )
  }
}

function byPlace(facts: readonly PlacedFact[]): Map<number, PlacedFact[]> {
  const places = new Map<number, PlacedFact[]>()
  for (const fact of facts) {
    if (fact.span === undefined) continue
    const here = places.get(fact.span[0])
    if (here === undefined) places.set(fact.span[0], [fact])
    else here.push(fact)
  }
  return places
}
