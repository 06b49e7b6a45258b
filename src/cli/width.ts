/** Marks, joiners and other characters that take no column of their own. */
const zeroWidth = /^[\p{M}\p{Cf}\p{Cc}]$/u
const emoji = /^\p{Emoji_Presentation}$/u

/** East Asian wide and full-width characters, in blocks. */
const wideBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
]

/** How many columns of a terminal the text takes. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return 1
  if (zeroWidth.test(character)) return 0
  if (wideBlocks.some(([first, last]) => code >= first && code <= last)) return 2
  return emoji.test(character) ? 2 : 1
}

/** The columns that the widest of the texts takes. */
export function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0)
}

/** The text in exactly so many columns: spaces added at the right (or the left), or cut with an ellipsis. */
export function fit(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const cut = truncate(text, width)
  const space = ' '.repeat(Math.max(0, width - displayWidth(cut)))
  return side === 'left' ? cut + space : space + cut
}

/** The text in at most so many columns; what is cut off leaves an ellipsis. */
export function truncate(text: string, width: number): string {
  let used = 0
  let at = 0
  let room = 0
  for (const character of text) {
    used += characterWidth(character)
    if (used > width) return width < 1 ? '' : `${text.slice(0, room).trimEnd()}…`
    at += character.length
    if (used <= width - 1) room = at
  }
  return text
}
