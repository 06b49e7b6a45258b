import { type Command, InvalidArgumentError, Option } from 'commander'
import { oneOf } from '../choice.js'
import type { ConvertOptions } from '../convert-options.js'
import { readable, writable } from '../formats.js'
import type { Io } from '../io.js'

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
    .option('--profile <FILE>', 'use this infobox profile too (YAML; may be given again)', collect, [])
    .action(async (files: string[], _own: unknown, command: Command) => {
      const { convert } = await import('../convert.js')
      report(await convert(files, command.optsWithGlobals<ConvertOptions>(), io))
    })
}

function fromOption(): Option {
  return new Option('--from <DIALECT>', `how the articles are written: auto, ${readable.join(', ')}`)
    .default('auto')
    .argParser(notYet(oneOf('dialect', ['auto', ...readable]), `reads ${readable.join(' and ')}`))
}

function toOption(): Option {
  return new Option('--to <FORMAT>', `what to write: ${writable.join(', ')}`)
    .default('json')
    .argParser(notYet(oneOf('format', writable), `writes ${writable.join(', ')}`))
}

/** Wikitext is a dialect whose reader is still to come: a better answer than "unknown". */
function notYet<Word>(parse: (given: string) => Word, instead: string): (given: string) => Word {
  return (given) => {
    if (given === 'wikitext')
      throw new InvalidArgumentError(`wikitext is not supported yet; tallybox ${instead}.`)
    return parse(given)
  }
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}
