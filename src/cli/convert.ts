import type { Article } from '../article/nodes.js'
import { detectDialect } from '../dialect/detect.js'
import type { Profile } from '../profile/profile.js'
import type { ConvertOptions } from './commands/convert.js'
import { type Destination, destination } from './destination.js'
import { reader } from './dialects.js'
import { exitCode, Failure, failure } from './failure.js'
import { type ReadableDialect, readable } from './formats.js'
import type { Io } from './io.js'
import { readText, standardInput } from './read-text.js'
import { visible } from './visible.js'
import { formatter } from './writers.js'

/**
 * Converts each file; one that cannot be read or written is named on standard error and the others go on.
 * Gives the exit code. Throws a `Failure` where nothing can be done at all (usage, a wrong profile).
 */
export async function convert(files: readonly string[], options: ConvertOptions, io: Io): Promise<number> {
  const inputs = files.length === 0 ? ['-'] : files
  const target = await destination(inputs, options, io)
  const format = await formatter(options.to, {
    provenance: options.provenance === true,
    profiles: await profiles(options, io),
  })
  let code: number = exitCode.done
  for (const input of inputs) {
    if (io.closed) break
    try {
      await one(input, options, format, target, io)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      io.say(`tallybox: ${error.message}`)
      code = exitCode.failed
    }
  }
  return code
}

async function one(
  input: string,
  options: ConvertOptions,
  format: (article: Article) => string,
  target: Destination,
  io: Io,
): Promise<void> {
  const name = input === '-' ? standardInput : input
  if (input === '-' && io.inputIsTerminal) io.say('tallybox: reading standard input; Ctrl-D ends it')
  const text = await readText(input, io)
  if (text === '' || text === '\ufeff') io.say(`tallybox: ${visible(name)}: is empty`)
  const dialect = options.from === 'auto' ? detected(name, text, options, io) : options.from
  const parse = await reader(dialect)
  await target(input, format(parse(text)))
}

/** Never guesses silently: a doubt is always said, and `--verbose` says how a sure answer was found too. */
function detected(name: string, text: string, options: ConvertOptions, io: Io): ReadableDialect {
  const found = detectDialect(text)
  const dialect = readable.find((known) => known === found.dialect)
  if (dialect === undefined) {
    const known = readable.join(' or ')
    throw failure(
      name,
      `looks like ${found.dialect}, which is not read yet (${visible(found.reason)})`,
      `if it is ${known}, say so with --from`,
    )
  }
  if (options.verbose) io.say(`tallybox: ${visible(name)}: ${dialect} (${visible(found.reason)})`)
  else if (!found.certain && text !== '') {
    io.say(
      `tallybox: ${visible(name)}: taken for ${dialect} (${visible(found.reason)}); --from says otherwise`,
    )
  }
  return dialect
}

async function profiles(options: ConvertOptions, io: Io): Promise<Profile[]> {
  if (options.profile.length === 0) return []
  const { loadProfile } = await import('../profile/load.js')
  const loaded: Profile[] = []
  for (const path of options.profile) {
    const result = await loadProfile(await readText(path, io), path)
    if (result.ok) loaded.push(result.profile)
    else {
      const problems = result.problems.map(
        ({ line, column, message }) => `${path}:${line}:${column}: ${message}`,
      )
      throw new Failure(
        `the profile cannot be used\n${problems.map((problem) => `  ${visible(problem)}`).join('\n')}`,
      )
    }
  }
  return loaded
}
