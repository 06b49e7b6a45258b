/** Space, tab, vertical tab, form feed or a lone carriage return: what may stand around a value without belonging to it. */
export function isBlank(code: number): boolean {
  return code === 32 || (code < 14 && code > 8 && code !== 10)
}

/** The first offset of `[start, end)` that is not blank; `end` when all are. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(text.charCodeAt(at))) at += 1
  return at
}

/** The offset after the last character of `[start, end)` that is not blank; `start` when all are. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1
  return at
}
