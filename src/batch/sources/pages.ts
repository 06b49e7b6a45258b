import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import { openPage } from './page.js'

const opening = Buffer.from('<page>')
const closing = Buffer.from('</page>')

/** Where whole pages stand in some bytes. `from` is where the first one starts; `open` where one starts that does not end here, -1 without. */
export interface PageBounds {
  pages: { start: number; end: number }[]
  open: number
}

/** Finds the pages that start before `until`. What stands between pages is none of ours. */
export function findPages(bytes: Buffer, until: number): PageBounds {
  const bounds: PageBounds = { pages: [], open: -1 }
  let start = bytes.indexOf(opening)
  while (start !== -1 && start < until) {
    const close = bytes.indexOf(closing, start)
    if (close === -1) {
      bounds.open = start
      break
    }
    const end = close + closing.length
    bounds.pages.push({ start, end })
    start = bytes.indexOf(opening, end)
  }
  return bounds
}

/** The articles of the pages in some bytes, which stand at `offset` in their source. A page that is cut off is an error. */
export function* openPages(
  bytes: Buffer,
  { pages, open }: PageBounds,
  source: string,
  offset: number,
  settings: BatchSettings,
): Generator<ArticleInput> {
  for (const { start, end } of pages) {
    const origin: Origin = { source, offset: offset + start, length: end - start, title: null }
    yield openPage(bytes.subarray(start, end), origin, settings)
  }
  if (open === -1) return
  const rest = bytes.subarray(open)
  const origin: Origin = { source, offset: offset + open, length: rest.length, title: null }
  yield {
    kind: 'error',
    origin,
    reason: 'the page is cut off: its end is not there',
    bytes: rest.subarray(0, 1000),
  }
}
