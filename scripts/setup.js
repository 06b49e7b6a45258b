/*
 * Installs and builds what is missing or stale, and nothing else. `npm start` and `npm test` begin with it, so it
 * can use only what Node brings. Everything said goes to standard error.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { newest } from './newest.js'
import { buildStamp, inProject, root } from './paths.js'
import { runNode } from './run-node.js'

const installStamp = inProject('node_modules', '.tallybox-installed')
const sources = [
  'src',
  'grammar/profiles',
  'grammar/wikitext',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build.js',
  'scripts/bundle.js',
  'scripts/compile-profiles.js',
]

/** Makes the project ready; ends the process with the failing step's exit code where it cannot. */
export function setup() {
  refuseOldNode()
  if (!isInstalled()) install()
  if (!isBuilt()) build()
}

function refuseOldNode() {
  const wanted = JSON.parse(readFileSync(inProject('package.json'), 'utf8')).engines.node.replace('>=', '')
  const [major, minor] = wanted.split('.').map(Number)
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  fail(`tallybox needs Node ${wanted} or newer; this is ${process.versions.node}`, 1)
}

function isInstalled() {
  const installed = Math.max(newest(installStamp), newest(inProject('node_modules', '.package-lock.json')))
  return installed > 0 && installed >= newest(inProject('package-lock.json'))
}

function isBuilt() {
  const built = newest(buildStamp)
  return built > 0 && sources.every((source) => newest(inProject(source)) <= built)
}

function install() {
  process.stderr.write('Installing packages…\n')
  // Not `npm ci`: that fails where the lock file lacks another platform's optional packages. Nothing is saved, the lock file decides.
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 2, 'inherit'] }
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
  if (result.status !== 0) fail('npm install failed; what it said stands above', result.status ?? 1)
  writeFileSync(installStamp, '')
}

function build() {
  process.stderr.write('Building…\n')
  const code = runNode(['scripts/build.js'], { quiet: true })
  if (code !== 0) fail('the build failed; what it said stands above', code)
}

function fail(message, code) {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setup()
