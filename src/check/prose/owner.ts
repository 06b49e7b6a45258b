import type { Mention } from './mentions.js'
import type { Option } from './names.js'

/** Between a name and the number that is said to be its share, or by how much it is ahead. */
export const ownShare = /^['’]s (?:(?:share|percentage) of the (?:popular |total )?vote|vote share) was $/
const became =
  '(?:was|(?:was (?:cut|reduced|increased)|fell|dropped|rose|increased) (?:from [\\d,]+ (?:votes )?)?to)'
export const ownMajority = new RegExp(`^['’]s (?:majority|margin(?: of victory)?) ${became} $`)
/** Before the number of somebody's majority, which is one of votes where nothing is named behind it. */
export const majorityBefore = new RegExp(` majority (?:of|${became}) $`)

/** Whose a number is that follows the name's own share or majority: `Kane's share of the vote was 47.8%`. */
export function ownerOf(
  text: string,
  mentions: readonly Mention[],
  from: number,
  words: RegExp,
): Option | null {
  const owner = mentions.findLast(({ end }) => end <= from)
  return owner?.possessive === true && words.test(text.slice(owner.end, from)) ? owner.option : null
}
