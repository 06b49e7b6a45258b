import { isDeepStrictEqual } from 'node:util'
import { parse as parseYaml } from 'yaml'

/** JSON and YAML, with and without provenance, read back as the record that they were written from. */
export function verifyWriters({ parse, stringify, toRecord }, text, look) {
  look('write')
  const article = parse(text, { from: 'flat' })
  stringify(article, { to: 'csv' })
  for (const provenance of [false, true]) {
    const kind = provenance ? ' with provenance' : ''
    const record = JSON.parse(JSON.stringify(toRecord(article, { provenance })))
    look(`write json${kind}`)
    if (!isDeepStrictEqual(JSON.parse(stringify(article, { to: 'json', provenance })), record))
      return `write json${kind}: reads back as another record`
    look(`write yaml${kind}`)
    const yaml = parseYaml(stringify(article, { to: 'yaml', provenance }), { maxAliasCount: 0 })
    if (JSON.stringify(yaml) !== JSON.stringify(record))
      return `write yaml${kind}: reads back as another record`
  }
  return null
}

/** To the other dialects and back: still readable, still a record. */
export function verifyCrossing({ parse, stringify, toRecord, isRecord }, text, look) {
  for (const dialect of ['markdown', 'wikitext']) {
    look(`cross to ${dialect}`)
    const written = stringify(parse(text, { from: 'flat' }), { to: dialect })
    const article = parse(written, { from: dialect })
    if (stringify(article, { to: dialect }) !== written) return `cross to ${dialect}: printed back otherwise`
    look(`cross back from ${dialect}`)
    const record = toRecord(parse(stringify(article, { to: 'flat' }), { from: 'flat' }))
    const broken = isRecord(record)
    if (broken !== null) return `cross back from ${dialect}: ${broken}`
  }
  return null
}
