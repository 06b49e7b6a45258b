import type { Article, DialectId } from '../../article/nodes.js'
import { dialectOf } from '../../dialect/detect.js'
import type { Profile } from '../../profile/profile.js'
import { toRecord } from '../../record/to-record.js'
import { type ArticleInput, nameOf, type Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import type { OpenTask } from '../task.js'
import { type Chunk, noResult, originOf, type TaskResult, unreadable } from './article-result.js'
import type { Encoder, ReadArticle } from './encoder.js'
import { Gathered } from './gathered.js'
import type { Job } from './job.js'
import type { Place } from './place.js'
import { type Reader, Readers } from './readers.js'

/** How many slow articles a task tells of. */
const mostSlow = 5
/** How many bytes of a rejected article are kept. */
const mostBytes = 65_536

/** What articles are checked with; loaded only for runs that check. */
export type Checks = Pick<typeof import('../../check/check.js'), 'check' | 'inspect'>

type GoodInput = Extract<ArticleInput, { kind: 'article' }>

/** What a worker does its tasks with. */
export interface Tools {
  profiles: readonly Profile[]
  encoder: Encoder
  checks: Checks | null
  open: OpenTask
}

/** Does tasks: opens their articles, reads, checks and encodes each. The place says of each article that it is at work before it is touched. */
export class ArticleWorker {
  readonly #settings: BatchSettings
  readonly #tools: Tools
  readonly #readers: Readers
  readonly #gathered = new Gathered()

  constructor(settings: BatchSettings, tools: Tools) {
    this.#settings = settings
    this.#tools = tools
    this.#readers = new Readers(tools.profiles, tools.checks !== null || tools.encoder.provenance)
  }

  async work({ task, avoided, end, spent }: Job, place: Place): Promise<TaskResult> {
    this.#gathered.giveBack(spent)
    const result = noResult()
    const reasons = new Map(avoided)
    const inputs = this.#tools.open(task, this.#settings)[Symbol.iterator]()
    for (let number = 0; ; number++) {
      place.begin(number, true)
      if (number === end?.place) {
        result.read++
        reject(result, originOf(task), unreadable(end.reason), new Uint8Array())
        inputs.return?.()
        break
      }
      const { done, value: input } = inputs.next()
      if (done === true) break
      place.begin(number, false)
      result.read++
      const reason = reasons.get(number)
      if (input.kind !== 'article') leaveOut(input, result)
      else if (reason !== undefined) reject(result, input.origin, reason, Buffer.from(input.text, 'utf8'))
      else {
        const reader = this.#readers.of(this.#dialectOf(input))
        this.#take(input, reader instanceof Promise ? await reader : reader, result)
      }
    }
    result.chunks = this.#gathered.take(this.#tools.encoder.pack)
    result.slowest.sort((a, b) => b.microseconds - a.microseconds)
    result.slowest.length = Math.min(result.slowest.length, mostSlow)
    return result
  }

  #take({ origin, text }: GoodInput, read: Reader, result: TaskResult): void {
    const started = process.hrtime.bigint()
    try {
      const article = read(text)
      if (origin.title !== null) article.title = origin.title
      this.#gathered.add(this.#encode(origin, article, result))
      result.done++
      result.characters += text.length
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      reject(result, origin, `tallybox failed on it (${what})`, Buffer.from(text, 'utf8'))
    }
    const microseconds = Number(process.hrtime.bigint() - started) / 1e3
    result.slowest.push({ name: nameOf(origin), microseconds })
  }

  #encode(origin: Origin, article: Article, result: TaskResult): Chunk[] {
    const { encoder } = this.#tools
    const { record, findings } = this.#recordOf(article)
    for (const { severity, rule } of findings ?? []) {
      result.findings[severity]++
      result.rules[rule] = (result.rules[rule] ?? 0) + 1
    }
    return encoder.encode({ origin, record, findings })
  }

  #recordOf(article: Article): Pick<ReadArticle, 'record' | 'findings'> {
    const { profiles, checks, encoder } = this.#tools
    const { rules } = this.#settings
    if (checks !== null && !encoder.provenance) {
      const { record, diagnostics } = checks.inspect(article, { profiles, rules })
      return { record, findings: diagnostics }
    }
    const record = toRecord(article, { provenance: encoder.provenance, profiles })
    return { record, findings: checks?.check(article, { profiles, rules }) ?? null }
  }

  /** A dump's pages are wikitext, whatever they look like, unless the run says otherwise. */
  #dialectOf({ origin: { page }, text }: GoodInput): DialectId {
    const { from } = this.#settings
    return from !== 'auto' ? from : page === undefined ? dialectOf(text) : 'wikitext'
  }
}

function leaveOut(input: Exclude<ArticleInput, GoodInput>, result: TaskResult): void {
  if (input.kind === 'error') reject(result, input.origin, input.reason, input.bytes)
  else {
    result.skipped++
    result.skippedFor[input.reason] = (result.skippedFor[input.reason] ?? 0) + 1
  }
}

function reject(result: TaskResult, origin: Origin, reason: string, bytes: Uint8Array): void {
  const kept = Buffer.from(bytes.subarray(0, mostBytes)).toString('base64')
  result.rejected.push({ origin, reason, bytes: kept })
}
