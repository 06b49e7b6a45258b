import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import type { Origin } from '../article-input.js'

/** Letters of the readable part of a name. */
const longestSlug = 60
/** Hexadecimal digits that tell articles apart: 64 bits. */
const digits = 16

/**
 * A name for an article's file and for its rows: a page's id or a slug of the title or source for people, then digits
 * of a hash of where it comes from. So it is a safe file name on every system, no two articles have the same, also where upper and
 * lower case are one, and it depends on nothing but the input.
 */
export function articleName({ source, offset, stream, line, page, title }: Origin): string {
  const place = JSON.stringify([source, offset, line, page?.id, page?.revision, stream])
  const hash = createHash('sha256').update(place).digest('hex').slice(0, digits)
  return `${slugOf(readableName(source, page?.id ?? null, title))}-${hash}`
}

/** Whether a file's name may be that of an article, as one of the formats. */
export function isArticleFile(name: string): boolean {
  return /^[a-z0-9-]{1,60}-[0-9a-f]{16}\.(?:json|yaml)$/.test(name)
}

function readableName(source: string, page: number | null, title: string | null): string {
  return page === null ? (title ?? basename(source, extname(source))) : String(page)
}

function slugOf(name: string): string {
  const words = name
    .slice(0, 4 * longestSlug)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]/)
  return (
    words
      .filter((word) => word !== '')
      .join('-')
      .slice(0, longestSlug) || 'article'
  )
}
