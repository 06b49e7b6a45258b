import { mkdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import type { Format } from '../emit/format.js'
import type { ConvertOptions } from './convert-options.js'
import { Failure, failure, fileFailure } from './failure.js'
import type { Io } from './io.js'
import { standardInput } from './read-text.js'
import { visible } from './visible.js'
import { writeDocument } from './write-document.js'

/** The extension of a format's files. */
const extensions: Readonly<Record<Format, string>> = {
  json: '.json',
  yaml: '.yaml',
  csv: '.csv',
  flat: '.txt',
  markdown: '.md',
  wikitext: '.wikitext',
}

/** Where the document made from `input` goes. */
export type Destination = (input: string, document: string) => Promise<void>

/** Decides once, before anything is read, where the outputs go. Throws a `Failure` where several would share one place. */
export async function destination(
  inputs: readonly string[],
  options: ConvertOptions,
  io: Io,
): Promise<Destination> {
  const path = options.output
  if (path !== undefined && (await isFolder(path))) return intoFolder(path, inputs, options)
  if (inputs.length > 1) {
    throw new Failure(
      `${inputs.length} files need a folder for their outputs: -o DIR/. Many files into one output: tallybox batch`,
    )
  }
  if (path === undefined || path === '-') return (_input, document) => writeDocument(document, io)
  const { writeWholeFile } = await import('./write-file.js')
  const sources = await realPaths(inputs)
  return async (input, document) => {
    await spareInputs(sources, input, path, 'choose another name')
    await writeWholeFile(path, document)
  }
}

/** Where the files are behind all links; one that is not there is where its name says. */
async function realPaths(paths: readonly string[]): Promise<Set<string>> {
  return new Set(await Promise.all(paths.filter((path) => path !== '-').map(realPath)))
}

function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}

/** Throws a `Failure` where the output would take the place of an article that is read. */
async function spareInputs(
  sources: ReadonlySet<string>,
  input: string,
  output: string,
  advice: string,
): Promise<void> {
  if (sources.has(await realPath(output))) {
    const name = input === '-' ? standardInput : input
    throw failure(name, `its output ${visible(output)} would replace an input`, advice)
  }
}

/** A folder that is there, or a name that says so by its last character. */
async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith('\\')) return true
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() === true
}

async function intoFolder(
  folder: string,
  inputs: readonly string[],
  options: ConvertOptions,
): Promise<Destination> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileFailure(folder, error)
  })
  const { writeWholeFile } = await import('./write-file.js')
  const sources = await realPaths(inputs)
  const taken = new Map<string, string>()
  return async (input, document) => {
    const stem = input === '-' ? 'stdin' : basename(input, extname(input))
    const path = join(folder, `${stem}${extensions[options.to]}`)
    const before = taken.get(path)
    const name = input === '-' ? standardInput : input
    if (before !== undefined)
      throw failure(
        name,
        `its output ${visible(path)} is that of ${visible(before)}`,
        'convert it into another folder',
      )
    await spareInputs(sources, input, path, 'choose another folder')
    taken.set(path, name)
    await writeWholeFile(path, document)
  }
}
