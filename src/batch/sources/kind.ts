import { ownValue } from '../../source/own-value.js'
import type { SourceForm } from '../task.js'

export type Compression = 'none' | 'gzip' | 'bzip2'

/** How a file is to be read. The form is null where only the unpacked content can say it. */
export interface FileKind {
  form: SourceForm | null
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

/** A part of a large dump: `…-articles1.xml-p1p41242.bz2`. */
const dumpPart = /\.xml-p\d{1,12}p\d{1,12}$/
/** Beside a multistream dump stands the list of where its pages are, `…-multistream-index.txt.bz2`. */
const dumpIndex = /-multistream-index\d{0,4}\.txt(?:-p\d{1,12}p\d{1,12})?$/

/** What a file's name says it holds; null for a name that says nothing known. */
export function kindByName(name: string): FileKind | null {
  const lower = name.toLowerCase()
  const compression = lower.endsWith('.gz') ? 'gzip' : lower.endsWith('.bz2') ? 'bzip2' : 'none'
  const plain = compression === 'none' ? lower : lower.slice(0, lower.lastIndexOf('.'))
  if (dumpPart.test(plain)) return { form: 'xml', compression }
  const dot = plain.lastIndexOf('.')
  if (dot === -1 || dumpIndex.test(plain)) return null
  const form = ownValue(forms, plain.slice(dot))
  return form === undefined ? null : { form, compression }
}

/** The first bytes of a source: enough to see what it is. */
export const sniffBytes = 65_536

/** What a source holds by its first bytes: packed in what, and where it is plain, in which form. */
export function kindByContent(bytes: Buffer): FileKind {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) return { form: null, compression: 'gzip' }
  // An empty stream has the mark of its end where others have that of a block.
  if (/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/.test(bytes.toString('latin1', 0, 10)))
    return { form: null, compression: 'bzip2' }
  return { form: formByContent(bytes), compression: 'none' }
}

/** The form of plain content by its first bytes. */
export function formByContent(bytes: Buffer): SourceForm {
  const text = bytes.toString('utf8', 0, sniffBytes)
  const start = text.search(/[^\s\ufeff]/)
  if (start === -1) return 'article'
  if (/^<(?:\?xml|mediawiki|page>)/.test(text.slice(start, start + 10))) return 'xml'
  // A template begins with two braces, a table with a brace and a bar; an object with its first key. One that goes over lines, or stands
  // in a list, is no line of NDJSON, and said to be none: nobody means it as an article.
  return /^(?:\[\s{0,99})?\{\s{0,99}"/.test(text.slice(start, start + 200)) ? 'ndjson' : 'article'
}
