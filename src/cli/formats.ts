/** The dialects that can be read, besides `auto`; the first is the one meant where a text has no mark of any. */
export const readable = ['flat', 'markdown', 'wikitext'] as const
export type ReadableDialect = (typeof readable)[number]

/** Everything an article can be written as, with the extension its files get. */
export const extensions = {
  json: '.json',
  yaml: '.yaml',
  csv: '.csv',
  flat: '.txt',
  markdown: '.md',
  wikitext: '.wikitext',
} as const
export type Format = keyof typeof extensions

/** The formats' names, in the order they are shown. */
export const writable = [
  'json',
  'yaml',
  'csv',
  'flat',
  'markdown',
  'wikitext',
] as const satisfies readonly Format[]
