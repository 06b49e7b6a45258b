import type { Qualifier } from '../reading.js'

/** Marks before a number that make it inexact; two characters before one. */
export const qualifierSigns: readonly (readonly [sign: string, qualifier: Qualifier])[] = [
  ['<=', 'at-most'],
  ['>=', 'at-least'],
  ['<', 'below'],
  ['>', 'above'],
  ['≤', 'at-most'],
  ['≥', 'at-least'],
  ['~', 'about'],
  ['≈', 'about'],
  ['∼', 'about'],
]

/** Words before a number, in lower case; of two that fit the longer comes first. */
const qualifierList: readonly (readonly [word: string, qualifier: Qualifier])[] = [
  ['approximately', 'about'],
  ['approx.', 'about'],
  ['approx', 'about'],
  ['about', 'about'],
  ['above', 'above'],
  ['almost', 'below'],
  ['around', 'about'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['below', 'below'],
  ['circa', 'about'],
  ['ca.', 'about'],
  ['c.', 'about'],
  ['close to', 'about'],
  ['fewer than', 'below'],
  ['just under', 'below'],
  ['just below', 'below'],
  ['just over', 'above'],
  ['just above', 'above'],
  ['less than', 'below'],
  ['more than', 'above'],
  ['nearly', 'below'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['no more than', 'at-most'],
  ['over', 'above'],
  ['roughly', 'about'],
  ['under', 'below'],
  ['up to', 'at-most'],
]

/** The words before a number by their first word, so that one look decides whether any can stand there. */
export const qualifierWords: ReadonlyMap<string, readonly (readonly [word: string, qualifier: Qualifier])[]> =
  groupByFirstWord()

function groupByFirstWord(): Map<string, (readonly [string, Qualifier])[]> {
  const groups = new Map<string, (readonly [string, Qualifier])[]>()
  for (const entry of qualifierList) {
    const first = entry[0].replace('.', '').split(' ', 1)[0] ?? ''
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [entry])
    else group.push(entry)
  }
  return groups
}

/** Arrows before a number: the change goes up or down. The value is one exact number, negative behind an arrow down. */
export const arrows: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ['▲', 'increase'],
  ['△', 'increase'],
  ['↑', 'increase'],
  ['▼', 'decrease'],
  ['▽', 'decrease'],
  ['↓', 'decrease'],
])
