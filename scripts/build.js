/* Profiles to a module, TypeScript to dist/, what no source stands behind any more out of dist/, the command line into few files. */
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildStamp, inProject } from './paths.js'
import { runNode } from './run-node.js'

run('scripts/compile-profiles.js')
run('scripts/compile-rules.js')
run('node_modules/typescript/bin/tsc', '--noEmitOnError')
removeOrphans(inProject('dist'))
run('scripts/bundle.js')
chmodSync(inProject('dist', 'cli', 'bin.js'), 0o755)
writeFileSync(buildStamp, '')

function run(...words) {
  const code = runNode(words)
  if (code !== 0) process.exit(code)
}

/** Deletes every output whose source file is gone, and folders left empty. */
function removeOrphans(folder) {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      removeOrphans(path)
      if (readdirSync(path).length === 0) rmSync(path, { recursive: true })
    } else if (!hasSource(path)) rmSync(path)
  }
}

function hasSource(output) {
  const stem = relative(inProject('dist'), output).replace(/(\.d\.ts|\.js)(\.map)?$/, '')
  return existsSync(inProject('src', `${stem}.ts`))
}
