import type { Severity } from '../../check/diagnostic.js'
import type { Origin } from '../article-input.js'
import type { Task } from '../task.js'

/** Text, or what it was packed to, for one of the named streams that articles add to: `main` is the one of every output, others are the tables of CSV. */
export interface Chunk {
  stream: string
  text: string | Uint8Array
  /** The text is all that the stream ever gets: a file of its own. */
  whole?: true
}

/** An article that gave no record: what came in, why, and where. */
export interface Rejected {
  origin: Origin
  reason: string
  /** What was there, in base64; at most so much of it as helps to see what it is. */
  bytes: string
}

/** What one task came to: texts in the order of its articles, and the counts that must add up. */
export interface TaskResult {
  chunks: Chunk[]
  read: number
  done: number
  skipped: number
  /** How many were skipped, by reason. */
  skippedFor: Record<string, number>
  rejected: Rejected[]
  /** Characters of text read. */
  characters: number
  findings: Record<Severity, number>
  /** Findings by rule. */
  rules: Record<string, number>
  /** Articles that took longest: microseconds are no part of the output. */
  slowest: { name: string; microseconds: number }[]
}

export function noResult(): TaskResult {
  return {
    chunks: [],
    read: 0,
    done: 0,
    skipped: 0,
    skippedFor: {},
    rejected: [],
    characters: 0,
    findings: { error: 0, warning: 0, info: 0 },
    rules: {},
    slowest: [],
  }
}

/** A task of which nothing more can be had is one article that was rejected. */
export function givenUp(task: Task, reason: string): TaskResult {
  const rejected = { origin: originOf(task), reason: unreadable(reason), bytes: '' }
  return { ...noResult(), read: 1, rejected: [rejected] }
}

/** What is said where a source itself, not one of its articles, brings a worker down. */
export function unreadable(reason: string): string {
  return `reading on from here ${reason}; what stands before it was read`
}

/** Where a task's input stands. */
export function originOf(task: Task): Origin {
  const place = { offset: 0, length: 0, title: null }
  switch (task.kind) {
    case 'files':
      return { source: task.paths.join(', '), ...place }
    case 'range':
    case 'streams':
      return { source: task.path, ...place, offset: task.start, length: task.end - task.start }
    case 'bytes':
      return { source: task.source, ...place, offset: task.offset, length: task.bytes.length }
    case 'told':
      return task.inputs[0]?.origin ?? { source: '', ...place }
  }
}
