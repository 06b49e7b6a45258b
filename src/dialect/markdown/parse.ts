import type { Article } from '../../article/nodes.js'
import { withLineFeeds } from '../../source/line-ends.js'
import { LineIndex } from '../../source/line-index.js'
import { BlockReader } from './blocks.js'
import { frontMatterEnd } from './front-matter.js'
import { readMdast } from './mdast.js'
import { PieceText } from './piece-text.js'
import { cutPieces } from './pieces.js'
import { takeRows } from './table.js'
import { unknownSource } from './unknown.js'

/**
 * Reads GitHub-flavoured Markdown as an article. No text makes it throw, and what it has no reading for is kept.
 *
 * - **Infobox**: a list of `Key: Value` items or a two-column table, announced by a line `Infobox`, `Infobox NAME` or
 *   `Infobox: NAME` right before it (a paragraph, bold or not, or a heading). Without such a line, the first list of at
 *   least two items that are all `Key: Value`, or the first two-column table with an empty header or one that says
 *   `Infobox` or `Field | Value`, when it stands before the first heading after the title.
 * - **Tables** keep the cells each row has; the first row's cells are header cells. An empty first row means none. A block of HTML that is one
 *   table is one, too, with its spans.
 * - **Caption**: a line all in emphasis right before a table or result list, or a line `Table: …` anywhere.
 * - **Result list**: items `Name (Party): 15,505 votes`, with summaries among them or on the lines after them.
 * - **Label**: a paragraph of short `Key: Value` lines, the key in bold or not.
 * - Front matter, code, other HTML, quotations, rules and footnotes are unknown blocks; link definitions stay between the blocks.
 *
 * `value` is plain text: markup left out, escapes and entities resolved, `<br>` a line break. The markup is what the
 * source has at `span`. An escaped colon (`\:`) ends no key, so a text can say that it is not `Key: Value`.
 *
 * The parser underneath slows down with the square of nesting and brackets. Blocks with more than 12 containers on a
 * line, or more than a thousand markup characters in a paragraph, and blocks of more than 256 KB other than tables are
 * therefore kept as unknown; a text of more than 64 KB is read in pieces, so that a link's definition is found only in
 * its own piece.
 */
export function parseMarkdown(given: string): Article {
  const source = withLineFeeds(given)
  const lines = new LineIndex(source)
  const whole = new PieceText(source, 0, lines)
  const position = whole.position(0, source.length)
  const article: Article = { type: 'article', dialect: 'markdown', source: given, children: [], position }
  const progress = { lead: true, infobox: false }
  const matter = frontMatterEnd(source)
  if (matter > 0) article.children.push(unknownSource(whole, 0, matter))
  for (const piece of cutPieces(source)) {
    let { start, end } = piece
    if (end <= matter) continue
    start = Math.max(start, matter)
    // remark drops a byte order mark without counting it.
    while (source.charCodeAt(start) === 0xfeff) start++
    const { head = '' } = piece
    const root = piece.readable ? readMdast(head + source.slice(start, end)) : null
    const text = new PieceText(source, start - head.length, lines)
    if (root !== null && (head === '' || takeRows(root, text, article.children.at(-1), start)))
      new BlockReader(root, text, progress, article.children).read()
    else {
      while (end > start && /\s/.test(source.charAt(end - 1))) end--
      if (end > start) article.children.push(unknownSource(whole, start, end))
    }
  }
  return article
}
