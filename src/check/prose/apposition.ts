const brackets = / \(\p{Lu}[\p{L} .’'–-]{0,40}\)(?=[ ,.]|$)/uy
const belonging = / of (?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|and|for|of)){0,5}(?= )/uy

/** Where what is said of a name begins: behind it, and behind its party or place: `Kerry (Democratic)`, `Carter of the Labour Party`. */
export function behindApposition(text: string, end: number, before: number): number {
  for (const apposition of [brackets, belonging]) {
    apposition.lastIndex = end
    if (apposition.test(text) && apposition.lastIndex < before) return apposition.lastIndex
  }
  return end
}
