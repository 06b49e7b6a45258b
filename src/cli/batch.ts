import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { BatchFormat } from '../batch/options.js'
import { Disk } from '../batch/output/disk.js'
import { manifestPath, readManifest, verifyManifest } from '../batch/output/manifest.js'
import { OutputError } from '../batch/output/output-error.js'
import { type BatchOutcome, runBatch } from '../batch/run-batch.js'
import { runIn } from '../batch/sinks/sink.js'
import { verifyIndex } from '../batch/sinks/verify-index.js'
import type { Summary } from '../batch/summary.js'
import { exitCode, Failure, failure, fileFailure } from './failure.js'
import type { ReadableDialect } from './formats.js'
import type { Io } from './io.js'
import { loadProfiles } from './load-profiles.js'
import { readText } from './read-text.js'
import { visible } from './visible.js'

export interface BatchCommandOptions {
  output?: string
  from: ReadableDialect | 'auto'
  to: BatchFormat
  jobs?: number
  resume?: boolean
  check?: boolean
  provenance?: boolean
  profile: string[]
  version: string
}

const megabyte = 1 << 20
/** What a shell calls the end by an interrupt, and by being told to end. */
const interrupted = { SIGINT: 130, SIGTERM: 143 } as const

/** Converts everything the inputs hold. What is said goes to standard error. Gives the exit code. */
export async function batch(
  inputs: readonly string[],
  options: BatchCommandOptions,
  io: Io,
): Promise<number> {
  const { output } = options
  if (output === undefined) throw new Failure('batch needs to know where the records go; say so with -o PATH')
  // A text under that name is what no reader expects.
  if (output.endsWith('.gz'))
    throw failure(
      output,
      'batch writes nothing compressed',
      'give a name without .gz and compress it afterwards',
    )
  await loadProfiles(options.profile, io)
  const profiles = await Promise.all(options.profile.map((path) => readText(path, io)))
  const signals = listen(io)
  try {
    const outcome = await runBatch(
      {
        from: options.from,
        to: options.to,
        check: options.check === true,
        provenance: options.provenance === true,
        rules: {},
        profiles,
        namespaces: [0],
        redirects: false,
        longest: 64 * megabyte,
        timeLimit: 60_000,
      },
      {
        inputs,
        output,
        jobs: options.jobs ?? availableParallelism(),
        resume: options.resume === true,
        heapLimit: 1024,
        version: options.version,
      },
      {
        note: (message) => io.say(`tallybox: ${visible(message)}`),
        progress: () => {},
        stopped: () => signals.received !== null,
      },
    )
    conclude(outcome, output, options, io)
    if (!outcome.complete) return interrupted[signals.received ?? 'SIGINT']
    const { rejected } = outcome.summary.tally
    return rejected + outcome.summary.missing > 0 ? exitCode.failed : exitCode.done
  } catch (error) {
    if (error instanceof OutputError) throw failure(output, error.message, error.advice)
    throw fileFailure(output, error)
  } finally {
    signals.end()
  }
}

/** Where the manifest of an output stands: beside a file, in a folder. */
function baseOf(output: string): string {
  return statSync(output, { throwIfNoEntry: false })?.isDirectory() ? runIn(output) : output
}

/** Compares finished outputs with their manifests. Gives 1 where something was altered, 2 where there is no manifest. */
export function verify(outputs: readonly string[], io: Io): number {
  const disk = new Disk()
  let code: number = exitCode.done
  for (const output of outputs) {
    const path = baseOf(output)
    const manifest = readManifest(disk, path)
    if (manifest === null) {
      io.say(`tallybox: ${visible(output)}: has no manifest (${visible(manifestPath(path))}); check the path`)
      code = exitCode.failed
      continue
    }
    const problems = [
      ...verifyManifest(manifest, path),
      ...(path === output ? [] : verifyIndex(disk, output)),
    ]
    for (const problem of problems) io.say(`tallybox: ${visible(problem)}`)
    if (problems.length === 0) io.say(`${visible(output)}: as it was written`)
    else if (code === exitCode.done) code = exitCode.findings
  }
  return code
}

function conclude(
  { summary, complete }: BatchOutcome,
  output: string,
  { to, check }: BatchCommandOptions,
  io: Io,
): void {
  const { tally } = summary
  const { read, done, rejected, skipped } = tally
  const where = visible(output)
  io.say(`${read} read: ${done} done, ${rejected} rejected, ${skipped} skipped → ${where}`)
  if (rejected > 0)
    io.say(`What was rejected, and why: ${visible(to === 'ndjson' ? output : runIn(output))}.rejected.ndjson`)
  if (check === true) sayFindings(summary, io)
  if (!complete) io.say('Stopped; the same command with --resume goes on from here.')
}

function sayFindings({ tally: { findings }, topRules }: Summary, io: Io): void {
  const { error, warning, info } = findings
  io.say(`Findings: ${error} errors, ${warning} warnings, ${info} infos`)
  for (const [rule, count] of topRules) io.say(`  ${count}  ${visible(rule)}`)
}

/** The first signal lets what is under way be finished; a second ends the process at once. */
function listen(io: Io): { received: keyof typeof interrupted | null; end(): void } {
  const state: ReturnType<typeof listen> = {
    received: null,
    end: () => {
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onTerminate)
    },
  }
  const on = (signal: keyof typeof interrupted): void => {
    if (state.received !== null) process.exit(interrupted[signal])
    state.received = signal
    io.say('tallybox: finishing what is under way; once more ends at once')
  }
  const onInterrupt = (): void => on('SIGINT')
  const onTerminate = (): void => on('SIGTERM')
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)
  return state
}
