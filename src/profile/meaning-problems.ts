import { hint } from './hint.js'
import { compactKey } from './key.js'
import type { ProfileProblem } from './problem.js'
import type { ProfilePlaces } from './profile-places.js'
import { relationProblems } from './relation-problems.js'
import type { ProfileSource } from './source.js'
import { spellingProblems } from './spelling-problems.js'
import { templateProblems } from './template-problems.js'

/** What is well-formed and can do nothing: a profile that no article matches, names of keys and families that it does not have. */
export function meaningProblems(source: ProfileSource, places: ProfilePlaces): ProfileProblem[] {
  return [
    ...matchProblems(source, places),
    ...optionsProblems(source, places),
    ...spellingProblems(source, places),
    ...relationProblems(source, places),
    ...templateProblems(source, places),
  ]
}

function matchProblems(source: ProfileSource, places: ProfilePlaces): ProfileProblem[] {
  const { match, fields, groups, templates, relations } = source
  if (match === undefined) {
    const alone = (templates ?? relations) !== undefined && (fields ?? groups ?? source.record) === undefined
    return alone ? [] : [places.value([], 'the profile lacks match')]
  }
  const { names = [], keys = [], tables = [], atLeast = 1 } = match
  if (names.length + keys.length + tables.length === 0)
    return [places.key(['match'], 'without `names`, `keys` or `tables`, no article would be of this kind')]
  const known = new Map<string, string>()
  for (const members of [fields ?? {}, ...Object.values(groups ?? {}).map((group) => group.members)])
    for (const key of Object.keys(members)) known.set(compactKey(key), key)
  const problems: ProfileProblem[] = []
  for (const [at, key] of keys.entries())
    if (known.get(compactKey(key)) !== key)
      problems.push(
        places.value(
          ['match', 'keys', String(at)],
          `\`${key}\` is no field of this profile${hint(key, [...known.values()])}`,
        ),
      )
  if (keys.length > 0 && atLeast > keys.length)
    problems.push(places.value(['match', 'atLeast'], `only ${keys.length} keys are listed`))
  return problems
}

function optionsProblems({ record, groups }: ProfileSource, places: ProfilePlaces): ProfileProblem[] {
  const problems: ProfileProblem[] = []
  for (const key of ['options', 'totals'])
    if (Object.hasOwn(record?.fields ?? {}, key))
      problems.push(
        places.key(['record', 'fields', key], `\`${key}\` is not free: the record puts its own there`),
      )
  const options = record?.options
  if (options === undefined) return problems
  const names = Object.keys(groups ?? {})
  const wanted: [path: string[], group: string][] = [[['record', 'options', 'group'], options.group]]
  if (options.parts !== undefined) wanted.push([['record', 'options', 'parts', 'group'], options.parts.group])
  for (const [path, group] of wanted)
    if (!names.includes(group))
      problems.push(places.value(path, `\`${group}\` is no family of this profile${hint(group, names)}`))
  return problems
}
