import type { DialectChoice, DialectId } from '../article/dialect.js'
import type { Article } from '../article/nodes.js'
import { detectDialect } from '../dialect/detect.js'
import type { Profile } from '../profile/profile.js'
import { reader } from './dialects.js'
import type { Io } from './io.js'
import { readText, standardInput } from './read-text.js'
import { visible } from './visible.js'

export interface ReadOptions {
  from: DialectChoice
  verbose?: boolean
  /** Profiles whose templates wikitext is read with. */
  profiles?: readonly Profile[]
}

/** Reads one file, or standard input for `-`, as an article. Throws a `Failure` that names it where it cannot be read. */
export async function readArticle(input: string, options: ReadOptions, io: Io): Promise<Article> {
  const name = input === '-' ? standardInput : input
  if (input === '-' && io.inputIsTerminal) io.say('tallybox: reading standard input; Ctrl-D ends it')
  const text = await readText(input, io)
  const isEmpty = text === '' || text === '\ufeff'
  if (isEmpty) io.say(`tallybox: ${visible(name)}: is empty`)
  const verbose = options.verbose === true
  const dialect = options.from === 'auto' ? detected(name, text, verbose, isEmpty, io) : options.from
  if (verbose && options.from !== 'auto') io.say(`tallybox: ${visible(name)}: ${dialect} (as --from says)`)
  const parse = await reader(dialect, options.profiles ?? [])
  const article = parse(text)
  if (verbose) (await import('./tell-losses.js')).tellLosses(name, article, io)
  return article
}

/** Never guesses silently: a doubt is always said, and `--verbose` says how a sure answer was found too. */
function detected(name: string, text: string, verbose: boolean, isEmpty: boolean, io: Io): DialectId {
  const { dialect, certain, reason } = detectDialect(text)
  if (verbose) io.say(`tallybox: ${visible(name)}: ${dialect} (${visible(reason)})`)
  else if (!certain && !isEmpty)
    io.say(`tallybox: ${visible(name)}: taken for ${dialect} (${visible(reason)}); --from says otherwise`)
  return dialect
}
