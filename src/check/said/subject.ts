import { textOf } from '../../record/text-of.js'
import type { CheckContext } from '../rule.js'
import { surveyOf } from '../survey/survey.js'

/** What prose calls the subject of an article. */
export interface Subject {
  /** Its title, what stands in brackets or behind a comma left out. */
  names: readonly string[]
  /** What kind of place it is, as the infobox says: `town`. */
  kinds: readonly string[]
}

const kinds =
  /\b(?:town|city|village|hamlet|municipality|commune|borough|parish|civil parish|township|census-designated place|CDP|county|district|province|island|settlement|locality|suburb)\b/gi

/** No name is longer. */
const longest = 80

/** What prose calls the subject. */
export function subjectOf(context: CheckContext): Subject {
  const { title, singular } = surveyOf(context)
  const called = singular.find(({ key }) => key === 'name')
  const names = [
    title.replace(/ \(.*$/, '').replace(/, .*$/, ''),
    called === undefined ? '' : textOf(called.fact),
  ]
  const type = singular.find(({ key }) => key === 'settlementType')
  const stated = type === undefined ? [] : (textOf(type.fact).match(kinds) ?? [])
  return {
    names: [...new Set(names)].filter((name) => name !== '' && name.length < longest),
    kinds: [...new Set(stated.map((kind) => (kind === 'CDP' ? kind : kind.toLowerCase())))],
  }
}

/** Texts as the alternatives of a pattern, the longest first; one that nothing matches where there are none. */
export function alternatives(texts: readonly string[]): string {
  if (texts.length === 0) return '(?!)'
  return [...texts]
    .sort((one, other) => other.length - one.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
