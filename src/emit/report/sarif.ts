import type {
  ArtifactLocation,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  ToolComponent,
} from 'sarif'
import type { Diagnostic, Severity } from '../../check/diagnostic.js'
import { LineIndex } from '../../source/line-index.js'
import { toJson } from '../json.js'
import { fingerprints } from './fingerprint.js'
import type { CheckedFile, Reporter, ReportFailure } from './report.js'
import type { RuleDoc, RuleDocs } from './rule-doc.js'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/** The report as a SARIF 2.1.0 log of one run, one result a line. */
export function sarifReporter(docs: RuleDocs, version: string): Reporter {
  const rules = Object.keys(docs)
  const indexes = new Map(rules.map((rule, index) => [rule, index]))
  let first = true
  return {
    start() {
      const driver: ToolComponent = {
        name: 'tallybox',
        semanticVersion: version,
        rules: Object.entries(docs).map(([id, doc]) => descriptor(id, doc)),
      }
      return `{"version":"2.1.0","$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","runs":[{"tool":${toJson({ driver })},"columnKind":"utf16CodeUnits","results":[`
    },
    file(file) {
      const lines = new LineIndex(file.text)
      const name = fingerprints(file.text)
      let text = ''
      for (const diagnostic of file.diagnostics) {
        const result = resultOf(file, diagnostic, lines, name(diagnostic))
        const ruleIndex = indexes.get(diagnostic.rule)
        text += `${first ? '' : ','}\n${toJson(ruleIndex === undefined ? result : { ...result, ruleIndex })}`
        first = false
      }
      return text
    },
    end(failures) {
      const invocation = {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map(notification),
      }
      return `${first ? '' : '\n'}],"invocations":[${toJson(invocation)}]}]}\n`
    },
  }
}

function descriptor(id: string, { title, text, severity, fix, enabled }: RuleDoc): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text, markdown: text },
    defaultConfiguration: { level: levels[severity], enabled },
    properties: { fix },
  }
}

function resultOf(file: CheckedFile, diagnostic: Diagnostic, lines: LineIndex, name: string): Result {
  const { rule, severity, line, column, endLine, endColumn, actual, expected, related, proof, fix } =
    diagnostic
  const artifactLocation = locationOf(file.path)
  const physical = (region: Region) => ({ physicalLocation: { artifactLocation, region } })
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  const result: Result = {
    ruleId: rule,
    level: levels[severity],
    message: { text: [diagnostic.message, ...(proof ?? [])].join('\n') },
    locations: [physical(region)],
    partialFingerprints: { 'tallybox/v1': name },
  }
  if (related.length > 0)
    result.relatedLocations = related.map((place, index) => ({
      id: index + 1,
      ...physical({ startLine: place.line, startColumn: place.column }),
      message: { text: place.message },
    }))
  if (fix !== undefined)
    result.fixes = [
      {
        description: {
          text: fix.safe ? 'Clean up; no number changes' : 'Suggested: the only repair that fits',
        },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map(({ offset, length, text }) => ({
              deletedRegion: regionOf(lines, offset, offset + length),
              insertedContent: { text },
            })),
          },
        ],
      },
    ]
  if (actual !== undefined || expected.length > 0)
    result.properties = {
      ...(actual !== undefined && { actual }),
      ...(expected.length > 0 && { expected }),
    }
  return result
}

function regionOf(lines: LineIndex, start: number, end: number): Region {
  const from = lines.point(start)
  const to = lines.point(end)
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

function notification({ path, reason }: ReportFailure): Notification {
  return {
    level: 'error',
    message: { text: reason },
    locations: [{ physicalLocation: { artifactLocation: locationOf(path) } }],
  }
}

/** A path as a URI reference: each part escaped, so that a colon makes no scheme and a `#` no fragment. */
function locationOf(path: string): ArtifactLocation {
  if (path === '-') return { uri: 'stdin' }
  const uri = path
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return { uri: uri.startsWith('/') ? `file://${uri}` : uri }
}
