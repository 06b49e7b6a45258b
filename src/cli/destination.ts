import { mkdir, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import type { ConvertOptions } from './convert-options.js'
import { Failure, failure, fileFailure } from './failure.js'
import { extensions } from './formats.js'
import type { Io } from './io.js'
import { standardInput } from './read-text.js'
import { visibleDocument } from './visible.js'

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
  if (path === undefined || path === '-') return (_input, document) => toStandardOutput(document, io)
  const { writeWholeFile } = await import('./write-file.js')
  return (_input, document) => writeWholeFile(path, document)
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
  const sources = new Set(inputs.map((input) => resolve(input)))
  const taken = new Map<string, string>()
  return async (input, document) => {
    const stem = input === '-' ? 'stdin' : basename(input, extname(input))
    const path = join(folder, `${stem}${extensions[options.to]}`)
    const before = taken.get(path)
    const name = input === '-' ? standardInput : input
    if (before !== undefined)
      throw failure(name, `its output ${path} is that of ${before}`, 'convert it into another folder')
    if (sources.has(resolve(path)))
      throw failure(name, `its output ${path} would replace an input`, 'choose another folder')
    taken.set(path, name)
    await writeWholeFile(path, document)
  }
}

/** A terminal gets no control character of a document; a file or a pipe gets the document as it is. */
async function toStandardOutput(document: string, io: Io): Promise<void> {
  try {
    await io.write(io.outputIsTerminal ? visibleDocument(document) : document)
  } catch (error) {
    throw fileFailure('standard output', error)
  }
}
