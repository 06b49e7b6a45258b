import { Value } from 'typebox/value'
import { LineCounter, parseDocument } from 'yaml'
import { meaningProblems } from './meaning-problems.js'
import type { ProfileProblem } from './problem.js'
import { Profile } from './profile.js'
import { ProfilePlaces } from './profile-places.js'
import { profileSchema } from './schema.js'
import { shapeProblems } from './shape-problems.js'

export type { ProfileProblem } from './problem.js'

export type LoadedProfile = { ok: true; profile: Profile } | { ok: false; problems: ProfileProblem[] }

/** Problems beyond this many are not told: they mostly follow from the first ones. */
const mostProblems = 20
/** Aliases may be used, but not to make a small file a large one. */
const mostAliases = 100

/** Reads a profile from the text of a YAML file. Every problem of the file is told, with its line. */
export function loadProfile(text: string): LoadedProfile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'error' })
  const places = new ProfilePlaces(document, lines)
  if (document.errors.length > 0)
    return failed(
      document.errors.map(({ pos, code, message }) => places.at(pos[0], yamlReason(code, message))),
    )
  let source: unknown
  try {
    source = document.toJS({ maxAliasCount: mostAliases })
  } catch (error) {
    return failed([places.alias(aliasReason(error))])
  }
  if (!Value.Check(profileSchema, source)) return failed(shapeProblems(source, places))
  const problems = meaningProblems(source, places)
  return problems.length > 0 ? failed(problems) : { ok: true, profile: new Profile(source) }
}

function failed(problems: ProfileProblem[]): LoadedProfile {
  return { ok: false, problems: problems.slice(0, mostProblems) }
}

function aliasReason(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  return message.startsWith('Excessive') ? 'aliases make more of this file than anyone wrote' : message
}

/** What the YAML reader says, without the place, which is told apart from it, and without words for programmers. */
function yamlReason(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'a profile is one document; a second one begins here'
  if (code === 'DUPLICATE_KEY') return 'this key stands here for the second time'
  if (message.startsWith('Maximum call stack')) return 'nested too deeply'
  const [first = code] = message.split('\n')
  return first.replace(/ at line \d+, column \d+:?$/, '')
}
