import type { Profile } from '../../profile/profile.js'

const mostHeaders = 500
const longestHeader = 500

/** What was found for the last few hundred headers by each profile: the tables and infoboxes of many articles share theirs. */
export class HeaderAnswers {
  readonly #known = new WeakMap<Profile, Map<string, boolean>>()

  find(profile: Profile, header: string, decide: () => boolean): boolean {
    if (header.length > longestHeader) return decide()
    let known = this.#known.get(profile)
    const answer = known?.get(header)
    if (answer !== undefined) return answer
    if (known === undefined) {
      known = new Map()
      this.#known.set(profile, known)
    }
    if (known.size >= mostHeaders) known.clear()
    const decided = decide()
    known.set(header, decided)
    return decided
  }
}
