#!/usr/bin/env node
try {
  const { processIo } = await import('./process-io.js')
  const { run } = await import('./run.js')
  process.exitCode = await run(process.argv.slice(2), processIo())
} catch (error) {
  // Not even the program itself could be read whole.
  process.stderr.write(`tallybox: cannot be started: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}
