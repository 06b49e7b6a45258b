import type { Article } from '../article/nodes.js'
import type { Format } from '../emit/format.js'
import type { Profile } from '../profile/profile.js'
import { toRecord } from '../record/to-record.js'
import { renderer } from './dialects.js'

/** Loads what the format needs and nothing else; the document ends with a newline where the format has lines. */
export async function formatter(
  format: Format,
  options: { provenance: boolean; profiles: readonly Profile[] },
): Promise<(article: Article) => string> {
  if (format === 'wikitext') return renderer(format)
  if (format === 'flat' || format === 'markdown') {
    const [render, { acrossDialects }] = await Promise.all([renderer(format), import('../emit/across.js')])
    return (article) => render(acrossDialects(article, format, options.profiles))
  }
  if (format === 'json') {
    const { toJson } = await import('../emit/json.js')
    return (article) => `${toJson(toRecord(article, options), { indent: 2 })}\n`
  }
  if (format === 'yaml') {
    const { toYaml } = await import('../emit/yaml.js')
    return (article) => toYaml(toRecord(article, options))
  }
  const { toCsv } = await import('../emit/csv.js')
  return (article) => toCsv(toRecord(article, { ...options, provenance: true }))
}
