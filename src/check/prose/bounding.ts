import { yearsIn } from '../../value/index.js'
import { hearsay, type Subject } from './scope.js'
import type { Stretch } from './sentences.js'

const voted =
  /^(?: [a-z]+){0,3} (?:voted|turned out|showed up|took part|participated|caucused|attended|cast (?:a |their )?(?:ballots?|votes?)|were cast)\b/
/** Several contests, or more than the contest's area. */
const wider =
  /\b(?:contests|races|states|country|countries|nation|national|nationwide|combined|together|both|other|another|all|either|two|three|four|five|parties|would|could|may|might|expected|previous|earlier|years?|of whom|of which)\b/
const contest = /(\p{Lu}\p{L}+) (?:primary|primaries|caucus|caucuses|election|elections|contest|race)\b/u

/**
 * Whether a number of people or votes, whose words end at `end`, is of the contest or a part of it: they voted, and
 * nothing in the sentence speaks of other contests, of other years or of all who could have voted.
 */
export function isOfVoters(text: string, sentence: Stretch, end: number, subject: Subject): boolean {
  const said = text.slice(sentence.start, sentence.end)
  if (!voted.test(text.slice(end, sentence.end)) || wider.test(said) || hearsay.test(said)) return false
  const named = contest.exec(said)?.[1]
  if (named !== undefined && !subject.titleWords.has(named.toLowerCase())) return false
  return yearsIn(said).every((year) => subject.years.includes(year))
}
