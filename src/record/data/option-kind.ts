import { optionKinds } from '../../profile/profile.js'
import type { Fact } from '../fact.js'
import { textOf } from '../text-of.js'

/** `uncommitted`, `others`, `write-in`… by the option's name; `otherwise` for a name of its own. */
export function optionKind(name: Fact, otherwise: string): string {
  return optionKinds.find(textOf(name)) ?? otherwise
}
