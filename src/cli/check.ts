import type { Severity } from '../check/diagnostic.js'
import type { Reporter, ReportFailure } from '../emit/report/report.js'
import type { CheckCommandOptions } from './check-options.js'
import type { Checker, LoadChecker } from './checker.js'
import { exitCode, Failure, fileFailure } from './failure.js'
import type { Io } from './io.js'
import { readArticle } from './read-article.js'
import { settingsFinder } from './settings.js'
import { writeDocument } from './write-document.js'

/**
 * Checks each file and reports as it goes; one that cannot be read is named on standard error and the others go on.
 * Gives the exit code. Throws a `Failure` where nothing can be done at all.
 */
export async function check(
  files: readonly string[],
  options: CheckCommandOptions,
  io: Io,
  load: LoadChecker,
): Promise<number> {
  const checker = await load()
  const settingsOf = await settingsFinder(options, Object.keys(checker.docs), io)
  const reporter = await reporterFor(options, checker, io)
  const show = writer(options, io)
  const failures: ReportFailure[] = []
  let found = false
  await show(reporter.start())
  for (const path of files.length === 0 ? ['-'] : files) {
    if (io.closed) break
    try {
      const { frail, ...settings } = await settingsOf(path)
      const article = await readArticle(path, { ...options, profiles: settings.profiles }, io)
      const all = checker.check(article, settings)
      const failing = all.filter(({ severity }) => fails(severity, frail))
      found ||= failing.length > 0
      const diagnostics = options.quiet ? failing : all
      await show(reporter.file({ path, text: article.source, diagnostics }))
    } catch (error) {
      failures.push({ path, reason: said(error, failures, io) })
    }
  }
  await show(reporter.end(failures))
  if (failures.length > 0) return exitCode.failed
  return found ? exitCode.findings : exitCode.done
}

function fails(severity: Severity, frail: boolean): boolean {
  return severity === 'error' || (frail && severity === 'warning')
}

/** Says why a file failed, once: a wrong configuration is the same for all its files. */
function said(error: unknown, failures: readonly ReportFailure[], io: Io): string {
  if (!(error instanceof Failure) || error instanceof OutputFailure) throw error
  if (!failures.some(({ reason }) => reason === error.message)) io.say(`tallybox: ${error.message}`)
  return error.message
}

async function reporterFor(options: CheckCommandOptions, { docs }: Checker, io: Io): Promise<Reporter> {
  const { format, quiet = false } = options
  if (format === 'json') return (await import('../emit/report/json.js')).jsonReporter()
  if (format === 'github') return (await import('../emit/report/github.js')).githubReporter()
  if (format === 'sarif')
    return (await import('../emit/report/sarif.js')).sarifReporter(docs, options.version)
  const [{ textReporter }, { painter }] = await Promise.all([
    import('./text-report.js'),
    import('./paint.js'),
  ])
  return textReporter({ width: io.columns, paint: painter(options.color && io.color) }, { quiet })
}

class OutputFailure extends Failure {}

/** The text report has made everything visible itself; the others are documents. */
function writer({ format }: CheckCommandOptions, io: Io): (text: string) => Promise<void> {
  return async (text) => {
    if (text === '') return
    try {
      await (format === 'text' ? io.write(text) : writeDocument(text, io))
    } catch (error) {
      throw new OutputFailure(fileFailure('standard output', error).message)
    }
  }
}
