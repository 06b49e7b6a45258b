/*
 * Joins the compiled modules that the command line loads at start into a few files: loading a hundred small ones takes
 * longer than reading an article. Other packages stay outside, and what is imported on demand stays on demand.
 */
import { copyFileSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { rolldown } from 'rolldown'
import { inProject } from './paths.js'

const isBatch = (id) => id.startsWith(inProject('dist', 'batch')) || /^[./]*\/batch\//.test(id)

/** What every conversion takes, in one file; schemas, what reads profiles and what few ask for are loaded on demand. */
const usual = [
  /^dist\/(?:article|source|value)\//,
  /^dist\/record\/(?!schema)/,
  /^dist\/profile\/(?:key|label-matcher|normalize-label|profile|record-plan|shipped|word-ends)\.js/,
  /^dist\/dialect\/(?:flat\/|detect|signs|redirect)/,
  /^dist\/check\/configure\.js/,
  /^dist\/emit\/json/,
  /^dist\/cli\/commands\//,
  /^dist\/cli\/(?:batch-progress|convert|convert-options|destination|dialects|failure|formats|load-profiles)\.js/,
  /^dist\/cli\/(?:process-io|read-article|read-text|run|start|visible|writers)\.js/,
  // As a package of its own it takes longer to find than to run.
  /^node_modules\/commander\//,
]

const isUsual = (id) => usual.some((pattern) => pattern.test(relative(inProject(), id)))

/** Of packages and modules of Node only these are not left outside. */
const isJoined = (id) => id === 'commander' || id === 'node:child_process'

const bundle = await rolldown({
  input: inProject('dist', 'cli', 'bin.js'),
  platform: 'node',
  // The batch engine stays as it is: its threads load its files by their places.
  external: (id) => (!id.startsWith('.') && !isAbsolute(id) && !isJoined(id)) || isBatch(id),
  resolve: { alias: { 'node:child_process': inProject('scripts', 'no-programs.js') } },
  checks: { ineffectiveDynamicImport: false },
})
await bundle.write({
  dir: inProject('dist', 'cli'),
  format: 'esm',
  entryFileNames: 'bin.js',
  chunkFileNames: 'bin/[name].js',
  // Comments and blanks take time to read past; names stay, so that an error says where it is.
  minify: { mangle: false, compress: false },
  codeSplitting: { groups: [{ name: 'usual', test: isUsual }] },
})
await bundle.close()
copyFileSync(
  inProject('node_modules', 'commander', 'LICENSE'),
  inProject('dist', 'cli', 'bin', 'commander.LICENSE'),
)
