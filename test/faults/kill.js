/*
 * Kills batch runs of every format with SIGKILL at seeded moments, resumes them, and compares what comes out, all files of it,
 * with a run that nothing disturbed. DuckDB is among them where its package is installed.
 *
 *   npm run test:faults -- 50 1        moments, seed
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

const duckDb = await import('@duckdb/node-api').catch(() => null)
if (duckDb === null) console.log('skipped: DuckDB, whose package @duckdb/node-api is not installed')

/** Every format with the name of its output. */
const outputs = [
  { to: 'ndjson', name: 'out.ndjson' },
  { to: 'csv', name: 'out' },
  { to: 'json', name: 'out' },
  { to: 'parquet', name: 'out' },
  { to: 'ndjson', name: 'out.ndjson.gz' },
  { to: 'yaml', name: 'out' },
  ...(duckDb === null ? [] : [{ to: 'duckdb', name: 'out.duckdb' }]),
]

const input = join(folder, 'in')
mkdirSync(input)
const random = new Random(seed)
const texts = distinctArticles(random, 240, anyArticle)
for (const [number, text] of texts.slice(0, 120).entries()) writeFileSync(join(input, `a${number}.txt`), text)
const lines = texts.slice(120).map((text) => `${JSON.stringify({ text })}\n`)
writeFileSync(join(input, 'lines.ndjson'), `${lines.join('')}not json\n`)

let passed = 0
let failed = 0
let cut = 0
for (const [number, { to, name }] of outputs.entries()) {
  const words = (place, ...more) => [
    program,
    ...['batch', input, '--to', to, '-o', join(folder, place, name), '--jobs', '2', ...more],
  ]
  mkdirSync(join(folder, 'whole'))
  const started = performance.now()
  spawnSync(process.execPath, words('whole'), { stdio: 'ignore' })
  const whole = performance.now() - started
  const expected = await contentOf(join(folder, 'whole'))
  const count = Math.floor((moments + number) / outputs.length)
  for (let moment = 0; moment < count; moment++) {
    const after = (whole * (moment + random.fraction())) / count
    mkdirSync(join(folder, 'killed'))
    if (await killed(words('killed'), after)) cut++
    const { stderr } = spawnSync(process.execPath, words('killed', '--resume'), { encoding: 'utf8' })
    const others = differences(expected, await contentOf(join(folder, 'killed')))
    if (others.length === 0) passed++
    else {
      failed++
      process.stderr.write(
        `✗ ${to} killed after ${after.toFixed(0)} ms: other ${others.join(', ')}\n${stderr}`,
      )
    }
    rmSync(join(folder, 'killed'), { recursive: true })
  }
  rmSync(join(folder, 'whole'), { recursive: true })
}
console.log(`killed ${cut} of ${passed + failed} runs under way`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && cut > 0 ? 0 : 1

/** Starts a run and kills it; false where it was done before. */
function killed(words, after) {
  const child = spawn(process.execPath, words, { stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((resolve) => {
    child.on('close', (_code, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

/** All files below a folder, by path; of a database, whose bytes are not the same every time, the rows in the place of bytes and hash. */
async function contentOf(place) {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const content = new Map()
  for (const path of paths) {
    const name = path.slice(place.length)
    if (name.endsWith('.duckdb')) content.set(name, await rowsOf(path))
    else if (name.endsWith('.duckdb.manifest.json')) content.set(name, tallyOf(path))
    else content.set(name, readFileSync(path, 'base64'))
  }
  return content
}

function tallyOf(path) {
  const { files, ...rest } = JSON.parse(readFileSync(path, 'utf8'))
  return JSON.stringify([files.map((file) => file.path), rest])
}

/** The tables of a database with all their rows, as text. */
async function rowsOf(path) {
  const instance = await duckDb.DuckDBInstance.create(path, { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson()
  const names = await rows('SELECT table_name FROM duckdb_tables() ORDER BY 1')
  const tables = []
  for (const [name] of names) tables.push([name, await rows(`SELECT * FROM "${name}"`)])
  connection.closeSync()
  instance.closeSync()
  return JSON.stringify(tables)
}

/** The names of files that are not in both, or not the same. */
function differences(expected, found) {
  const names = new Set([...expected.keys(), ...found.keys()])
  return [...names].filter((name) => expected.get(name) !== found.get(name))
}
