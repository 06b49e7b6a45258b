import type { DialectId } from '../article/dialect.js'
import type { Article } from '../article/nodes.js'
import type { Profile } from '../profile/profile.js'

/**
 * Loads a dialect's reader: only the one that is met, because the Markdown one brings a whole parser with it. Wikitext is
 * read with the templates of the profiles.
 */
export async function reader(
  dialect: DialectId,
  profiles: readonly Profile[],
): Promise<(text: string) => Article> {
  if (dialect === 'flat') return (await import('../dialect/flat/parse.js')).parseFlat
  if (dialect === 'wikitext') {
    const [{ parseWikitext }, { templatesOf }] = await Promise.all([
      import('../dialect/wikitext/parse.js'),
      import('../profile/templates-of.js'),
    ])
    return (text) => parseWikitext(text, { templates: templatesOf(profiles) })
  }
  return (await import('../dialect/markdown/parse.js')).parseMarkdown
}

/** Loads a dialect's writer. */
export async function renderer(dialect: DialectId): Promise<(article: Article) => string> {
  if (dialect === 'flat') return (await import('../dialect/flat/render.js')).renderFlat
  if (dialect === 'wikitext') return (await import('../dialect/wikitext/render.js')).renderWikitext
  return (await import('../dialect/markdown/render.js')).renderMarkdown
}
