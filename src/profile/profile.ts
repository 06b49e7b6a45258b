import { remember } from '../source/remember.js'
import type { ExpectedType } from '../value/reading.js'
import { compactBoxName, compactKey, parseKey } from './key.js'
import { LabelMatcher } from './label-matcher.js'
import { planRecord, type RecordPlan } from './record-plan.js'
import { shippedProfiles, vocabulary } from './shipped.js'
import type { ColumnSource, FieldSource, ProfileSource } from './source.js'

/** What a profile makes of one key: a singular field, or a member of a numbered family at a slot (and part). */
export type ResolvedKey =
  | { group: null; key: string; type: ExpectedType; known: boolean }
  | { group: string; key: string; type: ExpectedType; known: boolean; slot: number; part: number | null }

export interface ColumnRole {
  role: string
  type: ExpectedType
  key: string | null
}

interface Member {
  group: string
  key: string
  type: ExpectedType
}

function memberAt({ group, key, type }: Member, slot: number, part: number | null): ResolvedKey {
  return { group, key, type, known: true, slot, part }
}

/** The family of numbered keys that no profile knows. */
export const unknownFamily = 'numbered'

/** A profile ready for use: look-ups by key, by column label. Made once, used for every article. */
export class Profile {
  readonly name: string
  readonly source: ProfileSource
  /** What the normalized record is made from; null for a profile that has none. */
  readonly record: RecordPlan | null
  /** Infobox names of this kind, in compact form. */
  readonly matchNames: ReadonlySet<string>
  /** Field keys that only infoboxes of this kind have. */
  readonly matchKeys: ReadonlySet<string>
  readonly #fields = new Map<string, { key: string; type: ExpectedType }>()
  readonly #members = new Map<string, Member>()
  readonly #prefixed: { prefix: RegExp; members: Map<string, Member> }[] = []
  readonly #columns = new Map<string, ColumnRole>()
  /** Made when a column is first asked for: of several profiles an article is read with one. */
  #labels: LabelMatcher | null = null

  constructor(source: ProfileSource) {
    this.name = source.name
    this.source = source
    this.record = source.record === undefined ? null : planRecord(source.record)
    this.matchNames = new Set((source.match?.names ?? []).map(compactBoxName))
    this.matchKeys = new Set(source.match?.keys)
    addAll(source.fields ?? {}, (spelling, key, { type }) => this.#fields.set(spelling, { key, type }))
    for (const [group, { prefix, members }] of Object.entries(source.groups ?? {})) {
      const target = prefix === undefined ? this.#members : new Map<string, Member>()
      addAll(members, (spelling, key, { type }) => target.set(spelling, { group, key, type }))
      if (prefix !== undefined)
        this.#prefixed.push({ prefix: new RegExp(`^${prefix}[ _]?(\\d{1,3})[ _]`, 'i'), members: target })
    }
    for (const columns of [vocabulary.columns, source.columns ?? {}])
      for (const [role, { type, key }] of Object.entries(columns))
        this.#columns.set(role, { role, type, key: key ?? null })
  }

  /** Which field or family member a raw key means; an unknown key is kept under its own name. */
  readonly resolve = remember((raw) => this.#resolve(raw))

  #resolve(raw: string): ResolvedKey {
    const whole = this.#fields.get(compactKey(raw))
    if (whole !== undefined) return { group: null, ...whole, known: true }
    const { name, slot } = parseKey(raw)
    if (slot === null) {
      const member = this.#members.get(compactKey(name))
      return { group: null, key: name, type: member?.type ?? unknownType(raw), known: member !== undefined }
    }
    for (const { prefix, members } of this.#prefixed) {
      const part = prefix.exec(raw)
      if (part === null) continue
      const rest = parseKey(raw.slice(part[0].length))
      const member = members.get(compactKey(rest.name))
      if (member !== undefined) return memberAt(member, rest.slot ?? 1, Number(part[1]))
    }
    const member = this.#members.get(compactKey(name))
    if (member !== undefined) return memberAt(member, slot, null)
    return { group: unknownFamily, key: name, type: unknownType(raw), known: false, slot, part: null }
  }

  /** The role, type and key of a column by its label, or null for a label that the vocabulary does not have. */
  readonly column = remember((label) => {
    this.#labels ??= new LabelMatcher([
      ...labelsOf(this.source.columns ?? {}),
      ...labelsOf(vocabulary.columns),
    ])
    const role = this.#labels.find(label)
    return role === null ? null : (this.#columns.get(role) ?? null)
  }, 512)

  /** Whether a raw key names a change, as the label of a column of changes does: `Swing2`, `Seat Change1`, `Change since 2011`. */
  holdsChange(raw: string): boolean {
    const words = parseKey(raw)
      .name.replace(/(?=\p{Lu})/gu, ' ')
      .toLowerCase()
    const subject = words.replace(/ (?:in|of|from|since|on|over|to) .*/, '')
    return [words, lastWord(words), lastWord(subject)].some((label) =>
      changes.has(this.column(label)?.role ?? ''),
    )
  }
}

/** The roles of columns of changes. */
const changes: ReadonlySet<string> = new Set(['change', 'swing'])

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** A key that no profile knows says by its last word whether its value is a name: `Next Title`. */
function unknownType(raw: string): ExpectedType {
  const words = raw
    .replace(/[\d_ -]+/g, ' ')
    .trim()
    .split(' ')
  if (words.length > 1 && flagWords.test(words[0] ?? '')) return 'auto'
  return namesBy(words.at(-1) ?? '') === null ? 'auto' : 'text'
}

/** `Italic Title: no` */
const flagWords = /^(?:italic|show|hide|display|no|auto|is)$/i

function addAll(
  fields: Readonly<Record<string, FieldSource>>,
  add: (spelling: string, key: string, field: FieldSource) => void,
): void {
  for (const [key, field] of Object.entries(fields))
    for (const alias of field.aliases ?? []) add(compactKey(alias), key, field)
  // A key's own spelling wins over another's alias.
  for (const [key, field] of Object.entries(fields)) add(compactKey(key), key, field)
}

function labelsOf(columns: Readonly<Record<string, ColumnSource>>): [string, readonly string[]][] {
  return Object.entries(columns).map(([role, { labels }]) => [role, labels])
}

/** What articles that match no profile are read with. */
export const genericProfile = new Profile({ name: 'generic', match: {} })

/** The shipped profiles, in the order in which they are tried. */
export const defaultProfiles: readonly Profile[] = shippedProfiles.map((source) => new Profile(source))

/** Rows of a results table that are not options: total, turnout, majority… */
export const summaryLabels = new LabelMatcher(Object.entries(vocabulary.summaries))

/** Options that are no candidate or party by name: uncommitted, others, write-in… */
export const optionKinds = new LabelMatcher(Object.entries(vocabulary.optionKinds))

/** What heads one column: where header rows lost their spans, hardly the label over several. */
export const singleLabels = new LabelMatcher([['single', vocabulary.single]])

const nameLabels = new LabelMatcher([['names', vocabulary.names]])

/** Whether a label or a key's last word is of people and works: `names`, else null. */
export const namesBy = remember((label) => nameLabels.find(label), 512)

/** What counts something in any table. */
export const countLabels = new LabelMatcher([['counts', vocabulary.counts]])
