import { type TemplateSource, templateKey } from '../article/template-source.js'
import type { ProfileProblem } from './problem.js'
import type { ProfilePlaces } from './profile-places.js'
import type { ProfileSource } from './source.js'

const kinds = ['shows', 'items', 'reads', 'cells', 'hidden'] as const
/** Brackets in a pattern deeper than this are text. */
const deepest = 8

/** Templates that say nothing, say two things, or have names that no template has. */
export function templateProblems({ templates = [] }: ProfileSource, places: ProfilePlaces): ProfileProblem[] {
  const named = new Set<string>()
  return templates.flatMap((template, at) => {
    const path = ['templates', String(at)]
    return [...meaningProblems(template, path, places), ...nameProblems(template, path, places, named)]
  })
}

function meaningProblems(template: TemplateSource, path: string[], places: ProfilePlaces): ProfileProblem[] {
  const stated = kinds.filter((kind) => template[kind] !== undefined)
  if (stated.length !== 1) {
    const known = kinds.map((kind) => `\`${kind}\``).join(', ')
    return [places.value(path, `a template has exactly one of ${known}`)]
  }
  const { shows, links } = template
  if (links !== undefined && shows === undefined)
    return [places.key([...path, 'links'], '`links` needs `shows`, the text that leads there')]
  const reason = shows === undefined ? null : patternReason(shows)
  return reason === null ? [] : [places.value([...path, 'shows'], reason)]
}

/** Why a pattern would not show what it seems to; null for one that will. */
function patternReason(pattern: string): string | null {
  // Brackets and braces alone stand for themselves.
  if (!/[\p{L}\p{N}]/u.test(pattern)) return null
  let depth = 0
  let brace = -1
  for (const [at, character] of [...pattern].entries()) {
    if (brace !== -1) {
      if (character === '{') break
      if (character === '}') {
        if (at === brace + 1) return '`{}` names no parameter'
        brace = -1
      }
    } else if (character === '{') brace = at
    else if (character === '}') return '`}` closes nothing'
    else if (character === '[' && ++depth > deepest) return `\`[\` goes deeper than ${deepest}`
    else if (character === ']' && --depth < 0) return '`]` closes nothing'
  }
  if (brace !== -1) return '`{` is never closed'
  return depth > 0 ? '`[` is never closed' : null
}

function nameProblems(
  { names }: TemplateSource,
  path: string[],
  places: ProfilePlaces,
  named: Set<string>,
): ProfileProblem[] {
  return names.flatMap((name, at) => {
    const reason = nameReason(name, named)
    named.add(templateKey(name))
    return reason === null ? [] : [places.value([...path, 'names', String(at)], reason)]
  })
}

function nameReason(name: string, named: ReadonlySet<string>): string | null {
  const key = templateKey(name)
  if (key === '' || key === '*') return `\`${name}\` is no name`
  if (/[#|[\]{}<>]/.test(key)) return `\`${name}\` is no name that a template can have`
  return named.has(key) ? `\`${name}\` is named twice` : null
}
