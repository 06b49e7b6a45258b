import type { ArticleInput } from '../../../src/batch/article-input.js'
import type { BatchSettings } from '../../../src/batch/options.js'
import { openTask } from '../../../src/batch/sources/open-task.js'
import { Planner } from '../../../src/batch/sources/plan.js'
import { walk } from '../../../src/batch/sources/walk.js'

export const settings: BatchSettings = {
  from: 'auto',
  to: 'ndjson',
  check: false,
  provenance: false,
  rules: {},
  profiles: [],
  namespaces: null,
  redirects: true,
  longest: 1 << 26,
  timeLimit: 60_000,
}

/** Everything that the inputs hold, as a run would meet it. */
export async function readAll(
  inputs: readonly string[],
  own: Partial<BatchSettings> = {},
): Promise<ArticleInput[]> {
  const all: BatchSettings = { ...settings, ...own }
  const planner = new Planner(all.longest)
  const articles: ArticleInput[] = []
  for (const found of walk(inputs))
    if (found.kind === 'file')
      for await (const task of planner.add(found)) articles.push(...openTask(task, all))
  for (const task of planner.rest()) articles.push(...openTask(task, all))
  return articles
}

/** Everything that standard input holds, which comes in pieces of so many bytes. */
export async function readInput(bytes: Buffer, length: number): Promise<ArticleInput[]> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
  }
  const articles: ArticleInput[] = []
  for await (const task of new Planner(settings.longest).input(pieces()))
    articles.push(...openTask(task, settings))
  return articles
}

/** Articles and why others are none, by title. */
export function said(inputs: readonly ArticleInput[]): string[] {
  return inputs.map((input) =>
    input.kind === 'article' ? `${input.origin.title}: ${input.text}` : input.reason,
  )
}

/** A page of a dump. */
export function pageOf(title: string, text: string, id = 1): string {
  return `  <page>\n    <title>${title}</title>\n    <ns>0</ns>\n    <id>${id}</id>\n    <revision>\n      <id>${id + 1000}</id>\n      <timestamp>2024-01-02T03:04:05Z</timestamp>\n      <text bytes="${text.length}" xml:space="preserve">${text}</text>\n    </revision>\n  </page>\n`
}

export function dumpOf(pages: readonly string[]): string {
  return `<mediawiki xml:lang="en">\n  <siteinfo><sitename>Test</sitename></siteinfo>\n${pages.join('')}</mediawiki>\n`
}

/** Text that does not pack well, the same in every run. */
export function noise(seed: number, length: number): string {
  let state = seed
  let text = ''
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    text += state.toString(36)
  }
  return text.slice(0, length)
}
