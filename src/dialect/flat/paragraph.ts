import type { Paragraph } from '../../article/nodes.js'
import { startsBlock } from './interrupt.js'
import { LinesText } from './lines-text.js'
import type { BlockReader } from './scan.js'

/** Lines of prose up to a blank line or a line that starts another block. A line with a backslash in front is always prose. */
export const paragraphReader: BlockReader = {
  name: 'paragraph',
  read(scan): Paragraph {
    const lines = new LinesText(scan)
    do {
      lines.take(true)
      scan.advance()
    } while (!scan.blank && !startsBlock(scan))
    return { type: 'paragraph', ...lines.text(), position: lines.position }
  },
}
