import { existsSync, readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/corpus/wikitext/', import.meta.url)

/** The real articles of the shared corpus in the order of their paths; none where it is not there. */
export function corpusTexts() {
  if (!existsSync(folder)) return []
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.wikitext'))
  return paths
    .sort()
    .map((path) => readFileSync(new URL(path.split('/').map(encodeURIComponent).join('/'), folder), 'utf8'))
}
