import { fact } from '../../record/fact.js'
import { isDigit } from '../../value/characters.js'
import { readQuantities } from '../../value/index.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import type { ContestOption } from './contest-options.js'

/** What an option had in the election before, as `Last Election` states it: `60 seats, 47.04%`, `100`. */
export interface LastElection {
  seats: Quantity | null
  share: Quantity | null
}

export function lastElectionOf(option: ContestOption): LastElection {
  const last: LastElection = { seats: null, share: null }
  const stated = option.fact('lastElection')
  if (stated === null || stated.reading.type === 'missing') return last
  const { exact, parts } = stated.reading
  const alone = exact !== undefined && parts === undefined
  for (const { reading, unit } of alone
    ? [{ reading: stated.reading, unit: '' }]
    : readQuantities(stated.reading.raw)) {
    const number = fact(reading, stated.node, stated.from)
    if (reading.type === 'percent')
      last.share ??= quantityOf(number, `${option.name}’s share in the last election`, 'the infobox', 'share')
    else if (unit === '' || unit === 'seats' || unit.endsWith(' seats'))
      last.seats ??= quantityOf(number, `${option.name}’s seats in the last election`, 'the infobox')
  }
  return last
}

/** Whether a change says in which direction it goes: a sign or an arrow, which flattening may have lost. */
export function isSigned({ fact: { reading } }: Quantity): boolean {
  return reading.qualifier !== undefined || !isDigit(reading.raw.charCodeAt(reading.start))
}
