const longestAttributes = 2000

/** `rowspan` and `colspan` among a cell's attributes; what is no positive number counts as 1. */
export function spansOf(attributes: string): { rowSpan: number; columnSpan: number } {
  return { rowSpan: spanOf(attributes, 'rowspan'), columnSpan: spanOf(attributes, 'colspan') }
}

/** Browsers clamp spans here. */
const largestSpan = 1000

function spanOf(attributes: string, name: string): number {
  const looked = attributes.slice(0, longestAttributes).toLowerCase()
  const at = looked.indexOf(name)
  if (at === -1) return 1
  const match = /^\s{0,9}=\s{0,9}["']?\s{0,9}(\d{1,9})/.exec(looked.slice(at + name.length))
  return match === null ? 1 : Math.max(1, Math.min(largestSpan, Number(match[1])))
}
