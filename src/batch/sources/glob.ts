import { existsSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import picomatch from 'picomatch'
import { isUnwanted } from './unwanted.js'

/** A pattern of paths, as a shell would match it: `*`, `?`, `[…]`, `{…,…}`, and `**` for any number of folders. */
export interface Glob {
  pattern: string
  /** The folder that all it matches lies in. */
  base: string
  /** Whether its last part says something of the names; else it stands for whatever a folder would give. */
  tellsNames: boolean
  /** What to do with an entry, named by its path from the base with `/` between folders; `inside` if it is a folder. */
  choose(inner: string): 'taken' | 'inside' | 'other'
}

const magic = /[*?[{]/
const options = { nonegate: true, noextglob: true, ignore: '**/node_modules/**' }

/** The pattern that an input is; null where it has nothing of one. */
export function globOf(input: string): Glob | null {
  const segments = (sep === posix.sep ? input : input.replaceAll(sep, posix.sep)).split(posix.sep)
  let base = segments[0] === '' ? posix.sep : ''
  // A folder may be called `in[1]`.
  const first = segments.findIndex((segment, index) => {
    const next = join(base, segment)
    if (index === segments.length - 1 || (magic.test(segment) && !existsSync(next))) return true
    base = next
    return false
  })
  const rest = segments.slice(first)
  return magic.test(rest.join(posix.sep)) ? globIn(base === '' ? '.' : base, rest, input) : null
}

function globIn(base: string, rest: readonly string[], pattern: string): Glob {
  const glob = rest.join(posix.sep)
  const matches = matcher(glob)
  // Where braces go over folders, every folder may have something.
  const segments = /\{[^}]*\//.test(glob) ? ['**', '*'] : rest
  const matchers = segments.map(matcher)
  const leads = (inner: string): boolean => {
    const folders = inner.split(posix.sep)
    const any = segments.indexOf('**')
    const named = folders.slice(0, any === -1 ? folders.length : any)
    if (any === -1 && folders.length >= segments.length) return false
    if (!named.every((folder, index) => matchers[index]?.(folder) === true)) return false
    return folders.slice(named.length).every((folder) => !isUnwanted(folder))
  }
  return {
    pattern,
    base,
    tellsNames: !/^\**$/.test(rest.at(-1) ?? ''),
    choose: (inner) => (matches(inner) ? 'taken' : leads(inner) ? 'inside' : 'other'),
  }
}

/** Parentheses and bars are characters like any other here. */
function matcher(glob: string): (path: string) => boolean {
  return picomatch(glob.replace(/[()|]/g, '\\$&'), options)
}
