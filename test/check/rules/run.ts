import type { Finding } from '../../../src/check/diagnostic.js'
import type { CheckContext, Rule } from '../../../src/check/rule.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'
import { readFacts } from '../../../src/record/to-record.js'

export function contextOf(text: string): CheckContext {
  const article = parseFlat(text)
  return { article, record: readFacts(article) }
}

export function findings(rule: Rule, text: string): Finding[] {
  return told(rule, contextOf(text))
}

/** What a rule tells of an article. */
export function told(rule: Rule, context: CheckContext): Finding[] {
  const found: Finding[] = []
  rule.check?.(context, (finding) => found.push(finding))
  return found
}

/** The source characters at a finding's place. */
export function placed({ span }: Pick<Finding, 'span'>, text: string): string {
  return text.slice(span[0], span[1])
}

/** The text with the edits of one finding's fix. */
export function repaired({ fix }: Finding, text: string): string {
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.offset - a.offset)
  return edits.reduce(
    (made, { offset, length, text: put }) => made.slice(0, offset) + put + made.slice(offset + length),
    text,
  )
}
