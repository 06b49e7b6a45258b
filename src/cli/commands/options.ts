import { InvalidArgumentError, Option } from 'commander'
import { ruleLevels } from '../../check/configure.js'
import { oneOf } from '../choice.js'
import { readable } from '../formats.js'

/** `--from`: how the articles are written. */
export function fromOption(): Option {
  return new Option('--from <DIALECT>', `how the articles are written: auto, ${readable.join(', ')}`)
    .default('auto')
    .argParser(notYet(oneOf('dialect', ['auto', ...readable]), `reads ${readable.join(' and ')}`))
}

/** `--profile`, which may be given again. */
export function profileOption(): Option {
  return new Option('--profile <FILE>', 'use this infobox profile too (YAML; may be given again)')
    .default([], 'none')
    .argParser(collect)
}

/** `--rule`, which may be given again. */
export function ruleOption(): Option {
  return new Option(
    '--rule <ID=LEVEL>',
    `give a rule another level: ${ruleLevels.join(', ')} (may be given again)`,
  )
    .default([], 'none')
    .argParser(collect)
}

/** Wikitext is a dialect whose reader is still to come: a better answer than "unknown". */
export function notYet<Word>(parse: (given: string) => Word, instead: string): (given: string) => Word {
  return (given) => {
    if (given === 'wikitext')
      throw new InvalidArgumentError(`wikitext is not supported yet; tallybox ${instead}.`)
    return parse(given)
  }
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}
