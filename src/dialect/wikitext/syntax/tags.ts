import type { Ahead } from './ahead.js'
import type { Comment, Extension, Tag } from './nodes.js'

/** Tags whose body the wiki hands to a program of its own: nothing inside is wikitext of this page. */
const extensions = new Set([
  'ref',
  'nowiki',
  'pre',
  'math',
  'chem',
  'ce',
  'gallery',
  'source',
  'syntaxhighlight',
  'timeline',
  'score',
  'imagemap',
  'inputbox',
  'hiero',
  'graph',
  'mapframe',
  'maplink',
  'templatedata',
  'templatestyles',
  'indicator',
  'categorytree',
  'charinsert',
])

const longestName = 20
/** How far a tag's attributes may reach. */
const longestTag = 2000

/** Reads what begins with `<` at `start`: a comment, an extension with its body, a tag. Undefined for a mere `<`. */
export function readTag(text: string, start: number, ahead: Ahead): Comment | Extension | Tag | undefined {
  const code = text.charCodeAt(start + 1)
  if (code === 33) return readComment(text, start, ahead)
  const closing = code === 47
  const nameStart = closing ? start + 2 : start + 1
  const nameEnd = skipName(text, nameStart)
  if (nameEnd === nameStart) return undefined
  const bracket = ahead.next('>', nameEnd)
  if (bracket >= text.length || bracket - start > longestTag || !isTag(text, nameEnd, bracket))
    return undefined
  const name = text.slice(nameStart, nameEnd).toLowerCase()
  const end = bracket + 1
  const alone = text.charCodeAt(bracket - 1) === 47
  if (closing || !extensions.has(name)) return { type: 'tag', name, closing, start, end }
  if (alone) return { type: 'extension', name, start, end, bodyStart: end, bodyEnd: end }
  const close = ahead.nextTag(`</${name}`, end)
  // A reference holds no reference: the first of the two was never closed, and must not swallow what is between.
  if (close >= text.length || (name === 'ref' && opensAgain(text, end, close, ahead)))
    return { type: 'tag', name, closing, start, end }
  const after = ahead.next('>', close)
  return {
    type: 'extension',
    name,
    start,
    end: Math.min(after + 1, text.length),
    bodyStart: end,
    bodyEnd: close,
  }
}

function readComment(text: string, start: number, ahead: Ahead): Comment | undefined {
  if (!text.startsWith('<!--', start)) return undefined
  const close = ahead.next('-->', start + 4)
  return close >= text.length ? undefined : { type: 'comment', start, end: close + 3 }
}

function skipName(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at) | 32; at - from < longestName; code = text.charCodeAt(++at) | 32) {
    const digit = code >= 48 && code <= 57 && at > from
    if (!digit && !(code >= 97 && code <= 122)) break
  }
  return at
}

/** A name is followed by a blank, a slash or the bracket; a `<` or a field's line in between means that the tag was never closed. */
function isTag(text: string, nameEnd: number, bracket: number): boolean {
  const next = text.charCodeAt(nameEnd)
  if (nameEnd !== bracket && next !== 32 && next !== 47 && next !== 10 && next !== 9) return false
  for (let at = nameEnd; at < bracket; at++) {
    const code = text.charCodeAt(at)
    if (code === 60) return false
    if (code === 10 && text.charCodeAt(at + 1) === 124) return false
  }
  return true
}

function opensAgain(text: string, from: number, close: number, ahead: Ahead): boolean {
  const open = ahead.nextTag('<ref', from)
  if (open >= close) return false
  const code = text.charCodeAt(open + 4)
  return code === 62 || code === 32
}
