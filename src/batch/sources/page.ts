import type { ArticleInput, Origin, PageFacts } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import { decoded, tooLong } from './article-file.js'
import { attribute, element, unescapeXml, xmlText } from './xml-text.js'

/** The article of one `<page>…</page>` of a MediaWiki export; of several revisions the last. */
export function openPage(bytes: Uint8Array, origin: Origin, settings: BatchSettings): ArticleInput {
  if (bytes.length > settings.longest) return tooLong(origin, settings.longest, bytes)
  const input = decoded(bytes, origin)
  if (input.kind !== 'article') return input
  const xml = input.text
  const error = (reason: string): ArticleInput => ({ kind: 'error', origin, reason, bytes })
  const head = xml.slice(0, firstOf(xml, '<revision'))
  const revision = xml.slice(Math.max(0, xml.lastIndexOf('<revision')))
  const title = element(head, 'title')
  if (title === null) return error('a page without a title')
  const redirect = attribute(head, 'redirect', 'title')
  const page: PageFacts = {
    id: numberOf(element(head, 'id')),
    namespace: numberOf(element(head, 'ns')) ?? 0,
    revision: numberOf(element(revision, 'id')),
    timestamp: element(revision, 'timestamp'),
    redirect: redirect === null ? null : unescapeXml(redirect),
  }
  const whole: Origin = { ...origin, title: xmlText(title), page }
  const skipped = (reason: string): ArticleInput => ({ kind: 'skipped', origin: whole, reason })
  if (settings.namespaces !== null && !settings.namespaces.includes(page.namespace))
    return skipped(`namespace ${page.namespace}`)
  if (page.redirect !== null && !settings.redirects) return skipped('redirect')
  const model = element(revision, 'model')
  if (model !== null && model !== 'wikitext') return skipped(`content model ${model}`)
  const text = element(revision, 'text')
  return { kind: 'article', origin: whole, text: text === null ? '' : xmlText(text) }
}

function firstOf(text: string, mark: string): number {
  const at = text.indexOf(mark)
  return at === -1 ? text.length : at
}

function numberOf(text: string | null): number | null {
  const number = text === null ? Number.NaN : Number(text.trim())
  return Number.isSafeInteger(number) ? number : null
}
