import type { ConvertOptions } from './convert-options.js'
import { destination } from './destination.js'
import { exitCode, Failure } from './failure.js'
import type { Io } from './io.js'
import { loadProfiles } from './load-profiles.js'
import { readArticle } from './read-article.js'
import { formatter } from './writers.js'

/**
 * Converts each file; one that cannot be read or written is named on standard error and the others go on.
 * Gives the exit code. Throws a `Failure` where nothing can be done at all (usage, a wrong profile).
 */
export async function convert(files: readonly string[], options: ConvertOptions, io: Io): Promise<number> {
  const inputs = files.length === 0 ? ['-'] : files
  const profiles = await loadProfiles(options.profile, io)
  const write = await destination(inputs, options, io)
  const format = await formatter(options.to, { provenance: options.provenance === true, profiles })
  let code: number = exitCode.done
  for (const input of inputs) {
    if (io.closed) break
    try {
      await write(input, format(await readArticle(input, { ...options, profiles }, io)))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      io.say(`tallybox: ${error.message}`)
      code = exitCode.failed
    }
  }
  return code
}
