import { entityOf } from './entity.js'

/** How much a caption is about the title: words that both have, years above all; another year tells against it. */
export function likeness(caption: string, titleWords: ReadonlySet<string>): number {
  let score = 0
  for (const word of new Set(entityOf(caption).tokens)) {
    if (titleWords.has(word)) score += isYear(word) ? 4 : 1
    else if (isYear(word)) score -= 6
  }
  return Math.max(-5, Math.min(score, 9)) * 0.5
}

function isYear(word: string): boolean {
  return /^(1[5-9]|20)\d\d$/.test(word)
}
