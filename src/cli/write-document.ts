import { fileFailure } from './failure.js'
import type { Io } from './io.js'
import { visibleDocument } from './visible.js'

/**
 * Writes a document to standard output: a terminal gets no control character of it, a file or a pipe gets it as it is.
 * Throws a `Failure` where it cannot be written.
 */
export async function writeDocument(document: string, io: Io): Promise<void> {
  try {
    await io.write(io.outputIsTerminal ? visibleDocument(document) : document)
  } catch (error) {
    throw fileFailure('standard output', error)
  }
}
