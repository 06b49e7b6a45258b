import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import { keptBytes, tooLong } from './article-file.js'
import { openPage } from './page.js'

const opening = Buffer.from('<page>')
const closing = Buffer.from('</page>')

/** Where pages stand in some bytes; `open` is where one starts that does not end here, -1 without. */
export interface PageBounds {
  /** One that is not whole was cut off: the next one starts before its end. */
  pages: { start: number; end: number; whole: boolean }[]
  open: number
}

/** Finds the pages that start before `until`. What stands between pages is none of ours. */
export function findPages(bytes: Buffer, until: number): PageBounds {
  const bounds: PageBounds = { pages: [], open: -1 }
  let close = bytes.indexOf(closing)
  for (let start = bytes.indexOf(opening); start !== -1 && start < until; ) {
    if (close !== -1 && close < start) close = bytes.indexOf(closing, start)
    const next = bytes.indexOf(opening, start + 1)
    const whole = close !== -1 && (next === -1 || close < next)
    if (!whole && next === -1) {
      bounds.open = start
      break
    }
    bounds.pages.push({ start, end: whole ? close + closing.length : next, whole })
    start = next
  }
  return bounds
}

/** Whether a page starts anywhere, as far as the content can be had; where it cannot, there may be one. */
export async function hasPage(content: AsyncIterable<Buffer>): Promise<boolean> {
  let end: Buffer = Buffer.alloc(0)
  try {
    for await (const piece of content) {
      const bytes = Buffer.concat([end, piece])
      if (bytes.includes(opening)) return true
      end = bytes.subarray(1 - opening.length)
    }
    return false
  } catch {
    return true
  }
}

/** Whether the bytes may end inside of a `<page>`. */
export function endsInOpening(bytes: Buffer): boolean {
  for (let length = opening.length - 1; length > 0; length--)
    if (bytes.length >= length && bytes.subarray(-length).equals(opening.subarray(0, length))) return true
  return false
}

/** Where some pages stand: in their source, and in one of many streams in one of its streams. */
export interface PagesPlace {
  source: string
  offset: number
  stream?: number
}

/** The articles of the pages in some bytes. A page that is cut off is an error. */
export function* openPages(
  bytes: Buffer,
  { pages, open }: PageBounds,
  place: PagesPlace,
  settings: BatchSettings,
): Generator<ArticleInput> {
  const originOf = (start: number, end: number): Origin => {
    const [offset, length] = [place.offset + start, end - start]
    return { ...place, offset, length, title: null }
  }
  for (const { start, end, whole } of pages) {
    const page = bytes.subarray(start, end)
    const origin = originOf(start, end)
    yield whole ? openPage(page, origin, settings) : cutOff(page, origin, settings)
  }
  if (open !== -1) yield cutOff(bytes.subarray(open), originOf(open, bytes.length), settings)
}

function cutOff(bytes: Buffer, origin: Origin, { longest }: BatchSettings): ArticleInput {
  if (bytes.length > longest) return tooLong(origin, longest, bytes)
  const reason = 'the page is cut off: its end is not there'
  return { kind: 'error', origin, reason, bytes: bytes.subarray(0, keptBytes) }
}
