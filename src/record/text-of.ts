import type { Fact } from './fact.js'

/** The text of a fact's value; empty for a missing one and for what is no fact. */
export function textOf(value: Fact | null | undefined): string {
  const stated = value?.reading.value
  return typeof stated === 'string' ? stated : stated === null || stated === undefined ? '' : String(stated)
}
