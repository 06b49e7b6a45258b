import type { Mention } from './mentions.js'
import type { Option } from './names.js'

/** Between a name and the number that is said to be its share, or by how much it is ahead. */
export const ownShare = /^['’]s (?:share|percentage) of the (?:popular |total )?vote was $/
export const ownMajority = /^['’]s (?:majority|margin(?: of victory)?) was $/

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
