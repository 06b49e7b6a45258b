import type { Profile } from '../profile/profile.js'
import { Failure } from './failure.js'
import type { Io } from './io.js'
import { readText } from './read-text.js'
import { visible } from './visible.js'

/** The profiles in these files. Throws a `Failure` that names every problem of the first wrong one with its line. */
export async function loadProfiles(paths: readonly string[], io: Io): Promise<Profile[]> {
  if (paths.length === 0) return []
  const { loadProfile } = await import('../profile/load.js')
  const profiles: Profile[] = []
  for (const path of paths) {
    const result = loadProfile(await readText(path, io))
    if (result.ok) {
      profiles.push(result.profile)
      continue
    }
    const lines = result.problems.map(({ line, column, message }) =>
      visible(`${path}:${line}:${column}: ${message}`),
    )
    throw new Failure(`the profile cannot be used; mend it first\n  ${lines.join('\n  ')}`)
  }
  return profiles
}
