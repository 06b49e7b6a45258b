import type { DialectChoice } from '../article/dialect.js'
import type { Article } from '../article/nodes.js'
import type { Diagnostic } from '../check/diagnostic.js'
import { type Repaired, repair } from '../fix/repair.js'
import type { Checker, LoadChecker } from './checker.js'
import { reader } from './dialects.js'
import { exitCode, Failure } from './failure.js'
import type { Io } from './io.js'
import { readArticle } from './read-article.js'
import { standardInput } from './read-text.js'
import { type GivenSettings, type Settings, settingsFinder } from './settings.js'
import { visible } from './visible.js'
import { writeDocument } from './write-document.js'

/** What `fix` was asked to do besides its files. */
export interface FixCommandOptions extends GivenSettings {
  from: DialectChoice
  dryRun?: boolean
  suggested?: boolean
  verbose?: boolean
}

/**
 * Repairs each file in place, standard input to standard output; with `dryRun` shows what would change.
 * One that cannot be read or written is named on standard error and the others go on. Gives the exit code.
 * Throws a `Failure` where nothing can be done at all.
 */
export async function fix(
  files: readonly string[],
  options: FixCommandOptions,
  io: Io,
  load: LoadChecker,
): Promise<number> {
  const checker = await load()
  const settingsOf = await settingsFinder(options, Object.keys(checker.docs), io)
  let code: number = exitCode.done
  for (const path of files.length === 0 ? ['-'] : files) {
    if (io.closed) break
    try {
      const settings = await settingsOf(path)
      const article = await readArticle(path, { ...options, profiles: settings.profiles }, io)
      const findings = checker.check(article, settings)
      const repaired = await repairArticle(article, findings, checker, settings, options)
      await deliver(path, article.source, repaired, options, io)
      io.say(`${path === '-' ? standardInput : visible(path)}: ${outcome(findings, repaired, options)}`)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      io.say(`tallybox: ${error.message}`)
      code = exitCode.failed
    }
  }
  return code
}

async function repairArticle(
  article: Article,
  findings: readonly Diagnostic[],
  checker: Checker,
  settings: Settings,
  { suggested = false }: FixCommandOptions,
): Promise<Repaired> {
  const { profiles } = settings
  const parse = await reader(article.dialect, profiles)
  const check = (read: Article): readonly Diagnostic[] => checker.check(read, settings)
  return repair(article.source, findings, { parse, check, profiles }, { suggested })
}

async function deliver(
  path: string,
  before: string,
  { text }: Repaired,
  { dryRun = false }: FixCommandOptions,
  io: Io,
): Promise<void> {
  if (dryRun) {
    if (text !== before)
      await writeDocument(await difference(path === '-' ? 'stdin' : path, before, text), io)
  } else if (path === '-') await writeDocument(text, io)
  else if (text !== before) {
    const { writeWholeFile } = await import('./write-file.js')
    await writeWholeFile(path, text)
  }
}

async function difference(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const name = visible(path)
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
  return createTwoFilesPatch(name, name, before, after, undefined, undefined, options)
}

function outcome(
  findings: readonly Diagnostic[],
  { fixed }: Repaired,
  { dryRun = false, suggested = false }: FixCommandOptions,
): string {
  const left = findings.filter((finding) => !fixed.includes(finding))
  const numbers = left.filter(({ fix }) => fix !== undefined && !fix.safe).length
  const done = `${fixed.length} of ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} ${dryRun ? 'would be fixed' : 'fixed'}`
  const more = suggested || numbers === 0 ? '' : `; ${numbers} more with --suggested`
  return findings.length === 0 ? 'nothing to fix' : `${done}${more}`
}
