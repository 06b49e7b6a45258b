import type { Label, Paragraph } from '../../article/nodes.js'
import { once } from '../survey/once.js'
import { datesIn, type StatedDate } from './dates.js'

/** A paragraph or a label line that names at least one date. */
export interface DatedText {
  node: Paragraph | Label
  dates: readonly StatedDate[]
}

/** The paragraphs and label lines of an article that name dates, in its order. */
export const datedTexts = once(({ article }) => {
  const found: DatedText[] = []
  for (const node of article.children) {
    if (node.type !== 'paragraph' && node.type !== 'label') continue
    const dates = datesIn(node.value)
    if (dates.length > 0) found.push({ node, dates })
  }
  return found
})
