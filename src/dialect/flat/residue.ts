import type { Unknown } from '../../article/nodes.js'
import type { Lines } from '../../source/lines.js'
import { LinesText } from './lines-text.js'
import type { BlockReader } from './scan.js'
import { isTableRow } from './table.js'

/**
 * Whether the line is markup that a flattening left behind: `{|`, `{{`, `}}`, `! Header`, and every line
 * with a pipe in front that is no table row (`|-`, `|}`, `|+ …`, `| 17.13 (115)`).
 */
export function isResidue(scan: Lines): boolean {
  const { text, first, code } = scan
  const next = text.charCodeAt(first + 1)
  if (code === 124) return !isTableRow(scan)
  if (code === 123) return next === 124 || next === 123
  if (code === 125) return next === 125
  return code === 33 && (next === 32 || next === 33)
}

/** Whether the line goes on with residue: also rows without a last pipe (`| a || b`) and any line with `!` in front. */
function continuesResidue(scan: Lines): boolean {
  if (scan.code === 33) return true
  if (scan.code === 124) return scan.text.charCodeAt(scan.last - 1) !== 124 || !isTableRow(scan)
  return isResidue(scan)
}

/** Lines of left-over markup, kept as they stand. */
export const residueReader: BlockReader = {
  name: 'residue',
  starts: '|{}!',
  read(scan): Unknown | undefined {
    if (!isResidue(scan)) return undefined
    const lines = new LinesText(scan)
    do {
      lines.take(false)
      scan.advance()
    } while (continuesResidue(scan))
    return { type: 'unknown', ...lines.text(), position: lines.position }
  },
}
