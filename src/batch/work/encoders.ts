import type { BatchSettings } from '../options.js'
import type { Encoder } from './encoder.js'

/** Loads what makes articles into the output's texts. */
export async function encoderFor(settings: BatchSettings): Promise<Encoder> {
  const encoder = await plainEncoder(settings)
  return settings.gzip === true ? (await import('./gzip.js')).gzipEncoder(encoder) : encoder
}

async function plainEncoder({ to, provenance, check }: BatchSettings): Promise<Encoder> {
  switch (to) {
    case 'ndjson':
      return (await import('./ndjson.js')).ndjsonEncoder(provenance)
    case 'json':
    case 'yaml':
      return (await import('../sinks/documents.js')).documentsEncoder(to, provenance)
    case 'csv':
      return (await import('../sinks/csv.js')).csvEncoder(check)
    case 'parquet':
    case 'duckdb':
      return (await import('../sinks/row-lines.js')).rowsEncoder(check)
  }
}
