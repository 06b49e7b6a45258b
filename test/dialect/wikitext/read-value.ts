import { parseWikitext, type WikitextOptions } from '../../../src/dialect/wikitext/parse.js'
import type { ProvenanceLeaf } from '../../../src/record/record.js'
import { toRecord } from '../../../src/record/to-record.js'

/** What the record says of one parameter of an infobox, with where it says so. */
export function readValue(source: string, options: WikitextOptions = {}): ProvenanceLeaf {
  const text = `{{Infobox thing\n| subject = ${source}\n}}`
  const [box] = toRecord(parseWikitext(text, options), { provenance: true }).infoboxes
  const leaf = box?.fields.subject
  if (leaf === undefined || leaf === null) throw new Error(`no field was read from ${text}`)
  return leaf
}
