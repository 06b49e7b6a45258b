/* Runs one command of tallybox and says on standard error what memory it took at most, in kilobytes. */
import { processIo } from '../../dist/cli/process-io.js'
import { run } from '../../dist/cli/run.js'

process.exitCode = await run(process.argv.slice(2), processIo())
process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`)
