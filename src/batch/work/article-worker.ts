import type { Article } from '../../article/nodes.js'
import { check } from '../../check/check.js'
import { dialectOf } from '../../dialect/detect.js'
import type { Profile } from '../../profile/profile.js'
import { toRecord } from '../../record/to-record.js'
import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import type { OpenTask } from '../task.js'
import { noResult, originOf, type TaskResult, unreadable } from './article-result.js'
import type { Encoder } from './encoder.js'
import { Gathered } from './gathered.js'
import type { Job } from './job.js'
import type { Place } from './place.js'
import { readText } from './read-text.js'

/** How many slow articles a task tells of. */
const mostSlow = 5
/** How many bytes of a rejected article are kept. */
const mostBytes = 65_536

/** Does tasks: opens their articles, reads, checks and encodes each. The place says of each article that it is at work before it is touched. */
export class ArticleWorker {
  readonly #settings: BatchSettings
  readonly #encoder: Encoder
  readonly #open: OpenTask
  readonly #profiles: readonly Profile[]
  readonly #gathered = new Gathered()

  constructor(settings: BatchSettings, profiles: readonly Profile[], encoder: Encoder, open: OpenTask) {
    this.#settings = settings
    this.#profiles = profiles
    this.#encoder = encoder
    this.#open = open
  }

  work({ task, avoided, end, spent }: Job, place: Place): TaskResult {
    this.#gathered.giveBack(spent)
    const result = noResult()
    const reasons = new Map(avoided)
    const inputs = this.#open(task, this.#settings)[Symbol.iterator]()
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
      if (input.kind === 'article' && reason !== undefined)
        reject(result, input.origin, reason, Buffer.from(input.text, 'utf8'))
      else this.#take(input, result)
    }
    result.chunks = this.#gathered.take(this.#encoder.pack)
    result.slowest.sort((a, b) => b.microseconds - a.microseconds)
    result.slowest.length = Math.min(result.slowest.length, mostSlow)
    return result
  }

  #take(input: ArticleInput, result: TaskResult): void {
    if (input.kind === 'skipped') {
      result.skipped++
      result.skippedFor[input.reason] = (result.skippedFor[input.reason] ?? 0) + 1
      return
    }
    if (input.kind === 'error') {
      reject(result, input.origin, input.reason, input.bytes)
      return
    }
    const { origin, text } = input
    const started = process.hrtime.bigint()
    try {
      this.#gathered.add(this.#encode(origin, text, result))
      result.done++
      result.characters += text.length
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      reject(result, origin, `tallybox failed on it (${what})`, Buffer.from(text, 'utf8'))
    }
    const microseconds = Number(process.hrtime.bigint() - started) / 1e3
    result.slowest.push({ name: nameOf(origin), microseconds })
  }

  #encode(origin: Origin, text: string, result: TaskResult) {
    const article = this.#parse(origin, text)
    const profiles = this.#profiles
    const provenance = this.#encoder.provenance
    const record = toRecord(article, { provenance, profiles })
    const findings = this.#settings.check ? check(article, { profiles, rules: this.#settings.rules }) : null
    for (const { severity, rule } of findings ?? []) {
      result.findings[severity]++
      result.rules[rule] = (result.rules[rule] ?? 0) + 1
    }
    return this.#encoder.encode({ origin, record, findings })
  }

  /** A dump's pages are wikitext, whatever they look like, unless the run says otherwise. */
  #parse({ page, title }: Origin, text: string): Article {
    const { from } = this.#settings
    const dialect = from !== 'auto' ? from : page === undefined ? dialectOf(text) : ('wikitext' as const)
    const marks = this.#settings.check || this.#encoder.provenance
    const article = readText(text, dialect, this.#profiles, marks)
    if (title !== null) article.title = title
    return article
  }
}

function reject(result: TaskResult, origin: Origin, reason: string, bytes: Uint8Array): void {
  const kept = Buffer.from(bytes.subarray(0, mostBytes)).toString('base64')
  result.rejected.push({ origin, reason, bytes: kept })
}

/** An article's name for people: its source, and its place in it. */
export function nameOf({ source, line, page, title }: Origin): string {
  if (line !== undefined) return `${source}:${line}`
  if (page !== undefined) return `${source}: ${title ?? 'a page'} (${page.id ?? 'without id'})`
  return source
}
