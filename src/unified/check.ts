import type { Plugin } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { Article } from '../article/nodes.js'
import { type CheckOptions, check } from '../check/check.js'
import type { Diagnostic } from '../check/diagnostic.js'

/** Where a rule is explained, relative to the package. */
const rulesPage = 'docs/rules.md'

/**
 * unified's plugin that checks an article: every finding becomes a message on the file (source `tallybox`), with the
 * rule as `ruleId`, its `place`, `actual` and `expected`, the proof and related places as `note`, and `url`, the rule's
 * place in the package's documentation. Errors are `fatal: true`, warnings `false`, infos have no `fatal`.
 */
export const tallyboxCheck: Plugin<[options?: CheckOptions], Article> = (options = {}) => {
  return (tree: Node, file: VFile): undefined => {
    if (!isArticle(tree))
      throw new TypeError(`tallyboxCheck checks articles; this tree is of type ${tree.type}`)
    for (const diagnostic of check(tree, options)) addMessage(file, diagnostic)
  }
}

function addMessage(file: VFile, diagnostic: Diagnostic): void {
  const { rule, severity, line, column, endLine, endColumn, span, actual, expected } = diagnostic
  const message = file.message(diagnostic.message, {
    place: {
      start: { line, column, offset: span[0] },
      end: { line: endLine, column: endColumn, offset: span[1] },
    },
    ruleId: rule,
    source: 'tallybox',
  })
  message.fatal = severity === 'info' ? undefined : severity === 'error'
  if (actual !== undefined) message.actual = actual
  if (expected.length > 0) message.expected = expected
  const note = noteOf(diagnostic)
  if (note !== '') message.note = note
  message.url = `${rulesPage}#${rule}`
}

function noteOf({ proof = [], related }: Diagnostic): string {
  return [...proof, ...related.map(({ line, column, message }) => `${line}:${column}: ${message}`)].join('\n')
}

function isArticle(tree: Node): tree is Article {
  return tree.type === 'article'
}
