import { Option } from 'commander'
import { dialectChoices } from '../../article/dialect.js'
import { ruleLevels } from '../../check/configure.js'
import { oneOf } from '../choice.js'

/** `--from`: how the articles are written. */
export function fromOption(): Option {
  return new Option('--from <DIALECT>', `how the articles are written: ${dialectChoices.join(', ')}`)
    .default('auto')
    .argParser(oneOf('dialect', dialectChoices))
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

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}
