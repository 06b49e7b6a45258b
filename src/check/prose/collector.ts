import type { Paragraph } from '../../article/nodes.js'
import { sourceSpan } from '../../article/source-span.js'
import type { Span } from '../../source/span.js'
import type { Quantity } from '../../value/index.js'
import { figuresForWords } from './figures-for-words.js'
import type { Option } from './names.js'
import type { Stretch } from './sentences.js'
import type { ProseStatement } from './statement.js'

/** Collects what the prose says, one paragraph after the other. */
export class Collector {
  readonly found: ProseStatement[] = []
  /** What was last said of an option's number in the paragraph, and where its words end. */
  last: { option: Option; end: number; counted: 'votes' | 'share' | 'seats' } | null = null
  /** The words of the paragraph, its counts in figures. */
  text = ''
  #node: Paragraph = { type: 'paragraph', value: '' }

  get node(): Paragraph {
    return this.#node
  }

  enter(node: Paragraph): void {
    this.#node = node
    this.text = figuresForWords(node.value)
    this.last = null
  }

  /** What is said from one offset of the paragraph to another. */
  said(start: number, end: number) {
    return { node: this.node, span: this.span(start, end), text: this.node.value.slice(start, end) }
  }

  saidIn(sentence: Stretch, { reading }: Quantity) {
    const { span, text } = this.said(sentence.start + reading.start, sentence.start + reading.end)
    return { span, text }
  }

  span(start: number, end: number): Span {
    return sourceSpan(this.node, start, end) ?? [0, 0]
  }
}
