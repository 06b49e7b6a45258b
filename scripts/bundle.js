/*
 * Joins the compiled modules that the command line loads at start into a few files: loading a hundred small ones takes
 * longer than reading an article. Packages stay outside, and what is imported on demand stays on demand.
 */
import { isAbsolute } from 'node:path'
import { rolldown } from 'rolldown'
import { inProject } from './paths.js'

const isBatch = (id) => id.startsWith(inProject('dist', 'batch')) || /^[./]*\/batch\//.test(id)

const bundle = await rolldown({
  input: inProject('dist', 'cli', 'bin.js'),
  platform: 'node',
  // The batch engine stays as it is: its threads load its files by their places.
  external: (id) => (!id.startsWith('.') && !isAbsolute(id)) || isBatch(id),
  checks: { ineffectiveDynamicImport: false },
})
await bundle.write({
  dir: inProject('dist', 'cli'),
  format: 'esm',
  entryFileNames: 'bin.js',
  chunkFileNames: 'bin/[name].js',
})
await bundle.close()
