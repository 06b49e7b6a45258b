/** A piece of a pattern: fixed text, a parameter by the names it may have, or pieces that only show together. */
export type PatternPiece =
  | { kind: 'text'; text: string }
  | { kind: 'parameter'; names: readonly string[]; fallback?: string }
  | { kind: 'optional'; pieces: readonly PatternPiece[] }

/** Reads `{1} of [{2|total} ]…`. `{1|"Yes"}` shows `Yes` where the parameter is not given. Brackets do not nest; one that is never closed is text. */
export function readPattern(pattern: string): PatternPiece[] {
  const pieces: PatternPiece[] = []
  let at = 0
  while (at < pattern.length) {
    const open = pattern.indexOf('[', at)
    const close = open === -1 ? -1 : pattern.indexOf(']', open)
    if (close === -1) {
      pieces.push(...readFlat(pattern.slice(at)))
      break
    }
    pieces.push(...readFlat(pattern.slice(at, open)))
    pieces.push({ kind: 'optional', pieces: readFlat(pattern.slice(open + 1, close)) })
    at = close + 1
  }
  return pieces
}

function readFlat(pattern: string): PatternPiece[] {
  const pieces: PatternPiece[] = []
  let taken = 0
  for (const match of pattern.matchAll(/\{([^{}]+)\}/g)) {
    if (match.index > taken) pieces.push({ kind: 'text', text: pattern.slice(taken, match.index) })
    pieces.push(parameter((match[1] ?? '').split('|')))
    taken = match.index + match[0].length
  }
  if (taken < pattern.length) pieces.push({ kind: 'text', text: pattern.slice(taken) })
  return pieces
}

function parameter(words: string[]): PatternPiece {
  const names = words.filter((word) => !word.startsWith('"'))
  const fallback = words.find((word) => word.startsWith('"'))
  return fallback === undefined
    ? { kind: 'parameter', names }
    : { kind: 'parameter', names, fallback: fallback.slice(1, -1) }
}
