import { type Command, InvalidArgumentError, Option } from 'commander'
import { batchFormats } from '../../batch/options.js'
import { progressForms } from '../batch-progress.js'
import type { BatchCommandOptions } from '../batch-settings.js'
import { oneOf } from '../choice.js'
import type { Io } from '../io.js'
import { visible } from '../visible.js'
import { fromOption, profileOption, ruleOption } from './options.js'

/** `tallybox batch INPUT… -o PATH`: folders, streams and dumps. */
export function addBatch(program: Command, io: Io, report: (code: number) => void): void {
  program
    .command('batch')
    .description('Convert many articles: files, folders, patterns, NDJSON, MediaWiki dumps.')
    .argument(
      '<INPUT...>',
      'files, folders, patterns, dumps; - reads standard input; `verify PATH…` checks finished outputs',
    )
    .option('-o, --output <PATH>', 'where the records go: a file; for json, yaml, csv and parquet a folder')
    .addOption(fromOption())
    .addOption(
      new Option('--to <FORMAT>', `what to write: ${batchFormats.join(', ')}`)
        .default('ndjson')
        .argParser(oneOf('format', batchFormats)),
    )
    .addOption(
      new Option('--jobs <N>', 'articles at work at a time; all processors unless given').argParser(
        wholeNumber,
      ),
    )
    .option('--resume', 'go on where a run that was cut off stopped')
    .option('--check', 'findings with every record')
    .option('--provenance', 'for every value its raw text, type and place')
    .addOption(ruleOption())
    .addOption(profileOption())
    .option('--text-field <NAME>', 'the field of NDJSON lines that holds the article', 'text')
    .option('--title-field <NAME>', 'the one that holds its title', 'title')
    .addOption(
      new Option('--namespaces <LIST>', 'namespaces of a dump to take, such as 0,14, or all')
        .default([0], '0')
        .argParser(namespaces),
    )
    .option('--redirects', 'take the redirects of a dump too')
    .addOption(limit('--longest <MB>', 'megabytes that one article may have', 64, 500))
    .addOption(limit('--time-limit <SECONDS>', 'seconds that one article may take', 60, 86_400))
    .addOption(limit('--memory-limit <MB>', 'megabytes of memory for one worker', 1024, 1 << 20, leastMemory))
    .addOption(
      new Option('--progress <FORM>', `how to tell how far it is: ${progressForms.join(', ')}`)
        .default('auto')
        .argParser(oneOf('form of progress', progressForms)),
    )
    .action(async (inputs: string[], _own: unknown, command: Command) => {
      if (inputs[0] === 'verify' && command.opts().output === undefined) {
        const { verify } = await import('../batch-verify.js')
        report(verify(inputs.slice(1), io))
        return
      }
      const { batch } = await import('../batch.js')
      const given = command.optsWithGlobals<BatchCommandOptions>()
      report(await batch(inputs, { ...given, version: program.version() ?? '' }, io))
    })
}

/** With less a worker does not even start. */
const leastMemory = 64

function limit(flags: string, what: string, usual: number, most: number, least = 1): Option {
  return new Option(flags, what).default(usual).argParser((given) => numberIn(given, least, most))
}

function wholeNumber(given: string): number {
  return numberIn(given, 1, 1024)
}

function numberIn(given: string, least: number, most: number): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new InvalidArgumentError(`${visible(given)} is not a whole number from ${least} to ${most}.`)
}

function namespaces(given: string): number[] | 'all' {
  if (given === 'all') return given
  const numbers = given.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (numbers.every((number) => Number.isInteger(number))) return numbers
  throw new InvalidArgumentError(`${visible(given)} is no list of namespaces, expected such as 0,14, or all.`)
}
