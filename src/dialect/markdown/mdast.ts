import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * GFM finds addresses (`www.`, e-mail) twice: in the tokenizer, and once more in the finished tree, where the texts it
 * takes apart lose their positions. The second pass adds nothing that the plain text needs, and it recurses.
 */
function keepPositions(this: Processor): void {
  for (const extensions of this.data().fromMarkdownExtensions ?? [])
    for (const extension of Array.isArray(extensions) ? extensions : [extensions]) delete extension.transforms
}

const processor = unified().use(remarkParse).use(remarkGfm).use(keepPositions).freeze()

/** Reads CommonMark with the GFM extensions; null where the library gives up (a stack too small for the nesting). */
export function readMdast(text: string): Root | null {
  try {
    return processor.parse(text)
  } catch {
    return null
  }
}
