import * as character from './characters.js'

/** Where a text is written, which decides what Markdown would make of it there. */
export interface Place {
  /** The text begins a block or a list item: markers at its start are escaped. */
  opens?: boolean
  /** Line feeds stay line feeds, as in a paragraph; elsewhere they become `<br>`. */
  lines?: boolean
  /** Colons that would end a key are escaped. */
  keyless?: boolean
  /** Round brackets are escaped, so that they enclose no party. */
  bracketless?: boolean
  /** The first character is written as a reference, so that the text begins with no word that has a meaning. */
  veiled?: boolean
}

/** Writes plain text so that Markdown gives back that text and nothing else. */
export function escapeText(text: string, place: Place = {}): string {
  return new Escaper(text, place).run()
}

const newlines = /[\n\r]/
/** Further than this an address is not followed; a longer one is written so that it is none. */
const longestAddress = 500

class Escaper {
  readonly #text: string
  readonly #place: Place
  readonly #tildes: boolean
  /** Where the text begins and ends without the white space around it. */
  readonly #first: number
  readonly #last: number

  constructor(text: string, place: Place) {
    this.#text = text
    this.#place = place
    this.#tildes = text.indexOf('~') !== text.lastIndexOf('~')
    let first = 0
    let last = text.length
    while (first < last && /\s/.test(text.charAt(first))) first++
    while (last > first && /\s/.test(text.charAt(last - 1))) last--
    this.#first = first
    this.#last = last
  }

  run(): string {
    const text = this.#text
    const pieces: string[] = []
    let kept = 0
    let lineStart = this.#place.opens === true
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const written = this.#written(at, code, lineStart)
      if (written !== null) {
        pieces.push(text.slice(kept, at), written)
        kept = at + 1
      }
      lineStart = this.#place.lines === true && code === character.lineFeed
    }
    if (kept === 0) return text
    pieces.push(text.slice(kept))
    return pieces.join('')
  }

  /** What stands for a character; null for one that stands for itself. */
  #written(at: number, code: number, lineStart: boolean): string | null {
    const { lines = false, veiled = false } = this.#place
    if (at === 0 && veiled) return reference(code)
    if (at < this.#first || at >= this.#last || (lines && character.isBlank(code) && this.#besideFeed(at)))
      return code === 11 ? null : reference(code)
    if (code === character.lineFeed)
      return lines && !this.#besideFeed(at) ? null : lines ? reference(code) : '<br>'
    if (code === character.carriageReturn) return reference(code)
    const meant = this.#hasMeaning(at, code) || (lineStart && this.#opensBlock(at, code))
    return meant ? `\\${String.fromCharCode(code)}` : null
  }

  #besideFeed(at: number): boolean {
    return newlines.test(this.#text.charAt(at - 1)) || newlines.test(this.#text.charAt(at + 1))
  }

  #hasMeaning(at: number, code: number): boolean {
    const text = this.#text
    switch (code) {
      case character.backslash:
      case character.asterisk:
      case character.graveAccent:
      case character.leftBracket:
      case character.verticalBar:
        return true
      case character.underscore:
        return !(isWordCharacter(text.charCodeAt(at - 1)) && isWordCharacter(text.charCodeAt(at + 1)))
      case character.tilde:
        return this.#tildes || !character.isDigit(text.charCodeAt(at + 1)) || /\S/.test(text.charAt(at - 1))
      case character.lessThan:
        return /[A-Za-z/!?]/.test(text.charAt(at + 1))
      case character.ampersand:
        return /^&#?[0-9A-Za-z]{1,40};/.test(text.slice(at, at + 44))
      case character.colon:
        return (
          (this.#place.keyless === true && this.#endsKey(at)) || this.#breaksAddress(at, /https?$/i, '//')
        )
      case character.dot:
        return this.#endsNumber(at) || this.#breaksAddress(at, /www$/i, '')
      case character.leftParenthesis:
        return this.#place.bracketless === true
      case character.rightParenthesis:
        return this.#place.bracketless === true || this.#endsNumber(at)
      default:
        return false
    }
  }

  #endsKey(at: number): boolean {
    return at + 1 === this.#text.length || /[ \t\n\r]/.test(this.#text.charAt(at + 1))
  }

  /** The dot of `1.` where that begins a list. */
  #endsNumber(at: number): boolean {
    const { opens = false, lines = false } = this.#place
    if (!opens || !/^[ \t\n\r]?$/.test(this.#text.charAt(at + 1))) return false
    let start = at
    while (at - start < 10 && character.isDigit(this.#text.charCodeAt(start - 1))) start--
    if (start === at) return false
    return start === 0 || (lines && this.#text.charCodeAt(start - 1) === character.lineFeed)
  }

  /** The character that makes a text an address, when a backslash inside the address would show. */
  #breaksAddress(at: number, before: RegExp, after: string): boolean {
    const text = this.#text
    if (!before.test(text.slice(Math.max(at - 5, 0), at)) || !text.startsWith(after, at + 1)) return false
    for (let end = at + 1; end < at + longestAddress; end++) {
      const code = text.charCodeAt(end)
      if (end >= this.#last) return end < text.length
      if (code === character.space) return this.#place.lines === true && this.#besideFeed(end)
      if (/[\s\\*_`[\]~&<|]/.test(text.charAt(end))) return true
      if (this.#place.keyless === true && code === character.colon) return true
      if (this.#place.bracketless === true && /[()]/.test(text.charAt(end))) return true
    }
    return true
  }

  /** Characters that begin a list, a heading, a rule, a quotation or a row of dashes when they begin a line. */
  #opensBlock(at: number, code: number): boolean {
    const next = this.#text.charAt(at + 1)
    const alone = next === '' || /\s/.test(next)
    switch (code) {
      case character.greaterThan:
        return true
      case character.hash:
        return alone || next === '#'
      case character.plus:
        return alone
      case character.colon:
        return next === '-'
      case character.dash:
        return alone || next === '-' || next === ':' || next === '|'
      case character.equalsTo:
        return alone || next === '='
      default:
        return false
    }
  }
}

function reference(code: number): string {
  return `&#${code};`
}

function isWordCharacter(code: number): boolean {
  return character.isDigit(code) || character.isLetter(code)
}
