import type { Fact } from '../../record/fact.js'
import type { Rule } from '../rule.js'
import { fold, partSpan, type Remark } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'

/**
 * A comma stands where a comma belongs.
 *
 * Compares: commas in fields and cells with what stands around them: behind a word that cannot end a phrase ("to
 * the, 2004"), behind a colon, before a bracket.
 *
 * Tolerance: prose is left alone, and so is wikitext, where line breaks are kept; one finding covers the article.
 *
 * May be right all the same: seldom; where an article was flattened, line breaks became commas.
 *
 * Source: the text itself.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2004 Washington Democratic presidential caucuses
 * - Votes For Election: 76 pledged delegates to the, 2004 Democratic National Convention
 * ```
 * ```findings
 * join-artifact 5:50 info Unexpected comma in "to the, 2004", expected none: a line break seems to have become one
 * ```
 *
 * @example
 * ```text
 * = 1948–49 season =
 *
 * Infobox
 * - Title: 1948–49 season
 * - Finals Venue: Anderson High School Wigwam, Anderson, Indiana
 * ```
 * ```findings
 * ```
 *
 * @example
 * ```text
 * {{Infobox saint
 * | name = Francis of Assisi
 * | patronage = Animals, birds, and the, [[Order of Friars Minor|St. Francis]]
 * }}
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'join-artifact',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    if (context.article.dialect === 'wikitext') return
    const remarks: Remark[] = []
    for (const { fact, type } of surveyOf(context).fields)
      if (type === 'text' || type === 'auto') commas(fact, remarks)
    for (const { columns, rows } of context.record.tables)
      for (const { key, type } of columns)
        if (type === 'text') for (const row of rows) commas(row[key], remarks)
    fold(rule, remarks, tell)
  },
}

const openWords = /(?:^|[ (])(?:the|of|to|for|in|by|with|a|an|at|on|from)$/i

function commas(fact: Fact | null | undefined, remarks: Remark[]): void {
  const raw = fact?.reading.raw ?? ''
  let at = raw.indexOf(',')
  if (fact === null || fact === undefined || at === -1) return
  for (; at !== -1; at = raw.indexOf(',', at + 1)) {
    const next = raw.slice(at + 1, at + 3)
    const open = openWords.test(raw.slice(Math.max(0, at - 6), at))
    if (!open && next !== ' (' && raw.charCodeAt(at - 1) !== 58) continue
    const near = raw.slice(Math.max(0, at - 12), at + 6)
    const context = near.slice(near.indexOf(' ') + 1)
    const message = `Unexpected comma in "${context.trim()}", expected none: a line break seems to have become one`
    remarks.push({ span: partSpan(fact, at, at + 1), message, actual: ',' })
  }
}
