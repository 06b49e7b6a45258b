import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BatchOutput, type Layout } from '../../src/batch/output/batch-output.js'
import { Disk } from '../../src/batch/output/disk.js'
import { type JournalHeader, journalOf } from '../../src/batch/output/journal.js'
import { readManifest, verifyManifest } from '../../src/batch/output/manifest.js'
import { OutputError } from '../../src/batch/output/output-error.js'
import { Summary } from '../../src/batch/summary.js'
import { scratchFolders } from '../cli/scratch.js'

const header: JournalHeader = { version: '1', settings: '{}', inputs: { count: 1, hash: 'a' } }
const tasks = Array.from({ length: 12 }, (_, index) => `line ${index} of some length\n`.repeat(index % 4))

let folder: string
scratchFolders((path) => {
  folder = path
})

const path = (): string => join(folder, 'out.ndjson')
const layout = (): Layout => ({
  base: path(),
  fileOf: (stream) => (stream === 'main' ? path() : `${path()}.${stream}`),
  folder: null,
  assembly: null,
})

/** Does what a run does: every task's text, a commit after every second one, rejected articles now and then. */
async function write(disk: Disk, resume: boolean): Promise<void> {
  const output = BatchOutput.open(disk, layout(), header, resume)
  const { tally } = new Summary(output.tally)
  for (let at = output.tasks; at < tasks.length; at++) {
    output.write([{ stream: 'main', text: tasks[at] ?? '' }])
    if (at % 5 === 4) output.write([{ stream: 'rejected', text: `rejected ${at}\n` }])
    tally.done++
    if (at % 2 === 1) output.commit(at + 1, tally)
  }
  await output.finish(tasks.length, tally, () => false)
}

const whole = tasks.join('')

