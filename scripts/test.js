/* `npm test`: sets up, then runs the tests; words after `--` go to vitest. The counts are left in out/tests.json. */
import { runNode } from './run-node.js'
import { setup } from './setup.js'

setup()
process.exitCode = runNode([
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=out/tests.json',
  ...process.argv.slice(2),
])
