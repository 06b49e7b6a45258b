/*
 * How long `tallybox convert FILE` takes from start to end, beside `node -e 0` on the same machine:
 * runs alternate, so that whatever else the machine does meets both alike. Run it after a build.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const runs = Number(process.argv[2] ?? 40)
const root = fileURLToPath(new URL('..', import.meta.url))
const sample =
  process.argv[3] ?? `samples/${readdirSync(`${root}samples`).find((name) => name.endsWith('.txt'))}`
const commands = {
  'node -e 0': ['-e', '0'],
  'tallybox convert FILE': ['dist/cli/bin.js', 'convert', sample],
  'tallybox convert FILE --to yaml': ['dist/cli/bin.js', 'convert', sample, '--to', 'yaml'],
  'tallybox convert FILE --to markdown': ['dist/cli/bin.js', 'convert', sample, '--to', 'markdown'],
  'tallybox --help': ['dist/cli/bin.js', '--help'],
}
const times = new Map(Object.keys(commands).map((name) => [name, []]))
for (let run = 0; run < runs; run++) {
  for (const [name, words] of Object.entries(commands)) times.get(name).push(milliseconds(words))
}
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]
const base = median(times.get('node -e 0'))
console.log(`medians of ${runs} alternated runs, ${sample}`)
for (const [name, values] of times) {
  const middle = median(values)
  console.log(
    `${name.padEnd(36)} ${middle.toFixed(1).padStart(7)} ms ${(middle / base).toFixed(2).padStart(6)} ×`,
  )
}

function milliseconds(words) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${words.join(' ')} failed: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}
