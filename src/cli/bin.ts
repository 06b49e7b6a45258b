#!/usr/bin/env node
try {
  const { start } = await import('./start.js')
  await start()
} catch (error) {
  // Not even the program itself could be read whole.
  process.stderr.write(`tallybox: cannot be started: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}
