// Compiles grammar/profiles/*.yaml to src/profile/shipped.ts, so that no run of the program reads YAML for them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../grammar/profiles/', import.meta.url)
const target = new URL('../src/profile/shipped.ts', import.meta.url)
const vocabularyFile = 'tables.yaml'

const read = (name) => parse(readFileSync(new URL(name, folder), 'utf8'))
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== vocabularyFile)
const profiles = names.sort().map(read)

export function compileProfiles() {
  const text = `// Compiled from grammar/profiles by scripts/compile-profiles.js.
import type { ProfileSource, VocabularySource } from './source.js'

export const shippedProfiles: readonly ProfileSource[] = ${JSON.stringify(profiles, null, 1)}

export const vocabulary: VocabularySource = ${JSON.stringify(read(vocabularyFile), null, 1)}
`
  writeFileSync(target, text)
}

/** What is known of wikitext's templates, to a module of the dialect. */
export function compileTemplates() {
  const folder = new URL('../grammar/wikitext/', import.meta.url)
  const known = (name) => parse(readFileSync(new URL(name, folder), 'utf8'))
  const countries = known('countries.yaml')
  const flags = Object.entries(countries).map(([code, name]) => ({ names: [code], shows: name }))
  const text = `// Compiled from grammar/wikitext by scripts/compile-profiles.js.
import type { TemplateSource } from '../../../article/template-source.js'

export const shippedTemplates: readonly TemplateSource[] = ${JSON.stringify([...flags, ...known('templates.yaml')], null, 1)}

/** Countries by the codes that stand for them. */
export const shippedCountries: Readonly<Record<string, string>> = ${JSON.stringify(countries, null, 1)}
`
  writeFileSync(new URL('../src/dialect/wikitext/templates/shipped.ts', import.meta.url), text)
}

compileProfiles()
compileTemplates()
