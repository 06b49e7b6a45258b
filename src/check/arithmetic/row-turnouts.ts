import type { Column } from '../../record/record.js'
import type { Constraint } from '../model/constraint.js'
import { markUnusual, type Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { QuotientRelation } from '../relations/quotient-relation.js'
import { type Rounding, ShareRelation } from '../relations/share-relation.js'
import { added } from '../relations/weighted-relation.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding, isRule, likelier } from './row-rule.js'

/** Labels of a column of all who could vote. */
export const electorLabel = /\b(?:registered|electorate|electors|eligible)\b/i
const invalidWords = /\b(?:invalid|blank|null|spoil(?:ed|t)|rejected|void)\b/i
const voteRoles: ReadonlySet<string> = new Set(['votes', 'choiceVotes'])
const mostBallots = 12

/**
 * Places with their electorate and turnout: the turnout is the share of the ballots that three quarters of the rows agree on. The ballots
 * are a column, or else what all options have together, with or without the invalid ones.
 */
export function rowTurnouts(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const turnout = columns.find(({ role, label, type }) => role === 'turnout' || isTurnoutShare(label, type))
  if (turnout === undefined || turnout.type === 'integer') return []
  const electors = columns.find(({ label, type }) => type === 'integer' && electorLabel.test(label))
  if (electors === undefined) return []
  const counts = columns.filter((column) => column !== electors && column.type === 'integer')
  let best: { relations: TurnoutRelation[]; holding: number } | null = null
  for (const ballots of [...counts.slice(0, mostBallots).map((column) => [column]), ...together(counts)]) {
    const read = (rounding: Rounding) =>
      entries
        .map((entry) => relationOf(ballots, electors, turnout, entry, numbers, rounding))
        .filter((relation) => relation !== null)
    const relations = likelier(read('half'), read('truncated'))
    const holding = countHolding(relations)
    if (isRule(relations, holding) && holding > (best?.holding ?? 0)) best = { relations, holding }
  }
  if (best === null) return []
  markUnusual(best.relations.map((relation) => stated(relation)))
  return best.relations
}

type TurnoutRelation = ShareRelation | QuotientRelation

function stated(relation: TurnoutRelation): Quantity {
  return relation instanceof ShareRelation ? relation.share : relation.quotient
}

/** The columns of all options, and with them those of the ballots that count for none. */
function together(counts: readonly Column[]): Column[][] {
  const options = counts.filter(({ role, label }) => voteRoles.has(role) && !invalidWords.test(label))
  if (options.length < 2) return []
  const invalid = counts.filter(({ label }) => invalidWords.test(label))
  return invalid.length === 0 ? [options] : [options, [...options, ...invalid]]
}

function isTurnoutShare(label: string, type: string): boolean {
  const at = label.search(/\bturnout\b/i)
  return at !== -1 && (type === 'percent' || label.includes('%', at))
}

function relationOf(
  ballots: readonly Column[],
  electors: Column,
  turnout: Column,
  entry: Entry,
  numbers: RowNumbers,
  rounding: Rounding,
): TurnoutRelation | null {
  const all = numbers.exact(entry, electors)
  const share = numbers.share(entry, turnout)
  const counts = ballots.map((column) => numbers.exact(entry, column)).filter((count) => count !== null)
  const [cast] = counts
  if (cast === undefined || counts.length < ballots.length || all === null || share === null) return null
  if (counts.length === 1)
    return new ShareRelation('turnout', 'error', cast, share, new Sum([all]), all.label, rounding)
  const name = entry.name === '' ? 'the turnout' : `${entry.name}’s turnout`
  return new QuotientRelation('error', name, counts.map(added), [added(all)], share, 100, rounding, 'turnout')
}
