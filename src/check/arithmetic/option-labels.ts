import { entityOf, withoutSuffix } from '../../record/data/entity.js'
import { textOf } from '../../record/text-of.js'
import type { InfoboxOption } from './infobox-numbers.js'

interface Words {
  name: readonly string[]
  surname: readonly string[]
  party: readonly string[]
}

/** What tells an option by its words: its name before its surname, and that before its party. */
const ways = ['name', 'surname', 'party'] as const

/** Finds the option of the infobox that the label of a column names: `Archer #`, `Ann Archer Democratic %`, `Votes Yes`. */
export class OptionLabels {
  readonly #options: readonly Words[]

  constructor(options: readonly InfoboxOption[]) {
    this.#options = options.map(wordsOf)
  }

  /** The place of the only option whose name, surname or party the label has; -1 for none, or several. */
  find(label: string): number {
    const words = new Set(entityOf(label).tokens)
    for (const way of ways) {
      const found = this.#options.flatMap((option, at) => (hasAll(words, option[way]) ? [at] : []))
      if (found.length > 0) return found.length === 1 ? (found[0] ?? -1) : -1
    }
    return -1
  }
}

function hasAll(words: ReadonlySet<string>, tokens: readonly string[]): boolean {
  return tokens.length > 0 && tokens.every((token) => words.has(token))
}

function wordsOf({ name, draft }: InfoboxOption): Words {
  const own = withoutSuffix(entityOf(name).tokens)
  const party = draft.party === null ? [] : entityOf(textOf(draft.party)).tokens
  return {
    name: own,
    surname: own.slice(-1),
    party: party.filter((token) => token !== 'party' && token !== 'the'),
  }
}
