import type { CheckContext } from '../rule.js'

/**
 * What several rules ask of the same article, found out once: the last article's answer is kept until another article
 * is asked about. All rules run over one article before the next.
 */
export function once<Answer>(find: (context: CheckContext) => Answer): (context: CheckContext) => Answer {
  let last: { record: CheckContext['record']; answer: Answer } | null = null
  return (context) => {
    if (last === null || last.record !== context.record)
      last = { record: context.record, answer: find(context) }
    return last.answer
  }
}
