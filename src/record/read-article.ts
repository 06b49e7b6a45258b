import type { Article, Infobox } from '../article/nodes.js'
import { defaultProfiles, genericProfile, type Profile } from '../profile/profile.js'
import { append } from '../source/list.js'
import { type DataDraft, draftData } from './data/data.js'
import { type Fact, pageFact } from './fact.js'
import { readInfobox } from './infobox.js'
import { hasShares, matchesTable, matchesTitle, profileOf } from './match-profile.js'
import type { InfoboxOf, RecordOf, TableOf } from './record.js'
import { resultsTable } from './results/results-table.js'
import { splitLines } from './results/split-lines.js'
import { hasRounds, settleRounds } from './round-columns.js'
import { outlineOf, type PlacedTable } from './sections.js'
import { statingBox, withOuterFields } from './stating-box.js'
import { readTables, readTurned } from './table/read-table.js'
import { textOf } from './text-of.js'

/** What was read from an article: all that its record is made from. */
export interface ReadArticle extends Omit<RecordOf<Fact>, 'data'> {
  profile: Profile
  /** The infobox that the profile matched. */
  mainInfobox: InfoboxOf<Fact> | null
  draft: DataDraft | null
  /** The tables with an option in each row: those that have them side by side, turned. */
  upright: TableOf<Fact>[]
}

/** Reads an article with the first profile that knows it, the given ones before the shipped ones. */
export function readArticle(article: Article, profiles: readonly Profile[] = []): ReadArticle {
  const tried = inOrder(profiles)
  const { title, infoboxes, tables, sections } = outlineOf(article)
  let { main, profile } = mainInfobox(infoboxes, tried)
  let { read, upright } = readAll(tables, profile ?? genericProfile)
  if (profile === null) {
    const [box] = infoboxes
    const titled = tried.filter((candidate) => matchesTitle(textOf(title), candidate))
    profile =
      (box === undefined ? tried : titled).find((candidate) =>
        upright.some((table) => matchesTable(table, candidate)),
      ) ??
      titled.find(() => upright.some((table) => hasRounds(table) || hasShares(table))) ??
      null
    if (profile !== null) main = box ?? null
    if (profile?.source.columns !== undefined) ({ read, upright } = readAll(tables, profile))
  }
  for (const table of new Set([...read, ...upright])) settleRounds(table, profile)
  const known = profile === null ? [] : [profile]
  const boxes = infoboxes.map((infobox) =>
    readInfobox(infobox, (infobox === main ? profile : profileOf(infobox, known)) ?? genericProfile),
  )
  const outer = boxes[main === null ? -1 : infoboxes.indexOf(main)] ?? null
  const box =
    main === null || profile === null
      ? outer
      : statingBox(main, infoboxes, boxes, profile, (infobox) => profileOf(infobox, known) !== null)
  const { redirect, categories } = article
  const found: ReadArticle = {
    title,
    dialect: article.dialect,
    kind: profile?.name ?? genericProfile.name,
    infoboxes: boxes,
    tables: read,
    upright,
    sections,
    profile: profile ?? genericProfile,
    mainInfobox: box,
    draft:
      profile === null
        ? null
        : draftData(title, box === null ? null : withOuterFields(box, outer), upright, profile),
  }
  if (redirect !== undefined) found.redirect = pageFact(redirect)
  if (categories !== undefined) found.categories = categories.map(pageFact)
  return found
}

function inOrder(profiles: readonly Profile[]): readonly Profile[] {
  if (profiles.length === 0) return defaultProfiles
  // One that is no kind of article replaces none.
  const names = new Set(profiles.flatMap(({ name, source }) => (source.match === undefined ? [] : [name])))
  return [...profiles, ...defaultProfiles.filter(({ name }) => !names.has(name))]
}

/** The first infobox that a profile knows, and that profile. */
function mainInfobox(
  infoboxes: readonly Infobox[],
  profiles: readonly Profile[],
): { main: Infobox | null; profile: Profile | null } {
  for (const infobox of infoboxes) {
    const profile = profileOf(infobox, profiles)
    if (profile !== null) return { main: infobox, profile }
  }
  return { main: null, profile: null }
}

/** Tables as they stand, and with their options in rows. */
interface ReadTables {
  read: TableOf<Fact>[]
  upright: TableOf<Fact>[]
}

function readAll(tables: readonly PlacedTable[], profile: Profile): ReadTables {
  const read: TableOf<Fact>[] = []
  const upright: TableOf<Fact>[] = []
  for (const { source, section, caption } of tables) {
    const found =
      'type' in source
        ? readTables(source, caption, section, profile)
        : splitLines(source).map((lines) => resultsTable(lines, caption, section))
    append(read, found)
    const [only] = found
    const turned =
      'type' in source && only !== undefined && found.length === 1 ? readTurned(source, only, profile) : null
    append(upright, turned === null ? found : [turned])
  }
  return { read, upright }
}
