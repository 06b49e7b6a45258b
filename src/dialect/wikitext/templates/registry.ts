import { type PatternPiece, readPattern } from './pattern.js'
import { shippedTemplates } from './shipped.js'
import type { TemplateReading, TemplateSource } from './source.js'

/** What is known of a template, ready for use. */
export type TemplateMeaning = (
  | { kind: 'shows'; pieces: readonly PatternPiece[] }
  | { kind: 'items'; from: number | 'lines' }
  | { kind: 'reads'; reading: TemplateReading }
  | { kind: 'hidden'; as: 'layout' | 'note' | 'picture' }
) & {
  /** Names of the parameters that may hold the page it leads to; null where it leads to none. */
  links: readonly string[] | null
  /** How many columns of a table it fills. */
  columns: number
}

/** Templates by name. A later one replaces an earlier one of the same name. */
export class Registry {
  readonly #byName = new Map<string, TemplateMeaning>()
  readonly #byBeginning: [beginning: string, meaning: TemplateMeaning][] = []

  constructor(...sources: readonly (readonly TemplateSource[])[]) {
    for (const templates of sources) {
      for (const template of templates) {
        const meaning = meaningOf(template)
        if (meaning !== undefined) for (const name of template.names) this.#put(templateKey(name), meaning)
      }
    }
  }

  find(name: string): TemplateMeaning | undefined {
    const key = templateKey(name)
    return this.#byName.get(key) ?? this.#byBeginning.find(([beginning]) => key.startsWith(beginning))?.[1]
  }

  #put(key: string, meaning: TemplateMeaning): void {
    if (key.length > 1 && key.endsWith('*')) this.#byBeginning.unshift([key.slice(0, -1), meaning])
    else this.#byName.set(key, meaning)
  }
}

/** The form in which template names are compared. */
export function templateKey(name: string): string {
  const key = name.replaceAll('_', ' ').trim().toLowerCase()
  return key.startsWith('template:') ? key.slice('template:'.length).trim() : key
}

function meaningOf(source: TemplateSource): TemplateMeaning | undefined {
  const { shows, items, reads, hidden, links, columns = 1 } = source
  const besides = { links: links?.split('|') ?? null, columns }
  if (shows !== undefined) return { kind: 'shows', pieces: readPattern(shows), ...besides }
  if (items !== undefined) return { kind: 'items', from: items, ...besides }
  if (reads !== undefined) return { kind: 'reads', reading: reads, ...besides }
  return hidden === undefined ? undefined : { kind: 'hidden', as: hidden, ...besides }
}

export const shippedRegistry = new Registry(shippedTemplates)
