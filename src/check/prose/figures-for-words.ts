import { cardinals } from '../../value/vocabulary/cardinals.js'

/** The longer of two that begin alike comes first. */
const any = cardinals
  .slice(2)
  .toSorted((one, other) => other.length - one.length)
  .join('|')
const counted = ' (?:(?:percentage )?points?|per ?cent|times as many votes as|seats?|delegates?)(?![\\p{L}-])'
/** Behind a number without a noun: what it is a part of, compared with or ends. */
const bare =
  ' (?:of (?:the|its|their|his|her|all) |more than |fewer than |short of (?:an?|its|their) |to (?:\\d|[a-z]+ seats))|(?=$|[.,;)]| and (?:the )?\\p{Lu}| in \\d{4})'
/** `one or two seats`, `a hundred and five seats`, `all but two`. */
const joined = '(?<![\\p{L}-]|(?:or|hundred|hundred and|but|dozen) )'
const spelled = new RegExp(
  `${joined}(?:(?:${any})(?=${counted}|${bare})|one(?=${counted}| of (?:the|its|their) | short of an? ))(?! or )`,
  'giu',
)
const counts = ['seat', 'delegate', ' point', ' percent', ' per cent', ' as many votes as ']
const doubled = /\btwice(?= as many votes as )/g

/**
 * A text whose counts in words stand in figures, as many zeros before them as keep every place where it is: `won 0000015 seats` for
 * `won fifteen seats`, so that both are read in one way.
 */
export function figuresForWords(text: string): string {
  if (!counts.some((noun) => text.includes(noun))) return text
  return text
    .replace(spelled, (word) => String(cardinals.indexOf(word.toLowerCase())).padStart(word.length, '0'))
    .replace(doubled, '00002')
}
