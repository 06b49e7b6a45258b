export { isAsciiLetter as isLetter, isDigit } from '../../value/characters.js'

export const tab = 9
export const lineFeed = 10
export const carriageReturn = 13
export const space = 32
export const hash = 35
export const ampersand = 38
export const leftParenthesis = 40
export const rightParenthesis = 41
export const asterisk = 42
export const plus = 43
export const dash = 45
export const dot = 46
export const colon = 58
export const lessThan = 60
export const equalsTo = 61
export const greaterThan = 62
export const leftBracket = 91
export const backslash = 92
export const rightBracket = 93
export const underscore = 95
export const graveAccent = 96
export const verticalBar = 124
export const tilde = 126

/** The characters that a backslash takes the meaning from. */
export function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  )
}

export function isBlank(code: number): boolean {
  return code === space || code === tab
}

export function isLineEnding(code: number): boolean {
  return code === lineFeed || code === carriageReturn
}
