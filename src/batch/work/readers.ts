import type { Article, DialectId } from '../../article/nodes.js'
import { parseFlat } from '../../dialect/flat/parse.js'
import { parseWikitext } from '../../dialect/wikitext/parse.js'
import type { Profile } from '../../profile/profile.js'
import { templatesOf } from '../../profile/templates-of.js'

export type Reader = (text: string) => Article

/** Reads texts of every dialect. What reads Markdown brings a whole parser with it, and is loaded when the first such text is met. */
export class Readers {
  readonly #profiles: readonly Profile[]
  readonly #marks: boolean
  #readMarkdown: Reader | null = null

  /** Where no `marks` are asked for, none are made of prose, which most of a dump is. */
  constructor(profiles: readonly Profile[], marks: boolean) {
    this.#profiles = profiles
    this.#marks = marks
  }

  /** The reader of a dialect; a promise of it where it has to be loaded. */
  of(dialect: DialectId): Reader | Promise<Reader> {
    if (dialect === 'flat') return parseFlat
    if (dialect === 'markdown') return this.#readMarkdown ?? this.#loadMarkdown()
    const prose = this.#marks ? 'marked' : 'shown'
    const templates = templatesOf(this.#profiles)
    return (text) => parseWikitext(text, { templates, prose })
  }

  async #loadMarkdown(): Promise<Reader> {
    this.#readMarkdown = (await import('../../dialect/markdown/parse.js')).parseMarkdown
    return this.#readMarkdown
  }
}
