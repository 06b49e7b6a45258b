import type { FileKind } from './kind.js'
import { shownPath } from './shown-path.js'

/** What walking the inputs comes upon. */
export type Found =
  | { kind: 'file'; path: string; size: number; file: FileKind; changed: number }
  /** Standard input, to be read as NDJSON, an export or one article. */
  | { kind: 'input' }
  /** Left out, and said so: a pipe, what an ignore file names, a name that says nothing known. */
  | { kind: 'skipped'; path: string; reason: string }
  /** Come upon before, under this or another name; it counts once. */
  | { kind: 'again'; path: string; reason: string }
  /** Asked for by name, or found, and not to be had. */
  | { kind: 'missing'; path: string; reason: string }

export function skipped(path: string, reason: string): Found {
  return { kind: 'skipped', path: shownPath(path), reason }
}

export function missing(path: string, reason: string): Found {
  return { kind: 'missing', path: shownPath(path), reason }
}

export function again(path: string, reason: string): Found {
  return { kind: 'again', path: shownPath(path), reason }
}
