import type { Diagnostic, Severity } from '../check/diagnostic.js'
import {
  addCounts,
  type CheckedFile,
  noCounts,
  type Reporter,
  type ReportFailure,
} from '../emit/report/report.js'
import { withLineFeeds } from '../source/line-ends.js'
import { excerptOf } from './excerpt.js'
import type { Canvas, Style } from './paint.js'
import { plural } from './plural.js'
import { standardInput } from './read-text.js'
import { visible } from './visible.js'
import { displayWidth } from './width.js'

const styles: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'cyan' }

/** The report for people: every finding with its source line, its proof and the places that belong to it. */
export function textReporter(canvas: Canvas, { quiet = false }: { quiet?: boolean } = {}): Reporter {
  const counts = noCounts()
  const fixable = { safe: 0, suggested: 0 }
  let files = 0
  return {
    start: () => '',
    file(file) {
      files += 1
      addCounts(counts, file.diagnostics)
      for (const { fix } of file.diagnostics) if (fix) fixable[fix.safe ? 'safe' : 'suggested'] += 1
      return file.diagnostics.map((diagnostic) => `${finding(file, diagnostic, canvas)}\n`).join('')
    },
    end(failures) {
      const found = counts.error + counts.warning + counts.info
      if (quiet && found === 0) return ''
      return `${summary(files, found, counts, failures)}\n${advice(fixable)}`
    },
  }
}

function finding(file: CheckedFile, diagnostic: Diagnostic, canvas: Canvas): string {
  const { paint } = canvas
  const { rule, severity, message, line, column } = diagnostic
  const name = file.path === '-' ? standardInput : visible(file.path)
  const place = paint('bold', `${name}:${line}:${column}`)
  const lines = [
    `${place}  ${paint(styles[severity], severity)}  ${paint('dim', rule)}  ${visible(message)}`,
    ...quotation(file.text, diagnostic, canvas),
    ...proofOf(diagnostic),
    ...diagnostic.related.map((related) => {
      const at = `${related.line}:${related.column}`
      return `    ${paint('dim', at)} ${visible(related.message)}`
    }),
  ]
  return `${lines.join('\n')}\n`
}

/** The source line with the cell underlined, and what should stand there. */
function quotation(text: string, diagnostic: Diagnostic, { paint, width }: Canvas): string[] {
  const { line, span, severity, actual, expected } = diagnostic
  const number = String(line).padStart(4)
  const { before, cell, after } = excerptOf(
    withLineFeeds(text),
    span,
    Math.max(20, width - number.length - 3),
  )
  const mark = '^'.repeat(Math.max(1, displayWidth(cell)))
  const said = [
    ...(actual === undefined ? [] : [`stated ${visible(actual)}`]),
    ...(expected.length === 0 ? [] : [`expected ${visible(expected.join(' or '))}`]),
  ].join(', ')
  const bar = paint('dim', '│')
  return [
    `${paint('dim', number)} ${bar} ${before}${paint('bold', cell)}${after}`.trimEnd(),
    `${' '.repeat(number.length)} ${bar} ${' '.repeat(displayWidth(before))}${paint(styles[severity], mark)} ${said}`.trimEnd(),
  ]
}

/** Each relation as stated, and as it is with the value expected. */
function proofOf({ proof = [], expected }: Diagnostic): string[] {
  if (proof.length === 0) return []
  const [value] = expected
  const heading =
    value === undefined ? 'Fails as stated:' : `Fails as stated (✗), holds with ${visible(value)} (✓):`
  const relations = proof.flatMap((relation) => {
    const after = relation.indexOf(repairedMark)
    if (!relation.startsWith(statedMark) || after === -1) return [relation]
    return [
      `✗ ${relation.slice(statedMark.length, after)}`,
      `✓ ${relation.slice(after + repairedMark.length)}`,
    ]
  })
  return [`    ${heading}`, ...relations.map((relation) => `      ${visible(relation)}`)]
}

const statedMark = 'as stated: '
const repairedMark = '; after: '

function summary(
  files: number,
  found: number,
  counts: Record<Severity, number>,
  failures: readonly ReportFailure[],
): string {
  const failed = failures.length === 0 ? '' : `; ${failures.length} could not be checked`
  // Where nothing was looked at, nothing to be found says nothing.
  if (files === 0 && failed !== '') return `${plural(files, 'file')} checked${failed}`
  const what =
    found === 0
      ? 'nothing found'
      : [plural(counts.error, 'error'), plural(counts.warning, 'warning'), plural(counts.info, 'info')].join(
          ', ',
        )
  return `${plural(files, 'file')} checked: ${what}${failed}`
}

function advice({ safe, suggested }: { safe: number; suggested: number }): string {
  const said = [
    ...(safe === 0 ? [] : [`${safe} can be cleaned up: tallybox fix`]),
    ...(suggested === 0 ? [] : [`${plural(suggested, 'repair')} suggested: tallybox fix --suggested`]),
  ]
  return said.map((line) => `${line}\n`).join('')
}
