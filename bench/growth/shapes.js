import { checkedShapes } from './checked-shapes.js'
import { hostileShapes } from './hostile-shapes.js'
import { markdownShapes } from './markdown-shapes.js'
import { usualShapes } from './usual-shapes.js'
import { wikitextShapes } from './wikitext-shapes.js'

/** Every shape by its name: a function from a length in characters to a text of about that length. */
export const shapes = {
  ...usualShapes,
  ...hostileShapes,
  ...checkedShapes,
  ...markdownShapes,
  ...wikitextShapes,
}

export function dialectOf(name) {
  if (Object.hasOwn(wikitextShapes, name)) return 'wikitext'
  return Object.hasOwn(markdownShapes, name) ? 'markdown' : 'flat'
}
