import { type Command, Option } from 'commander'
import { formats } from '../../emit/format.js'
import { oneOf } from '../choice.js'
import type { ConvertOptions } from '../convert-options.js'
import type { Io } from '../io.js'
import { fromOption, profileOption } from './options.js'

/** `tallybox convert [FILE…]`: articles in, records or markup out. */
export function addConvert(program: Command, io: Io, report: (code: number) => void): void {
  program
    .command('convert')
    .description('Read articles and write their records, or the articles in another markup.')
    .argument('[FILE...]', 'articles; none or - reads standard input')
    .addOption(fromOption())
    .addOption(toOption())
    .option('-o, --output <PATH>', 'write to this file, or into this folder (PATH/) one output a file')
    .option('--provenance', 'for every value its raw text, type and place (json, yaml)')
    .addOption(profileOption())
    .action(async (files: string[], _own: unknown, command: Command) => {
      const { convert } = await import('../convert.js')
      report(await convert(files, command.optsWithGlobals<ConvertOptions>(), io))
    })
}

function toOption(): Option {
  return new Option('--to <FORMAT>', `what to write: ${formats.join(', ')}`)
    .default('json')
    .argParser(oneOf('format', formats))
}
