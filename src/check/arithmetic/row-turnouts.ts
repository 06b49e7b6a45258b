import type { Column } from '../../record/record.js'
import type { Constraint } from '../model/constraint.js'
import { markUnusual } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { ShareRelation } from '../relations/share-relation.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding, isRule } from './row-rule.js'

const electorWords = /\b(?:registered|electorate|electors|eligible)\b/i
const mostBallots = 12

/** Places with their electorate and turnout: the turnout is the share of the ballots that three quarters of the rows agree on. */
export function rowTurnouts(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const turnout = columns.find(({ role, label }) => role === 'turnout' || isTurnoutShare(label))
  if (turnout === undefined || turnout.type === 'integer') return []
  const electors = columns.find(({ label, type }) => type === 'integer' && electorWords.test(label))
  if (electors === undefined) return []
  let best: { relations: ShareRelation[]; holding: number } | null = null
  for (const ballots of columns
    .filter((column) => column !== electors && column.type === 'integer')
    .slice(0, mostBallots)) {
    const relations = entries
      .map((entry) => relationOf(ballots, electors, turnout, entry, numbers))
      .filter((relation) => relation !== null)
    const holding = countHolding(relations)
    if (isRule(relations, holding) && holding > (best?.holding ?? 0)) best = { relations, holding }
  }
  if (best === null) return []
  markUnusual(best.relations.map(({ share }) => share))
  return best.relations
}

function isTurnoutShare(label: string): boolean {
  const at = label.search(/\bturnout\b/i)
  return at !== -1 && label.includes('%', at)
}

function relationOf(
  ballots: Column,
  electors: Column,
  turnout: Column,
  entry: Entry,
  numbers: RowNumbers,
): ShareRelation | null {
  const cast = numbers.exact(entry, ballots)
  const all = numbers.exact(entry, electors)
  const share = numbers.share(entry, turnout)
  if (cast === null || all === null || share === null) return null
  return new ShareRelation('turnout', 'error', cast, share, new Sum([all]), all.label, 'half')
}
