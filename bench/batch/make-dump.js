import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from '../../dist/index.js'
import { anyArticle, distinctArticles } from '../articles/articles.js'
import { Random } from '../articles/random.js'

/** Goes up whenever other dumps are made, so that none is taken from before. */
const edition = 1
/** How many articles the pages are made of; every page says its own number besides. */
const articles = 1500
const pagesOfStream = 100

/** A dump in a folder that keeps it for the next time: its path, the bytes of XML in it and the number of pages. */
export function cachedDump(folder, bytes, seed) {
  const path = join(folder, `dump-${edition}-${bytes / 1e6}-${seed}.xml.bz2`)
  const about = `${path}.json`
  try {
    return { path, ...JSON.parse(readFileSync(about, 'utf8')) }
  } catch {
    mkdirSync(folder, { recursive: true })
    const made = makeDump(`${path}.part`, bytes, seed)
    renameSync(`${path}.part`, path)
    writeFileSync(about, JSON.stringify(made))
    return { path, ...made }
  }
}

/**
 * Writes a dump of several bzip2 streams, as MediaWiki's exports are: a third of the pages with an infobox or tables, a third prose,
 * the rest redirects and pages of other namespaces. Gives the bytes of XML in it and the number of pages.
 */
function makeDump(path, bytes, seed) {
  const random = new Random(seed)
  const wikitext = distinctArticles(random, articles, anyArticle).map((text) =>
    stringify(parse(text, { from: 'flat' }), { to: 'wikitext' }),
  )
  const file = openSync(path, 'w')
  let written = 0
  let pages = 0
  const add = (xml) => {
    written += Buffer.byteLength(xml)
    const { stdout, error } = spawnSync('bzip2', ['-1', '-c'], { input: xml, maxBuffer: 1 << 28 })
    if (error) throw error
    writeSync(file, stdout)
  }
  add('<mediawiki xml:lang="en">\n  <siteinfo>\n    <sitename>Made up</sitename>\n  </siteinfo>\n')
  while (written < bytes) {
    let xml = ''
    for (let at = 0; at < pagesOfStream; at++) xml += page(++pages, wikitext, random)
    add(xml)
  }
  add('</mediawiki>\n')
  closeSync(file)
  return { bytes: written, pages }
}

function page(id, wikitext, random) {
  const kind = id % 6
  const text =
    kind < 2
      ? wikitext[random.below(wikitext.length)]
      : kind < 4
        ? prose(wikitext, random)
        : '#REDIRECT [[Elsewhere]]'
  const redirect = kind === 4 ? '\n    <redirect title="Elsewhere" />' : ''
  return `  <page>
    <title>Page ${id}</title>
    <ns>${kind === 5 ? 10 : 0}</ns>
    <id>${id}</id>${redirect}
    <revision>
      <id>${id + 1_000_000}</id>
      <timestamp>2024-01-01T00:00:00Z</timestamp>
      <model>wikitext</model>
      <text xml:space="preserve">${escaped(`${text}\n\nPage ${id}.`)}</text>
    </revision>
  </page>
`
}

/** Articles without their boxes and tables: lines that no markup begins, several times over. */
function prose(wikitext, random) {
  let text = ''
  for (let part = 0; part < 6; part++)
    text += wikitext[random.below(wikitext.length)]
      .split('\n')
      .filter((line) => /^[A-Z']/.test(line))
      .join('\n')
  return `'''Something''' is described at [[Some length|length]].<ref>A source</ref>\n\n${text}`
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
