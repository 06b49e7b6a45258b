import type { Profile } from '../profile/profile.js'
import { Failure } from './failure.js'
import type { Io } from './io.js'
import { readText } from './read-text.js'
import { visible } from './visible.js'

/** A profile, and the text it was read from. */
interface LoadedProfile {
  text: string
  profile: Profile
}

/** The profiles in these files. */
export async function loadProfiles(paths: readonly string[], io: Io): Promise<Profile[]> {
  return (await loadProfileTexts(paths, io)).map(({ profile }) => profile)
}

/** The same with their texts. Throws a `Failure` that names every problem of the first wrong one with its line. */
export async function loadProfileTexts(paths: readonly string[], io: Io): Promise<LoadedProfile[]> {
  if (paths.length === 0) return []
  const { loadProfile } = await import('../profile/load.js')
  const profiles: LoadedProfile[] = []
  for (const path of paths) {
    const text = await readText(path, io)
    const result = loadProfile(text)
    if (result.ok) {
      profiles.push({ text, profile: result.profile })
      continue
    }
    const lines = result.problems.map(({ line, column, message }) =>
      visible(`${path}:${line}:${column}: ${message}`),
    )
    throw new Failure(`the profile cannot be used; mend it first\n  ${lines.join('\n  ')}`)
  }
  return profiles
}
