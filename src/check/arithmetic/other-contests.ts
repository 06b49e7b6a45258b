import { draftData, finishData } from '../../record/data/data.js'
import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import type { CheckContext } from '../rule.js'
import type { StatedContest } from './contest-readings.js'
import { infoboxNumbers } from './infobox-numbers.js'

/**
 * The contests of all infoboxes but the main one, as articles on several elections have them. What the prose says is compared with the
 * main one alone.
 */
export function otherContests({ article, record }: CheckContext): StatedContest[] {
  const { mainInfobox, infoboxes, profile, title, contest } = record
  const group = profile.record?.options?.source.group
  if (mainInfobox === null || infoboxes.length < 2 || group === undefined) return []
  const taken = new Set<TableOf<Fact>>(
    contest === null ? [] : [contest, ...contest.others].map(({ table }) => table),
  )
  const contests: StatedContest[] = []
  for (const infobox of infoboxes.slice(0, mostContests)) {
    if (infobox === mainInfobox || !Object.hasOwn(infobox.groups, group)) continue
    const tables = record.tables.filter((table) => !taken.has(table))
    const draft = draftData(title, infobox, tables, profile)
    if (draft === null) continue
    const own = {
      ...record,
      mainInfobox: infobox,
      draft,
      data: finishData(draft, (fact) => fact),
      contest: draft.contest,
    }
    if (draft.contest !== null) taken.add(draft.contest.table)
    const context = { article: { ...article, children: [] }, record: own }
    contests.push({ context, options: infoboxNumbers(own), contest: draft.contest })
  }
  return contests
}

const mostContests = 100
