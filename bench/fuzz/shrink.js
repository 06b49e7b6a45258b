/**
 * A shorter text for which `fails` still holds: halves, quarters… down to single characters are left out while that
 * helps. Gives the best found in `attempts` tries.
 */
export function shrink(text, fails, attempts = 4000) {
  let best = text
  let left = attempts
  for (let size = best.length >> 1; size >= 1 && left > 0; ) {
    let shortened = false
    for (let at = 0; at < best.length && left > 0; left--) {
      const shorter = best.slice(0, at) + best.slice(at + size)
      if (fails(shorter)) {
        best = shorter
        shortened = true
      } else at += size
    }
    if (!shortened || size > best.length) size >>= 1
  }
  return best
}
