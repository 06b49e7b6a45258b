import type { Article, Block } from '../../article/nodes.js'
import { printArticle } from '../../article/print.js'
import { BlockWriter } from './render-block.js'
import { MarkdownWriter } from './writer.js'

/**
 * Writes an article as Markdown that `parseMarkdown` reads back to the same article: the same blocks, keys, values,
 * cells and items. An article that was read from Markdown gives its own text back, byte for byte where it was not
 * changed.
 *
 * What Markdown cannot say: a table without marked headers gets its first row as header where that is words over
 * rows, and a first row that is only a title becomes a caption; cell spans become empty cells; a second header row is
 * an ordinary row; list markers become `-`, `*` or numbers; headings deeper than 6 are 6 deep; U+0000 is replaced.
 */
export function renderMarkdown(article: Article): string {
  const { dialect, source, children } = article
  if (dialect === 'markdown' && source !== '') return printArticle(article, new MarkdownWriter(source))
  return renderBlocks(children)
}

function renderBlocks(blocks: readonly Block[]): string {
  const writer = new BlockWriter()
  let out = ''
  blocks.forEach((block, index) => {
    const text = writer.write(block, blocks[index + 1])
    if (text !== '') out += out === '' ? text : `\n\n${text}`
  })
  return out === '' ? '' : `${out}\n`
}
