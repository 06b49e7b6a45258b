import type { Infobox } from '../article/nodes.js'
import type { Profile } from '../profile/profile.js'
import { setKey } from '../source/set-key.js'
import { optionsAreParties } from './data/data.js'
import { infoboxOptions } from './data/infobox-options.js'
import type { Fact } from './fact.js'
import type { InfoboxOf } from './record.js'

/* `module = {{Infobox election | embed = yes | …}}`: a box that only holds the boxes of its contests. */

/**
 * The box that states the article's options: the main one, or the first inside it where that has none. `boxes` are what was read of
 * `infoboxes`, in the same order, those inside a box after it.
 */
export function statingBox(
  main: Infobox,
  infoboxes: readonly Infobox[],
  boxes: readonly InfoboxOf<Fact>[],
  profile: Profile,
  isOfKind: (infobox: Infobox) => boolean,
): InfoboxOf<Fact> | null {
  const at = infoboxes.indexOf(main)
  const own = boxes[at] ?? null
  if (own === null || at === infoboxes.length - 1 || statesOptions(own, profile)) return own
  const inside = enclosedBoxes(main)
  for (let next = at + 1; next < infoboxes.length; next++) {
    const [infobox, box] = [infoboxes[next], boxes[next]]
    if (infobox === undefined || box === undefined || !inside.has(infobox)) break
    if (isOfKind(infobox) && statesOptions(box, profile)) return box
  }
  return own
}

/** A box with what one around it states besides. */
export function withOuterFields(box: InfoboxOf<Fact>, outer: InfoboxOf<Fact> | null): InfoboxOf<Fact> {
  if (outer === null || outer === box) return box
  const fields: InfoboxOf<Fact>['fields'] = {}
  for (const from of [outer, box])
    for (const [key, value] of Object.entries(from.fields))
      if (value !== null && (value.reading.type !== 'missing' || !Object.hasOwn(fields, key)))
        setKey(fields, key, value)
  return { ...box, fields }
}

function statesOptions(box: InfoboxOf<Fact>, { record }: Profile): boolean {
  const plan = record?.options ?? null
  return plan === null || infoboxOptions(box, plan, optionsAreParties(box, plan)).length > 0
}

/** All boxes inside the values of one. */
function enclosedBoxes(main: Infobox): ReadonlySet<Infobox> {
  const found = new Set<Infobox>()
  const open = [main]
  for (let box = open.pop(); box !== undefined; box = open.pop())
    for (const child of box.children)
      if (child.type === 'field')
        for (const inner of child.boxes ?? [])
          if (!found.has(inner)) {
            found.add(inner)
            open.push(inner)
          }
  return found
}
