import { processIo } from './process-io.js'
import { run } from './run.js'

/** Runs the words of the command line; the process ends with the code of what they ask for. */
export async function start(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo())
}
