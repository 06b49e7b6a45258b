import type { Fact } from '../fact.js'
import { OptionValues } from './option-values.js'
import type { RoundFacts } from './rounds.js'

/** An option while it is being put together. */
export interface Draft {
  name: Fact
  kind: string
  slot: number | null
  /** The part of a referendum that the choice belongs to. */
  part: number | null
  party: Fact | null
  values: OptionValues
  rounds: RoundFacts[] | null
  /** The name as the table has it. */
  tableName: Fact | null
}

/** An option of which only the name is known; `places` are those of its keys. */
export function draftOption(
  name: Fact,
  kind: string,
  places: ReadonlyMap<string, number>,
  slot: number | null = null,
  part: number | null = null,
): Draft {
  return {
    name,
    kind,
    slot,
    part,
    party: null,
    values: new OptionValues(places),
    rounds: null,
    tableName: null,
  }
}
