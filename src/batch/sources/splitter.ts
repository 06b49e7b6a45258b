import type { ArticleInput, Origin } from '../article-input.js'
import type { SourceForm, Task } from '../task.js'

/** Bytes gathered before a task is made of them. */
const taskBytes = 2 << 20

const ends: Readonly<Record<'ndjson' | 'xml', Buffer>> = {
  ndjson: Buffer.from('\n'),
  xml: Buffer.from('</page>'),
}

/**
 * Cuts a source that comes in pieces into tasks of whole lines or pages. Holds one article at most besides a task's bytes: one longer than
 * `longest` is passed over and told.
 */
export class Splitter {
  readonly #source: string
  readonly #form: SourceForm
  readonly #longest: number
  #pieces: Buffer[] = []
  #held = 0
  /** Where the bytes held start in the source. */
  #offset = 0
  /** True while an article is passed over that is too long. */
  #passing = false

  constructor(source: string, form: SourceForm, longest: number) {
    this.#source = source
    this.#form = form
    this.#longest = longest
  }

  /** Takes a piece; gives the tasks that are complete. */
  add(piece: Buffer): Task[] {
    this.#pieces.push(piece)
    this.#held += piece.length
    if (this.#held < taskBytes) return []
    if (this.#form === 'article') return this.#held > this.#longest ? this.#pass() : []
    const bytes = this.#join()
    const mark = ends[this.#form]
    if (this.#passing) return this.#goOn(bytes, mark)
    const last = bytes.lastIndexOf(mark)
    if (last !== -1) return this.#cut(bytes, last + mark.length)
    this.#hold(bytes)
    return this.#held > this.#longest ? this.#pass() : []
  }

  /** What is left at the end of the source. `failed` says why the end is not the end. */
  finish(failed: string | null): Task[] {
    const bytes = this.#join()
    const tasks: Task[] = []
    if (bytes.length > 0 && !this.#passing && (failed === null || this.#form !== 'article'))
      tasks.push(...this.#cut(bytes, bytes.length))
    if (failed !== null) tasks.push(this.#told(failed, this.#offset, 0))
    return tasks
  }

  #join(): Buffer {
    const bytes =
      this.#pieces.length === 1 ? (this.#pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#held = 0
    return bytes
  }

  #hold(bytes: Buffer): void {
    this.#pieces = bytes.length === 0 ? [] : [bytes]
    this.#held = bytes.length
  }

  #cut(bytes: Buffer, end: number): Task[] {
    const whole = bytes.subarray(0, end)
    const offset = this.#offset
    this.#offset += end
    this.#hold(bytes.subarray(end))
    // A copy of its own, so that sending it takes nothing else along.
    return [{ kind: 'bytes', source: this.#source, form: this.#form, bytes: Uint8Array.from(whole), offset }]
  }

  #pass(): Task[] {
    this.#passing = true
    const start = this.#offset
    this.#offset += this.#held
    this.#hold(Buffer.alloc(0))
    return [
      this.#told(`more than the ${this.#longest} bytes that one article may have`, start, this.#longest),
    ]
  }

  #goOn(bytes: Buffer, mark: Buffer): Task[] {
    const end = bytes.indexOf(mark)
    const passed = end === -1 ? bytes.length : end + mark.length
    this.#passing = end === -1
    this.#offset += passed
    this.#hold(bytes.subarray(passed))
    return []
  }

  #told(reason: string, offset: number, length: number): Task {
    const origin: Origin = { source: this.#source, offset, length, title: null }
    const input: ArticleInput = { kind: 'error', origin, reason, bytes: new Uint8Array() }
    return { kind: 'told', inputs: [input] }
  }
}
