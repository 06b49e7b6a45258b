import { toJson } from '../../emit/json.js'
import { messageOf } from '../../emit/report/report.js'
import type { Chunk } from './article-result.js'
import type { Encoder, ReadArticle } from './encoder.js'

/** Apart from what stands in the line, which would have to be copied to be joined with it. */
const lineEnd: Chunk = { stream: 'main', text: '\n' }

/** One line an article. */
export function ndjsonEncoder(provenance: boolean): Encoder {
  return {
    provenance,
    encode: (article) => [{ stream: 'main', text: toJson(outputOf(article)) }, lineEnd],
  }
}

/** An article's record, then where it comes from, then its findings where they were asked for. */
export function outputOf({ origin: { source, line, page }, record, findings }: ReadArticle): object {
  return { ...record, source, line, page, findings: findings?.map(messageOf) }
}
