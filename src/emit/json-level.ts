import { remember } from '../profile/remember.js'
import { escapeText } from './json-text.js'

/** What of an object is written last: nothing yet, a whole value, or a string that still lacks its last quotation mark. */
export type Written = typeof nothing | typeof whole | typeof unclosed
export const nothing = 0
export const whole = 1
export const unclosed = 2

/** A text for each of these. */
type After = readonly [nothing: string, whole: string, unclosed: string]

/** A key with all that stands before and after it, up to the value; for a string, its first quotation mark too. */
interface KeyTexts {
  string: After
  other: After
}

const mostKeys = 1024

/**
 * The punctuation between the members of a list or an object of one depth. Every piece that a text is put together from
 * takes its time, and keys come again and again: so each is spelled once, with all that stands around it.
 */
export class JsonLevel {
  /** The line end and the indentation before a member of a list; empty in a text of one line. */
  readonly feed: string
  readonly listEnd: string
  readonly objectEnd: After
  readonly key: (key: string) => KeyTexts
  readonly #indent: string
  #inner: JsonLevel | undefined

  /** `indent` is what a depth adds to the one around it, `around` the line end and the indentation of that one. */
  constructor(indent: string, around: string) {
    const feed = around + indent
    this.#indent = indent
    this.feed = feed
    this.listEnd = `${around}]`
    this.objectEnd = ['{}', `${around}}`, `"${around}}`]
    const colon = indent === '' ? ':' : ': '
    this.key = remember((key) => {
      const name = `${feed}"${escapeText(key)}"${colon}`
      return { string: afterEach(`${name}"`), other: afterEach(name) }
    }, mostKeys)
  }

  /** The level of the lists and objects in this one. */
  get inner(): JsonLevel {
    if (this.#indent === '') return this
    this.#inner ??= new JsonLevel(this.#indent, this.feed)
    return this.#inner
  }
}

/** Joined, not added: what is added stays in pieces, and would be put together again in every text that has it. */
function afterEach(text: string): After {
  return [['{', text].join(''), [',', text].join(''), ['",', text].join('')]
}
