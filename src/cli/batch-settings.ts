import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DialectChoice } from '../article/dialect.js'
import type { BatchFormat, BatchSettings } from '../batch/options.js'
import { globOf } from '../batch/sources/glob.js'
import type { ProgressForm } from './batch-progress.js'
import type { Config } from './config.js'
import { Failure } from './failure.js'
import { configFinder } from './find-config.js'
import type { Io } from './io.js'
import { loadProfileTexts } from './load-profiles.js'
import { ruleAndLevel } from './settings.js'

/** What `batch` was asked to do besides its inputs. */
export interface BatchCommandOptions {
  output?: string
  from: DialectChoice
  to: BatchFormat
  jobs?: number
  resume?: boolean
  check?: boolean
  provenance?: boolean
  rule?: readonly string[]
  profile: readonly string[]
  textField: string
  titleField: string
  namespaces: readonly number[] | 'all'
  redirects?: boolean
  /** Megabytes. */
  longest: number
  memoryLimit: number
  /** Seconds. */
  timeLimit: number
  progress: ProgressForm
  version: string
}

const megabyte = 1 << 20

/** Everything that decides what a batch writes. Throws a `Failure` where the command line, a profile or the configuration is wrong. */
export async function batchSettings(
  inputs: readonly string[],
  options: BatchCommandOptions,
  io: Io,
): Promise<BatchSettings> {
  const { shippedChecker } = await import('./load-checker.js')
  const rules = Object.keys(shippedChecker.docs)
  const ownRules = (options.rule ?? []).map((words) => ruleAndLevel(words, rules))
  const config = await configOf(inputs, rules)
  const paths = [...options.profile, ...(config?.profiles ?? [])]
  const profiles = await loadProfileTexts(paths, io)
  return {
    from: options.from,
    to: options.to,
    gzip: options.output?.endsWith('.gz') === true,
    check: options.check === true,
    provenance: options.provenance === true,
    rules: Object.fromEntries([...(config?.rules ?? []), ...ownRules]),
    profiles: profiles.map(({ text }) => text),
    namespaces: options.namespaces === 'all' ? null : options.namespaces,
    redirects: options.redirects === true,
    textField: options.textField,
    titleField: options.titleField,
    longest: options.longest * megabyte,
    timeLimit: options.timeLimit * 1000,
  }
}

/** The configuration nearest to the inputs; a run has one, so they must not have different ones. */
async function configOf(inputs: readonly string[], rules: readonly string[]): Promise<Config | null> {
  const find = configFinder(rules)
  const found = new Set<Config | null>()
  for (const input of inputs) found.add(await find(within(input)))
  const [config = null] = found
  if (found.size > 1)
    throw new Failure('the inputs have different configurations (.tallyboxrc…); run one after the other')
  return config
}

/** A file, or what could be one in a folder or in the folder of a pattern. */
function within(input: string): string {
  if (statSync(input, { throwIfNoEntry: false })?.isDirectory() === true) return join(input, 'any')
  const glob = existsSync(input) ? null : globOf(input)
  return glob === null ? input : join(glob.base, 'any')
}
