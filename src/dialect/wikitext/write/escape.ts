/** Where a text will stand: a bar would end it in a parameter and in a cell. */
export type Place = 'prose' | 'parameter' | 'positional' | 'cell'

/** What wikitext would read as markup anywhere in a text: each is half of a pair, or begins a tag or a reference. */
const markup =
  /\{(?=[{|])|\}(?=\})|\[(?=\[|[a-z]{2,9}:|\/\/)|\](?=\])|'(?=')|<(?=[a-z/!])|_(?=_)|&(?=#?[a-z0-9]{1,31};)/giu
/** What a line may not begin with. */
const lineStart = /^([ \t]*)([*#:;=!|{-])/gmu
const bars = /\|/g
const doubleExclamation = /!(?=!)/g

/** A text as wikitext that reads back as the same text: what would be markup is written as a character reference. */
export function escapeText(text: string, place: Place): string {
  let escaped = text.replace(markup, reference)
  if (place !== 'prose') escaped = escaped.replace(bars, reference)
  if (place === 'positional') escaped = escaped.replaceAll('=', '&#61;')
  if (place === 'cell') escaped = escaped.replace(doubleExclamation, reference)
  return escaped.replace(lineStart, (_, blanks: string, mark: string) => blanks + reference(mark))
}

/** The same for a text that has to stand on one line; where it goes on with another, a break says so. */
export function escapeLine(text: string, place: Place): string {
  return escapeText(text, place).replace(/\r?\n/g, '<br />')
}

/** The same for a text that takes another's place: what follows on the line stays what it is. */
export function escapeEdit(text: string, place: Place): string {
  return place === 'parameter' ? escapeText(text, place) : escapeLine(text, place)
}

/** The text on one line, where a place has no breaks. */
export function oneLine(text: string): string {
  return text.replace(/\r?\n/g, ' ')
}

/** A text behind a mark. */
export function after(mark: string, text: string): string {
  return text === '' ? mark : `${mark} ${text}`
}

/** Writes signs of a text that was escaped as references, so that they are no signs. */
export function veil(escaped: string, signs: RegExp): string {
  return escaped.replace(signs, reference)
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}
