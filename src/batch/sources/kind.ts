import type { SourceForm } from '../task.js'

export type Compression = 'none' | 'gzip' | 'bzip2'

/** How a file is to be read. */
export interface FileKind {
  form: SourceForm
  compression: Compression
}

const forms: Readonly<Record<string, SourceForm>> = {
  '.txt': 'article',
  '.text': 'article',
  '.flat': 'article',
  '.md': 'article',
  '.markdown': 'article',
  '.wikitext': 'article',
  '.wiki': 'article',
  '.mediawiki': 'article',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.xml': 'xml',
}

/** What a file's name says it holds; null for a name that says nothing known. */
export function kindByName(name: string): FileKind | null {
  const lower = name.toLowerCase()
  const compression = lower.endsWith('.gz') ? 'gzip' : lower.endsWith('.bz2') ? 'bzip2' : 'none'
  const plain = compression === 'none' ? lower : lower.slice(0, lower.lastIndexOf('.'))
  const dot = plain.lastIndexOf('.')
  const form = dot === -1 ? undefined : forms[plain.slice(dot)]
  return form === undefined ? null : { form, compression }
}
