import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { EqualRelation } from '../relations/equal-relation.js'
import type { Entry } from './entries.js'
import type { InfoboxOption } from './infobox-numbers.js'
import { countHolding } from './row-rule.js'
import { countedAs, type TableNumbers } from './table-numbers.js'

/** A question of the infobox and what a table states of it again. */
export interface MirroredPart {
  part: number
  answers: readonly InfoboxOption[]
  relations: readonly Constraint[]
}

/**
 * A table of one of several questions: that question of the infobox whose answers are its rows, and which agrees with it most. One
 * that agrees in nothing, or no more than another, may be another question.
 */
export function partMirrors(options: readonly InfoboxOption[], numbers: TableNumbers): MirroredPart | null {
  const parts = new Map<number, InfoboxOption[]>()
  for (const option of options) {
    const { part } = option.draft
    if (part === null) return null
    const answers = parts.get(part)
    if (answers === undefined) parts.set(part, [option])
    else answers.push(option)
  }
  if (parts.size === 0) return null
  const rows = new Map<string, Entry>()
  for (const entry of numbers.entries) if (entry.role === 'option') rows.set(entry.name.toLowerCase(), entry)
  let best: MirroredPart | null = null
  let most = 0
  let isShared = false
  for (const [part, answers] of parts) {
    const relations = relationsOf(answers, rows, numbers)
    const agreeing = countHolding(relations)
    isShared = agreeing === most || (isShared && agreeing < most)
    if (agreeing <= most) continue
    best = { part, answers, relations }
    most = agreeing
  }
  return isShared ? null : best
}

/** None where an answer is in no row. */
function relationsOf(
  answers: readonly InfoboxOption[],
  rows: ReadonlyMap<string, Entry>,
  numbers: TableNumbers,
): EqualRelation[] {
  const relations: EqualRelation[] = []
  const add = (rule: string, stated: Quantity | null | undefined, other: Quantity | undefined) => {
    if (stated !== null && stated !== undefined && other !== undefined)
      relations.push(new EqualRelation(rule, 'error', stated, other, rule === 'mirror-percent'))
  }
  const share = numbers.shares.find(({ of }) => of.column.role === 'votes')
  const votes = countedAs(numbers, 'votes')
  for (const answer of answers) {
    const row = rows.get(answer.name.toLowerCase())
    if (row === undefined) return []
    add('mirror-percent', answer.share, share?.shares.get(row))
    add('mirror-votes', answer.counts.votes, votes?.sums.options.find(({ entry }) => entry === row)?.quantity)
  }
  return relations
}
