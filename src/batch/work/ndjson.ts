import { toJson } from '../../emit/json.js'
import { messageOf } from '../../emit/report/report.js'
import type { Encoder } from './encoder.js'

/** One line an article: its record, then where it comes from, then its findings where they were asked for. */
export function ndjsonEncoder(provenance: boolean): Encoder {
  return {
    provenance,
    encode({ origin: { source, line, page }, record, findings }) {
      const whole = {
        ...record,
        source,
        line,
        page,
        findings: findings?.map(messageOf),
      }
      return [{ stream: 'main', text: `${toJson(whole)}\n` }]
    },
  }
}
