/**
 * Characters that a terminal would act on, or that turn text around on it: the C0 and C1 controls, DEL, half pairs,
 * line and paragraph separators, and the overrides of writing direction.
 */
const acting = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu

/** The same, but what shapes a text file (tab, line feed, carriage return before it) stays. */
const actingInDocument = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\r(?!\n)|\p{Cs}/gu

/** A name or a piece of a document on one line of a message: what would act on the terminal is spelled out (`\x1b`). */
export function visible(text: string): string {
  return text.replace(acting, spell)
}

/** A whole document for a terminal; anywhere else documents are written as they are. */
export function visibleDocument(text: string): string {
  return text.replace(actingInDocument, spell)
}

function spell(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`
}
