import type { Infobox, Table } from '../../../article/nodes.js'
import { LineIndex } from '../../../source/line-index.js'
import type { Position } from '../../../source/point.js'
import { isBoxName } from '../box-names.js'
import { InlineReader } from '../inline/inline-reader.js'
import type { InlineText, TextLeaf } from '../inline/inline-text.js'
import { plainLeaf } from '../inline/plain-leaf.js'
import type { Stretch } from '../syntax/call.js'
import type { TableSyntax, Template } from '../syntax/nodes.js'
import { isSpace } from '../syntax/space.js'
import type { TemplateTable } from '../template-tables.js'
import type { Registry, TemplateMeaning } from '../templates/registry.js'
import type { ListLine } from './list-line.js'

/** How much is kept of a text: where all of it stands and what its prose links to, or nothing but what is shown. */
export type Prose = 'marked' | 'shown'

/** What all blocks of one text are read with. */
export class BlockSource {
  readonly text: string
  readonly inline: InlineReader
  readonly #prose: Prose
  readonly #registry: Registry
  /** Null where no positions are asked for. */
  readonly #lines: LineIndex | null

  constructor(text: string, registry: Registry, prose: Prose) {
    this.text = text
    this.#prose = prose
    this.#registry = registry
    this.inline = new InlineReader(text, registry, (name) => this.isBox(name))
    this.#lines = prose === 'marked' ? new LineIndex(text) : null
  }

  meaning(name: string): TemplateMeaning | undefined {
    return this.#registry.find(name)
  }

  /** Whether a template is an infobox by its name; what a profile says of it counts before what it is called. */
  isBox(name: string): boolean {
    const meaning = this.#registry.find(name)
    return meaning === undefined ? isBoxName(name) : meaning.kind === 'box'
  }

  /** What a stretch says, for one that holds neither boxes nor tables. */
  leaf(stretch: Stretch): TextLeaf {
    return plainLeaf(this.text, stretch) ?? this.inline.read(stretch).leaf(this.text)
  }

  /** What a heading or a paragraph says. */
  proseLeaf(stretch: Stretch): TextLeaf {
    if (this.#prose === 'marked') return this.leaf(stretch)
    const { start, end } = stretch
    return plainLeaf(this.text, stretch) ?? { value: this.inline.readShown(stretch), span: [start, end] }
  }

  /** What a line of a list says that was read. */
  itemLeaf({ plain, start, end }: ListLine): TextLeaf {
    return this.#prose === 'marked'
      ? plain.leaf(this.text)
      : { value: plain.shown(this.text), span: [start, end] }
  }

  /** What a cell says, with the boxes and tables inside it. */
  filledLeaf(stretch: Stretch, readers: EnclosedReaders): TextLeaf & Enclosed {
    const plain = plainLeaf(this.text, stretch)
    if (plain !== null) return plain
    const out = this.inline.read(stretch)
    return { ...out.leaf(this.text), ...enclosed(out, readers) }
  }

  /** The same for the value of a parameter. */
  valueLeaf(stretch: Stretch, readers: EnclosedReaders): TextLeaf & Enclosed {
    const mark = this.#listMark(stretch)
    const plain = mark === null ? plainLeaf(this.text, stretch) : null
    if (plain !== null) return plain
    const out = mark === null ? this.inline.read(stretch) : this.inline.readItems(stretch, mark)
    return { ...out.valueLeaf(this.text), ...enclosed(out, readers) }
  }

  /** Where the star stands with which a value begins that is a list, `*…\n*…`: it is the mark of the first item. */
  #listMark({ start, end }: Stretch): number | null {
    let at = start
    while (at < end && isSpace(this.text.charCodeAt(at))) at++
    if (this.text.charCodeAt(at) !== 42) return null
    const next = this.text.indexOf('\n*', at)
    return next !== -1 && next < end ? at : null
  }

  position(start: number, end: number): Position | undefined {
    const lines = this.#lines
    return lines === null ? undefined : { start: lines.point(start), end: lines.point(end) }
  }
}

/** Reads what stands inside a value: boxes and tables of their own. */
export interface EnclosedReaders {
  box(node: Template): Infobox
  table(node: TableSyntax | TemplateTable): Table
}

/** Boxes and tables that stand inside a text. */
export interface Enclosed {
  boxes?: Infobox[]
  tables?: Table[]
}

export function enclosed(out: InlineText, readers: EnclosedReaders): Enclosed {
  const inside: Enclosed = {}
  if (out.boxes.length > 0) inside.boxes = out.boxes.map((node) => readers.box(node))
  if (out.tables.length > 0) inside.tables = out.tables.map((node) => readers.table(node))
  return inside
}
