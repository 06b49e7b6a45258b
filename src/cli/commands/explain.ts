import type { Command } from 'commander'
import type { LoadChecker } from '../checker.js'
import type { Io } from '../io.js'

/** `tallybox explain [RULE]`: a rule's documentation, or the list of rules. */
export function addExplain(
  program: Command,
  io: Io,
  report: (code: number) => void,
  load: LoadChecker,
): void {
  program
    .command('explain')
    .description('Say what a rule compares, what it tolerates, and good reasons to deviate.')
    .argument('[RULE]', 'its name, as reported; none lists all rules')
    .action(async (rule: string | undefined) => {
      const { explain } = await import('../explain.js')
      report(await explain(rule, (await load()).docs, io))
    })
}
