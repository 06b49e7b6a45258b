import { type Command, Option } from 'commander'
import { type CheckCommandOptions, reportFormats } from '../check-options.js'
import type { LoadChecker } from '../checker.js'
import { oneOf } from '../choice.js'
import type { Io } from '../io.js'
import { fromOption, profileOption, ruleOption } from './options.js'

/** `tallybox check [FILE…]`: do the numbers of the articles agree? */
export function addCheck(program: Command, io: Io, report: (code: number) => void, load: LoadChecker): void {
  program
    .command('check')
    .description('Check that the numbers of articles agree with each other, and name those that do not.')
    .argument('[FILE...]', 'articles; none or - reads standard input')
    .addOption(fromOption())
    .addOption(
      new Option('--format <FORMAT>', `how to report: ${reportFormats.join(', ')}`)
        .default('text')
        .argParser(oneOf('report format', reportFormats)),
    )
    .option('--frail', 'exit with 1 for warnings too')
    .addOption(ruleOption())
    .addOption(profileOption())
    .option('-q, --quiet', 'report only what makes the check fail')
    .addHelpText('after', checkHelp)
    .action(async (files: string[], _own: unknown, command: Command) => {
      const { check } = await import('../check.js')
      const options = command.optsWithGlobals<CheckCommandOptions>()
      report(await check(files, { ...options, version: program.version() ?? '' }, io, load))
    })
}

const checkHelp = `
Settings can stand in a file too: .tallyboxrc (JSON or YAML), .tallyboxrc.json,
.tallyboxrc.yaml or "tallybox" in package.json, in the nearest folder upwards
from the article. For example:
  rules: { slot-gap: off, percent-sum: error }
  profiles: [my-infobox.yaml]
  frail: true

Exit codes: 0 no error found, 1 errors found (with --frail warnings too),
2 something could not be read.`
