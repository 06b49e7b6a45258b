import { editDistance } from '../../source/edit-distance.js'
import { isDigit } from '../../value/characters.js'
import type { Rule } from '../rule.js'
import { partSpan, report } from '../survey/finding.js'
import { singular, surveyOf } from '../survey/survey.js'
import { tellingWords } from '../survey/title.js'

/**
 * The neighbouring contests belong to the same series.
 *
 * Compares: the words of `previous_election` and `next_election` with those of the title, years and words such as
 * "primary", "caucuses", "election" left out. Told are a word that looks misspelt and a party of another series.
 *
 * Tolerance: other words are a renamed series and go unreported; so do fewer words, words in another order, and one of
 * several where the other is alone (`leadership spills`).
 *
 * May be right all the same: a place or a party that changed its name by a letter.
 *
 * Source: the navigation between the articles of a series.
 *
 * @example
 * ```text
 * = 2008 Georgia Democratic presidential primary =
 *
 * Infobox
 * - Previous Election: 2004 Georgia Republican presidential primary
 * - Next Election: 2012 Goergia Democratic presidential primary
 * ```
 * ```findings
 * neighbour-title 4:35 info Unexpected "Republican" in the previous contest's name, expected "democratic" as in the title
 * neighbour-title 5:23 info Unexpected "Goergia" in the next contest's name, expected "georgia" as in the title
 * ```
 *
 * @example
 * ```text
 * = 2008 Hawaii Republican presidential caucuses =
 *
 * Infobox
 * - Previous Election: Hawaii Republican caucuses, 2004
 * - Next Election: 2012 Hawaii Republican presidential primary
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'neighbour-title',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const survey = surveyOf(context)
    let own: readonly string[] | null = null
    for (const side of ['previous', 'next']) {
      const field = singular(survey, `${side}Election`)
      if (field === null || differsInDigitsOnly(field.fact.reading.raw, survey.title)) continue
      const words = tellingWords(field.fact.reading.raw)
      if (words.every((word) => survey.words.has(word))) continue
      own ??= tellingWords(survey.title)
      const wantedWords = own
      const strange = words.filter((word) => !survey.words.has(word))
      const missing = wantedWords.filter((word) => !words.includes(word))
      const [word] = strange
      const [wanted] = missing
      if (
        own.length < 2 ||
        strange.length !== 1 ||
        missing.length !== 1 ||
        word === undefined ||
        wanted === undefined
      )
        continue
      const other = parties.has(word) && parties.has(wanted)
      if (!other && (wanted.length < 5 || editDistance(word, wanted) > 2)) continue
      const at = field.fact.reading.raw.toLowerCase().indexOf(word)
      const actual = field.fact.reading.raw.slice(at, at + word.length)
      if (actual === word && (word === `${wanted}s` || wanted === `${word}s`)) continue
      tell(
        report(
          rule,
          partSpan(field.fact, at, at + word.length),
          `Unexpected "${actual}" in the ${side} contest's name, expected "${wanted}" as in the title`,
          { actual, expected: [wanted] },
        ),
      )
    }
  },
}

/** `2000 … primary` and `2004 … primary`, as nearly all neighbours are. */
function differsInDigitsOnly(name: string, title: string): boolean {
  if (name.length !== title.length) return false
  for (let at = 0; at < name.length; at++) {
    const [one, other] = [name.charCodeAt(at), title.charCodeAt(at)]
    if (one !== other && !(isDigit(one) && isDigit(other))) return false
  }
  return true
}

const parties: ReadonlySet<string> = new Set(['democratic', 'republican', 'libertarian', 'green'])
