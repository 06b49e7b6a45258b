import type { TemplateSource } from '../article/template-source.js'
import type { Profile } from './profile.js'

const none: readonly TemplateSource[] = []
const gathered = new WeakMap<readonly Profile[], readonly TemplateSource[]>()

/** The templates that profiles know, the infoboxes that they match by name among them: those of the first profile last, since the later of two counts; one list for one list of profiles. */
export function templatesOf(profiles: readonly Profile[]): readonly TemplateSource[] {
  if (profiles.length === 0) return none
  let templates = gathered.get(profiles)
  if (templates === undefined) {
    templates = [...profiles].reverse().flatMap(({ source }) => {
      const { names = [] } = source.match ?? {}
      const boxes: TemplateSource[] = names.length === 0 ? [] : [{ names, box: true }]
      return [...boxes, ...(source.templates ?? [])]
    })
    gathered.set(profiles, templates)
  }
  return templates
}
