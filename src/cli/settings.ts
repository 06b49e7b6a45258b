import type { RuleLevel, RuleSettings } from '../check/configure.js'
import type { Profile } from '../profile/profile.js'
import type { Config } from './config.js'
import { Failure } from './failure.js'
import { configFinder } from './find-config.js'
import type { Io } from './io.js'
import { loadProfiles } from './load-profiles.js'
import { isLevel, notALevel, notARule } from './rule-level.js'
import { visible } from './visible.js'

/** With what a file is checked. */
export interface Settings {
  rules: RuleSettings
  profiles: readonly Profile[]
  frail: boolean
}

/** What the command line says about it; it goes before what a configuration says. */
export interface GivenSettings {
  rule?: readonly string[]
  profile: readonly string[]
  frail?: boolean
}

/**
 * Makes the settings of files: the nearest configuration, overruled by the command line.
 * Throws a `Failure` where the command line is wrong; the function it gives rejects where a configuration is.
 */
export async function settingsFinder(
  given: GivenSettings,
  rules: readonly string[],
  io: Io,
): Promise<(input: string) => Promise<Settings>> {
  const ownRules = (given.rule ?? []).map((words) => ruleAndLevel(words, rules))
  const ownProfiles = await loadProfiles(given.profile, io)
  const find = configFinder(rules)
  const made = new Map<Config | null, Promise<Settings>>()
  const make = async (config: Config | null): Promise<Settings> => ({
    rules: Object.fromEntries([...(config?.rules ?? []), ...ownRules]),
    profiles: [...ownProfiles, ...(await loadProfiles(config?.profiles ?? [], io))],
    frail: given.frail ?? config?.frail ?? false,
  })
  return async (input) => {
    const config = await find(input)
    let settings = made.get(config)
    if (settings === undefined) {
      settings = make(config)
      made.set(config, settings)
    }
    return settings
  }
}

/** A rule and its level from `ID=LEVEL`. Throws a `Failure` where one of them is unknown. */
export function ruleAndLevel(words: string, rules: readonly string[]): [rule: string, level: RuleLevel] {
  const equals = words.indexOf('=')
  const rule = equals === -1 ? words : words.slice(0, equals)
  const level = words.slice(equals + 1)
  const wrong = notARule(rule, rules) ?? (equals === -1 ? notALevel('') : notALevel(level))
  if (wrong !== null || !isLevel(level)) throw new Failure(`--rule ${visible(words)}: ${wrong ?? ''}`)
  return [rule, level]
}
