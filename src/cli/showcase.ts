import { basename, extname, join } from 'node:path'
import { toJson } from '../emit/json.js'
import { toRecord } from '../record/to-record.js'
import { exitCode, Failure, fileFailure } from './failure.js'
import type { Io } from './io.js'
import { painter } from './paint.js'
import { readArticle } from './read-article.js'
import { drawRecord } from './showcase-record.js'
import { visible } from './visible.js'
import { writeWholeFile } from './write-file.js'

const widest = 100

/**
 * Shows what tallybox makes of articles: title, kind and results of each, drawn for people, and the record as JSON in `folder`.
 * Gives the exit code: an article that cannot be read is named and the others are still shown.
 */
export async function showcase(files: readonly string[], folder: string, io: Io): Promise<number> {
  const paint = painter(io.color)
  const width = Math.max(40, Math.min(io.columns, widest))
  let failures = 0
  await makeFolder(folder)
  for (const file of files) {
    if (io.closed) break
    try {
      const record = toRecord(await readArticle(file, { from: 'auto' }, io))
      const output = join(folder, `${file === '-' ? 'stdin' : basename(file, extname(file))}.json`)
      await writeWholeFile(output, `${toJson(record, { indent: 2 })}\n`)
      const drawn = drawRecord(record, { width, paint })
      await io.write(`${[...drawn, paint('dim', `→ ${visible(output)}`)].join('\n')}\n\n`)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures++
      io.say(`tallybox: ${error.message}`)
    }
  }
  await io.write(`${summary(files.length - failures, failures, folder)}\n`)
  return failures === 0 ? exitCode.done : exitCode.failed
}

async function makeFolder(folder: string): Promise<void> {
  const { mkdir } = await import('node:fs/promises')
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileFailure(folder, error)
  })
}

function summary(done: number, failures: number, folder: string): string {
  const articles = `${done} ${done === 1 ? 'article' : 'articles'} read, the records are in ${visible(folder)}`
  const failed = failures === 0 ? '' : `; ${failures} could not be read`
  return `${articles}${failed}.\nYour own: npm start -- FILE…   As CSV: node dist/cli/bin.js convert FILE --to csv`
}
