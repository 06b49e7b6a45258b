import { type DialectChoice, dialectChoices } from '../article/dialect.js'
import type { Article } from '../article/nodes.js'
import { dialectOf } from '../dialect/detect.js'
import { parseFlat } from '../dialect/flat/parse.js'
import { parseMarkdown } from '../dialect/markdown/parse.js'
import { parseWikitext } from '../dialect/wikitext/parse.js'
import type { Profile } from '../profile/profile.js'
import { templatesOf } from '../profile/templates-of.js'
import { unknownWord } from '../source/unknown-word.js'

export interface ParseOptions {
  /** How the text is written; `auto`, the default, looks at the text itself. */
  from?: DialectChoice
  /** Profiles whose `templates` wikitext is read with, besides the shipped templates. */
  profiles?: readonly Profile[]
}

/**
 * Reads a text as an article, a unist tree with positions. Every string is readable; none throws. A `from` that is no
 * dialect is a `TypeError`.
 */
export function parse(text: string, options: ParseOptions = {}): Article {
  const { from = 'auto', profiles = [] } = options
  mustBeDialect(from)
  const dialect = from === 'auto' ? dialectOf(text) : from
  if (dialect === 'wikitext') return parseWikitext(text, { templates: templatesOf(profiles) })
  return dialect === 'markdown' ? parseMarkdown(text) : parseFlat(text)
}

/** Throws a `TypeError` for a word that is no dialect. */
export function mustBeDialect(from: DialectChoice): void {
  if (!dialectChoices.includes(from)) throw unknownWord('from', from, dialectChoices)
}
