import { properName } from '../articles/names.js'
import { decimal, grouped, shareUnits } from './exact.js'

/** How an article writes and rounds its numbers, when and where it plays. */
export function styleOf(random) {
  return {
    mode: random.pick(['half-up', 'half-up', 'half-even', 'truncated']),
    decimals: random.between(1, 3),
    sign: random.chance(0.7) ? '%' : '',
    separator: random.chance(0.9) ? ',' : '',
    year: random.between(1952, 2023),
    place: properName(random),
  }
}

/** Writes a count as the article writes counts. */
export function writeCount(units, { separator }) {
  return grouped(units, separator)
}

/** Writes the share of a count as a cell. */
export function shareCell(draft, count, total, style, decimals = style.decimals) {
  const units = shareUnits(count, total, decimals, style.mode)
  return draft.cell(decimal(units, decimals) + style.sign, 'share', units, decimals)
}

/** The oracle's word for a rounding mode: ties go either way. */
export function modeOf({ mode }) {
  return mode === 'truncated' ? 'truncated' : 'half'
}
