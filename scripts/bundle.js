/*
 * Joins the compiled modules that the command line loads at start into a few files: loading a hundred small ones takes
 * longer than reading an article. Packages stay outside, and what is imported on demand stays on demand.
 */
import { isAbsolute, relative } from 'node:path'
import { rolldown } from 'rolldown'
import { inProject } from './paths.js'

const isBatch = (id) => id.startsWith(inProject('dist', 'batch')) || /^[./]*\/batch\//.test(id)

/** What every article is read with, in one file; schemas and what reads profiles are loaded on demand. */
const isReading = (id) =>
  /^(?:(?:article|source|value|record)\/(?!schema)|profile\/(?:key|label-matcher|normalize-label|profile|record-plan|shipped|word-ends)\.js|dialect\/(?:flat\/|detect|signs|redirect))/.test(
    relative(inProject('dist'), id),
  )

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
  codeSplitting: { groups: [{ name: 'reading', test: isReading }] },
})
await bundle.close()
