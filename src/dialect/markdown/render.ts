import type { Article, Block } from '../../article/nodes.js'
import { BlockWriter } from './render-block.js'

/**
 * Writes an article as Markdown that `parseMarkdown` reads back to the same article: the same blocks, keys, values,
 * cells and items. An article that was read from Markdown gives its own text back.
 *
 * What Markdown cannot say: a table without marked headers gets its first row as header where that is words over
 * rows, and a first row that is only a title becomes a caption; cell spans become empty cells; a second header row is
 * an ordinary row; list markers become `-`, `*` or numbers; headings deeper than 6 are 6 deep; U+0000 is replaced.
 */
export function renderMarkdown(article: Article): string {
  return renderBlocks(article.children)
}

export function renderBlocks(blocks: readonly Block[]): string {
  const writer = new BlockWriter()
  let out = ''
  blocks.forEach((block, index) => {
    const text = writer.write(block, blocks[index + 1])
    if (text !== '') out += out === '' ? text : `\n\n${text}`
  })
  return out === '' ? '' : `${out}\n`
}
