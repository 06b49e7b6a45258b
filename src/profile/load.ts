import { Value } from 'typebox/value'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { Profile } from './profile.js'
import { profileSchema } from './schema.js'

/** One reason why a profile file cannot be used, and where it stands in the file. */
export interface ProfileProblem {
  line: number
  column: number
  message: string
}

export type LoadedProfile = { ok: true; profile: Profile } | { ok: false; problems: ProfileProblem[] }

/** Reads a profile from the text of a YAML file. Every problem of the file is told, with its line. */
export function loadProfile(text: string): LoadedProfile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const problems = document.errors.map((error) => ({
    ...placeOf(lines, error.pos[0]),
    message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code,
  }))
  if (problems.length > 0) return { ok: false, problems }
  const source = plainValue(document)
  if (!Value.Check(profileSchema, source))
    return { ok: false, problems: shapeProblems(document, source, lines) }
  return { ok: true, profile: new Profile(source) }
}

/** Null where the document has aliases that expand without end. */
function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return null
  }
}

function shapeProblems(document: Document.Parsed, source: unknown, lines: LineCounter): ProfileProblem[] {
  return [...Value.Errors(profileSchema, source)].slice(0, 20).map((error) => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    const extra = 'additionalProperties' in error.params ? String(error.params.additionalProperties) : null
    const place = nearestNode(document, extra === null ? path : [...path, ...extra.split(',').slice(0, 1)])
    const where = path.length === 0 ? 'the profile' : `\`${path.join('.')}\``
    return {
      ...placeOf(lines, place),
      message: extra === null ? `${where} ${error.message}` : `${where} has the unknown key \`${extra}\``,
    }
  })
}

/** The offset of the deepest node on the path that the document has. */
function nearestNode(document: Document.Parsed, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}
