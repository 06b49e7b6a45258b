/** One `key = value` of a field into which a lost line break glued several. `from` is where the value begins in the field's text. */
export interface GluedPart {
  key: string
  value: string
  from: number
}

/**
 * Takes apart `9 | pre-season name = | pre-season cup =`, as left by a lost line break before a `|`.
 * A bar that nothing follows is left of it too: `20|`. Returns null for a value that is not glued: a bar or an equals sign inside is part
 * of the text.
 */
export function splitGlued(value: string): { own: string; parts: GluedPart[] } | null {
  if (!value.includes('|')) return null
  if (isLastBar(value)) return { own: value.slice(0, value.indexOf('|')), parts: [] }
  const bars = barsOf(value)
  const [firstBar = -1] = bars
  let equals = firstBar === -1 ? -1 : value.indexOf('=', firstBar)
  if (equals === -1) return null
  const parts: GluedPart[] = []
  let own = value.length
  for (const [index, bar] of bars.entries()) {
    const end = bars[index + 1] ?? value.length
    if (equals < bar) equals = value.indexOf('=', bar)
    if (equals === -1) break
    const key = equals < end ? value.slice(bar + 1, equals).trim() : ''
    if (isKey(key)) {
      if (parts.length === 0) own = bar
      parts.push({ key, value: value.slice(equals + 1, end), from: equals + 1 })
    } else if (parts.length > 0) extendLast(parts, value, end)
  }
  return parts.length === 0 ? null : { own: value.slice(0, own), parts }
}

/** Whether the only bar of a value ends it. */
function isLastBar(value: string): boolean {
  const bar = value.indexOf('|')
  return bar > 0 && value.slice(bar + 1).trim() === '' && value.slice(0, bar).trim() !== ''
}

/** Bars before which a line break left a space: `border|20px` is one word. Those of a template that stands as its source are its own. */
function barsOf(value: string): number[] {
  const bars: number[] = []
  let depth = 0
  let outside = 0
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 124) {
      if (at === 0 || value.charCodeAt(at - 1) <= 32) bars.push(at)
    } else if ((code === 123 || code === 125) && value.charCodeAt(at + 1) === code) {
      if (code === 123 && depth++ === 0) outside = bars.length
      else if (code === 125 && depth > 0 && --depth === 0) bars.length = outside
      at++
    }
  }
  return bars
}

function extendLast(parts: GluedPart[], value: string, end: number): void {
  const last = parts[parts.length - 1]
  if (last !== undefined) last.value = value.slice(last.from, end)
}

function isKey(text: string): boolean {
  return text.length > 0 && text.length <= 60 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*$/u.test(text)
}
