import type { Place } from './place.js'
import { isPlain } from './plain-words.js'
import type { Subject } from './scope.js'

/** Words that tie what follows them to a place, a time or a condition. */
const binding =
  /(?:^|[ (])(?:in|at|on|for|from|among|amongst|across|under|after|before|during|until|till|since|as|when|whenever|while|although|though|if|unless|because|despite|without|through|throughout|within|between|once|where|outside|inside|following|upon|per|via)(?= )/i

/**
 * Whether what stands from `from` to the name at `to` says only who, when and in what contest: `On election day, incumbent
 * governor`, `In the primary,`, not `Abroad,`, `In the capital`, `When she ran again,`. Right before a name anything may say
 * who it is.
 */
function isPlainOpening(text: string, from: number, to: number, subject: Subject): boolean {
  const said = text.slice(from, to)
  // `As the nominee,`: at another time.
  if (/^ ?As\b/.test(said)) return false
  const comma = said.lastIndexOf(',')
  const end = binding.test(said.slice(comma + 1)) ? to : from + comma + 1
  return isPlain(text, from, end, subject)
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
