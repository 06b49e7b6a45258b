import { type Fact, isFact } from '../../record/fact.js'
import type { DataOf } from '../../record/record.js'
import { append } from '../../source/list.js'
import type { Severity } from '../diagnostic.js'
import type { Constraint } from '../model/constraint.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import type { Option } from '../prose/names.js'
import { readProse } from '../prose/read-prose.js'
import type { ProseCount, ProseShare } from '../prose/statement.js'
import { EqualRelation } from '../relations/equal-relation.js'
import type { CheckContext } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { isOfChamber, isStatedIn, numbersIn } from './chamber.js'
import { saidQuantity } from './said-quantity.js'

/** Finds the quantity that was made of a fact: relations must speak of one and the same. */
export type FindQuantity = (fact: Fact) => Quantity | null

/** What a contest states of all options together: the total and the valid votes, and the delegates awarded. */
export interface Totals {
  votes: readonly Quantity[]
  delegates: Quantity | null
}

/**
 * What the prose surely says of the contest's numbers: an option's share, votes and delegates, and those of all. A count
 * that is far from the stated one counts something else.
 */
export function proseRelations(context: CheckContext, find: FindQuantity, totals: Totals): Constraint[] {
  const relations: Constraint[] = []
  for (const statement of readProse(context)) {
    if (statement.kind === 'share') append(relations, shareRelations(statement, find))
    else if (statement.kind === 'count' && statement.certain)
      append(relations, countRelations(statement, context.record.data, find, totals))
  }
  return relations
}

/** What the prose says of an option's share: of one that is stated more than once, the nearest is meant. */
function shareRelations(statement: ProseShare, find: FindQuantity): Constraint[] {
  const { option } = statement
  const said = saidQuantity(statement, `${possessive(option)} share`, 'share')
  if (said === null) return []
  const relations = statedOf(option, 'share', find).map(
    (stated) => new EqualRelation('prose-percent', 'warning', said, stated, true),
  )
  const agreeing = relations.find((relation) => relation.violations([]) === 0)
  if (agreeing !== undefined) return [agreeing]
  // A party's share may be that of another chamber, or of another kind of vote; an answer's that of another question.
  const isSure = option.kind === 'candidate' && relations.length === 1
  return isSure ? relations : relations.filter(({ other }) => isNearShare(said, other)).slice(0, 1)
}

/** A number of an option, that of the decisive round first, and its numbers in other rounds. */
function statedOf(option: Option, key: string, find: FindQuantity): Quantity[] {
  const { rounds } = option
  const stated: Quantity[] = []
  for (const one of Array.isArray(rounds) ? [option, ...rounds] : [option]) {
    const fact = one[key]
    const quantity = isFact(fact) ? find(fact) : null
    if (quantity !== null) stated.push(quantity)
  }
  return stated
}

const words: Readonly<Partial<Record<ProseCount['counted'], string>>> = {
  votes: 'votes',
  delegates: 'delegates',
  seats: 'seats',
  electoralVotes: 'electoral votes',
}

function countRelations(
  statement: ProseCount,
  data: DataOf<Fact> | null,
  find: FindQuantity,
  totals: Totals,
): Constraint[] {
  const { counted, option, whole } = statement
  const what = words[counted]
  if (what === undefined) return []
  const rule = counted === 'votes' ? 'prose-votes' : 'prose-n-of-m'
  if (option === null) {
    const said = saidQuantity(
      statement,
      `the number of ${what}${counted === 'delegates' ? ' awarded' : ''}`,
      'count',
    )
    const severity = counted === 'delegates' ? 'error' : 'warning'
    if (counted === 'delegates' && isStatedIn(statement.reading, data)) return []
    if (counted === 'delegates') return equal(rule, severity, said, [totals.delegates])
    if (counted === 'seats') return seatsOfChamber(statement, data, find)
    return counted === 'votes' ? equal(rule, severity, said, totals.votes) : []
  }
  if (option.kind === 'party' && counted === 'seats' && !isOfChamber(statement, option, data))
    return wholeOfChamber(statement, option, data, find)
  const own = saidQuantity(statement, `${possessive(option)} ${what}`, 'count')
  const found = equal(rule, 'warning', own, statedOf(option, counted, find))
  if (whole === null || counted !== 'delegates') return found
  const all = saidQuantity({ ...statement, ...whole }, 'the number of delegates awarded', 'count')
  return [...found, ...equal(rule, 'warning', all, [totals.delegates])]
}

/** That the seats of which a party is said to have won just so many as it did are those of the chamber: `32 of the 86 seats` for 68. */
function wholeOfChamber(
  { reading, whole }: ProseCount,
  option: Option,
  data: DataOf<Fact> | null,
  find: FindQuantity,
): Constraint[] {
  const own = option.seats
  if (whole === null || !isFact(own) || own.reading.exact !== reading.exact) return []
  return seatsOfChamber(whole, data, find)
}

/** That a number of all seats is the one that infobox and table agree on. */
function seatsOfChamber(
  whole: Pick<ProseCount, 'reading' | 'span' | 'text'>,
  data: DataOf<Fact> | null,
  find: FindQuantity,
): Constraint[] {
  if (data === null || isStatedIn(whole.reading, data)) return []
  const { totals } = data
  const total = totals !== null && typeof totals === 'object' && 'seats' in totals ? totals.seats : null
  const stated =
    isFact(total) && numbersIn(data.seats).includes(total.reading.exact ?? '') ? find(total) : null
  return equal('prose-n-of-m', 'warning', saidQuantity(whole, 'the number of seats', 'count'), [stated])
}

/** That a number is one of the stated ones: the one that it is, or else the first that it is near to. */
function equal(
  rule: string,
  severity: Severity,
  said: Quantity | null,
  stated: readonly (Quantity | null)[],
): Constraint[] {
  if (said === null) return []
  const near = stated.filter((other) => other !== null && isNear(said, other) && mayBeOf(rule, said, other))
  const chosen = near.find((other) => other?.units === said.units) ?? near[0]
  if (chosen === undefined || chosen === null || isRounded(said, chosen)) return []
  return [new EqualRelation(rule, severity, said, chosen, false)]
}

function isNear(said: Quantity, stated: Quantity): boolean {
  return said.decimals === stated.decimals && isSlipAway(said.units, stated.units, said.decimals)
}

/** Delegates of one contest and of all until then, and electoral votes of a state and of the country, differ in their length. */
function mayBeOf(rule: string, said: Quantity, stated: Quantity): boolean {
  return rule !== 'prose-n-of-m' || String(said.units).length === String(stated.units).length
}

/** Whether two shares are a slip apart in the decimals that both have. */
function isNearShare(said: Quantity, stated: Quantity): boolean {
  const decimals = Math.min(said.decimals, stated.decimals)
  const [one, other] = [said, stated].map((share) => share.units / tenTo(share.decimals - decimals))
  return one !== undefined && other !== undefined && isSlipAway(one, other, decimals)
}

/** `11,400 votes` for 11,397. */
function isRounded({ units, decimals }: Quantity, stated: Quantity): boolean {
  let unit = 1n
  while (units !== 0n && decimals === 0 && units % (unit * 10n) === 0n) unit *= 10n
  const off = units < stated.units ? stated.units - units : units - stated.units
  return unit >= 100n && off > 0n && off < unit
}

function possessive({ name }: Option): string {
  return `${isFact(name) ? String(name.reading.value) : 'the option'}’s`
}
