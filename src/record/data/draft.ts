import type { Fact } from '../fact.js'
import type { DataOf } from '../record.js'

/** An option while it is being put together. */
export interface Draft {
  name: Fact
  kind: string
  slot: number | null
  /** The part of a referendum that the choice belongs to. */
  part: number | null
  party: Fact | null
  values: Map<string, Fact>
  rounds: DataOf<Fact>[] | null
  /** The name as the table has it. */
  tableName: Fact | null
}

export function draftOption(
  name: Fact,
  kind: string,
  slot: number | null = null,
  part: number | null = null,
): Draft {
  return { name, kind, slot, part, party: null, values: new Map(), rounds: null, tableName: null }
}
