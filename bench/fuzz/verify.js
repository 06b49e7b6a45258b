import { isDeepStrictEqual } from 'node:util'
import { parse as parseYaml } from 'yaml'

/**
 * What is wrong with what `library` makes of one text: null, or a sentence that begins with the name of what was
 * looked at. `share` says how many of the inputs take the slower ways, by `index`.
 */
export function verify(library, text, index) {
  let looking = 'parse'
  const look = (name) => {
    looking = name
  }
  try {
    return (
      verifyDialect(library, text, 'flat', look) ??
      (index % 5 === 0 ? verifyAuto(library, text, look) : null) ??
      (index % 10 === 1 ? verifyWriters(library, text, look) : null) ??
      (index % 25 === 2 ? verifyDialect(library, text, 'markdown', look) : null) ??
      (index % 25 === 3 ? verifyCrossing(library, text, look) : null)
    )
  } catch (error) {
    return `${looking}: threw ${error instanceof Error ? error.stack : error}`
  }
}

function verifyDialect({ parse, stringify, toRecord, isRecord }, text, dialect, look) {
  look(`parse ${dialect}`)
  const article = parse(text, { from: dialect })
  const misplaced = placesOf(article, text)
  if (misplaced !== null) return `positions ${dialect}: ${misplaced}`
  look(`print ${dialect}`)
  if (stringify(article, { to: dialect }) !== text) return `print ${dialect}: other bytes than were read`
  look(`record of ${dialect}`)
  const record = toRecord(article)
  const broken = isRecord(record)
  if (broken !== null) return `record of ${dialect}: ${broken}`
  look(`provenance of ${dialect}`)
  const stated = toRecord(article, { provenance: true })
  const alsoBroken = isRecord(stated)
  return alsoBroken === null ? null : `provenance of ${dialect}: ${alsoBroken}`
}

/** Blocks stand one after another inside the text. */
function placesOf(article, text) {
  let at = 0
  for (const { type, position } of article.children) {
    if (position === undefined) return `${type} has none`
    if (position.start.offset < at || position.end.offset < position.start.offset) return `${type} overlaps`
    at = position.end.offset
  }
  return at > text.length ? 'past the end' : null
}

function verifyAuto({ parse, stringify }, text, look) {
  look('parse auto')
  return stringify(parse(text)) === text ? null : 'print auto: other bytes than were read'
}

function verifyWriters({ parse, stringify, toRecord }, text, look) {
  look('write')
  const article = parse(text, { from: 'flat' })
  const record = toRecord(article)
  const json = stringify(article, { to: 'json' })
  if (!isDeepStrictEqual(JSON.parse(json), JSON.parse(JSON.stringify(record))))
    return 'write json: reads back as another record'
  stringify(article, { to: 'csv' })
  stringify(article, { to: 'json', provenance: true })
  look('write yaml')
  const yaml = parseYaml(stringify(article, { to: 'yaml' }), { maxAliasCount: 0 })
  return JSON.stringify(yaml) === JSON.stringify(JSON.parse(json))
    ? null
    : 'write yaml: reads back as another record'
}

/** To the other dialect and back: still readable, still a record. */
function verifyCrossing({ parse, stringify, toRecord, isRecord }, text, look) {
  look('cross to markdown')
  const markdown = stringify(parse(text, { from: 'flat' }), { to: 'markdown' })
  const article = parse(markdown, { from: 'markdown' })
  if (stringify(article, { to: 'markdown' }) !== markdown) return 'cross to markdown: printed back otherwise'
  look('cross back to flat')
  const record = toRecord(parse(stringify(article, { to: 'flat' }), { from: 'flat' }))
  const broken = isRecord(record)
  return broken === null ? null : `cross back to flat: ${broken}`
}
