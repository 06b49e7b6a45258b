import { isOtherLetter } from './normalize-label.js'

/** The letters of ASCII, one class for all other letters, one for digits and spaces. */
const classes = 28
const otherLetter = 26
const noLetter = 27

/** The class of a character; -1 for a sign, which may be no part of a label. */
function classOf(code: number): number {
  const at = (code | 32) - 97
  if (at >= 0 && at < 26) return at
  if (code === 32 || (code >= 48 && code <= 57)) return noLetter
  return isOtherLetter(code) ? otherLetter : -1
}

/** Two letters and what stands beside them, as an index; -1 where a sign stands there, or no letter. */
function triple(outer: number, middle: number, inner: number): number {
  const first = classOf(outer)
  const second = classOf(middle)
  if (first === -1 || first === noLetter || second === -1 || second === noLetter) return -1
  // Past the end of a word of two letters.
  const third = Number.isNaN(inner) ? noLetter : classOf(inner)
  return third === -1 ? -1 : (first * classes + second) * classes + third
}

function firstThree(text: string): number {
  return triple(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))
}

function lastThree(text: string): number {
  const { length } = text
  return triple(text.charCodeAt(length - 1), text.charCodeAt(length - 2), text.charCodeAt(length - 3))
}

/**
 * The letters with which labels begin and end: tells quickly that a text, as most names, is no label at all.
 * Only texts that begin and end with two letters can be told so.
 */
export class WordEnds {
  readonly #starts = new Uint8Array(classes ** 3)
  readonly #ends = new Uint8Array(classes ** 3)
  /** The first words of labels that stand between other words. */
  readonly #insideWords: string[] = []
  #inside: RegExp | null = null

  /** Notes a label; with `open` other words may stand before it, with `close` after it. */
  add(label: string, open: boolean, close: boolean): void {
    if (open && close) {
      this.#insideWords.push(/[\p{L}\p{N}]+/u.exec(label)?.[0] ?? '')
      this.#inside = new RegExp(this.#insideWords.join('|'), 'i')
      return
    }
    const at = open ? lastThree(label) : firstThree(label)
    // A label that begins or ends otherwise is of no text that begins and ends with letters.
    if (at !== -1) (open ? this.#ends : this.#starts)[at] = 1
  }

  /** False only where no label can be that of the text. */
  mayHave(text: string): boolean {
    const start = firstThree(text)
    const end = lastThree(text)
    if (start === -1 || end === -1 || this.#starts[start] === 1 || this.#ends[end] === 1) return true
    return this.#inside?.test(text) === true
  }
}
