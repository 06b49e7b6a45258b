import type { Command } from 'commander'
import type { LoadChecker } from '../checker.js'
import type { FixCommandOptions } from '../fix.js'
import type { Io } from '../io.js'
import { fromOption, profileOption, ruleOption } from './options.js'

/** `tallybox fix [FILE…]`: repairs articles in place. */
export function addFix(program: Command, io: Io, report: (code: number) => void, load: LoadChecker): void {
  program
    .command('fix')
    .description('Repair articles in place; without --suggested no stated number changes.')
    .argument('[FILE...]', 'articles; none or - reads standard input and writes standard output')
    .addOption(fromOption())
    .option('--dry-run', 'show what would change as a unified diff, and write nothing')
    .option('--suggested', 'apply suggested repairs of numbers too')
    .addOption(ruleOption())
    .addOption(profileOption())
    .action(async (files: string[], _own: unknown, command: Command) => {
      const { fix } = await import('../fix.js')
      report(await fix(files, command.optsWithGlobals<FixCommandOptions>(), io, load))
    })
}
