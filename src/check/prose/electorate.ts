import type { Stretch } from './sentences.js'
import type { Electoral } from './statement.js'

const there =
  /^ ?(?:(?:[Tt]here were|[Oo](?:f|ut of)|[Aa]|[Ss]ome|[Ii]n total,?)(?: (?:a )?total of| the)?|A total of|The) $/
const registeredVoters = /^ registered (?:voters|electors)(?:$|[.,;](?!\d)| (?:voted|cast)\b)/
const wereRegistered =
  /^ (?:people|persons|voters|electors|citizens) were registered(?: to vote| as voters| as electors)?(?:$|[.;](?!\d))/
const ofVoters = /^ ?(?:Of|Out of)(?: the| a total of)? [\d,]+ registered (?:voters|electors)$/
const didVote =
  /^ (?:voted|cast (?:a |their )?(?:ballots?|votes?)|took part|participated|turned out)(?:$|[.,;](?!\d))/
const ofWhich = /^ of which $/
const wereKind =
  /^ (?:votes? |ballots? )?(?:were|was) (?:declared |considered |ruled )?(valid|invalid|spoilt|spoiled)(?:$|[.,;](?!\d))/

/**
 * What a number of voters or ballots counts that is said in passing: `There were 40,000 registered voters`, `Of 40,000 registered
 * voters, 24,500 voted`, `24,500 votes were cast, of which 500 were invalid`; null for a number of anything else.
 */
export function electorateIn(
  text: string,
  clauses: readonly Stretch[],
  at: number,
  from: number,
  to: number,
): Electoral | null {
  const [clause, last] = [clauses[at], clauses[at - 1]]
  if (clause === undefined || from - clause.start > longest) return null
  const before = text.slice(clause.start, from)
  const after = text.slice(to, to + longest)
  const isFirst = last === undefined
  if (isFirst && there.test(before) && (registeredVoters.test(after) || wereRegistered.test(after)))
    return 'registered'
  if (last === undefined) return null
  const leading = text.slice(last.start, last.end)
  if (at === 1 && before === ' ' && ofVoters.test(leading) && didVote.test(after)) return 'cast'
  const kind =
    ofWhich.test(before) && / votes (?:were|had been) cast$/.test(leading)
      ? wereKind.exec(after)?.[1]
      : undefined
  if (kind === undefined) return null
  return kind === 'valid' ? 'valid' : 'invalid'
}

/** So far on either side the words are looked at. */
const longest = 40
