import type { Quantity } from '../../value/index.js'

/** `24 of the 76 delegates`, `24 of the state's 76 delegates`: the first is a part of the second, and has no unit of its own. */
export function isPartOf(text: string, offset: number, part: Quantity, whole: Quantity): boolean {
  if (part.unit !== '' || whole.reading.start - part.reading.end > 40) return false
  return partOf.test(text.slice(offset + part.reading.end, offset + whole.reading.start))
}

const partOf =
  /^ (?:out )?of (?:(?:the |all |all the )?(?:[\p{L}-]+ )?\p{L}+['’]s|the|its|their|his|her|all|all the|a total of) (?:total |available |possible )?$/u
