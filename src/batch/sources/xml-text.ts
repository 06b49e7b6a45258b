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

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const highest = 0x10ffff

/** A text with its references resolved: XML's own five and those by number; any other stays as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > highest || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code)
  })
}
