import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const file = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)

/** The JSON Schema of SARIF 2.1.0 as it was published. It calls itself draft 4, of which it uses nothing that later drafts changed but the name of `$id`. */
export function sarifSchema(): object {
  const { $schema: _draft, id: $id, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
  return { $id, ...schema }
}
