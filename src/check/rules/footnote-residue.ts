import type { Fact } from '../../record/fact.js'
import type { Rule } from '../rule.js'
import { fold, partSpan, type Remark } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'

/**
 * No footnote mark clings to a number or a name.
 *
 * Compares: the ends of cells and fields with the marks of footnotes: `[a]`, `*`, `†`, `^{note}`.
 *
 * Tolerance: one finding covers the article. The value itself is read without the mark.
 *
 * May be right all the same: the note may stand elsewhere in the article.
 *
 * Source: the text itself.
 *
 * @example
 * ```text
 * | Candidate | Votes |
 * | John Kerry | 46[a] |
 * | Howard Dean* | 24 |
 * ```
 * ```findings
 * footnote-residue 2:18 info Unexpected footnote mark "[a]", expected the value alone: the mark is left out (and once more)
 * ```
 *
 * @example
 * ```text
 * | Candidate | Votes |
 * | John Kerry | 46 |
 * | Milward Simpson (inc.) | 24 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'footnote-residue',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const remarks: Remark[] = []
    for (const { fact, type } of surveyOf(context).fields) if (type !== 'file') residue(fact, remarks)
    for (const { columns, rows, summaries } of context.record.tables)
      for (const { key } of columns) {
        for (const row of rows) residue(row[key], remarks)
        for (const { cells } of summaries) residue(cells[key], remarks)
      }
    fold(rule, remarks, tell)
  },
}

function residue(fact: Fact | null | undefined, remarks: Remark[]): void {
  if (fact === null || fact === undefined) return
  const { raw } = fact.reading
  const last = raw.charCodeAt(raw.length - 1)
  // `*`, `]`, `}` or a dagger.
  if (last !== 42 && last !== 93 && last !== 125 && last !== 0x2020 && last !== 0x2021) return
  const mark = /(?:[*†‡]{1,5}|\[[^[\]]{1,12}\]|\^\{[^{}]{1,30}\})$/.exec(raw.slice(-34))?.[0]
  if (mark === undefined || mark.length === raw.length || tieBreak.test(mark)) return
  const start = raw.length - mark.length
  const message = `Unexpected footnote mark "${mark}", expected the value alone: the mark is left out`
  remarks.push({ span: partSpan(fact, start, raw.length), message, actual: mark })
}

/** The score of a match tie-break, which stands for the last set: `6–4, 4–6, [10–5]`. */
const tieBreak = /^\[\d{1,2}[-–]\d{1,2}\]$/
