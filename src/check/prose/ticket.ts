import { isFact } from '../../record/fact.js'
import type { Option } from './names.js'

const second =
  /^(['’]s)? (?:and|\/) (?:(?:his|her|their) running mate,? )?((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}-]+)(['’]s)?(?![\p{L}-])/u

/**
 * Where a name ends that goes on with the running mate's: `Romney and Ryan`, `Obama's and Biden's`; what is said of both is said of the
 * option. Null where nobody's name, or somebody else's, follows.
 */
export function ticketEnd(
  text: string,
  end: number,
  option: Option,
): { end: number; possessive: boolean } | null {
  const mate = option.runningMate
  if (!isFact(mate)) return null
  const found = second.exec(text.slice(end, end + longest))
  if (found === null) return null
  const [said, owner, called = '', owns] = found
  const name = mate.reading.raw.replace(bracket, '').trim()
  if (lastWord(called) !== lastWord(name)) return null
  // Of `Romney's and Ryan` nothing is said together.
  if (owner !== undefined && owns === undefined) return null
  return { end: end + said.length - (owns?.length ?? 0), possessive: owns !== undefined }
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

const longest = 80
const bracket = /\s*\([^()]*\)\s*$/
