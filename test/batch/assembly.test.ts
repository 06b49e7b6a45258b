import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BatchSettings } from '../../src/batch/options.js'
import { BatchOutput } from '../../src/batch/output/batch-output.js'
import { Disk } from '../../src/batch/output/disk.js'
import type { JournalHeader } from '../../src/batch/output/journal.js'
import { sinkFor } from '../../src/batch/sinks/sink.js'
import { Summary } from '../../src/batch/summary.js'
import { scratchFolders } from '../cli/scratch.js'
import { filesOf } from './command.js'

const files = () => filesOf(folder)
const header: JournalHeader = { version: '1', settings: '{}', inputs: { count: 1, hash: 'a' } }
const settings: BatchSettings = {
  from: 'auto',
  to: 'parquet',
  check: false,
  provenance: false,
  rules: {},
  profiles: [],
  namespaces: null,
  redirects: false,
  longest: 1,
  timeLimit: 1,
}

let folder: string
scratchFolders((path) => {
  folder = path
})

/** Does what a run does: rows of two tables, a commit after every second task, one rejected article. */
async function write(disk: Disk, resume: boolean): Promise<void> {
  const sink = sinkFor(settings, folder)
  const output = BatchOutput.open(disk, sink, header, resume)
  if (output.tally === null) output.write(sink.beginning)
  const { tally } = new Summary(output.tally)
  for (let at = output.tasks; at < 4; at++) {
    output.write([{ stream: 'main', text: `["article ${at}"]\n` }])
    output.write([{ stream: 'fields', text: `["article ${at}",1]\n`.repeat(at) }])
    if (at === 2) output.write([{ stream: 'rejected', text: 'rejected\n' }])
    tally.done++
    if (at % 2 === 1) output.commit(at + 1, tally)
  }
  await output.finish(4, tally, () => false)
}

describe('files made of rows', () => {
  it('have their names only when all are complete; the rows are gone then', async () => {
    await write(new Disk(), false)
    expect([...files().keys()].sort()).toEqual([
      'articles.parquet',
      'batch.manifest.json',
      'batch.rejected.ndjson',
      'dictionary.json',
      'fields.parquet',
      'options.parquet',
      'rows.parquet',
    ])
  })

  it('are made by a later run where this one was stopped while it made them', async () => {
    const { tally } = new Summary(null)
    const first = BatchOutput.open(new Disk(), sinkFor(settings, folder), header, false)
    first.write([{ stream: 'main', text: `["${'x'.repeat(9 << 20)}"]\n["y"]\n` }])
    expect(await first.finish(1, tally, () => true)).toBe(false)
    first.leave()
    expect([...files().keys()].filter((name) => name.endsWith('.parquet'))).toEqual([])
    const second = BatchOutput.open(new Disk(), sinkFor(settings, folder), header, true)
    expect(second.tasks).toBe(1)
    expect(await second.finish(1, tally, () => false)).toBe(true)
    expect([...files().keys()].filter((name) => name.endsWith('.parquet'))).toHaveLength(4)
  })

  it('come out the same from a run that ended at any write, sync or rename and was resumed', async () => {
    let steps = 0
    await write(new Disk(() => steps++), false)
    const whole = files()
    expect(steps).toBeGreaterThan(30)
    for (let end = 0; end < steps; end++) {
      rmSync(folder, { recursive: true })
      mkdirSync(folder)
      let step = 0
      const dies = new Disk(() => {
        if (step++ === end) throw new Error('killed')
      })
      await expect(write(dies, false), `step ${end}`).rejects.toThrow('killed')
      // A process that was killed holds no lock any more.
      rmSync(join(folder, 'batch.lock'), { force: true })
      await write(new Disk(), true)
      expect(files(), `step ${end}`).toEqual(whole)
    }
  })
})
