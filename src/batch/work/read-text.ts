import type { Article, DialectId } from '../../article/nodes.js'
import { parseWikitext } from '../../dialect/wikitext/parse.js'
import type { Profile } from '../../profile/profile.js'
import { templatesOf } from '../../profile/templates-of.js'
import { parse } from '../../unified/parse.js'

/** Reads a text of a known dialect. Where its `marks` are not asked for, none are made of prose, which most articles are for the most part. */
export function readText(
  text: string,
  dialect: DialectId,
  profiles: readonly Profile[],
  marks: boolean,
): Article {
  if (dialect === 'wikitext' && !marks)
    return parseWikitext(text, { templates: templatesOf(profiles), prose: 'shown' })
  return parse(text, { from: dialect, profiles })
}
