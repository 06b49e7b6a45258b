import { append } from '../source/list.js'
import { compactKey } from './key.js'
import { normalizeLabel } from './normalize-label.js'
import type { ProfileProblem } from './problem.js'
import type { ProfilePlaces } from './profile-places.js'
import type { FieldSource, ProfileSource } from './source.js'

/** Spellings of keys and labels of columns that would have to mean two things at once. */
export function spellingProblems(
  { fields = {}, groups = {}, columns = {} }: ProfileSource,
  places: ProfilePlaces,
): ProfileProblem[] {
  const singular = new Spellings(compactKey, places)
  singular.addFields(fields, ['fields'], '')
  // Families share one numbering, but for those whose keys begin with a number of their own.
  const numbered = new Spellings(compactKey, places)
  for (const [group, { prefix, members }] of Object.entries(groups)) {
    const family = prefix === undefined ? numbered : new Spellings(compactKey, places)
    family.addFields(members, ['groups', group, 'members'], `${group}.`)
    if (family !== numbered) append(numbered.problems, family.problems)
  }
  const labels = new Spellings(labelForm, places)
  for (const [role, { labels: list }] of Object.entries(columns))
    for (const [at, label] of list.entries()) labels.add(label, role, ['columns', role, 'labels', String(at)])
  return [...singular.problems, ...numbered.problems, ...labels.problems]
}

/** `total *` is another label than `total`. */
function labelForm(label: string): string {
  return `${label.startsWith('* ') ? '* ' : ''}${normalizeLabel(label)}${label.endsWith(' *') ? ' *' : ''}`
}

/** What every spelling means. */
class Spellings {
  readonly problems: ProfileProblem[] = []
  readonly #means = new Map<string, string>()
  readonly #form: (spelling: string) => string
  readonly #places: ProfilePlaces

  constructor(form: (spelling: string) => string, places: ProfilePlaces) {
    this.#form = form
    this.#places = places
  }

  /** Adds keys and their aliases. A key of its own counts before any alias of that spelling. */
  addFields(fields: Readonly<Record<string, FieldSource>>, path: readonly string[], family: string): void {
    for (const key of Object.keys(fields)) this.add(key, family + key, [...path, key], true)
    for (const [key, { aliases = [] }] of Object.entries(fields))
      for (const [at, alias] of aliases.entries())
        this.add(alias, family + key, [...path, key, 'aliases', String(at)])
  }

  add(spelling: string, meaning: string, path: readonly string[], isKey = false): void {
    const form = this.#form(spelling)
    const known = this.#means.get(form)
    if (known === undefined) this.#means.set(form, meaning)
    else if (isKey || known !== meaning) {
      const message = `\`${spelling}\` cannot mean \`${meaning}\`: it means \`${known}\` already`
      this.problems.push(isKey ? this.#places.key(path, message) : this.#places.value(path, message))
    }
  }
}
