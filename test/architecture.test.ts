import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')

/** The floor plan: a file imports only from its own folder or from a lower floor. */
const floors: Record<string, number> = {
  source: 0,
  value: 1,
  article: 1,
  profile: 2,
  dialect: 2,
  record: 3,
  check: 4,
  fix: 5,
  emit: 5,
  unified: 6,
  batch: 7,
  cli: 8,
}
/** The highest floor that a browser runs. */
const highestPortable = 5
const highestLibrary = 6
const generated = new Set([
  'profile/shipped.ts',
  'check/rule-docs.ts',
  'dialect/wikitext/templates/shipped.ts',
])

interface SourceFile {
  path: string
  folder: string
  floor: number
  lines: number
  /** Files of the project, as paths inside `src`. */
  imports: string[]
  packages: string[]
  tree: ts.SourceFile
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(path.split(sep).join('/')))
const byPath = new Map(files.map((file) => [file.path, file]))

function read(path: string): SourceFile {
  const text = readFileSync(join(source, path), 'utf8')
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  const folder = path.includes('/') ? (path.split('/')[0] ?? '') : ''
  return {
    path,
    folder,
    // What stands beside the folders is what they are for: it may use all but the command line.
    floor: folder === '' ? highestLibrary + 0.5 : (floors[folder] ?? Number.NaN),
    lines: text.split('\n').length - 1,
    imports: specifiers.filter((name) => name.startsWith('.')).map((name) => resolveImport(path, name)),
    packages: specifiers.filter((name) => !name.startsWith('.')),
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext),
  }
}

function resolveImport(from: string, name: string): string {
  return posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts')
}

/** Every node of a file that the predicate takes, as `path:line`. */
function places({ path, tree }: SourceFile, wanted: (node: ts.Node) => boolean): string[] {
  const found: string[] = []
  const waiting: ts.Node[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (wanted(node))
      found.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`)
    ts.forEachChild(node, (child) => void waiting.push(child))
  }
  return found
}

/** A cast, except `as const`; a non-null assertion; `any`. */
function silences(node: ts.Node): boolean {
  if (ts.isAsExpression(node)) return !ts.isConstTypeReference(node.type)
  return (
    ts.isTypeAssertionExpression(node) ||
    ts.isNonNullExpression(node) ||
    node.kind === ts.SyntaxKind.AnyKeyword
  )
}

/** A list given as the arguments of a call: one of a hundred thousand items overflows the stack. */
function spreadsArguments(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false
  return node.arguments?.some((argument) => ts.isSpreadElement(argument)) === true
}

function isNodeGlobal(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node)) return false
  return (
    ts.isIdentifier(node.expression) &&
    ['process', 'Buffer', 'setImmediate', 'require'].includes(node.expression.text)
  )
}

/** The files of a circle of imports, or null. Without recursion: a stack of files being visited. */
function findCircle(): string[] | null {
  const done = new Set<string>()
  for (const start of byPath.keys()) {
    const trail: { path: string; rest: string[] }[] = []
    const enter = (path: string): void =>
      void trail.push({ path, rest: [...(byPath.get(path)?.imports ?? [])] })
    if (!done.has(start)) enter(start)
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const next = top.rest.pop()
      if (next === undefined) {
        done.add(top.path)
        trail.pop()
      } else if (trail.some(({ path }) => path === next)) {
        return [...trail.slice(trail.findIndex(({ path }) => path === next)).map(({ path }) => path), next]
      } else if (!done.has(next)) enter(next)
    }
  }
  return null
}

describe('architecture', () => {
  it('reads the source at all', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(byPath.get('emit/yaml.ts')?.imports.sort()).toEqual(['emit/json-text.ts', 'emit/yaml-plain.ts'])
    expect(byPath.get('cli/bin.ts')?.imports.sort()).toEqual(['cli/start.ts'])
  })

  it('imports only files that are there', () => {
    const missing = files.flatMap((file) =>
      file.imports.filter((path) => !byPath.has(path)).map((path) => `${file.path} → ${path}`),
    )
    expect(missing).toEqual([])
  })

  it('imports only from the same folder or a lower floor', () => {
    const upward = files.flatMap((file) =>
      file.imports
        .map((path) => byPath.get(path))
        .filter((target) => target !== undefined)
        .filter((target) => target.folder !== file.folder && !(target.floor < file.floor))
        .map((target) => `${file.path} → ${target.path}`),
    )
    expect(upward).toEqual([])
  })

  it('has no circles', () => {
    expect(findCircle()).toBeNull()
  })

  it('keeps floors 0 to 5 free of Node', () => {
    const bound = files
      .filter(({ floor }) => floor <= highestPortable)
      .flatMap((file) => [
        ...file.packages.filter((name) => isBuiltin(name)).map((name) => `${file.path} → ${name}`),
        ...places(file, isNodeGlobal),
      ])
    expect(bound).toEqual([])
  })

  it('keeps files small', () => {
    const own = files.filter(({ path }) => !generated.has(path))
    expect(own.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
    const lengths = own.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(lengths[lengths.length >> 1]).toBeLessThan(100)
  })

  it.each(['bench', 'scripts', 'test'])('keeps files of %s small too', (folder) => {
    const root = join(source, '..', folder)
    const long = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.[jt]s$/.test(path))
      .filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 401)
    expect(long).toEqual([])
  })

  it('silences no type', () => {
    expect(files.flatMap((file) => places(file, silences))).toEqual([])
    expect(files.flatMap((file) => (/@ts-|biome-ignore/.test(file.tree.text) ? [file.path] : []))).toEqual([])
  })

  it('spreads no list into arguments: see source/list.ts', () => {
    expect(files.flatMap((file) => places(file, spreadsArguments))).toEqual([])
  })

  it('gives every folder a floor', () => {
    expect(files.filter(({ floor }) => Number.isNaN(floor)).map(({ path }) => path)).toEqual([])
  })
})
