import type { Plugin, Processor } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { Article } from '../article/nodes.js'
import { detectDialect } from '../dialect/detect.js'
import { type StringifyOptions, stringify } from '../emit/stringify.js'
import { type ParseOptions, parse } from './parse.js'

/**
 * unified's parser for articles. Where the dialect is a guess, the file gets an info message that says so
 * (source `tallybox`, rule `dialect`).
 */
export const tallyboxParse: Plugin<[options?: ParseOptions], string, Article> = function (
  this: Processor,
  options = {},
) {
  this.parser = (text: string, file: VFile): Article => {
    if (options.from !== undefined && options.from !== 'auto') return parse(text, options)
    const { dialect, certain, reason } = detectDialect(text)
    if (!certain) file.info(`Read as ${dialect}: ${reason}`, { source: 'tallybox', ruleId: 'dialect' })
    return parse(text, { ...options, from: dialect })
  }
}

/** unified's compiler for articles: the article's own dialect again, or what `to` names. */
export const tallyboxStringify: Plugin<[options?: StringifyOptions], Article, string> = function (
  this: Processor,
  options = {},
) {
  this.compiler = (tree: Node): string => {
    if (!isArticle(tree))
      throw new TypeError(`tallyboxStringify writes articles; this tree is of type ${tree.type}`)
    return stringify(tree, options)
  }
}

function isArticle(tree: Node): tree is Article {
  return tree.type === 'article'
}
