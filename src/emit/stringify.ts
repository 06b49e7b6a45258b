import type { Article } from '../article/nodes.js'
import { renderFlat } from '../dialect/flat/render.js'
import { renderMarkdown } from '../dialect/markdown/render.js'
import { renderWikitext } from '../dialect/wikitext/render.js'
import type { Profile } from '../profile/profile.js'
import { toRecord } from '../record/to-record.js'
import { unknownWord } from '../source/unknown-word.js'
import { acrossDialects } from './across.js'
import { toArticle } from './article.js'
import { toCsv } from './csv.js'
import { type Format, formats } from './format.js'
import { toJson } from './json.js'
import type { AnyRecord } from './leaf.js'
import { toYaml } from './yaml.js'

export interface StringifyOptions {
  /** Left out: the article's own dialect, `json` for a record. */
  to?: Format
  /** For an article written as JSON or YAML: every value with its raw text, type and place. */
  provenance?: boolean
  /** Infobox profiles besides the shipped ones, for an article. */
  profiles?: readonly Profile[]
}

/**
 * Writes an article or a record. An article in its own dialect gives back its source, byte for byte.
 * JSON is one text indented by two spaces, without a newline at its end. Never throws, but for a `to` that is no format.
 */
export function stringify(input: Article | AnyRecord, options: StringifyOptions = {}): string {
  const to = options.to ?? ownFormat(input)
  if (!formats.includes(to)) throw unknownWord('to', to, formats)
  if (to === 'wikitext') return renderWikitext(isArticle(input) ? input : toArticle(input, to))
  if (to === 'flat' || to === 'markdown')
    return renderers[to](
      isArticle(input) ? acrossDialects(input, to, options.profiles) : toArticle(input, to),
    )
  const record = isArticle(input) ? recordOf(input, options, to) : input
  if (to === 'yaml') return toYaml(record)
  return to === 'csv' ? toCsv(record) : toJson(record, { indent: 2 })
}

const renderers = { flat: renderFlat, markdown: renderMarkdown }

function isArticle(input: Article | AnyRecord): input is Article {
  return 'type' in input && input.type === 'article'
}

function ownFormat(input: Article | AnyRecord): Format {
  if (!isArticle(input)) return 'json'
  return input.dialect
}

/** CSV states raw texts, so it always needs the record with provenance. */
function recordOf(
  article: Article,
  { provenance = false, profiles = [] }: StringifyOptions,
  to: Format,
): AnyRecord {
  return toRecord(article, { provenance: provenance || to === 'csv', profiles })
}
