import { createHash } from 'node:crypto'
import { toJson } from '../../emit/json.js'
import { plainValue } from '../../emit/leaf.js'
import { toYaml } from '../../emit/yaml.js'
import type { Encoder } from '../work/encoder.js'
import { outputOf } from '../work/ndjson.js'
import { articleName } from './article-name.js'

const writers = {
  json: (record: unknown) => `${toJson(record, { indent: 2 })}\n`,
  yaml: toYaml,
}

const encoder = new TextEncoder()

/** The file that says which article's is which. */
export const indexFile = 'index.ndjson'

/** One file an article, and an index that says which file is whose and what its bytes are. */
export function documentsEncoder(format: keyof typeof writers, provenance: boolean): Encoder {
  return {
    provenance,
    encode(article) {
      const { origin, record } = article
      const file = `${articleName(origin)}.${format}`
      const text = encoder.encode(writers[format](outputOf(article)))
      const entry = {
        file,
        source: origin.source,
        line: origin.line,
        page: origin.page?.id,
        title: plainValue(record.title),
        bytes: text.length,
        sha256: createHash('sha256').update(text).digest('hex'),
      }
      return [
        { stream: file, text, whole: true },
        { stream: 'main', text: `${toJson(entry)}\n` },
      ]
    },
  }
}
