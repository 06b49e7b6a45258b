import { Argument, type Command } from 'commander'
import { oneOf } from '../choice.js'
import { exitCode } from '../failure.js'
import type { Io } from '../io.js'
import { writeDocument } from '../write-document.js'

/** `tallybox schema [record|report]`: the JSON Schema that every record, or every report of `check`, keeps to. */
export function addSchema(program: Command, io: Io, report: (code: number) => void): void {
  program
    .command('schema')
    .description('Print the JSON Schema of what tallybox writes.')
    .addArgument(
      new Argument('[SCHEMA]', 'record, or report: that of check --format json')
        .default('record')
        .argParser(oneOf('schema', ['record', 'report'])),
    )
    .action(async (which: string) => {
      const { toJson } = await import('../../emit/json.js')
      const schema =
        which === 'report'
          ? (await import('../../emit/report/schema.js')).reportSchema
          : (await import('../../record/schema.js')).recordSchema
      await writeDocument(`${toJson(schema, { indent: 2 })}\n`, io)
      report(exitCode.done)
    })
}
