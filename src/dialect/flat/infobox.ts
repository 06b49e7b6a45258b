import type { Field, Infobox, Unknown } from '../../article/nodes.js'
import { trimEnd } from '../../source/blank.js'
import type { Lines } from '../../source/lines.js'
import type { Span } from '../../source/span.js'
import { fieldFollows, infoboxWord, isBoxStart, isTitle } from './box-title.js'
import { captionStart } from './caption.js'
import { headingDepth } from './heading.js'
import { LinesText } from './lines-text.js'
import { bulletEnd, colonAt, isFieldLine } from './mark.js'
import { numberedFieldsFollow } from './numbered-fields.js'
import { isResidue } from './residue.js'
import { isEntry } from './result-list.js'
import type { BlockReader, Scan } from './scan.js'
import { isTableRow } from './table.js'
import { LongText, lineText, plainText } from './text.js'

/** How many lines a value may go on for after a blank line, before the next field. */
const linesAfterBlank = 3

/** Whether the line cannot belong to a box. */
function endsBox(scan: Lines): boolean {
  const { code } = scan
  if (code === 124) return isTableRow(scan)
  if (code === 61) return headingDepth(scan) > 0
  if (code === 45) return captionStart(scan) !== -1
  return (code === 73 || code === 105) && isBoxStart(scan)
}

/**
 * How many lines after a blank one still belong to the box: the lines that a value goes on for before the next field;
 * 0 when a field follows at once, -1 when the box is over. `firstKey` again is another box.
 */
function linesBeforeField(scan: Lines, firstKey: string, indent: number): number {
  const ahead = scan.fork()
  ahead.advance()
  for (let lines = 0; lines <= linesAfterBlank && !ahead.blank; lines += 1) {
    if (ahead.code === 92 || endsBox(ahead) || isResidue(ahead)) return -1
    if (isFieldLine(ahead) && ahead.indent <= indent) {
      if (isEntry(ahead)) return -1
      if (lines === 0) return 0
      const from = ahead.skip(bulletEnd(ahead))
      const to = colonAt(ahead.text, from, ahead.last)
      return ahead.text.slice(from, to).trim() === firstKey ? -1 : lines
    }
    if (bulletEnd(ahead) !== -1 && ahead.indent <= indent) return -1
    const end = ahead.text.charCodeAt(ahead.last - 1)
    if (ahead.first === ahead.start && (end === 58 || end === 46)) return -1
    ahead.advance()
  }
  return -1
}

class BoxReader {
  readonly #scan: Scan
  readonly #indent: number
  #firstKey = ''
  #end
  readonly children: Infobox['children'] = []

  constructor(scan: Scan) {
    this.#scan = scan
    this.#indent = scan.indent
    this.#end = scan.position(scan.last, scan.last).end
  }

  /** Reads the box's lines; gives the end of the last one. */
  read(end: Infobox['position']): Infobox['position'] {
    const scan = this.#scan
    if (end === undefined) return end
    let stop = end.end
    for (;;) {
      if (scan.blank) {
        if (
          scan.done ||
          this.children.length === 0 ||
          linesBeforeField(scan, this.#firstKey, this.#indent) !== 0
        )
          break
        scan.advance()
        continue
      }
      if (endsBox(scan)) break
      this.children.push(this.#child())
      stop = this.#end
    }
    return { start: end.start, end: { ...stop } }
  }

  #child(): Field | Unknown {
    const scan = this.#scan
    const end = bulletEnd(scan)
    if (end === -1) return this.#unknown()
    const from = scan.skip(end)
    const colon = scan.text.charCodeAt(from) === 92 ? -1 : colonAt(scan.text, from, scan.last)
    return colon === -1 ? this.#unknown() : this.#field(from, colon)
  }

  #field(from: number, colon: number): Field {
    const scan = this.#scan
    const { text: source, first, last } = scan
    const keyEnd = trimEnd(source, from, colon)
    const key = source.slice(from, keyEnd)
    const keySpan: Span = [from, keyEnd]
    if (this.children.length === 0) this.#firstKey = key
    const valueFrom = scan.skip(colon + 1)
    const position = scan.position(first, last)
    scan.advance()
    if (!this.#continues()) {
      this.#end = position.end
      if (scan.folds) return { type: 'field', key, keySpan, ...lineText(scan, valueFrom, last), position }
      return {
        type: 'field',
        key,
        keySpan,
        value: source.slice(valueFrom, last),
        span: [valueFrom, last],
        position,
      }
    }
    const text = new LongText(scan, valueFrom, last)
    let end = position.end
    do {
      text.add(scan.first, scan.last)
      if (!scan.blank) end = scan.position(scan.last, scan.last).end
      scan.advance()
    } while (this.#continues())
    this.#end = end
    return {
      type: 'field',
      key,
      keySpan,
      ...text.text(),
      position: { start: position.start, end: { ...end } },
    }
  }

  /** Whether the current line goes on with a field's value. */
  #continues(): boolean {
    const scan = this.#scan
    if (scan.blank) return !scan.done && linesBeforeField(scan, this.#firstKey, this.#indent) > 0
    if (scan.code === 92 || (bulletEnd(scan) !== -1 && scan.indent <= this.#indent)) return false
    return !endsBox(scan) && !isResidue(scan)
  }

  #unknown(): Unknown {
    const scan = this.#scan
    const lines = new LinesText(scan)
    lines.take(true)
    scan.advance()
    this.#end = lines.position.end
    return { type: 'unknown', ...lines.text(), position: lines.position }
  }
}

/** Whether the line is blank and a field that is no result stands under it. */
function fieldsAfterBlank(scan: Scan): boolean {
  if (!scan.blank || scan.done || !fieldFollows(scan)) return false
  const ahead = scan.fork()
  ahead.advance()
  return !isEntry(ahead)
}

/** Whether a box under its own title starts here: in the lead, the title right above a field that is no result. */
function isTitledBox(scan: Scan): boolean {
  if (!scan.lead || !fieldFollows(scan)) return false
  if (!isTitle(scan) && !numberedFieldsFollow(scan)) return false
  const ahead = scan.fork()
  ahead.advance()
  if (isEntry(ahead)) return false
  const { indent } = ahead
  ahead.advance()
  return bulletEnd(ahead) === -1 || ahead.indent > indent || isFieldLine(ahead)
}

/** `Infobox`, `Infobox name`, `Infobox: name` or the box's own title, then `- Key: Value` lines. */
export const infoboxReader: BlockReader = {
  name: 'infobox',
  read(scan): Infobox | undefined {
    const word = infoboxWord(scan)
    if (word === -1 ? !isTitledBox(scan) : !isBoxStart(scan)) return undefined
    const named = plainText(scan, word === -1 ? scan.first : word, scan.last)
    const title = scan.position(scan.first, scan.last)
    scan.advance()
    if (word !== -1 && fieldsAfterBlank(scan)) scan.advance()
    const box = new BoxReader(scan)
    const filled = isFieldLine(scan) || (word !== -1 && bulletEnd(scan) !== -1 && captionStart(scan) === -1)
    const position = filled ? box.read(title) : title
    const node: Infobox = {
      type: 'infobox',
      name: named.value === '' ? null : named.value,
      children: box.children,
    }
    if (position !== undefined) node.position = position
    return node
  },
}
