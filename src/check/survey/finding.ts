import { sourceSpan } from '../../article/source-span.js'
import type { Fact } from '../../record/fact.js'
import type { Span } from '../../source/span.js'
import type { Finding, RelatedSpan } from '../diagnostic.js'
import type { Rule, Tell } from '../rule.js'

/** A place in the source and what is to be said about it. */
export interface Remark {
  span: Span
  message: string
  actual?: string
  /** The value that belongs there, where one can be named. */
  expected?: string
}

/** What a node that stands in no source is reported at. */
export const nowhere: Span = [0, 0]

/** No finding lists more places than these; the message still counts them all. */
const mostRelated = 20

/** Where the value of a fact stands, without notes and white space around it. */
export function valueSpan({ node, from, reading }: Fact): Span {
  return sourceSpan(node, from + reading.start, from + reading.end) ?? nowhere
}

/** Where the characters `[start, end)` of a fact's raw text stand. */
export function partSpan({ node, from }: Fact, start: number, end: number): Span {
  return sourceSpan(node, from + start, from + end) ?? nowhere
}

/** The value of a fact as it is written. */
export function written({ reading }: Fact): string {
  return reading.raw.slice(reading.start, reading.end)
}

/** A part of a cell in the words of the source. */
export function writtenPart({ fact, start, end }: { fact: Fact; start: number; end: number }): string {
  return fact.reading.raw.slice(start, end)
}

/** A part of a cell that could be wrong in place of what a finding names, and what it would be then. */
export function couldBeInstead(
  { fact, start, end }: { fact: Fact; start: number; end: number },
  expected: string,
): RelatedSpan {
  return { span: partSpan(fact, start, end), message: `could be wrong instead, expected ${expected}` }
}

/** A finding of a rule, at the rule's own severity unless `extra` says otherwise. */
export function report(
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
  span: Span,
  message: string,
  extra: Partial<Finding> = {},
): Finding {
  return { rule: id, severity, span, message, ...extra }
}

/** Many remarks of one kind as one finding: the first in the source is its place, the others are related. */
export function fold(
  rule: Pick<Rule, 'id' | 'severity'>,
  remarks: readonly Remark[],
  tell: Tell,
  extra: Partial<Finding> = {},
): void {
  if (remarks.length === 0) return
  const [first, ...others] = remarks.length > 1 ? [...remarks].sort(byPlace) : remarks
  if (first === undefined) return
  const more =
    others.length === 0 ? '' : others.length === 1 ? ' (and once more)' : ` (and ${others.length} times more)`
  const finding = report(rule, first.span, first.message + more, extra)
  if (first.actual !== undefined) finding.actual = first.actual
  if (first.expected !== undefined) finding.expected = [first.expected]
  if (others.length > 0)
    finding.related = others.slice(0, mostRelated).map(({ span, message }) => ({ span, message }))
  tell(finding)
}

function byPlace(one: Remark, other: Remark): number {
  return one.span[0] - other.span[0]
}

/** A fix that puts `text` in the place of a span. */
export function replacement([start, end]: Span, text: string, safe: boolean) {
  return { safe, edits: [{ offset: start, length: end - start, text }] }
}
