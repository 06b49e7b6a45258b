import { append } from '../../../source/list.js'
/** A piece of a pattern: fixed text, a parameter by the names it may have, or pieces that only show together. */
export type PatternPiece =
  | { kind: 'text'; text: string }
  | { kind: 'parameter'; names: readonly string[]; fallback?: string }
  | { kind: 'optional'; pieces: readonly PatternPiece[] }

/** Brackets deeper than this are text. */
const deepest = 8

/** Reads `{1} of [{2|total}[ in {3}] ]…`. `{1|"Yes"}` shows `Yes` where the parameter is not given. A bracket that is never closed is text. */
export function readPattern(pattern: string): PatternPiece[] {
  const open: PatternPiece[][] = [[]]
  let text = ''
  const add = (pieces: readonly PatternPiece[]) => append(open.at(-1) ?? [], pieces)
  const endText = () => {
    add(readFlat(text))
    text = ''
  }
  for (const character of pattern) {
    if (character === '[' && open.length <= deepest) {
      endText()
      open.push([])
    } else if (character === ']' && open.length > 1) {
      endText()
      const pieces = open.pop() ?? []
      add([{ kind: 'optional', pieces }])
    } else text += character
  }
  endText()
  while (open.length > 1) {
    const pieces = open.pop() ?? []
    add([{ kind: 'text', text: '[' }, ...pieces])
  }
  return open[0] ?? []
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
