import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import type { BatchFormat } from '../batch/options.js'
import { OutputError } from '../batch/output/output-error.js'
import { runBatch } from '../batch/run-batch.js'
import { sinkFor } from '../batch/sinks/sink.js'
import { conclusion } from './batch-conclusion.js'
import { Progress } from './batch-progress.js'
import { type BatchCommandOptions, batchSettings } from './batch-settings.js'
import { exitCode, Failure, failure, fileFailure } from './failure.js'
import type { Io } from './io.js'
import { codeOfSignal, listen } from './signals.js'
import { visible } from './visible.js'

/** Converts everything the inputs hold. What is said goes to standard error. Gives the exit code. */
export async function batch(
  inputs: readonly string[],
  options: BatchCommandOptions,
  io: Io,
): Promise<number> {
  const { output } = options
  if (output === undefined) throw new Failure('batch needs to know where the records go; say so with -o PATH')
  refuseName(output, options.to)
  if (options.resume === true && inputs.includes('-'))
    throw failure('standard input', 'cannot be read again', 'leave out --resume, or name a file')
  const settings = await batchSettings(inputs, options, io)
  if (inputs.includes('-') && io.inputIsTerminal) io.say('tallybox: reading standard input; Ctrl-D ends it')
  const progress = new Progress(options.progress, {
    isTerminal: process.stderr.isTTY === true,
    write: (text) => void process.stderr.write(text),
  })
  const signals = listen(io, process)
  try {
    const outcome = await runBatch(
      settings,
      {
        inputs,
        output,
        jobs: options.jobs ?? availableParallelism(),
        resume: options.resume === true,
        heapLimit: options.memoryLimit,
        version: options.version,
      },
      {
        note: (message) => {
          progress.clear()
          io.say(`tallybox: ${visible(message)}`)
        },
        progress: (summary, way) => progress.tell(summary, way),
        stop: signals.stop,
      },
    )
    progress.end()
    const { base } = sinkFor(settings, output)
    for (const line of conclusion(outcome, output, base, !inputs.includes('-'))) io.say(line)
    if (!outcome.complete) return codeOfSignal[signals.received ?? 'SIGINT']
    const { rejected } = outcome.summary.tally
    return rejected + outcome.summary.missing > 0 ? exitCode.failed : exitCode.done
  } catch (error) {
    progress.clear()
    if (error instanceof OutputError) throw failure(output, error.message, error.advice)
    if (!existsSync(dirname(output)))
      throw failure(output, 'its folder does not exist', 'make the folder first')
    throw fileFailure(output, error)
  } finally {
    signals.end()
  }
}

/** Anything but what a name promises is what no reader expects. */
function refuseName(output: string, to: BatchFormat): void {
  const packed = /\.(?:gz|bz2|xz|zst)$/.exec(output)?.[0]
  if (packed === undefined || (packed === '.gz' && to === 'ndjson')) return
  const reason =
    packed === '.gz' ? `only ndjson is written packed, not ${to}` : `nothing is written as ${packed}`
  throw failure(output, reason, `give a name without ${packed}`)
}
