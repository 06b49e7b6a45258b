import type { Node } from '../../article/nodes.js'
import { sourceSpan } from '../../article/source-span.js'
import { visit } from '../../article/visit.js'
import type { Rule } from '../rule.js'
import { fold, type Remark } from '../survey/finding.js'

/**
 * Templates, tables and links of wikitext are closed.
 *
 * Compares: the marks that open them with those that close them. An infobox or a table that is never closed is read up to where it
 * most plausibly ends; a template or link that is not is read as text.
 *
 * Tolerance: one finding covers the article. The other dialects have nothing to close.
 *
 * May be right all the same: braces and brackets that are meant as text, which `<nowiki>` would say.
 *
 * Source: the syntax of wikitext.
 *
 * @example
 * ```text
 * {{Infobox election
 * | election_name = 2004 Washington caucuses
 * | candidate1 = [[John Kerry
 *
 * == Results ==
 * {|
 * | John Kerry || 11,397
 * ```
 * ```findings
 * unclosed-markup 1:1 info Unexpected infobox without an end, expected "}}" behind its last field (and 2 times more)
 * ```
 *
 * @example
 * ```text
 * {{Infobox election
 * | election_name = 2004 Washington caucuses
 * | candidate1 = [[John Kerry]]
 * }}
 *
 * == Results ==
 * {|
 * | John Kerry || 11,397
 * |}
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'unclosed-markup',
  severity: 'info',
  fix: 'never',
  check({ article }, tell) {
    if (article.dialect !== 'wikitext') return
    const remarks: Remark[] = []
    visit(article, (node) => {
      unclosed(node, remarks)
      return undefined
    })
    fold(rule, remarks, tell)
  },
}

function unclosed(node: Node, remarks: Remark[]): void {
  if (node.type === 'infobox' || node.type === 'table') {
    if (node.unclosed !== true || node.position === undefined) return
    const { offset } = node.position.start
    const message =
      node.type === 'infobox'
        ? 'Unexpected infobox without an end, expected "}}" behind its last field'
        : 'Unexpected table without an end, expected "|}" on a line of its own'
    remarks.push({ span: [offset, offset + 2], message })
  } else if ('value' in node) {
    open(node, '{{', '}}', 'template', remarks)
    open(node, '[[', ']]', 'link', remarks)
  }
}

/** A mark that opens something and is left in the text, with none behind it that would close it. */
function open(
  node: Extract<Node, { value: string }>,
  mark: string,
  end: string,
  what: string,
  remarks: Remark[],
): void {
  const at = node.value.lastIndexOf(mark)
  if (at === -1 || node.value.includes(end, at)) return
  const span = sourceSpan(node, at, at + mark.length)
  if (span === undefined || span[1] - span[0] !== mark.length) return
  remarks.push({ span, message: `Unexpected "${mark}" in a text, expected a ${what} that ends in "${end}"` })
}
