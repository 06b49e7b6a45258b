import type { Diagnostic } from '../../../src/check/diagnostic.js'
import type { CheckedFile } from '../../../src/emit/report/report.js'
import { LineIndex } from '../../../src/source/line-index.js'

/** A finding on the first occurrence of `words` in `text`. */
export function findingOn(text: string, words: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const lines = new LineIndex(text)
  const start = text.indexOf(words)
  const from = lines.point(start)
  const to = lines.point(start + words.length)
  return {
    rule: 'votes-sum',
    severity: 'error',
    message: `Unexpected ${words}`,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    span: [start, start + words.length],
    expected: [],
    related: [],
    ...more,
  }
}

export const text = '= A =\n\n- Votes: 12\n- Votes: 13\n'

export const file: CheckedFile = {
  path: 'articles/a b#1:2.txt',
  text,
  diagnostics: [
    findingOn(text, '12', {
      actual: '12',
      expected: ['13', '14'],
      related: [{ line: 4, column: 10, message: 'the other' }],
      proof: ['12 = 13'],
      fix: { safe: false, edits: [{ offset: text.indexOf('12'), length: 2, text: '13' }] },
    }),
    findingOn(text, '- Votes: 13\n', { rule: 'slot-gap', severity: 'info' }),
    findingOn(text, 'A', { rule: 'constructor', severity: 'warning' }),
  ],
}
