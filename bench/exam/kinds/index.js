import { alliance } from './alliance.js'
import { ballots } from './ballots.js'
import { budget } from './budget.js'
import { byElection } from './by-election.js'
import { census } from './census.js'
import { council } from './council.js'
import { districts } from './districts.js'
import { electionsInTurn } from './elections-in-turn.js'
import { electoralCollege } from './electoral-college.js'
import { electorate } from './electorate.js'
import { fusion } from './fusion.js'
import { infoboxOnly } from './infobox-only.js'
import { league } from './league.js'
import { medals } from './medals.js'
import { parliament } from './parliament.js'
import { primary } from './primary.js'
import { primaryCounties } from './primary-counties.js'
import { referendum } from './referendum.js'
import { resultList } from './result-list.js'
import { state } from './state.js'
import { transferable } from './transferable.js'
import { twoRounds } from './two-rounds.js'
import { ward } from './ward.js'

const kinds = {
  alliance,
  ballots,
  budget,
  'by-election': byElection,
  census,
  council,
  districts,
  'elections in turn': electionsInTurn,
  'electoral college': electoralCollege,
  electorate,
  fusion,
  'infobox only': infoboxOnly,
  league,
  medals,
  parliament,
  primary,
  'primary by county': primaryCounties,
  referendum,
  'result list': resultList,
  state,
  transferable,
  'two rounds': twoRounds,
  ward,
}

export const kindNames = Object.keys(kinds)

/** A consistent article of one kind: its text alone, for all that is known of it is that its numbers are true. */
export function makeOfKind(kind, random) {
  return { kind, text: kinds[kind](random) }
}
