/* Prints `PASSED FAILED` of a vitest JSON report; a test file that could not even be loaded counts as one failure. */
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const unloadable = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
)
console.log(`${report.numPassedTests} ${report.numFailedTests + unloadable.length}`)
