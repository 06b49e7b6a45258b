import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Random } from '../articles/random.js'
import { mixes, pagesOf } from './pages.js'

/** Goes up whenever other dumps are made, so that none is taken from before. */
const edition = 2
const pagesOfStream = 100

/** A dump in a folder that keeps it for the next time: its path, the bytes of XML in it, the number of pages, and how many bytes are of which kind. */
export function cachedDump(folder, mix, bytes, seed) {
  const path = join(folder, `${mix}-${edition}-${bytes / 1e6}-${seed}.xml.bz2`)
  const about = `${path}.json`
  try {
    return { path, ...JSON.parse(readFileSync(about, 'utf8')) }
  } catch {
    mkdirSync(folder, { recursive: true })
    const made = makeDump(`${path}.part`, mixes[mix], bytes, seed)
    renameSync(`${path}.part`, path)
    writeFileSync(about, JSON.stringify(made))
    return { path, ...made }
  }
}

/** Writes a dump of several bzip2 streams, of a hundred pages each and packed as tightly as MediaWiki's exports are. */
function makeDump(path, mix, bytes, seed) {
  const nextPage = pagesOf(mix, new Random(seed))
  const file = openSync(path, 'w')
  const kinds = {}
  let written = 0
  let pages = 0
  const add = (xml) => {
    written += Buffer.byteLength(xml)
    const { stdout, error } = spawnSync('bzip2', ['-9', '-c'], { input: xml, maxBuffer: 1 << 28 })
    if (error) throw error
    writeSync(file, stdout)
  }
  add('<mediawiki xml:lang="en">\n  <siteinfo>\n    <sitename>Made up</sitename>\n  </siteinfo>\n')
  while (written < bytes) {
    let stream = ''
    for (let at = 0; at < pagesOfStream; at++) {
      const { kind, xml } = nextPage(++pages)
      kinds[kind] = (kinds[kind] ?? 0) + Buffer.byteLength(xml)
      stream += xml
    }
    add(stream)
  }
  add('</mediawiki>\n')
  closeSync(file)
  return { bytes: written, pages, kinds }
}
