/* Profiles to a module, TypeScript to dist/, what no source stands behind any more out of dist/. */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { buildStamp, inProject } from './paths.js'
import { runNode } from './run-node.js'

const steps = [['scripts/compile-profiles.js'], ['node_modules/typescript/bin/tsc', '--noEmitOnError']]
for (const step of steps) {
  const code = runNode(step)
  if (code !== 0) process.exit(code)
}
removeOrphans(inProject('dist'))
const bin = inProject('dist', 'cli', 'bin.js')
if (existsSync(bin)) chmodSync(bin, 0o755)
mkdirSync(dirname(buildStamp), { recursive: true })
writeFileSync(buildStamp, '')

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
