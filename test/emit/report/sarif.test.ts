import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { CheckedFile } from '../../../src/emit/report/report.js'
import { readRuleDocs } from '../../../src/emit/report/rule-doc.js'
import { sarifReporter } from '../../../src/emit/report/sarif.js'
import { file, findingOn, text } from './findings.js'
import { sarifSchema } from './sarif-schema.js'

const docs = readRuleDocs({
  'slot-gap': 'No slot is missing.\n\nSeverity: info · fix: never\n\nCompares slots.\n',
  'votes-sum': 'Votes add up.\n\nSeverity: error · fix: suggested\n\nCompares votes.\n',
  'event-chronology': 'Time goes on.\n\nSeverity: warning, off unless configured · fix: never\n',
})

const ajv = new Ajv({ strict: false, unicodeRegExp: false })
ajv.addFormat('date-time', (time) => !Number.isNaN(Date.parse(time)))
ajv.addFormat('uri', (uri) => URL.canParse(uri))
ajv.addFormat('uri-reference', (uri) => /^[!#$&-;=?-Z_a-z~%]*$/.test(uri) && !/%(?![\da-f]{2})/i.test(uri))
const validate = ajv.compile(sarifSchema())

function log(files: readonly CheckedFile[], failures: { path: string; reason: string }[] = []) {
  const reporter = sarifReporter(docs, '1.2.3')
  const value = JSON.parse(
    reporter.start() + files.map((one) => reporter.file(one)).join('') + reporter.end(failures),
  )
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
  return value.runs[0]
}

describe('sarifReporter', () => {
  it.each([
    ['nothing', [], []],
    ['a clean file', [{ ...file, diagnostics: [] }], []],
    ['files and failures', [file, file], [{ path: 'gone.txt', reason: 'no such file' }]],
    ['odd names', ['a b', 'ä/ü', '/x', 'c:\\x', '\ud800', '%', '-'].map((path) => ({ ...file, path })), []],
  ])('writes a valid log of %s', (_name, files, failures) => {
    const { results, invocations } = log(files, failures)
    expect(results).toHaveLength(files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0))
    expect(invocations[0].executionSuccessful).toBe(failures.length === 0)
  })

  it('is told from a log that is not valid', () => {
    const bad = {
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { words: 'x' } }] }],
    }
    expect(validate(bad)).toBe(false)
  })

  it('has every rule with its level and documentation', () => {
    const { rules } = log([]).tool.driver
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(docs))
    expect(rules[1]).toMatchObject({
      shortDescription: { text: 'Votes add up.' },
      help: { text: expect.stringContaining('Compares votes.') },
      defaultConfiguration: { level: 'error', enabled: true },
    })
    expect(rules[2].defaultConfiguration).toEqual({ level: 'warning', enabled: false })
  })

  it('places a finding, what belongs to it and its fix', () => {
    const [result, info, unknown] = log([file]).results
    const artifactLocation = { uri: 'articles/a%20b%231%3A2.txt' }
    expect(result).toMatchObject({
      ruleId: 'votes-sum',
      ruleIndex: 1,
      level: 'error',
      message: { text: 'Unexpected 12\n12 = 13' },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 12 },
          },
        },
      ],
      relatedLocations: [{ id: 1, message: { text: 'the other' } }],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 12 },
                  insertedContent: { text: '13' },
                },
              ],
            },
          ],
        },
      ],
      properties: { actual: '12', expected: ['13', '14'] },
    })
    expect(info).toMatchObject({ level: 'note', ruleIndex: 0 })
    expect(unknown).not.toHaveProperty('ruleIndex')
  })

  it('names a finding the same when other lines come and go, and different ones differently', () => {
    const names = (source: string, words: string[]): string[] =>
      log([
        { path: 'a', text: source, diagnostics: words.map((word) => findingOn(source, word)) },
      ]).results.map(
        ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
          partialFingerprints['tallybox/v1'],
      )
    const before = names(text, ['12', '13', 'A'])
    expect(names(`One more line.\n${text}`, ['12', '13', '= A'])[0]).toBe(before[0])
    expect(names(text.replaceAll('\n', '\r\n'), ['12', '13', 'A'])).toEqual(before)
    expect(new Set(before).size).toBe(3)
    const twice = names('- A: 5\n', ['5', '5'])
    expect(new Set(twice).size).toBe(2)
    expect(names('- A: 5\n', ['5'])[0]).toBe(twice[0])
  })

  it('knows what is no log', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
    expect(validate({ version: '2.0.0', runs: [] })).toBe(false)
  })
})
