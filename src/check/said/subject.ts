import { textOf } from '../../record/text-of.js'
import type { CheckContext } from '../rule.js'
import { surveyOf } from '../survey/survey.js'

/** What prose calls the subject of an article. */
export interface Subject {
  /** Its title, what stands in brackets or behind a comma left out, and its name; the longest first. */
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
    names: [...new Set(names)]
      .filter((name) => name !== '' && name.length < longest)
      .sort((one, other) => other.length - one.length),
    kinds: [...new Set(stated.map((kind) => (kind === 'CDP' ? kind : kind.toLowerCase())))].sort(
      (one, other) => other.length - one.length,
    ),
  }
}

/** In a pattern: the subject by its name, and by what kind of place it is, as `masked` leaves them. */
export const named = '\u0001+'
export const ofKind = '\u0002+'
const marks = /[\u0001\u0002]/

/** A sentence with the subject's names as marks of the same length, so that patterns need not be made anew for each article. */
export function maskedNames(sentence: string, { names }: Subject): string {
  // Nobody writes marks himself.
  let text = marks.test(sentence) ? '' : sentence
  for (const name of names) text = text.replaceAll(name, '\u0001'.repeat(name.length))
  return text
}

/** The same with the kinds of place that it is, behind `the` and `The`. */
export function masked(sentence: string, subject: Subject): string {
  let text = maskedNames(sentence, subject)
  for (const kind of subject.kinds) text = text.replaceAll(`he ${kind}`, `he ${'\u0002'.repeat(kind.length)}`)
  return text
}
