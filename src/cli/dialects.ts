import type { Article } from '../article/nodes.js'
import type { ReadableDialect } from './formats.js'

/** Loads a dialect's reader: only the one that is met, because the Markdown one brings a whole parser with it. */
export async function reader(dialect: ReadableDialect): Promise<(text: string) => Article> {
  if (dialect === 'flat') return (await import('../dialect/flat/parse.js')).parseFlat
  if (dialect === 'wikitext') return (await import('../dialect/wikitext/parse.js')).parseWikitext
  return (await import('../dialect/markdown/parse.js')).parseMarkdown
}

/** Loads a dialect's writer. */
export async function renderer(dialect: ReadableDialect): Promise<(article: Article) => string> {
  if (dialect === 'flat') return (await import('../dialect/flat/render.js')).renderFlat
  if (dialect === 'wikitext') return (await import('../dialect/wikitext/render.js')).renderWikitext
  return (await import('../dialect/markdown/render.js')).renderMarkdown
}