describe('a batch output', () => {
  it('has its name only when complete, and leaves nothing else', async () => {
    await write(new Disk(), false)
    expect(readFileSync(path(), 'utf8')).toBe(whole)
    expect(readdirSync(folder).sort()).toEqual([
      'out.ndjson',
      'out.ndjson.manifest.json',
      'out.ndjson.rejected',
    ])
  })

  it('comes out the same from a run that ended at any write, sync or rename and was resumed', async () => {
    let steps = 0
    await write(new Disk(() => steps++), false)
    expect(steps).toBeGreaterThan(40)
    for (let end = 0; end < steps; end++) {
      rmSync(folder, { recursive: true })
      mkdirSync(folder)
      let step = 0
      const dies = new Disk(() => {
        if (step++ === end) throw new Error('killed')
      })
      await expect(write(dies, false), `step ${end}`).rejects.toThrow('killed')
      // A process that was killed holds no lock any more.
      rmSync(`${path()}.lock`, { force: true })
      await write(new Disk(), true)
      expect(readFileSync(path(), 'utf8'), `step ${end}`).toBe(whole)
      expect(readFileSync(`${path()}.rejected`, 'utf8'), `step ${end}`).toBe('rejected 4\nrejected 9\n')
    }
  })

  it('tells why it could not be finished, and can be resumed then', async () => {
    const fails = new Disk((step) => {
      if (step === 'rename') throw new Error('no space left')
    })
    const output = BatchOutput.open(fails, layout(), header, false)
    output.write([{ stream: 'main', text: whole }])
    const { tally } = new Summary(null)
    await expect(output.finish(tasks.length, tally, () => false)).rejects.toThrow('no space left')
    output.leave()
    const resumed = BatchOutput.open(new Disk(), layout(), header, true)
    expect(resumed.tasks).toBe(tasks.length)
    expect(await resumed.finish(tasks.length, tally, () => false)).toBe(true)
    expect(readFileSync(path(), 'utf8')).toBe(whole)
  })

  it.each([
    ['is shorter than it was', `${whole.slice(1)}`, false],
    ['is gone', null, false],
    ['is gone', null, true],
  ])('is not gone on with where its unfinished file %s', (what, unfinished, isThere) => {
    // What an earlier run has made is not taken for what this one has.
    if (isThere) writeFileSync(path(), `earlier ${whole}`)
    const output = BatchOutput.open(new Disk(), layout(), header, false)
    output.write([{ stream: 'main', text: whole }])
    output.commit(3, new Summary(null).tally)
    output.leave()
    rmSync(`${path()}.part`)
    if (unfinished !== null) writeFileSync(`${path()}.part`, unfinished)
    expect(() => BatchOutput.open(new Disk(), layout(), header, true)).toThrow(
      `its unfinished file ${path()}.part ${what}`,
    )
  })

  it('counts a journal line that was cut off for nothing', () => {
    const output = BatchOutput.open(new Disk(), layout(), header, false)
    output.write([{ stream: 'main', text: whole }])
    output.commit(3, new Summary(null).tally)
    output.leave()
    const journal = readFileSync(journalOf(path()), 'utf8')
    writeFileSync(journalOf(path()), `${journal}{"tasks":9,"str`)
    const resumed = BatchOutput.open(new Disk(), layout(), header, true)
    expect(resumed.tasks).toBe(3)
    resumed.leave()
  })

  it.each([
    ['another version', { ...header, version: '2' }, /was begun by version 1, this is 2/],
    ['other options', { ...header, settings: '{"to":"csv"}' }, /was begun with other options/],
    ['other inputs', { ...header, inputs: { count: 2, hash: 'b' } }, /other inputs \(1 files then, 2 now\)/],
  ])('is not resumed with %s', (_what, other, message) => {
    BatchOutput.open(new Disk(), layout(), header, false).leave()
    expect(() => BatchOutput.open(new Disk(), layout(), other, true)).toThrow(message)
  })

  it('is written by one run at a time; the lock of a process that is gone is taken over', async () => {
    const first = BatchOutput.open(new Disk(), layout(), header, false)
    expect(() => BatchOutput.open(new Disk(), layout(), header, false)).toThrow(OutputError)
    first.leave()
    writeFileSync(`${path()}.lock`, '999999999\n')
    await write(new Disk(), false)
    expect(readFileSync(path(), 'utf8')).toBe(whole)
  })

  it('is taken over from a process that is gone by one of several runs', () => {
    writeFileSync(`${path()}.lock`, '999999999\n')
    const refused: unknown[] = []
    // Another run comes just when this one takes the old lock away.
    const disk = new Disk((step) => {
      if (step !== 'remove' || refused.length > 0) return
      refused.push(null)
      try {
        BatchOutput.open(new Disk(), layout(), header, false)
      } catch (error) {
        refused[0] = error
      }
    })
    BatchOutput.open(disk, layout(), header, false).leave()
    expect(refused).toMatchObject([{ message: 'is being taken over by another run' }])
    expect(readdirSync(folder).filter((name) => name.includes('.lock'))).toEqual([])
  })

  it.each(['.part', '.journal', '.lock'])('never follows a link planted at %s', async (ending) => {
    const target = join(folder, 'precious')
    writeFileSync(target, 'mine')
    symlinkSync(target, `${path()}${ending}`)
    try {
      await write(new Disk(), false)
    } catch {
      expect(readdirSync(folder)).not.toContain('out.ndjson')
    }
    expect(readFileSync(target, 'utf8')).toBe('mine')
  })

  it('says in its manifest what it is, and what was altered since', async () => {
    await write(new Disk(), false)
    const manifest = readManifest(new Disk(), path())
    if (manifest === null) throw new Error('no manifest')
    expect(verifyManifest(manifest, path())).toEqual([])
    writeFileSync(path(), whole.replace('line 1', 'line 2'))
    rmSync(`${path()}.rejected`)
    expect(verifyManifest(manifest, path())).toEqual([
      `${path()}: was altered`,
      `${path()}.rejected: is missing`,
    ])
  })
})
