import { type CheckOptions, check } from '../check/check.js'
import type { Diagnostic } from '../check/diagnostic.js'
import { mustBeKnown } from '../check/known-settings.js'
import { dialectOf } from '../dialect/detect.js'
import { repair } from '../fix/repair.js'
import { mustBeDialect, type ParseOptions, parse } from './parse.js'

/** `profiles` and `rules` should be those that the findings come from: the text is checked with them again. */
export interface FixOptions extends ParseOptions, CheckOptions {
  /** Apply suggested repairs too; without it no stated number changes. */
  suggested?: boolean
}

/**
 * Applies the fixes of findings to the text they were found in, in the order given. The text is read and checked again
 * after each; a fix that does not lower the number of findings, or that changes any other fact, is dropped.
 * All other characters stay as they are. Never throws but for an option that is not known.
 */
export function applyFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
  options: FixOptions = {},
): string {
  const { from = 'auto', suggested = false, profiles = [], rules = {} } = options
  mustBeDialect(from)
  mustBeKnown(rules)
  if (!diagnostics.some(({ fix }) => fix !== undefined)) return text
  // Decided once: a fix makes no other markup of a text.
  const dialect = from === 'auto' ? dialectOf(text) : from
  const reader = {
    parse: (source: string) => parse(source, { from: dialect, profiles }),
    check: (article: ReturnType<typeof parse>) => check(article, options),
    profiles,
  }
  return repair(text, diagnostics, reader, { suggested }).text
}
