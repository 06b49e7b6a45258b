import type { Mention } from './mentions.js'
import type { Subject } from './scope.js'
import type { Stretch } from './sentences.js'

const proved =
  /^ ((?:\p{Lu}[\p{L}.]*(?: of)? )+)(?:would prove|would become|would be|proved|became|was)(?: to be)? (?:\p{Lu}[\p{L}.]* )*$/u
const ranked = /^['’]s (?:[a-z-]+ ){0,3}(?:strongest|weakest|best|worst|poorest) state\b/

/**
 * Whose share of the vote a sentence begins with: `With 68.38% of the popular vote, Idaho would prove to be Bush's third
 * strongest state`, where the state is that of the article.
 */
export function rankedBy(
  text: string,
  clauses: readonly Stretch[],
  at: number,
  mentions: readonly Mention[],
  before: number,
  about: () => Subject,
): Mention | null {
  const clause = clauses[at]
  const following = clauses[at + 1]
  if (clause === undefined || following === undefined || text.slice(clause.start, before).trim() !== 'With')
    return null
  const mention = mentions.find(({ start }) => start >= following.start && start < following.end)
  if (mention?.possessive !== true || !ranked.test(text.slice(mention.end, following.end))) return null
  const state = proved.exec(text.slice(following.start, mention.start))?.[1] ?? ''
  const words = state.match(/\p{Lu}[\p{L}.]*/gu) ?? []
  const { titleWords } = about()
  return words.length > 0 && words.every((word) => titleWords.has(word.toLowerCase())) ? mention : null
}
