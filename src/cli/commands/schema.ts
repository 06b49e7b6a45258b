import { Argument, type Command } from 'commander'
import { oneOf } from '../choice.js'
import { exitCode } from '../failure.js'
import type { Io } from '../io.js'

/** `tallybox schema [record]`: the JSON Schema that every record keeps to. */
export function addSchema(program: Command, io: Io, report: (code: number) => void): void {
  program
    .command('schema')
    .description('Print the JSON Schema of what tallybox writes.')
    .addArgument(
      new Argument('[record]', 'which one').default('record').argParser(oneOf('schema', ['record'])),
    )
    .action(async () => {
      const [{ recordSchema }, { toJson }] = await Promise.all([
        import('../../record/schema.js'),
        import('../../emit/json.js'),
      ])
      await io.write(`${toJson(recordSchema, { indent: 2 })}\n`)
      report(exitCode.done)
    })
}
