/*
 * Kills a batch run with SIGKILL at seeded moments, resumes it, and compares what comes out with a run that nothing disturbed.
 *
 *   npm run test:faults -- 50 1        moments, seed
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { anyArticle, distinctArticles } from '../../bench/articles/articles.js'
import { Random } from '../../bench/articles/random.js'

const moments = Number(process.argv[2] ?? 50)
const seed = Number(process.argv[3] ?? 1)
const program = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'faults-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const input = join(folder, 'in')
mkdirSync(input)
const random = new Random(seed)
const texts = distinctArticles(random, 600, anyArticle)
for (const [number, text] of texts.slice(0, 200).entries()) writeFileSync(join(input, `a${number}.txt`), text)
writeFileSync(
  join(input, 'lines.ndjson'),
  texts
    .slice(200)
    .map((text) => `${JSON.stringify({ text })}\n`)
    .join(''),
)

const words = (output) => [program, 'batch', input, '-o', output, '--jobs', '2', '--check']
const reference = join(folder, 'reference.ndjson')
const started = performance.now()
spawnSync(process.execPath, words(reference), { stdio: 'ignore' })
const whole = performance.now() - started
const expected = readFileSync(reference, 'utf8')

let passed = 0
let failed = 0
let cut = 0
for (let moment = 0; moment < moments; moment++) {
  const output = join(folder, `out${moment}.ndjson`)
  const after = whole * (0.1 + (0.9 * moment) / moments)
  if (await killed(output, after)) cut++
  const { status, stderr } = spawnSync(process.execPath, [...words(output), '--resume'], { encoding: 'utf8' })
  const same = status === 0 && readFileSync(output, 'utf8') === expected
  if (same) passed++
  else {
    failed++
    process.stderr.write(
      `✗ killed after ${after.toFixed(0)} ms: exit code ${status}, ${same ? 'same' : 'other'} bytes\n${stderr}`,
    )
  }
  rmSync(output, { force: true })
}
console.log(`killed ${cut} of ${moments} runs under way, of about ${whole.toFixed(0)} ms each`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

/** Starts a run and kills it; false where it was done before. */
function killed(output, after) {
  const child = spawn(process.execPath, words(output), { stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((resolve) => {
    child.on('close', (_code, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}
