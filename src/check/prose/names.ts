import { entityOf } from '../../record/data/entity.js'
import { type Fact, isFact } from '../../record/fact.js'
import type { DataOf } from '../../record/record.js'
import { generations } from '../../value/vocabulary/generations.js'
import { wordsOf } from '../survey/title.js'

/** An option of the contest as the normalized record has it. */
export type Option = DataOf<Fact>

/** An option and the names of parties by which prose may call it: its own, or that of whom it stands for. */
export interface CalledOption {
  option: Option
  parties: readonly string[]
}

/** The words by which prose may call the options, the last of a name's. */
export class Names {
  /** Null: several options share the word. */
  readonly #words = new Map<string, Option | null>()
  /** The first letters of the words, a bit each: most words in capitals are told from names by them. */
  #firsts = 0
  /** Parties by the first word of their names, null for names that several share. */
  readonly #parties = new Map<string, Map<string, Option | null>>()
  /** Options whose names take longer to compare, put off until a word begins like one. */
  #waiting: Option[] = []
  #waitingFirsts = 0

  readonly #options: readonly CalledOption[]
  #parts: ReadonlySet<string> | null = null

  constructor(options: readonly CalledOption[]) {
    this.#options = options
    for (const { option, parties } of options) {
      const name = nameOf(option)
      const asParty = option.kind === 'party' || parties.length === 0 ? option : { ...option, kind: 'party' }
      for (const own of parties) this.#addParty(own, asParty)
      if (option.kind !== 'candidate') continue
      const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
      if (fullName.test(name) && !generations.has(last)) this.#add(last, option)
      else {
        this.#waiting.push(option)
        this.#waitingFirsts |= firstLetters(name)
      }
    }
  }

  /** Whether a word that begins with this character may be one of the names at all. */
  mayBegin(code: number): boolean {
    return (letterBit(code) & (this.#firsts | this.#waitingFirsts)) !== 0
  }

  /** The one option that goes by a word. */
  find(word: string): Option | null {
    if ((letterBit(word.charCodeAt(0)) & this.#waitingFirsts) !== 0) this.#addWaiting()
    return this.#words.get(normal(word)) ?? null
  }

  /** Whether a word is one of those that make up the options' names. */
  isNamePart(word: string): boolean {
    this.#parts ??= new Set(
      this.#options.flatMap(({ option, parties }) =>
        wordsOf([nameOf(option), partyOf(option), ...parties].join(' ')),
      ),
    )
    return this.#parts.has(word.toLowerCase())
  }

  /** The party whose whole name stands at an offset, and where the name ends; `first` is the word there. */
  partyAt(text: string, at: number, first: string): { option: Option; end: number } | null {
    const parties = this.#parties.get(first)
    if (parties === undefined) return null
    for (const [name, option] of parties) {
      const end = at + name.length
      if (option !== null && text.startsWith(name, at) && endsName.test(text.slice(end, end + 12)))
        return { option, end }
    }
    return null
  }

  #addParty(name: string, option: Option): void {
    const [first = ''] = name.split(/['’]? /, 1)
    const parties = this.#parties.get(first) ?? new Map<string, Option | null>()
    parties.set(name, parties.has(name) ? null : option)
    this.#parties.set(first, parties)
    this.#firsts |= letterBit(name.charCodeAt(0))
  }

  #add(word: string, option: Option): void {
    if (word.length < 3) return
    this.#words.set(word, this.#words.has(word) ? null : option)
    this.#firsts |= letterBit(word.charCodeAt(0))
  }

  #addWaiting(): void {
    for (const option of this.#waiting) {
      const { tokens } = entityOf(nameOf(option))
      // A single word (`Yes`, `Uncommitted`, `Labour`) may be meant as a word.
      const last = tokens.length < 2 ? undefined : tokens.findLast((token) => !generations.has(token))
      if (last !== undefined) this.#add(last, option)
    }
    this.#waiting = []
    this.#waitingFirsts = 0
  }
}

/** Whether an option is a candidate whom the prose calls by the party. */
export function isCalledByParty({ kind, party }: Option): boolean {
  return kind === 'party' && isFact(party)
}

/** Words with nothing in them or behind them that would have to be taken off, the last one of plain letters. */
const fullName = /^\p{L}[\p{L}.'’ -]* [A-Za-z]+$/u

/** What a party's name is not the beginning of: `Labour Party of Malta`, `Labour Party Conference`, `Labour Party-led`. */
const endsName = /^(?![\p{L}-]|['’](?!s )| of | \p{Lu})/u

/** The first letters of a name's words. */
function firstLetters(name: string): number {
  let bits = isBetween(name.charCodeAt(name.length - 1)) ? -1 : 0
  let starts = true
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    const joins = isBetween(code)
    if (starts && !joins) bits |= letterBit(code)
    starts = joins
  }
  return bits
}

function isBetween(code: number): boolean {
  return code === 32 || code === 45 || code === 46
}

/** A bit for each plain letter in either case, all bits for any other character: it may be folded to any. */
function letterBit(code: number): number {
  const lower = code | 32
  return lower >= 97 && lower <= 122 ? 1 << (lower - 97) : -1
}

/** The form in which names are compared; a plain word needs only its case dropped. */
function normal(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) | 32
    if (code < 97 || code > 122) return entityOf(word).whole
  }
  return word.toLowerCase()
}

function partyOf({ party }: Option): string {
  return isFact(party) ? String(party.reading.value) : ''
}

export function nameOf(option: Option): string {
  const { name } = option
  if (name === null || name === undefined || typeof name !== 'object' || !('reading' in name)) return ''
  const { reading } = name
  return typeof reading === 'object' && reading !== null && 'value' in reading ? String(reading.value) : ''
}
