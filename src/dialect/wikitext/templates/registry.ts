import { type TemplateReading, type TemplateSource, templateKey } from '../../../article/template-source.js'
import { remember } from '../../../source/remember.js'
import { type PatternPiece, readPattern } from './pattern.js'
import { shippedTemplates } from './shipped.js'

/** What is known of a template, ready for use. */
export type TemplateMeaning = (
  | { kind: 'shows'; pieces: readonly PatternPiece[] }
  | { kind: 'items'; from: number | 'lines' }
  | { kind: 'reads'; reading: TemplateReading }
  | { kind: 'cells'; cells: readonly (readonly string[])[] }
  | { kind: 'hidden'; as: 'layout' | 'note' | 'picture' }
  | { kind: 'box' }
) & {
  /** Names of the parameters that may hold the page it leads to; null where it leads to none. */
  links: readonly string[] | null
  /** How many columns of a table it fills by itself; 0 where it makes no cell. */
  columns: number
}

/** Templates by name. A later one replaces an earlier one of the same name; all of them go before those of `others`. */
export class Registry {
  readonly #byName = new Map<string, TemplateMeaning>()
  readonly #byBeginning: [beginning: string, meaning: TemplateMeaning][] = []
  readonly #others: Registry | null

  constructor(templates: readonly TemplateSource[], others: Registry | null = null) {
    this.#others = others
    for (const template of templates) {
      const meaning = meaningOf(template)
      if (meaning !== undefined) for (const name of template.names) this.#put(templateKey(name), meaning)
    }
  }

  find(name: string): TemplateMeaning | undefined {
    return this.#known(name) ?? undefined
  }

  readonly #known = remember((name) => this.#find(templateKey(name)) ?? null)

  #find(key: string): TemplateMeaning | undefined {
    const own =
      this.#byName.get(key) ?? this.#byBeginning.find(([beginning]) => key.startsWith(beginning))?.[1]
    return own ?? (this.#others === null ? undefined : this.#others.#find(key))
  }

  #put(key: string, meaning: TemplateMeaning): void {
    if (key.length > 1 && key.endsWith('*')) this.#byBeginning.unshift([key.slice(0, -1), meaning])
    else this.#byName.set(key, meaning)
  }
}

function meaningOf(source: TemplateSource): TemplateMeaning | undefined {
  const { shows, items, reads, cells, hidden, box, links, columns = cells?.length ?? 0 } = source
  const besides = { links: links?.split('|') ?? null, columns }
  if (shows !== undefined) return { kind: 'shows', pieces: readPattern(shows), ...besides }
  if (items !== undefined) return { kind: 'items', from: items, ...besides }
  if (reads !== undefined) return { kind: 'reads', reading: reads, ...besides }
  if (cells !== undefined) return { kind: 'cells', cells: cells.map((names) => names.split('|')), ...besides }
  if (hidden !== undefined) return { kind: 'hidden', as: hidden, ...besides }
  return box ? { kind: 'box', ...besides } : undefined
}

const shippedRegistry = new Registry(shippedTemplates)
const made = new WeakMap<readonly TemplateSource[], Registry>()

/** The shipped templates, and these before them; made once for each list, which many articles are read with. */
export function registryWith(templates: readonly TemplateSource[] = []): Registry {
  if (templates.length === 0) return shippedRegistry
  let registry = made.get(templates)
  if (registry === undefined) {
    registry = new Registry(templates, shippedRegistry)
    made.set(templates, registry)
  }
  return registry
}
