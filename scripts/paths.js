import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts)

/** Touched when a build is complete; older than a source file means stale. */
export const buildStamp = inProject('dist', '.built')
