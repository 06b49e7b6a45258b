import type { Block, Caption, Table, Unknown } from '../../article/nodes.js'
import { isMistakenList, isMistakenParagraph } from './as-read.js'
import { isBlank } from './characters.js'
import { escapeText } from './escape.js'
import { beginsLikeMarker } from './marker.js'
import { boldKey, renderFields, renderItems, renderResults } from './render-list.js'
import { layTable, renderRows } from './render-table.js'
import { isSummaryKey } from './results.js'

/** Writes blocks one after the other; what came before decides some of how the next is written. */
export class BlockWriter {
  #lead = true
  #bullet: string
  #previous: Block | undefined

  /** `previous` is the block that stands before the first one to write, if there is one. */
  constructor(previous?: Block) {
    this.#previous = previous
    this.#bullet = previous?.type === 'list' && previous.children[0]?.marker === '*' ? '*' : '-'
  }

  /** The Markdown of one block, without blank lines around it; empty for a block without content. */
  write(block: Block, next: Block | undefined): string {
    const text = this.#render(block, next)
    if (block.type === 'heading' && block.depth > 1) this.#lead = false
    if (text !== '') this.#previous = block
    return text
  }

  #render(block: Block, next: Block | undefined): string {
    switch (block.type) {
      case 'heading': {
        const veiled = block.depth > 1 && beginsLikeMarker(block.value)
        const depth = Math.min(Math.max(block.depth, 1), 6)
        const text = openEnded(escapeText(block.value, { veiled }))
        return `${'#'.repeat(depth)} ${text}`.trimEnd()
      }
      case 'infobox': {
        const name = block.name === null ? '' : `: ${escapeText(block.name)}`
        const marker = `**Infobox${name}**`
        this.#bullet = '-'
        return block.children.length === 0 ? marker : `${marker}\n\n${renderFields(block, this.#bullet)}`
      }
      case 'table':
        return this.#renderTable(block)
      case 'caption':
        return renderCaption(block, next?.type === 'table' || next?.type === 'resultList')
      case 'resultList':
        return renderResults(block, this.#nextBullet())
      case 'list':
        return renderItems(block.children, this.#nextBullet(), this.#isMistaken(block))
      case 'label': {
        const summary = this.#previous?.type === 'resultList' && isSummaryKey(block.key)
        return boldKey(block.key, escapeText(block.value), summary || beginsLikeMarker(block.key))
      }
      case 'paragraph': {
        const keyless = isMistakenParagraph(block.value)
        return escapeText(block.value, {
          opens: true,
          lines: true,
          keyless,
          veiled: beginsLikeMarker(block.value),
        })
      }
      case 'unknown':
        return renderUnknown(block)
    }
  }

  #renderTable(table: Table): string {
    const laid = layTable(table, this.#previous?.type === 'caption')
    if (laid.rows.length === 0) return ''
    const box = this.#previous?.type === 'infobox' && this.#previous.children.length === 0
    const rows = renderRows(laid, this.#lead || box)
    return laid.caption === null ? rows : `${renderCaption({ value: laid.caption }, true)}\n\n${rows}`
  }

  #isMistaken(list: Extract<Block, { type: 'list' }>): boolean {
    const previous = this.#previous
    if (previous?.type === 'infobox' && previous.children.length === 0) return true
    return isMistakenList(list.children, this.#lead)
  }

  #nextBullet(): string {
    const type = this.#previous?.type
    const follows = type === 'list' || type === 'resultList' || type === 'infobox'
    this.#bullet = follows && this.#bullet === '-' ? '*' : '-'
    return this.#bullet
  }
}

/** Hashes at the end of a heading close it when a space stands before them. */
function openEnded(text: string): string {
  let at = text.length
  while (text.charAt(at - 1) === '#') at--
  const closes = at < text.length && (at === 0 || isBlank(text.charCodeAt(at - 1)))
  return closes ? `${text.slice(0, -1)}\\#` : text
}

function renderCaption({ value }: Pick<Caption, 'value'>, before: boolean): string {
  if (!before || value === '') return `Table: ${escapeText(value)}`.trimEnd()
  return `*${escapeText(value, { veiled: beginsLikeMarker(value), keyless: isMistakenParagraph(value) })}*`
}

/** As code, between fences longer than any inside. */
function renderUnknown({ value }: Unknown): string {
  let longest = 2
  for (const [run] of value.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  return value === '' ? `${fence}\n${fence}` : `${fence}\n${value}\n${fence}`
}
