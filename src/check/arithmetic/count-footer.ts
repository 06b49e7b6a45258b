import { type Fact, fact } from '../../record/fact.js'
import { append } from '../../source/list.js'
import { readValue } from '../../value/index.js'
import type { Constraint } from '../model/constraint.js'
import { magnitude } from '../model/decimals.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { QuotaRelation } from '../relations/quota-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import { isSlipAway } from '../solve/typo.js'
import type { Entry } from './entries.js'
import { isOneSlip } from './near-sum.js'
import { shareOrSlip } from './share-or-slip.js'
import type { ColumnSums } from './sums.js'

/** A number of the row below a count, and the percentage in brackets behind it. */
interface Figure {
  count: Quantity
  share: Quantity | null
}

const figure =
  /\b(electorate|valid|spoilt|spoiled|quota|turnout)(?: votes)?: ?([\d,]+)(?: ?\(([\d.]+%)\))?/dgi
const longestRow = 400

/** `Electorate: 61,998 Valid: 31,435 Spoilt: 357 (1.1%) Quota: 6,288 Turnout: 31,792 (51.3%)`, as below the counts of transferable votes. */
function figuresIn(entries: readonly Entry[]): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>()
  for (const { role, cells, place } of entries) {
    if (role !== 'note') continue
    const cell = Object.values(cells).find((stated) => stated?.reading.type === 'text')
    if (cell === null || cell === undefined || cell.reading.raw.length > longestRow) continue
    for (const found of cell.reading.raw.matchAll(figure)) {
      const [, name = '', number = '', percent = ''] = found
      const [, , numberAt, percentAt] = found.indices ?? []
      const label = name.toLowerCase().replace('spoiled', 'spoilt')
      const count = quantityOf(part(cell, numberAt, number), words[label] ?? label, place)
      const behind = percentAt === undefined ? null : part(cell, percentAt, percent)
      if (count !== null && count.decimals === 0)
        figures.set(label, {
          count,
          share: quantityOf(behind, `the share of ${words[label]}`, place, 'share'),
        })
    }
  }
  return figures
}

const words: Readonly<Record<string, string>> = {
  electorate: 'the electorate',
  valid: 'the valid votes',
  spoilt: 'the spoilt votes',
  quota: 'the quota',
  turnout: 'the turnout',
}

function part({ node, from }: Fact, [at] = [0, 0], text: string): Fact {
  return fact(readValue(text, 'auto'), node, from + at)
}

/**
 * What the row below a count says of its votes: valid and spoilt ones are the turnout, which is of the electorate. The valid votes
 * are what the first preferences add up to and their shares are of.
 */
export function footerRelations(entries: readonly Entry[], first: ColumnSums | undefined): Constraint[] {
  const figures = figuresIn(entries)
  const [electorate, valid, spoilt, quota, turnout] = [
    'electorate',
    'valid',
    'spoilt',
    'quota',
    'turnout',
  ].map((name) => figures.get(name))
  const relations: Constraint[] = []
  if (valid !== undefined && spoilt !== undefined && turnout !== undefined)
    append(relations, whereNear([valid.count, spoilt.count], turnout.count))
  if (valid !== undefined && quota !== undefined)
    append(relations, droopQuota(valid.count, quota.count, first))
  if (turnout !== undefined && spoilt !== undefined)
    append(relations, shareOf('row-percent', spoilt, turnout.count))
  if (electorate !== undefined && turnout !== undefined)
    append(relations, shareOf('turnout', turnout, electorate.count))
  if (first === undefined || valid === undefined || first.valid !== null || first.total !== null)
    return relations
  first.valid = valid.count
  if (!first.complete || first.options.length < 2) return relations
  return [
    ...relations,
    ...whereNear(
      first.options.map(({ quantity }) => quantity),
      valid.count,
    ),
  ]
}

/**
 * That the quota is that of the valid votes, for as many seats as the two tell; where the valid votes may be wrong, for as many as the
 * first preferences do.
 */
function droopQuota(valid: Quantity, quota: Quantity, first: ColumnSums | undefined): Constraint[] {
  if (quota.units <= 1n) return []
  const counted = first?.complete === true ? new Sum(first.options.map(({ quantity }) => quantity)) : null
  const bases = counted === null || counted.decimals > 0 ? [valid.units] : [valid.units, counted.value([])]
  const wanted = bases.flatMap((votes) => {
    const seats = (2n * votes + quota.units) / (2n * quota.units) - 1n
    return seats < 1n ? [] : [{ seats, units: QuotaRelation.quotaOf(votes, seats) }]
  })
  const best =
    wanted.find(({ units }) => units === quota.units) ??
    wanted.find(({ units }) => isSlipAway(quota.units, units, 0))
  // By other rules a quota is a vote less.
  if (best === undefined || magnitude(best.units - quota.units) === 1n) return []
  return [new QuotaRelation('warning', valid, quota, best.seats)]
}

/** That the parts are the whole, where they are, or where one slip keeps them from it: others may be left out. */
function whereNear(parts: readonly Quantity[], whole: Quantity): Constraint[] {
  const sum = new SumRelation('valid-invalid-sum', 'error', parts, whole, 'the votes')
  return sum.violations() === 0 || isOneSlip(sum) ? [sum] : []
}

/** What a candidate needs to be elected, as the row below a count says; null where it says nothing of it. */
export function quotaBelow(entries: readonly Entry[]): Quantity | null {
  return figuresIn(entries).get('quota')?.count ?? null
}

function shareOf(rule: string, { count, share }: Figure, whole: Quantity): Constraint[] {
  return share === null ? [] : shareOrSlip(rule, 'error', count, share, whole)
}
