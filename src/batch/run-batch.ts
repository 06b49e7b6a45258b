import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { toJson } from '../emit/json.js'
import type { BatchReport, Way } from './batch-report.js'
import { completed } from './completed.js'
import type { BatchSettings, RunOptions } from './options.js'
import { BatchOutput } from './output/batch-output.js'
import { checkPlace } from './output/check-place.js'
import { Disk } from './output/disk.js'
import { type JournalHeader, journalOf } from './output/journal.js'
import { manifestPath } from './output/manifest.js'
import { refuseFound, refuseInputs, writtenPaths } from './output/written.js'
import { Rejects } from './rejects.js'
import { type Sink, sinkFor } from './sinks/sink.js'
import type { Found } from './sources/found.js'
import { Planner } from './sources/plan.js'
import { walk } from './sources/walk.js'
import { Summary } from './summary.js'
import type { Task } from './task.js'
import { tellFound } from './tell-found.js'
import type { Rejected } from './work/article-result.js'
import { Pool } from './work/pool.js'

export interface BatchOutcome {
  summary: Summary
  /** False for a run that was stopped: `--resume` goes on with it. */
  complete: boolean
}

/** Milliseconds between two commits: what a run that is cut off has to do again. */
const commitEvery = 500

/** Runs a batch. Throws an `OutputError`, or what the file system says, where nothing can be written; then it can be resumed. */
export async function runBatch(
  settings: BatchSettings,
  { inputs, output: path, jobs, heapLimit, resume, version }: RunOptions,
  report: BatchReport,
  disk = new Disk(),
  worker = new URL('./work/thread.js', import.meta.url),
): Promise<BatchOutcome> {
  const sink = sinkFor(settings, path)
  checkPlace(path, sink.folder !== null)
  await sink.assembly?.ready()
  const found = findInputs(inputs, sink, disk)
  const header: JournalHeader = { version, settings: JSON.stringify(settings), inputs: fingerprint(found) }
  const before = resume ? completed(disk, sink, header) : null
  if (before !== null) {
    BatchOutput.tidy(disk, sink)
    const summary = new Summary(before)
    tellFound(found, summary, true, report)
    report.note(`${path}: is complete already`)
    return { summary, complete: true }
  }
  if (sink.folder !== null) disk.makeFolder(sink.folder.path)
  const output = BatchOutput.open(disk, sink, header, resume)
  if (output.others.length > 0)
    report.note(`${path}: holds what is no part of the output, and stays (${shown(output.others)})`)
  const summary = new Summary(output.tally)
  tellFound(found, summary, output.tally !== null, report)
  try {
    if (output.tally === null) output.write(sink.beginning)
    const pool = new Pool(settings, { jobs, heapLimit }, worker)
    const complete = await work(found, settings.longest, pool, output, summary, report)
    return { summary, complete }
  } catch (error) {
    output.leave()
    throw error
  }
}

/** All that is to be read. What no earlier run has left where the output is to be is somebody's article: it is an input like the others, and not written over. */
function findInputs(inputs: readonly string[], sink: Sink, disk: Disk): Found[] {
  const isOutput = writtenPaths(sink)
  refuseInputs(inputs, isOutput)
  const begun = [journalOf(sink.base), manifestPath(sink.base)].some((mark) => disk.isFile(mark))
  const found = [...walk(inputs, begun ? isOutput : undefined)]
  if (!begun) refuseFound(found, isOutput)
  return found
}

/** Does the tasks that are left and finishes the output; false where the run was stopped before. */
async function work(
  found: readonly Found[],
  longest: number,
  pool: Pool,
  output: BatchOutput,
  summary: Summary,
  report: BatchReport,
): Promise<boolean> {
  const rejects = new Rejects(report)
  let tasks = output.tasks
  const way: Way = { before: 0, doneBefore: summary.tally.done, done: 0, total: total(found) }
  let committed = performance.now()
  await pool.run(
    skip(tasksOf(found, longest, report.stop), output.tasks, way),
    async (result, { weight = 0 }) => {
      way.done += weight
      summary.add(result)
      await output.writeFiles(result.chunks)
      output.write(result.chunks)
      output.write(result.rejected.map(rejectedLine))
      for (const one of result.rejected) rejects.tell(one)
      tasks++
      if (performance.now() - committed >= commitEvery) {
        output.commit(tasks, summary.tally)
        committed = performance.now()
      }
      report.progress(summary, way)
    },
    report.stop,
  )
  const stopped = (): boolean => report.stop.aborted
  const complete = !stopped() && (await output.finish(tasks, summary.tally, stopped))
  if (!complete) {
    output.commit(tasks, summary.tally)
    output.leave()
  }
  return complete
}

function rejectedLine(rejected: Rejected): { stream: string; text: string } {
  return { stream: 'rejected', text: `${toJson(rejected)}\n` }
}

/** So many of the others are named. */
const mostNames = 5

function shown(names: readonly string[]): string {
  const rest = names.length - mostNames
  return [...names.slice(0, mostNames), ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

/** Paths, sizes and times of change: what a resumed run must find as it was. */
function fingerprint(found: readonly Found[]): JournalHeader['inputs'] {
  const hash = createHash('sha256')
  let count = 0
  for (const one of found) {
    if (one.kind !== 'file') continue
    count++
    hash.update(JSON.stringify([join(one.path), one.size, one.changed]))
  }
  return { count, hash: hash.digest('hex') }
}

async function* tasksOf(found: readonly Found[], longest: number, stop: AbortSignal): AsyncGenerator<Task> {
  // Nobody may have to type something before a run can end.
  const release = (): void => void process.stdin.destroy()
  const planner = new Planner(longest)
  for (const one of found)
    if (one.kind === 'file') yield* planner.add(one)
    else if (one.kind === 'input') {
      stop.addEventListener('abort', release)
      yield* planner.input(process.stdin)
    }
  yield* planner.rest()
}

async function* skip(tasks: AsyncIterable<Task>, count: number, way: Way): AsyncGenerator<Task> {
  let left = count
  for await (const task of tasks) {
    if (left-- <= 0) yield task
    else {
      way.before += task.weight ?? 0
      way.done = way.before
    }
  }
}

function total(found: readonly Found[]): number {
  const known = found.every(({ kind }) => kind !== 'input')
  return known ? found.reduce((sum, one) => sum + (one.kind === 'file' ? one.size : 0), 0) : 0
}
