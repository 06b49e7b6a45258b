import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'

const plain = '0123456789+-−'
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₋'
const mostDigits = 8

/** Digits above the line in characters of their own, so that they do not run into the number before them; null for any other text. */
export function raisedDigits(text: string): string | null {
  return digitsIn(raised, text)
}

/** The same below the line. */
export function loweredDigits(text: string): string | null {
  return digitsIn(lowered, text)
}

function digitsIn(own: string, text: string): string | null {
  if (text === '' || text.length > mostDigits) return null
  let shown = ''
  for (const character of text) {
    const at = plain.indexOf(character)
    if (at === -1) return null
    shown += own[at] ?? ''
  }
  return shown
}

/** `km{{sup|2}}` is km². */
export function readRaised(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const given = context.given(parameters, ['1'])
  if (given === undefined) return false
  const digits = raisedDigits(context.text.slice(given.start, given.end).trim())
  if (digits === null) context.readTrimmed(given, out)
  else out.addStated(digits, node.start, node.end)
  return true
}
