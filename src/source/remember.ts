/** Longer texts are made afresh each time. */
const longest = 200

/**
 * A function that remembers what it made of the last few thousand short texts. The same label, key or name comes
 * up in article after article, and most of what is made of them takes longer than finding it again.
 */
export function remember<Value extends object | string | null>(
  make: (text: string) => Value,
  most = 4096,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length > longest) return make(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const own = ownCopy(text)
    const made = make(own)
    if (known.size >= most) known.clear()
    known.set(own, made)
    return made
  }
}

/** A string of its own: a piece cut from an article may otherwise keep the whole article in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
