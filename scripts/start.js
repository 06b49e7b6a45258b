/* `npm start`: sets up, then shows the samples; `npm start -- FILE…` shows those files instead. */
import { readdirSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { inProject } from './paths.js'
import { setup } from './setup.js'

setup()

const [{ showcase }, { processIo }] = await Promise.all([
  import('../dist/cli/showcase.js'),
  import('../dist/cli/process-io.js'),
])
const given = process.argv.slice(2)
process.exitCode = await showcase(
  given.length > 0 ? given.map(shorter) : samples(),
  shorter(inProject('out')),
  processIo(),
)

/** Every article in samples/, in the order of their names. */
function samples() {
  const names = readdirSync(inProject('samples')).filter(
    (name) => /\.(txt|md|wiki)$/.test(name) && name !== 'README.md',
  )
  return names.sort().map((name) => shorter(inProject('samples', name)))
}

/** A path as one would type it from here; npm runs scripts in the project's folder, whoever calls from elsewhere. */
function shorter(path) {
  const from = process.env.INIT_CWD ?? process.cwd()
  const full = isAbsolute(path) || path === '-' ? path : resolve(from, path)
  const short = path === '-' ? path : relative(process.cwd(), full)
  return short.startsWith('..') ? full : short || '.'
}
