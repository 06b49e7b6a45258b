import { ownValue } from '../source/own-value.js'
import { hint } from './hint.js'
import type { ProfileProblem } from './problem.js'
import type { ProfilePlaces } from './profile-places.js'
import { vocabulary } from './shipped.js'
import type { ProfileSource, RelationSource } from './source.js'

const kinds = ['sum', 'difference', 'quotient', 'share', 'change', 'order', 'equal'] as const
type Kind = (typeof kinds)[number]

/** What else a relation of each kind needs, and where it can hold. */
const needs: Readonly<
  Record<Kind, { keys: readonly ('total' | 'of' | 'dividend' | 'divisor')[]; places: readonly string[] }>
> = {
  sum: { keys: ['total'], places: ['rows', 'columns', 'rows behind the first', 'fields', 'entries'] },
  difference: { keys: ['total'], places: ['rows', 'fields', 'entries'] },
  quotient: { keys: ['dividend', 'divisor'], places: ['rows'] },
  share: { keys: ['of'], places: ['columns'] },
  change: { keys: ['of'], places: ['successive rows'] },
  order: { keys: [], places: ['rows', 'fields', 'entries'] },
  equal: { keys: [], places: ['rows', 'columns', 'fields', 'entries', 'fields and rows'] },
}

/** Relations that say nothing, or speak of columns, fields and families that nothing is known of. */
export function relationProblems(source: ProfileSource, places: ProfilePlaces): ProfileProblem[] {
  return (source.relations ?? []).flatMap((relation, at) => {
    const path = ['relations', String(at)]
    const shape = shapeProblem(relation, path, places)
    return shape === null ? nameProblems(relation, path, source, places) : [shape]
  })
}

function shapeProblem(
  relation: RelationSource,
  path: string[],
  places: ProfilePlaces,
): ProfileProblem | null {
  const stated = kinds.filter((kind) => relation[kind] !== undefined)
  const [kind] = stated
  if (kind === undefined || stated.length > 1)
    return places.value(
      path,
      `a relation has exactly one of ${kinds.map((name) => `\`${name}\``).join(', ')}`,
    )
  const { keys, places: allowed } = needs[kind]
  const place = relation.in ?? 'rows'
  // The total of a column is its total row.
  for (const key of place === 'columns' && kind === 'sum' ? [] : keys)
    if (relation[key] === undefined)
      return places.value(path, `a relation with \`${kind}\` needs \`${key}\` too`)
  if (!allowed.includes(place))
    return places.value([...path, 'in'], `\`${kind}\` can hold in ${allowed.join(', ')}, not in ${place}`)
  if (place === 'entries' && relation.group === undefined)
    return places.value(path, 'a relation in `entries` needs `group`, the family that they are of')
  if (place === 'fields and rows' && relation.where === undefined)
    return places.value(path, 'a relation of fields and rows needs `where`, which tells the row')
  return null
}

function nameProblems(
  relation: RelationSource,
  path: string[],
  source: ProfileSource,
  places: ProfilePlaces,
): ProfileProblem[] {
  const columns = [...Object.keys(source.columns ?? {}), ...Object.keys(vocabulary.columns)]
  const fields = Object.keys(source.fields ?? {})
  const place = relation.in ?? 'rows'
  const members = ownValue(source.groups ?? {}, relation.group ?? '')?.members
  if (place === 'entries' && members === undefined)
    return [places.value([...path, 'group'], `\`${relation.group ?? ''}\` is no family of this profile`)]
  const known = place === 'fields' ? fields : place === 'entries' ? Object.keys(members ?? {}) : columns
  const what = place === 'fields' ? 'field' : place === 'entries' ? 'member of the family' : 'column'
  const problems: ProfileProblem[] = []
  const look = (name: string, among: readonly string[], kind: string, where: string[]) => {
    const bare = name.endsWith('?') ? name.slice(0, -1) : name
    if (among.includes(bare)) return
    problems.push(
      places.value([...path, ...where], `\`${bare}\` is no ${kind} that is known here${hint(bare, among)}`),
    )
  }
  if (place === 'fields and rows') {
    look(relation.equal?.[0] ?? '', fields, 'field', ['equal', '0'])
    look(relation.equal?.[1] ?? '', columns, 'column', ['equal', '1'])
    for (const [column, field] of Object.entries(relation.where ?? {})) {
      look(column, columns, 'column', ['where'])
      look(field, fields, 'field', ['where', column])
    }
    return problems
  }
  for (const key of ['total', 'quotient', 'share', 'change', 'of'] as const) {
    const name = relation[key]
    if (name !== undefined) look(name, known, what, [key])
  }
  for (const key of [
    'sum',
    'difference',
    'dividend',
    'divisor',
    'order',
    'equal',
    'falling',
    'unless',
  ] as const) {
    const names = relation[key]
    for (const name of names === undefined ? [] : isList(names) ? names : Object.keys(names))
      look(name, known, what, [key])
  }
  return problems
}

function isList(names: NonNullable<RelationSource['sum']>): names is readonly string[] {
  return Array.isArray(names)
}
