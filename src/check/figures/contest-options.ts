import type { Fact } from '../../record/fact.js'
import { isFact } from '../../record/fact.js'
import { ownValue } from '../../source/own-value.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { nameOf, type Option } from '../prose/names.js'
import { once } from '../survey/once.js'

export type Measure =
  | 'votes'
  | 'share'
  | 'delegates'
  | 'electoralVotes'
  | 'seats'
  | 'seatsBefore'
  | 'seatsAfter'
  | 'seatChange'
  | 'swing'

const measures: Readonly<Record<Measure, { what: string; kind: 'count' | 'share' | 'change' }>> = {
  votes: { what: 'votes', kind: 'count' },
  share: { what: 'share', kind: 'share' },
  delegates: { what: 'delegates', kind: 'count' },
  electoralVotes: { what: 'electoral votes', kind: 'count' },
  seats: { what: 'seats', kind: 'count' },
  seatsBefore: { what: 'seats before', kind: 'count' },
  seatsAfter: { what: 'seats after', kind: 'count' },
  seatChange: { what: 'change of seats', kind: 'change' },
  swing: { what: 'swing', kind: 'change' },
}

export function wordsFor(measure: Measure): string {
  return measures[measure].what
}

/** An option of the contest, infobox and table taken together. */
export interface ContestOption {
  name: string
  /** `candidate` and `party` have a name of their own; `others`, `uncommitted`, `none` and such do not. */
  kind: string
  /** Its number in the infobox; null for one that only the table has. */
  slot: number | null
  option: Option
  quantity(measure: Measure): Quantity | null
  fact(key: string): Fact | null
}

/** The options of the contest, those of the infobox first. */
export const contestOptions = once(({ record }): readonly ContestOption[] => {
  const options = record.data?.options
  if (!Array.isArray(options)) return []
  return options.map((option) => new StatedOption(option))
})

class StatedOption implements ContestOption {
  readonly name: string
  readonly kind: string
  readonly slot: number | null
  readonly #quantities = new Map<Measure, Quantity | null>()

  constructor(readonly option: Option) {
    this.name = nameOf(option)
    this.kind = typeof option.kind === 'string' ? option.kind : ''
    this.slot = typeof option.slot === 'number' ? option.slot : null
  }

  fact(key: string): Fact | null {
    const value = ownValue(this.option, key)
    return isFact(value) ? value : null
  }

  quantity(measure: Measure): Quantity | null {
    const fact = this.fact(measure)
    if (fact === null) return null
    let quantity = this.#quantities.get(measure)
    if (quantity === undefined) {
      const { what, kind } = measures[measure]
      quantity = quantityOf(fact, `${this.name}’s ${what}`, 'the article', kind)
      this.#quantities.set(measure, quantity)
    }
    return quantity
  }
}

/** Whether an option stands for somebody who can win. */
export function canWin({ kind }: Pick<ContestOption, 'kind'>): boolean {
  return kind === 'candidate' || kind === 'party' || kind === 'choice'
}
