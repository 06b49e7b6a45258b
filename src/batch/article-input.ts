/** What a dump says of a page. */
export interface PageFacts {
  id: number | null
  namespace: number
  revision: number | null
  timestamp: string | null
  /** The title that the page redirects to. */
  redirect: string | null
}

/** Where an article comes from. */
export interface Origin {
  /** The input's path as it was given or found, with `/` between folders; `-` is standard input. */
  source: string
  /** Offset and length of its bytes in that source, in the decompressed source where it is compressed. */
  offset: number
  length: number
  /** In a dump of many bzip2 streams: the byte of the file at which the stream starts from which `offset` counts, in what is unpacked from there on. */
  stream?: number
  /** The line of an NDJSON source, from 1; a page of a dump, by its facts. */
  line?: number
  page?: PageFacts
  /** A title that is not part of the text. */
  title: string | null
}

/** One article of an input, or why it is none. Every one of them is counted. */
export type ArticleInput =
  | { kind: 'article'; origin: Origin; text: string }
  | { kind: 'skipped'; origin: Origin; reason: string }
  | { kind: 'error'; origin: Origin; reason: string; bytes: Uint8Array }

/** An article's name for people: its source, and its place in it. */
export function nameOf({ source, line, page, title }: Origin): string {
  if (line !== undefined) return `${source}:${line}`
  if (page !== undefined) return `${source}: ${title ?? 'a page'} (${page.id ?? 'without id'})`
  return source
}
