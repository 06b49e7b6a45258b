import type { Place } from './place.js'
import { isPlain, namesAnother } from './plain-words.js'
import type { Subject } from './scope.js'

/** Words that tie what follows them to a place, a time or a condition. */
const binding =
  /(?:^|[ (])(?:in|at|on|for|from|among|amongst|across|under|after|before|during|until|till|since|as|when|whenever|while|although|though|if|unless|because|despite|without|through|throughout|within|between|once|where|outside|inside|following|upon|per|via)(?= )/i

/** `As the nominee,`, `For the Senate,`: in another role, or another contest. */
const otherwise = /^ ?(?:As\b(?! (?:no|neither|none|nobody)\b)|(?:But )?[Ff]or (?:the )?(\p{Lu}\p{L}*))/u
const wonBy = /\b(?:won|carried|held|retained|gained) by /

/**
 * Whether what stands from `from` to the name at `to` says only who, when and in what contest: `On election day, incumbent
 * governor`, `In the primary,`, not `Abroad,`, `In the capital`, `When she ran again,`. Right before a name anything may say
 * who it is.
 */
function isPlainOpening(text: string, from: number, to: number, subject: Subject): boolean {
  const said = text.slice(from, to)
  const role = otherwise.exec(said)
  if (role !== null && !subject.titleWords.has((role[1] ?? '').toLowerCase())) return false
  const last = from + said.lastIndexOf(',') + 1
  const titles = text.slice(last, to)
  // `Sund was won by`: what was won has to be the contest.
  const won = wonBy.exec(titles)
  if (won !== null && namesAnother(titles.slice(0, won.index), subject)) return false
  if (won !== null && !isPlain(text, last, last + won.index, subject)) return false
  return isPlain(text, from, binding.test(titles) ? to : last, subject)
}

/** Whether nothing before the first name of a sentence, and of a clause of it, speaks of another contest, place or time. */
export function opensPlainly(
  text: string,
  { sentence, clause, mentions: [first], inside: [inside] }: Place,
  subject: Subject,
): boolean {
  if (first === undefined || first.start >= clause.end)
    return isPlain(text, sentence.start, clause.end, subject)
  if (!isPlainOpening(text, sentence.start, first.start, subject)) return false
  return inside === undefined || inside === first || isPlainOpening(text, clause.start, inside.start, subject)
}
