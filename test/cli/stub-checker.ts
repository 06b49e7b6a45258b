import type { Article } from '../../src/article/nodes.js'
import { configured } from '../../src/check/configure.js'
import type { Diagnostic, Severity } from '../../src/check/diagnostic.js'
import type { Checker, CheckOptions } from '../../src/cli/checker.js'
import { readRuleDocs } from '../../src/emit/report/rule-doc.js'
import { LineIndex } from '../../src/source/line-index.js'

/*
 * A checker with three simple rules, so that what the commands do with findings is tested apart from what finds them:
 * `wrong-sum` (error) wants the number after "Total:" to be that after "Sum:", `odd-word` (warning) dislikes "odd",
 * `trim-colour` (info) wants no `!` after a colour.
 */
function finding(source: string, rule: string, severity: Severity, start: number, end: number): Diagnostic {
  const lines = new LineIndex(source)
  const from = lines.point(start)
  const to = lines.point(end)
  return {
    rule,
    severity,
    message: `Unexpected ${rule}`,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    span: [start, end],
    expected: [],
    related: [],
  }
}

function check({ source }: Article, { rules = {} }: CheckOptions = {}): Diagnostic[] {
  const found: Diagnostic[] = []
  const sum = /- Sum: (\S+)/.exec(source)?.[1]
  const total = /- Total: (\S+)/.exec(source)
  const stated = total?.[1]
  if (sum !== undefined && stated !== undefined && total && sum !== stated) {
    const start = total.index + '- Total: '.length
    found.push({
      ...finding(source, 'wrong-sum', 'error', start, start + stated.length),
      message: `Unexpected total ${stated}, expected ${sum}`,
      actual: stated,
      expected: [sum],
      related: [
        { line: new LineIndex(source).point(source.indexOf('- Sum:')).line, column: 8, message: 'the sum' },
      ],
      proof: [`as stated: ${stated} is not ${sum}; after: ${sum} is ${sum}`, 'Sums are sums'],
      fix: { safe: false, edits: [{ offset: start, length: stated.length, text: sum }] },
    })
  }
  for (const match of source.matchAll(/\bodd\b/g))
    found.push(finding(source, 'odd-word', 'warning', match.index, match.index + 3))
  for (const match of source.matchAll(/#[0-9a-f]{6}(!+)/g)) {
    const end = match.index + match[0].length
    found.push({
      ...finding(source, 'trim-colour', 'info', match.index, end),
      fix: { safe: true, edits: [{ offset: match.index + 7, length: match[0].length - 7, text: '' }] },
    })
  }
  return found.flatMap((said) => configured(said, rules) ?? []).sort((a, b) => a.span[0] - b.span[0])
}

export const stubChecker: Checker = {
  check,
  docs: readRuleDocs({
    'wrong-sum':
      'The total is the sum.\n\nSeverity: error · fix: suggested\n\nCompares the total with the sum.\n\n- Tolerance: none at all, because both of these numbers are exact and nothing has been rounded.\n\n```\n- Sum: 3\n```\n',
    'odd-word': 'No word is odd.\n\nSeverity: warning · fix: never\n',
    'trim-colour': 'Colours end.\n\nSeverity: info, off unless configured · fix: safe\n',
  }),
}

export async function loadStub(): Promise<Checker> {
  return stubChecker
}
