import type { Article } from '../../article/nodes.js'
import { printArticle } from '../../article/print.js'
import { writeBlocks } from './write-node.js'
import { flatWriter } from './writer.js'

/**
 * Writes an article as flat text. One that was read from flat text keeps every byte that was not changed;
 * any other tree is written afresh and reads back as the same blocks, keys, values, cells and items.
 *
 * What cannot stand in flat text as it is: line ends in values of one line (`<br>`), pipes in cells (`\|`), prose and items
 * that look like something else (a backslash in front). Left out: blanks around a value, `[[` and `**` in a caption,
 * which cells are headers; a cell over several columns or rows leaves empty cells.
 */
export function renderFlat(article: Article): string {
  return article.dialect === 'flat' ? printArticle(article, flatWriter) : writeBlocks(article.children)
}
