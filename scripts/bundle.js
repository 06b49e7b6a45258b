/*
 * Joins the compiled modules that the command line loads at start into a few files: loading a hundred small ones takes
 * longer than reading an article. Packages stay outside, and what is imported on demand stays on demand.
 */
import { isAbsolute } from 'node:path'
import { rolldown } from 'rolldown'
import { inProject } from './paths.js'

const bundle = await rolldown({
  input: inProject('dist', 'cli', 'bin.js'),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  checks: { ineffectiveDynamicImport: false },
})
await bundle.write({
  dir: inProject('dist', 'cli'),
  format: 'esm',
  entryFileNames: 'bin.js',
  chunkFileNames: 'bin/[name].js',
})
await bundle.close()
