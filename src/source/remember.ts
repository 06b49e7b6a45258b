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
  let known = new Map<string, Value>()
  // When it is full what was asked for since the last time stays at hand.
  let before = new Map<string, Value>()
  const keep = (own: string, value: Value): Value => {
    if (known.size >= most) {
      before = known
      known = new Map()
    }
    known.set(own, value)
    return value
  }
  return (text) => {
    if (text.length > longest) return make(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const own = ownCopy(text)
    const earlier = before.get(own)
    return keep(own, earlier === undefined ? make(own) : earlier)
  }
}

/** A string of its own: a piece cut from an article may otherwise keep the whole article in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
