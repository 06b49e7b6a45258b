import { statSync } from 'node:fs'
import { Disk } from '../batch/output/disk.js'
import { manifestPath, readManifest } from '../batch/output/manifest.js'
import { OutputError } from '../batch/output/output-error.js'
import { runIn } from '../batch/sinks/sink.js'
import { problemsOf } from '../batch/sinks/verify.js'
import { largest } from '../source/list.js'
import { exitCode, Failure, failure } from './failure.js'
import type { Io } from './io.js'
import { visible } from './visible.js'

/** Compares finished outputs with their manifests. Gives 1 where something was altered, 2 where there is no manifest to go by. */
export function verify(outputs: readonly string[], io: Io): number {
  if (outputs.length === 0) throw new Failure('batch verify needs to know which outputs; name them')
  return largest(outputs.map((output) => verifyOne(output, new Disk(), io)))
}

function verifyOne(output: string, disk: Disk, io: Io): number {
  const isFolder = statSync(output, { throwIfNoEntry: false })?.isDirectory() === true
  const base = isFolder ? runIn(output) : output
  try {
    const manifest = readManifest(disk, base)
    if (manifest === null) throw new OutputError(`has no manifest (${manifestPath(base)})`, 'check the path')
    let sound = true
    for (const problem of problemsOf(disk, manifest, base, isFolder ? output : null)) {
      io.say(`tallybox: ${visible(problem)}`)
      sound = false
    }
    if (sound) io.say(`${visible(output)}: as it was written`)
    return sound ? exitCode.done : exitCode.findings
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    io.say(`tallybox: ${failure(output, visible(error.message), error.advice).message}`)
    return exitCode.failed
  }
}
