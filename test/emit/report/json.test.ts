import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { jsonReporter } from '../../../src/emit/report/json.js'
import type { CheckedFile } from '../../../src/emit/report/report.js'
import { reportSchema } from '../../../src/emit/report/schema.js'
import { file, findingOn } from './findings.js'

function report(files: readonly CheckedFile[], failures: { path: string; reason: string }[] = []): string {
  const reporter = jsonReporter()
  return reporter.start() + files.map((one) => reporter.file(one)).join('') + reporter.end(failures)
}

const validate = new Ajv({ strict: false }).compile(reportSchema)

describe('jsonReporter', () => {
  it.each([
    ['nothing', [], []],
    ['one file', [file], []],
    ['files and failures', [file, { ...file, diagnostics: [] }, file], [{ path: 'x', reason: 'y' }]],
  ])('writes what the schema describes, indented as one document: %s', (_name, files, failures) => {
    const written = report(files, failures)
    const value = JSON.parse(written)
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
    expect(written).toBe(`${JSON.stringify(value, null, 2)}\n`)
    expect(value.counts.error).toBe(files.filter(({ diagnostics }) => diagnostics.length > 0).length)
  })

  it('keeps line ends of a document inside their strings', () => {
    const odd = 'a\nb\u2028c\u0085d'
    const value = JSON.parse(report([{ path: odd, text: odd, diagnostics: [findingOn(odd, odd)] }]))
    expect(value.files[0].path).toBe(odd)
    expect(value.files[0].messages[0].message).toBe(`Unexpected ${odd}`)
  })

  it('knows what is no report', () => {
    expect(validate({ files: [{}], counts: {} })).toBe(false)
    expect(validate({ files: [], counts: { error: -1, warning: 0, info: 0 } })).toBe(false)
  })
})
