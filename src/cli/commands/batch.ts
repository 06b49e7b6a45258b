import { type Command, InvalidArgumentError, Option } from 'commander'
import { batchFormats } from '../../batch/options.js'
import type { BatchCommandOptions } from '../batch.js'
import { oneOf } from '../choice.js'
import type { Io } from '../io.js'
import { fromOption, profileOption, ruleOption } from './options.js'

/** `tallybox batch INPUT… -o PATH`: folders, streams and dumps. */
export function addBatch(program: Command, io: Io, report: (code: number) => void): void {
  program
    .command('batch')
    .description('Convert many articles: files, folders, NDJSON, MediaWiki dumps.')
    .argument('<INPUT...>', 'files, folders, dumps; `verify PATH…` checks finished outputs')
    .option('-o, --output <PATH>', 'where the records go')
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
    .action(async (inputs: string[], _own: unknown, command: Command) => {
      const { batch, verify } = await import('../batch.js')
      if (inputs[0] === 'verify' && command.opts().output === undefined) {
        report(verify(inputs.slice(1), io))
        return
      }
      const given = command.optsWithGlobals<BatchCommandOptions>()
      report(await batch(inputs, { ...given, version: program.version() ?? '' }, io))
    })
}

function wholeNumber(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 1 && number <= 1024) return number
  throw new InvalidArgumentError(`${given} is not a number of jobs, expected 1 to 1024.`)
}
