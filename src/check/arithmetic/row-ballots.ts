import type { Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import type { Constraint } from '../model/constraint.js'
import { markUnusual } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { type Rounding, ShareRelation } from '../relations/share-relation.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding, isRule, likelier, rowSum } from './row-rule.js'

const castWords = /^(?:turnout|total(?: (?:poll|votes|ballots))?|(?:votes|ballots) (?:cast|issued)|poll)$/i
const spoiltWords =
  /^(?:spoilt|spoiled|invalid|rejected|informal|blank|null|void)(?:(?: ?\/ ?| and | or )(?:spoilt|spoiled|invalid|blank|null))?(?: (?:votes|ballots|papers))?$/i
const validWords = /^(?:total )?(?:valid|formal)(?: (?:votes?|ballots|poll|papers))?$/i
const electorWords = /^(?:electorate|electors|registered(?: voters| electors)?|eligible voters)$/i

/**
 * Places with their ballots: the valid ones, or those for each answer, and the spoilt ones are all, and percentages in brackets behind them are of the electorate and of the
 * ballots, where three quarters of the rows say so.
 */
export function rowBallots(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const named = (words: RegExp) => columns.find(({ label, type }) => type === 'integer' && words.test(label))
  const cast = named(castWords)
  const spoilt = named(spoiltWords)
  if (cast === undefined) return []
  const found: Constraint[] = []
  const valid = named(validWords)
  const good = valid === undefined ? columns.filter(isAnswer) : [valid]
  const bad = columns.filter(({ label, type }) => type === 'integer' && spoiltWords.test(label))
  if (good.length > 0 && bad.length > 0) {
    const sums = entries.flatMap((entry) => {
      const all = numbers.exact(entry, cast)
      const parts = [...good, ...bad].map((column) => numbers.exact(entry, column))
      const stated = parts.filter((part) => part !== null)
      return all !== null && stated.length === parts.length
        ? [rowSum('valid-invalid-sum', 'error', entry, stated, all)]
        : []
    })
    if (isRule(sums, countHolding(sums))) append(found, sums)
  }
  const electors = named(electorWords)
  if (electors !== undefined) append(found, bracketShares(cast, electors, entries, numbers, 'turnout'))
  if (spoilt !== undefined) append(found, bracketShares(spoilt, cast, entries, numbers, 'row-percent'))
  return found
}

/** Votes for one of a referendum's answers. */
function isAnswer({ role, type }: Column): boolean {
  return role === 'choiceVotes' && type === 'integer'
}

/** The percentages in brackets behind the numbers of one column are of another's, where they are so as a rule. */
function bracketShares(
  count: Column,
  whole: Column,
  entries: readonly Entry[],
  numbers: RowNumbers,
  rule: string,
): Constraint[] {
  const read = (rounding: Rounding) =>
    entries.flatMap((entry) => {
      const [part, all] = [numbers.exact(entry, count), numbers.exact(entry, whole)]
      const share = numbers.share(entry, count, true)
      return part === null || all === null || share === null
        ? []
        : [new ShareRelation(rule, 'error', part, share, new Sum([all]), all.label, rounding)]
    })
  const relations = likelier(read('half'), read('truncated'))
  if (!isRule(relations, countHolding(relations))) return []
  markUnusual(relations.map(({ share }) => share))
  return relations
}
