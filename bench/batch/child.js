/* Runs one command of tallybox and says on standard error what it took: kilobytes of memory at most, milliseconds of processor time. */
import { processIo } from '../../dist/cli/process-io.js'
import { run } from '../../dist/cli/run.js'

process.exitCode = await run(process.argv.slice(2), processIo())
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
process.stderr.write(`peak ${maxRSS}, processor ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`)
