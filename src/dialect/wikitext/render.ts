import type { Article } from '../../article/nodes.js'
import { printArticle } from '../../article/print.js'
import { writeNode } from './write/write-node.js'
import { wikitextWriter } from './write/writer.js'

/**
 * Writes an article as MediaWiki source. One that was read from wikitext keeps every byte that was not changed; any other
 * tree is written afresh, infoboxes as `{{Infobox …}}`, tables as `{| class="wikitable"`.
 */
export function renderWikitext(article: Article): string {
  if (article.dialect === 'wikitext' && article.source !== '')
    return printArticle(article, wikitextWriter(article))
  const text = writeNode(article)
  return text === '' ? '' : `${text}\n`
}
