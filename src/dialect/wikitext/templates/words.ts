import type { CallParameter } from '../syntax/call.js'
import type { ReadingContext } from './reading-context.js'

/** The text of a parameter as the source has it, without blanks around it; empty where it is not given. */
export function wordOf(
  context: ReadingContext,
  parameters: readonly CallParameter[],
  names: readonly string[],
): string {
  const found = context.given(parameters, names)
  return found === undefined ? '' : context.text.slice(found.start, found.end).trim()
}

/** The texts of the parameters without a name, in order. */
export function positionalWords({ text }: ReadingContext, parameters: readonly CallParameter[]): string[] {
  return parameters
    .filter(({ positional }) => positional)
    .map(({ start, end }) => text.slice(start, end).trim())
}
