import { isUtf8 } from 'node:buffer'
import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import { decoded, tooLong } from './article-file.js'
import { attribute, element, unescapeXml, xmlText } from './xml-text.js'

const revisionTag = '<revision'

/** The article of one `<page>…</page>` of a MediaWiki export; of several revisions the last. */
export function openPage(bytes: Buffer, origin: Origin, settings: BatchSettings): ArticleInput {
  if (bytes.length > settings.longest) return tooLong(origin, settings.longest, bytes)
  if (!isUtf8(bytes)) return decoded(bytes, origin)
  const error = (reason: string): ArticleInput => ({ kind: 'error', origin, reason, bytes })
  const start = bytes.indexOf(revisionTag)
  const head = bytes.toString('utf8', 0, start === -1 ? bytes.length : start)
  const title = element(head, 'title')
  if (title === null) return error('a page without a title')
  const named: Origin = { ...origin, title: xmlText(title) }
  const skipped = (reason: string): ArticleInput => ({ kind: 'skipped', origin: named, reason })
  // The head says of most pages that are not asked for that they are not: their texts are never decoded.
  const namespace = numberOf(element(head, 'ns')) ?? 0
  if (settings.namespaces !== null && !settings.namespaces.includes(namespace))
    return skipped(`namespace ${namespace}`)
  const target = attribute(head, 'redirect', 'title')
  const redirect = target === null ? null : unescapeXml(target)
  if (redirect !== null && !settings.redirects) return skipped('redirect')
  const input = decoded(bytes.subarray(Math.max(0, bytes.lastIndexOf(revisionTag))), named)
  if (input.kind !== 'article') return input
  const revision = input.text
  const model = element(revision, 'model')
  if (model !== null && model !== 'wikitext') return skipped(`content model ${model}`)
  const text = element(revision, 'text')
  const page = {
    id: numberOf(element(head, 'id')),
    namespace,
    revision: numberOf(element(revision, 'id')),
    timestamp: element(revision, 'timestamp'),
    redirect,
  }
  return { kind: 'article', origin: { ...named, page }, text: text === null ? '' : xmlText(text) }
}

function numberOf(text: string | null): number | null {
  const number = text === null ? Number.NaN : Number(text.trim())
  return Number.isSafeInteger(number) ? number : null
}
