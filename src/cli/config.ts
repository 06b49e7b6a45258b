import { dirname, resolve } from 'node:path'
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import type { RuleLevel } from '../check/configure.js'
import { didYouMean } from '../source/did-you-mean.js'
import { Failure } from './failure.js'
import { isLevel, notALevel, notARule } from './rule-level.js'
import { visible } from './visible.js'

/** What a configuration file may say. */
export interface Config {
  /** Levels by rule. */
  rules: ReadonlyMap<string, RuleLevel>
  /** Paths of profiles; the file has them relative to itself. */
  profiles: readonly string[]
  /** Warnings fail a check too. */
  frail: boolean
}

const keys = ['rules', 'profiles', 'frail']

/**
 * Reads a configuration, JSON or YAML, or the `tallybox` key of a `package.json`; null where that file has no such key.
 * Throws a `Failure` that names every problem with its line.
 */
export function readConfig(path: string, text: string, rules: readonly string[]): Config | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const reader = new Reader(rules, dirname(path))
  for (const { pos, message } of document.errors)
    reader.wrong(
      pos[0],
      message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'is not readable',
    )
  const root = /package\.json$/.test(path) ? ownPart(document) : document.contents
  if (root === undefined) return null
  if (reader.problems.length === 0) reader.root(root)
  if (reader.problems.length === 0) return reader.config
  const said = reader.problems.map(({ offset, reason }) => {
    const { line, col } = lines.linePos(offset)
    return visible(`${path}:${Math.max(1, line)}:${Math.max(1, col)}: ${reason}`)
  })
  throw new Failure(`the configuration cannot be used; mend it first\n  ${said.join('\n  ')}`)
}

function ownPart(document: Document.Parsed): unknown {
  return document.has('tallybox') ? document.get('tallybox', true) : undefined
}

class Reader {
  readonly problems: { offset: number; reason: string }[] = []
  readonly config: { rules: Map<string, RuleLevel>; profiles: string[]; frail: boolean } = {
    rules: new Map(),
    profiles: [],
    frail: false,
  }
  readonly #rules: readonly string[]
  readonly #folder: string

  constructor(rules: readonly string[], folder: string) {
    this.#rules = rules
    this.#folder = folder
  }

  wrong(offset: number, reason: string): void {
    if (this.problems.length < 20) this.problems.push({ offset, reason })
  }

  root(root: unknown): void {
    // An empty file sets nothing; it only stops the search.
    if (root === null || (isScalar(root) && root.value === null)) return
    for (const { key, value } of this.#pairs(root, 'the configuration')) {
      const name = textOf(key)
      if (name === 'rules') this.#readRules(value)
      else if (name === 'profiles') this.#readProfiles(value)
      else if (name === 'frail') this.#readFrail(value)
      else
        this.wrong(
          offsetOf(key),
          `${name} is not a setting.${didYouMean(name, keys)} Known: ${keys.join(', ')}`,
        )
    }
  }

  #readRules(node: unknown): void {
    for (const { key, value } of this.#pairs(node, 'rules')) {
      const rule = textOf(key)
      // Older YAML reads a bare `off` as false, so some files say false for it.
      const level = isScalar(value) && value.value === false ? 'off' : textOf(value)
      const reason = notARule(rule, this.#rules) ?? notALevel(level)
      if (reason !== null) this.wrong(offsetOf(notARule(rule, this.#rules) === null ? value : key), reason)
      else if (isLevel(level)) this.config.rules.set(rule, level)
    }
  }

  #readProfiles(node: unknown): void {
    if (!isSeq(node)) this.wrong(offsetOf(node), 'profiles should be a list of files')
    for (const item of isSeq(node) ? node.items : []) {
      if (isScalar(item) && typeof item.value === 'string')
        this.config.profiles.push(resolve(this.#folder, item.value))
      else this.wrong(offsetOf(item), 'a profile should be the path of a file')
    }
  }

  #readFrail(node: unknown): void {
    if (isScalar(node) && typeof node.value === 'boolean') this.config.frail = node.value
    else this.wrong(offsetOf(node), 'frail should be true or false')
  }

  #pairs(node: unknown, what: string): readonly Pair[] {
    if (isMap(node)) return node.items
    this.wrong(offsetOf(node), `${what} should be keys and values`)
    return []
  }
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : 'this'
}

function offsetOf(node: unknown): number {
  return isNode(node) && node.range ? node.range[0] : 0
}
