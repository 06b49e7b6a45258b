import { Ajv } from 'ajv'
import type { ArticleRecord, ProvenanceRecord } from '../../src/record/record.js'
import { plainRecordSchema, provenanceRecordSchema, recordSchema } from '../../src/record/schema.js'

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })
const published = ajv.compile(recordSchema)
const plain = ajv.compile(plainRecordSchema)
const provenance = ajv.compile(provenanceRecordSchema)

/** What the published JSON Schema finds wrong with a record as JSON writes it; empty for a good one. */
export function schemaErrors(record: ArticleRecord | ProvenanceRecord): string[] {
  return errorsOf(published, record)
}

/** The same for a record whose leaves are all plain. */
export function plainErrors(record: unknown): string[] {
  return errorsOf(plain, record)
}

/** The same for a record whose leaves all have provenance. */
export function provenanceErrors(record: unknown): string[] {
  return errorsOf(provenance, record)
}

function errorsOf(validate: typeof published, record: unknown): string[] {
  if (validate(JSON.parse(JSON.stringify(record)))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}
