import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Config } from './config.js'
import { fileFailure } from './failure.js'

/** Where a folder may have its configuration; the first that is there counts. */
const names = ['.tallyboxrc', '.tallyboxrc.json', '.tallyboxrc.yaml', '.tallyboxrc.yml', 'package.json']

/**
 * Finds the configuration of a file: that of the nearest folder upwards from it which has one, null where none has.
 * Standard input belongs to the working folder. Rejects with a `Failure` that names a configuration which cannot be used.
 */
export function configFinder(rules: readonly string[]): (input: string) => Promise<Config | null> {
  const known = new Map<string, Promise<Config | null>>()
  const inFolder = (folder: string): Promise<Config | null> => {
    let config = known.get(folder)
    if (config === undefined) {
      config = ownConfig(folder, rules)
      known.set(folder, config)
    }
    return config
  }
  return async (input) => {
    let folder = input === '-' ? resolve('.') : dirname(resolve(input))
    for (;;) {
      const config = await inFolder(folder)
      if (config !== null) return config
      const above = dirname(folder)
      if (above === folder) return null
      folder = above
    }
  }
}

async function ownConfig(folder: string, rules: readonly string[]): Promise<Config | null> {
  for (const name of names) {
    const path = join(folder, name)
    const text = await textOf(path)
    // Most packages say nothing of tallybox; their file need not be parsed, nor be right.
    if (text === null || (name === 'package.json' && !text.includes('"tallybox"'))) continue
    const { readConfig } = await import('./config.js')
    const config = readConfig(path, text, rules)
    if (config !== null) return config
  }
  return null
}

/** The text of a file that is there. A folder or a pipe of that name is none. */
async function textOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile()) return null
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw fileFailure(path, error)
  })
}
