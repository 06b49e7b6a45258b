import { Value } from 'typebox/value'
import { nearest } from '../source/edit-distance.js'
import type { ProfileProblem } from './problem.js'
import type { ProfilePlaces } from './profile-places.js'
import { profileSchema } from './schema.js'

type ShapeError = ReturnType<typeof Value.Errors>[number]

/** What is wrong with the shape of a profile: unknown and missing keys, values of the wrong kind. One problem a place. */
export function shapeProblems(source: unknown, places: ProfilePlaces): ProfileProblem[] {
  const problems = new Map<string, ProfileProblem>()
  for (const error of Value.Errors(profileSchema, source)) {
    // These only say again that something inside is wrong.
    if (error.keyword === 'anyOf' || error.keyword === 'additionalProperties') continue
    const earlier = problems.get(error.instancePath)
    if (earlier === undefined) problems.set(error.instancePath, problemOf(error, places))
    // What else may stand in the same place.
    else if (error.keyword === 'const') earlier.message += ` or ${String(error.params.allowedValue)}`
  }
  return [...problems.values()]
}

function problemOf(error: ShapeError, places: ProfilePlaces): ProfileProblem {
  const path = pathOf(error.instancePath)
  const name = path.length === 0 ? 'the profile' : `\`${path.join('.')}\``
  if (error.keyword === 'boolean') {
    const known = knownKeys(error.schemaPath)
    const meant = nearest(path[path.length - 1] ?? '', known)
    const hint = meant === null ? `known here: ${known.join(', ')}` : `did you mean \`${meant}\`?`
    return places.key(path, `${name} is no key of a profile; ${hint}`)
  }
  return places.value(path, `${name} ${reasonOf(error)}`)
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a group of keys with values',
  string: 'a text',
  integer: 'a whole number',
}

function reasonOf(error: ShapeError): string {
  if (error.keyword === 'type')
    return `must be ${kinds[String(error.params.type)] ?? String(error.params.type)}`
  if (error.keyword === 'enum') return `must be one of ${error.params.allowedValues.join(', ')}`
  if (error.keyword === 'required') return `lacks ${error.params.requiredProperties.join(' and ')}`
  if (error.keyword === 'pattern') return 'must be letters only'
  if (error.keyword === 'minLength') return 'must not be empty'
  if (error.keyword === 'minItems')
    return error.params.limit === 1 ? 'must not be empty' : `must list ${String(error.params.limit)} or more`
  if (error.keyword === 'minimum') return `must be ${String(error.params.limit)} or more`
  return error.message
}

function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The keys that the part of the schema has that refuses any other. */
function knownKeys(schemaPath: string): string[] {
  let schema: unknown = profileSchema
  for (const step of schemaPath.split('/').slice(1, -1)) schema = member(schema, step)
  const properties = member(schema, 'properties')
  return properties !== null && typeof properties === 'object' ? Object.keys(properties) : []
}

function member(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' ? new Map(Object.entries(value)).get(key) : undefined
}
