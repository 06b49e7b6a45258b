import type { Lines } from '../../source/lines.js'
import { isBoxStart } from './box-title.js'
import { headingDepth } from './heading.js'
import { bulletEnd, numberEnd } from './mark.js'
import { isResidue } from './residue.js'

/** Whether the line starts another block where prose would go on. Of numbered items only the first one does. */
export function startsBlock(scan: Lines): boolean {
  switch (scan.code) {
    case 61:
      return headingDepth(scan) > 0
    case 124:
      return true
    case 33:
    case 123:
    case 125:
      return isResidue(scan)
    case 42:
    case 43:
    case 45:
    case 0x2022:
      return bulletEnd(scan) !== -1
    case 49:
      return numberEnd(scan) === scan.first + 2
    case 73:
    case 105:
      return isBoxStart(scan)
    default:
      return false
  }
}
