import { append } from '../../source/list.js'
import type { ArticleInput, Origin } from '../article-input.js'
import type { SourceForm, Task } from '../task.js'
import { tooLong } from './article-file.js'
import { lineFeed } from './lines.js'

/** Bytes gathered before a task is made of them. */
const taskBytes = 2 << 20

const ends: Readonly<Record<SourceForm, Buffer | null>> = {
  article: null,
  ndjson: Buffer.from('\n'),
  xml: Buffer.from('</page>'),
}
const page = Buffer.from('<page>')

/**
 * Cuts a source that comes in pieces into tasks of whole lines or pages. Holds one article at most besides a task's bytes: one longer than
 * `longest` is passed over and told.
 */
export class Splitter {
  readonly #source: string
  readonly #form: SourceForm
  readonly #longest: number
  readonly #most: number
  #pieces: Buffer[] = []
  #held = 0
  /** Bytes that make it worth looking for an end again: twice as many as were looked at in vain. */
  #enough: number
  /** Where the bytes held start in the source. */
  #offset = 0
  #line = 1
  /** True while an article is passed over that is too long. */
  #passing = false
  #given = false
  /** Whether a page has been seen. */
  #hasPages = false

  constructor(source: string, form: SourceForm, longest: number, most = taskBytes) {
    this.#source = source
    this.#form = form
    this.#longest = longest
    this.#most = most
    this.#enough = most
  }

  /** Whether so far there was anything to be cut: an export without a page is none. */
  get hasAny(): boolean {
    return this.#form !== 'xml' || this.#hasPages
  }

  /** Takes a piece; gives the tasks that are complete. */
  add(piece: Buffer): Task[] {
    this.#pieces.push(piece)
    this.#held += piece.length
    if (!this.#passing && this.#held < this.#enough && this.#held <= this.#longest) return []
    this.#enough = this.#most
    const mark = ends[this.#form]
    const bytes = this.#join()
    if (this.#passing) return this.#passOver(bytes, mark)
    const last = mark === null ? -1 : bytes.lastIndexOf(mark)
    if (mark !== null && last !== -1) return this.#cut(bytes, last + mark.length)
    const wanted = this.#form === 'xml' ? this.#fromPage(bytes) : bytes
    if (wanted.length > this.#longest) return this.#pass(wanted, mark)
    this.#hold(wanted)
    this.#enough = Math.max(this.#most, wanted.length * 2)
    return []
  }

  /** What stands before a page is none of ours. */
  #fromPage(bytes: Buffer): Buffer {
    const start = bytes.indexOf(page)
    this.#hasPages ||= start !== -1
    const junk = start === -1 ? Math.max(0, bytes.length - page.length + 1) : start
    this.#go(bytes.subarray(0, junk))
    return bytes.subarray(junk)
  }

  /** What is left at the end of the source. `failed` says why the end is not the end. */
  finish(failed: string | null): Task[] {
    const bytes = this.#join()
    const tasks: Task[] = []
    const isArticle = this.#form === 'article'
    // A file that is empty is an article all the same; one that is cut off is none.
    const wanted = isArticle ? failed === null : bytes.length > 0
    if (this.#passing) this.#offset += bytes.length
    else if (wanted && !(isArticle && this.#given)) append(tasks, this.#cut(bytes, bytes.length))
    if (failed !== null) tasks.push(told(this.#error(failed)))
    return tasks
  }

  #join(): Buffer {
    const [only] = this.#pieces
    const bytes = only !== undefined && this.#pieces.length === 1 ? only : Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#held = 0
    return bytes
  }

  #hold(bytes: Buffer): void {
    this.#pieces = bytes.length === 0 ? [] : [bytes]
    this.#held = bytes.length
  }

  #cut(bytes: Buffer, end: number): Task[] {
    this.#hasPages ||= bytes.includes(page)
    // A copy of its own, so that sending it takes nothing else along.
    const whole = new Uint8Array(bytes.subarray(0, end))
    const [source, form, offset, line] = [this.#source, this.#form, this.#offset, this.#line]
    this.#go(whole)
    this.#hold(bytes.subarray(end))
    return [{ kind: 'bytes', source, form, bytes: whole, offset, line }]
  }

  #pass(bytes: Buffer, mark: Buffer | null): Task[] {
    this.#passing = true
    this.#given = true
    const error = tooLong(this.#origin(), this.#longest, bytes)
    return [told(error), ...this.#passOver(bytes, mark)]
  }

  #passOver(bytes: Buffer, mark: Buffer | null): Task[] {
    const end = mark === null ? -1 : bytes.indexOf(mark)
    this.#passing = end === -1
    // The mark may be cut by the end of the piece.
    const part = mark === null ? 0 : Math.min(bytes.length, mark.length - 1)
    const passed = mark !== null && end !== -1 ? end + mark.length : bytes.length - part
    this.#go(bytes.subarray(0, passed))
    this.#hold(bytes.subarray(passed))
    return []
  }

  /** Goes on to what stands after these bytes. */
  #go(bytes: Uint8Array): void {
    this.#offset += bytes.length
    if (this.#form === 'ndjson') this.#line += countLines(bytes)
  }

  #origin(): Origin {
    const place = { source: this.#source, offset: this.#offset, length: 0, title: null }
    return this.#form === 'ndjson' ? { ...place, line: this.#line } : place
  }

  #error(reason: string): ArticleInput {
    return { kind: 'error', origin: this.#origin(), reason, bytes: new Uint8Array() }
  }
}

function told(input: ArticleInput): Task {
  return { kind: 'told', inputs: [input] }
}

/** How many lines end in some bytes. */
export function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++
  return count
}
