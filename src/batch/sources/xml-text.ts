/* As much XML as a MediaWiki export has: elements, attributes, the five entities and character references. Nothing is ever expanded. */

/** The raw content of the first element of this name; null without one, '' for one that is empty. */
export function element(xml: string, name: string): string | null {
  const open = openingTag(xml, name)
  if (open === null) return null
  if (open.empty) return ''
  const close = xml.indexOf(`</${name}>`, open.end)
  return close === -1 ? null : xml.slice(open.end, close)
}

/** The raw value of an attribute of the first element of this name. */
export function attribute(xml: string, name: string, key: string): string | null {
  const open = openingTag(xml, name)
  if (open === null) return null
  const tag = xml.slice(open.start, open.end)
  const at = tag.indexOf(`${key}="`)
  if (at === -1) return null
  const start = at + key.length + 2
  const end = tag.indexOf('"', start)
  return end === -1 ? null : tag.slice(start, end)
}

function openingTag(xml: string, name: string): { start: number; end: number; empty: boolean } | null {
  for (let start = xml.indexOf(`<${name}`); start !== -1; start = xml.indexOf(`<${name}`, start + 1)) {
    const next = xml.charCodeAt(start + name.length + 1)
    if (!endsName(next)) continue
    const close = xml.indexOf('>', start)
    if (close === -1) return null
    return { start, end: close + 1, empty: xml.charCodeAt(close - 1) === 47 }
  }
  return null
}

/** `>`, `/` or a blank. */
function endsName(code: number): boolean {
  return code === 62 || code === 47 || code === 32 || code === 9 || code === 10 || code === 13
}

const character = '<![CDATA['
const characterEnd = ']]>'

/** The text that stands in an element: references resolved, CDATA sections as they are, line ends as XML has them. */
export function xmlText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  let result = ''
  let at = 0
  for (let open = text.indexOf(character); open !== -1; open = text.indexOf(character, at)) {
    const close = text.indexOf(characterEnd, open)
    const end = close === -1 ? text.length : close
    result += unescapeXml(text.slice(at, open)) + text.slice(open + character.length, end)
    at = Math.min(text.length, end + characterEnd.length)
  }
  return result + unescapeXml(text.slice(at))
}

const named = [
  ['lt;', '<'],
  ['gt;', '>'],
  ['quot;', '"'],
  ['amp;', '&'],
  ['apos;', "'"],
] as const
const numbered = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/iy
const highest = 0x10ffff

/** A text with its references resolved: XML's own five and those by number; any other stays as it is. */
export function unescapeXml(text: string): string {
  let plain = ''
  let taken = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const own = named.find(([name]) => text.startsWith(name, at + 1))
    const character = own === undefined ? numberedAt(text, at) : own[1]
    if (character === null) continue
    plain += text.slice(taken, at) + character
    taken = own === undefined ? numbered.lastIndex : at + 1 + own[0].length
  }
  return taken === 0 ? text : plain + text.slice(taken)
}

/** The character that a reference by number stands for, up to the pattern's `lastIndex`; null where there is none. */
function numberedAt(text: string, at: number): string | null {
  numbered.lastIndex = at
  const match = text.charCodeAt(at + 1) === 35 ? numbered.exec(text) : null
  if (match === null) return null
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)
  return code > highest || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code)
}
