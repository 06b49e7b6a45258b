import { createRequire } from 'node:module'
import { Command, CommanderError } from 'commander'
import type { LoadChecker } from './checker.js'
import { addBatch } from './commands/batch.js'
import { addCheck } from './commands/check.js'
import { addConvert } from './commands/convert.js'
import { addExplain } from './commands/explain.js'
import { addFix } from './commands/fix.js'
import { addSchema } from './commands/schema.js'
import { exitCode, Failure, fileFailure } from './failure.js'
import type { Io } from './io.js'
import { visible } from './visible.js'
import { writeDocument } from './write-document.js'

/**
 * The command line as a function: runs one command and gives its exit code.
 * `words` are the arguments alone, without the program's name; `load` gets the checks when one is asked for. Never throws.
 */
export async function run(
  words: readonly string[],
  io: Io,
  load: LoadChecker = shippedChecker,
): Promise<number> {
  let code: number = exitCode.done
  /** Help and version are written while the words are read. */
  let written: Promise<void> = Promise.resolve()
  const program = describe(io, (text) => {
    written = writeDocument(text, io)
    // Awaited below; until then it is no mishap that nobody looks after.
    written.catch(() => {})
  })
  const report = (result: number): void => {
    code = result
  }
  addConvert(program, io, report)
  addCheck(program, io, report, load)
  addFix(program, io, report, load)
  addBatch(program, io, report)
  addExplain(program, io, report, load)
  addSchema(program, io, report)
  for (const command of program.commands)
    command.copyInheritedSettings(program).showHelpAfterError(helpHint(`tallybox ${command.name()}`))
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    code = explain(error, io)
  }
  try {
    await written
    return code
  } catch (error) {
    return explain(error, io)
  }
}

async function shippedChecker(): ReturnType<LoadChecker> {
  return (await import('./load-checker.js')).shippedChecker
}

function describe(io: Io, writeOut: (text: string) => void): Command {
  return new Command('tallybox')
    .description(
      'Reads Wikipedia-style articles (infobox, results tables, prose) into one normalized record.',
    )
    .usage('COMMAND [FILE…] [options]')
    .option('--verbose', 'say what was detected and why, and what has no reading')
    .option('--no-color', 'no colour, on a terminal either')
    .version(version(), '-V, --version', 'print the version')
    .helpCommand('help [COMMAND]', 'Say how a command is used.')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut,
      writeErr: (text) => io.say(text.trimEnd()),
      outputError: (text, write) => write(visibleLines(text)),
    })
    .showHelpAfterError(helpHint('tallybox'))
    .exitOverride()
}

function helpHint(command: string): string {
  return `(${command} --help shows how it is used)`
}

function version(): string {
  const about: unknown = createRequire(import.meta.url)('tallybox/package.json')
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : 'unknown'
}

/** Commander's messages quote what was typed. */
function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

/** Parts of the program are read when they are needed, and then there may be no more files to be had. */
function isTooMany(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE')
}

function explain(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.failed
  if (error instanceof Failure) io.say(`tallybox: ${error.message}`)
  else if (isTooMany(error)) io.say(`tallybox: ${fileFailure('the program', error).message}`)
  else io.say(`tallybox: something went wrong in tallybox itself: ${visible(String(error))}`)
  return exitCode.failed
}
