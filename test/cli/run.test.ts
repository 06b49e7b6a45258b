import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { MemoryIo } from './memory-io.js'

async function tallybox(...words: string[]): Promise<MemoryIo & { code: number }> {
  const io = new MemoryIo('= A =\n')
  const code = await run(words, io)
  return Object.assign(io, { code })
}

describe('tallybox', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await tallybox('--version')).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
  })

  it.each([
    ['--version'],
    ['--help'],
    ['help', 'convert'],
    ['explain'],
    ['explain', 'votes-sum'],
    ['schema'],
  ])('says when %s %s cannot be written', async (...words) => {
    const io = new MemoryIo()
    io.writeError = Object.assign(new Error('full'), { code: 'ENOSPC' })
    expect(await run(words, io)).toBe(2)
    expect(io.err).toBe(
      'tallybox: standard output: no space left on the device; free some space or choose another place\n',
    )
  })

  it('helps by name', async () => {
    const asked = await tallybox('help', 'convert')
    expect(asked).toMatchObject({ code: 0, err: '' })
    expect(asked.out).toContain('Usage: tallybox convert')
  })

  it('explains itself on standard output when asked, on standard error when not', async () => {
    const asked = await tallybox('--help')
    expect(asked).toMatchObject({ code: 0, err: '' })
    for (const command of ['convert', 'check', 'fix', 'explain', 'schema'])
      expect(asked.out).toContain(`\n  ${command} `)
    const silent = await tallybox()
    expect(silent).toMatchObject({ code: 2, out: '' })
    expect(silent.err.trim()).toBe(asked.out.trim())
  })

  it('explains a command with the options that hold for all', async () => {
    const { code, out } = await tallybox('convert', '--help')
    expect(code).toBe(0)
    for (const option of [
      '--from',
      '--to',
      '--output',
      '--provenance',
      '--profile',
      '--verbose',
      '--no-color',
    ])
      expect(out).toContain(option)
  })

  it.each([
    [
      ['convert', '--to', 'jsno'],
      /jsno is not a format\. Did you mean json\? Known: json, yaml, csv, flat, markdown, wikitext\./,
    ],
    [
      ['convert', '--from', 'markdwon'],
      /markdwon is not a dialect\. Did you mean markdown\? Known: auto, flat, markdown, wikitext\./,
    ],
    [['convert', '--to', 'parquet'], /parquet is not a format\. Known: json/],
    [['convert', '--form', 'flat'], /unknown option '--form'\n\(Did you mean --from\?\)/],
    [['convrt'], /unknown command 'convrt'\n\(Did you mean convert\?\)/],
    [['convert', '--to'], /argument missing/],
    [['schema', 'recrod'], /recrod is not a schema\. Did you mean record\?/],
    [['schema', 'record', 'more'], /too many arguments/],
    [['convert', '--to', '\u001b[2Jx'], /\\x1b\[2Jx is not a format/],
  ])('%j is a usage error', async (words, message) => {
    const { code, out, err } = await tallybox(...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).toContain('--help')
    expect(err).not.toContain('\u001b')
  })

  it.each([[['--no-color', '--verbose', 'convert']], [['convert', '--no-color', '--verbose']]])(
    'takes options for all commands anywhere: %j',
    async (words) => {
      const { code, err } = await tallybox(...words)
      expect(code).toBe(0)
      expect(err).toMatch(/standard input: flat/)
    },
  )

  it('takes a key of every object for no reason of its own', async () => {
    expect((await tallybox('convert', 'constructor')).err).toContain('constructor: no such file')
    expect((await tallybox('convert', '--to', 'constructor')).code).toBe(2)
  })
})

describe('schema', () => {
  it.each([[['schema']], [['schema', 'record']]])(
    '%j prints the JSON Schema of the record',
    async (words) => {
      const { code, out } = await tallybox(...words)
      expect(code).toBe(0)
      expect(JSON.parse(out).properties).toHaveProperty('infoboxes')
    },
  )
})
