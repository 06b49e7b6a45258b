/** What tells persons of one name apart behind it: it is no surname. */
export const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
