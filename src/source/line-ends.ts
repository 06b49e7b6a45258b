/**
 * A text in which no line ends but in a carriage return, with line feeds in their place: each character stays where it was.
 * Any other text is what it was.
 */
export function withLineFeeds(text: string): string {
  return text.includes('\n') || !text.includes('\r') ? text : text.replaceAll('\r', '\n')
}
