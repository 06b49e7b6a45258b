import { fact, isFact } from '../../record/fact.js'
import { readQuantities } from '../../value/index.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import type { CheckContext } from '../rule.js'
import { singular, surveyOf } from '../survey/survey.js'
import type { Voters } from './ballots.js'

/** Longer fields tell of more than one turnout. */
const longestField = 80

/**
 * The voters of an infobox that states them all by itself: `Turnout: 2,458,203, 81.21%` beside `Registered`. Null where
 * the field may mean another base, or a round.
 */
export function votersOfInfobox(context: CheckContext): Voters | null {
  const field = singular(surveyOf(context), 'turnout')?.fact
  const registered = context.record.data?.registered
  if (field === undefined || !isFact(registered)) return null
  const { raw } = field.reading
  if (raw.length > longestField || otherBase.test(raw)) return null
  const stated = readQuantities(raw).filter(
    ({ reading }) => !change.test(raw.slice(reading.start, reading.end)),
  )
  const shares = stated.filter(({ reading }) => reading.type === 'percent')
  const counts = stated.filter(({ reading }) => reading.type === 'integer')
  const [share, count] = [shares[0], counts[0]]
  if (share === undefined || count === undefined || stated.length > 2) return null
  const number = ({ reading }: typeof share, label: string, kind?: 'share') =>
    quantityOf(fact(reading, field.node, field.from), label, 'the infobox', kind)
  const [turnout, cast] = [number(share, 'the turnout', 'share'), number(count, 'the number of voters')]
  const all = quantityOf(registered, 'the number of registered voters', 'the infobox')
  if (turnout === null || cast === null || all === null || all.decimals > 0) return null
  return { turnouts: [turnout], cast: [castAs(cast)], registered: [all], areAllCast: true }
}

function castAs(stated: Quantity): Voters['cast'][number] {
  return { label: stated.label, units: stated.units, stated, parts: [stated] }
}

const otherBase = /eligible|age|population|round|about|est/i
const change = /pp|point|[+−-]/i
