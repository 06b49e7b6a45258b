import { type PatternPiece, readPattern } from './pattern.js'
import { shippedTemplates } from './shipped.js'
import type { TemplateReading, TemplateSource } from './source.js'

/** What is known of a template, ready for use. */
export type TemplateMeaning =
  | { kind: 'shows'; pieces: readonly PatternPiece[] }
  | { kind: 'items'; from: number | 'lines' }
  | { kind: 'reads'; reading: TemplateReading }
  | { kind: 'hidden'; as: 'layout' | 'note' }

/** Templates by name. A later one replaces an earlier one of the same name. */
export class Registry {
  readonly #byName = new Map<string, TemplateMeaning>()

  constructor(...sources: readonly (readonly TemplateSource[])[]) {
    for (const templates of sources) {
      for (const template of templates) {
        const meaning = meaningOf(template)
        if (meaning !== undefined)
          for (const name of template.names) this.#byName.set(templateKey(name), meaning)
      }
    }
  }

  find(name: string): TemplateMeaning | undefined {
    return this.#byName.get(templateKey(name))
  }
}

/** The form in which template names are compared. */
export function templateKey(name: string): string {
  return name.replaceAll('_', ' ').trim().toLowerCase()
}

function meaningOf({ shows, items, reads, hidden }: TemplateSource): TemplateMeaning | undefined {
  if (shows !== undefined) return { kind: 'shows', pieces: readPattern(shows) }
  if (items !== undefined) return { kind: 'items', from: items }
  if (reads !== undefined) return { kind: 'reads', reading: reads }
  return hidden === undefined ? undefined : { kind: 'hidden', as: hidden }
}

export const shippedRegistry = new Registry(shippedTemplates)
