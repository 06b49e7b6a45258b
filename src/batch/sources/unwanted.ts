/** Folders of programs, not of articles. */
const folders = new Set(['node_modules'])

/** Whether a name is one that walking leaves out: hidden, or no place for articles. */
export function isUnwanted(name: string): boolean {
  return name.startsWith('.') || folders.has(name)
}
