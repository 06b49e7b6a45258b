import type { RuleDocs } from '../emit/report/rule-doc.js'
import { exitCode, Failure } from './failure.js'
import type { Io } from './io.js'
import { notARule } from './rule-level.js'
import { widestOf } from './width.js'
import { wrapMarkdown } from './wrap.js'
import { writeDocument } from './write-document.js'

/** Prints what a rule says about itself, or the list of all rules. Throws a `Failure` for a rule that is not known. */
export async function explain(rule: string | undefined, docs: RuleDocs, io: Io): Promise<number> {
  const width = Math.max(40, Math.min(80, io.columns))
  if (rule === undefined) {
    await writeDocument(listOf(docs, width), io)
    return exitCode.done
  }
  const wrong = notARule(rule, Object.keys(docs))
  const doc = docs[rule]
  if (wrong !== null || doc === undefined) throw new Failure(wrong ?? '')
  await writeDocument(`${wrapMarkdown(`${rule}: ${doc.text}`, width)}\n`, io)
  return exitCode.done
}

/** One rule a line; a title too long for it goes on below itself. */
function listOf(docs: RuleDocs, width: number): string {
  const rules = Object.entries(docs).sort(([a], [b]) => (a < b ? -1 : 1))
  const column = widestOf(rules.map(([rule]) => rule)) + 2
  return rules
    .map(([rule, { severity, title, enabled }]) => {
      const head = `${rule.padEnd(column)}${(enabled ? severity : 'off').padEnd(9)}`
      const lines = wrapMarkdown(title, Math.max(20, width - head.length)).split('\n')
      return `${head}${lines.join(`\n${' '.repeat(head.length)}`)}\n`
    })
    .join('')
}
